/**
 * An `invalid` event does not say who asked. A submit should show errors and move the focus; a page that calls
 * `form.checkValidity()` while someone types should do neither.
 */

let gestureAt = -Infinity;
const GESTURE_MS = 500;

function isSubmitGesture(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key === 'Enter';
  const [target] = event.composedPath();
  return target instanceof Element && target.closest('button, input[type=submit], input[type=image]') !== null;
}

function notice(event: Event): void {
  if (isSubmitGesture(event)) gestureAt = event.timeStamp;
}

let listening = false;

/** Begins to notice clicks on buttons and Enter: once for the page. */
export function noticeSubmits(): void {
  if (listening) return;
  listening = true;
  for (const type of ['click', 'keydown']) document.addEventListener(type, notice, { capture: true, passive: true });
}

function deepestFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const isTyping = (): boolean => deepestFocus()?.matches('input:not([type=radio], [type=checkbox]), textarea') ?? false;

/**
 * What an element should do about an `invalid` event: nothing, show its errors, or also take the focus because it is
 * the first in its form that has any.
 */
export function isOursToReport(element: HTMLElement & { form: HTMLFormElement | null }): 'no' | 'show' | 'first' {
  const asked = performance.now() - gestureAt < GESTURE_MS || !isTyping();
  if (!asked) return 'no';
  const first = [...(element.form?.elements ?? [])].find((one) => one.matches(':invalid:not(fieldset)'));
  return first === undefined || first === element ? 'first' : 'show';
}
