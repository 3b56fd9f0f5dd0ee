/** Putting elements on the page and taking them off again. */

const stage = document.createElement('div');
stage.id = 'stage';

/** Clears the stage and returns it. */
export function clearStage(): HTMLElement {
  stage.replaceChildren();
  if (!stage.isConnected) document.body.append(stage);
  return stage;
}

/** An element of the kit as tests see it. */
export interface Rendered extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Waits until an element has drawn itself, however often it wants to. */
export async function settledElement(element: Rendered): Promise<void> {
  while (!(await element.updateComplete));
  await nextFrame();
  while (!(await element.updateComplete));
}

/** Waits for the next frame, or a moment where frames do not come. */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done);
    });
  });

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until something is so; fails with words when it never is. */
export async function until(is: () => boolean | Promise<boolean>, what: string, ms = 4000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await is())) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await wait(20);
  }
}

/** A control by id inside an element's root, or in the roots of its rows. */
export function inside(host: HTMLElement, id: string): HTMLInputElement {
  const found = findDeep(host, id);
  if (found === null) throw new Error(`No #${id} in <${host.localName}>`);
  return found as HTMLInputElement;
}

function findDeep(host: Element, id: string): HTMLElement | null {
  const root = host.shadowRoot;
  if (root === null) return null;
  const here = root.getElementById(id);
  if (here !== null) return here;
  for (const element of root.querySelectorAll('*')) {
    const below = findDeep(element, id);
    if (below !== null) return below;
  }
  return null;
}

/** Types as a browser does for one that is not watched: sets the text and fires `input`. */
export function enter(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
}

/** The control that has the focus, through all shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
