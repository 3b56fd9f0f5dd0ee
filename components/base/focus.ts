/** Finding a question's control in our shadow roots, and putting the focus on it with its label in view. */
import { idForPath, parentPath } from './ids.js';

const CONTROLS = 'input, textarea, select, button, summary, a[href], [tabindex]';
const QUESTIONS = 'input:not(:disabled), textarea:not(:disabled), select:not(:disabled)';

function focusable(element: HTMLElement): HTMLElement | undefined {
  // Of a date's three parts, the one that is wrong.
  const wrongPart = element.closest('.govuk-date-input')?.querySelector<HTMLElement>('.govuk-input--error');
  if (wrongPart) return wrongPart;
  return element.matches(CONTROLS) ? element : (element.querySelector<HTMLElement>(CONTROLS) ?? undefined);
}

function withId(roots: Iterable<ShadowRoot>, id: string): HTMLElement | undefined {
  for (const root of roots) {
    const found = root.getElementById(id);
    if (found !== null) return found;
  }
  return undefined;
}

/** The control for a path, or for the nearest thing above it that is on the page. */
export function controlFor(roots: Iterable<ShadowRoot>, path: string): HTMLElement | undefined {
  const all = [...roots];
  let at: string | undefined = path;
  while (at !== undefined) {
    const found = withId(all, idForPath(at));
    if (found !== undefined) return focusable(found);
    at = parentPath(at);
  }
  return undefined;
}

function firstOf(roots: readonly ShadowRoot[], selector: string): HTMLElement | undefined {
  for (const root of roots) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return undefined;
}

/** The first control that asks something, in whichever root it is; else the first that can be used at all. */
export function firstControl(roots: Iterable<ShadowRoot>): HTMLElement | undefined {
  const all = [...roots];
  return firstOf(all, QUESTIONS) ?? firstOf(all, CONTROLS);
}

/** The legend or label that should be in view when a control has the focus, as GOV.UK's error summary has it. */
function wordsOf(control: HTMLElement): Element {
  const legend = control.closest('fieldset')?.querySelector('legend');
  if (legend && (control.matches('[type=radio], [type=checkbox]') || isNear(legend, control))) return legend;
  const label = 'labels' in control ? (control.labels as NodeListOf<HTMLLabelElement> | null)?.[0] : undefined;
  return label ?? control;
}

const isNear = (legend: Element, control: Element): boolean =>
  control.getBoundingClientRect().bottom - legend.getBoundingClientRect().top < window.innerHeight / 2;

/** Scrolls a control's words into view, then focuses it without another jump. */
export function putFocus(control: HTMLElement): void {
  wordsOf(control).scrollIntoView();
  control.focus({ preventScroll: true });
}

/** Whether `a` comes before `b` on the page, across shadow roots. */
function comesBefore(a: Node, b: Node): boolean {
  const chainA = hostChain(a);
  const chainB = hostChain(b);
  let at = 0;
  while (at < chainA.length - 1 && at < chainB.length - 1 && chainA[at] === chainB[at]) at += 1;
  const [one, other] = [chainA[at], chainB[at]];
  if (one === undefined || other === undefined) return false;
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A node and the hosts around it, outermost first. */
function hostChain(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...hostChain(root.host), node] : [node];
}

/** Paths in the order of their controls on the page; those without a control keep their order, at the end. */
export function inDocumentOrder(
  paths: readonly string[],
  find: (path: string) => HTMLElement | undefined,
): readonly string[] {
  const places = paths.map((path, index) => ({ path, index, at: find(path) }));
  return places
    .sort((a, b) => {
      if (a.at === undefined || b.at === undefined) return Number(a.at === undefined) - Number(b.at === undefined);
      if (a.at === b.at) return a.index - b.index;
      return comesBefore(a.at, b.at) ? -1 : 1;
    })
    .map(({ path }) => path);
}
