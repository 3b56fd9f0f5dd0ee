/**
 * Keeps what is typed inside a shadow root. A native `input` event crosses the boundary with the typed characters in
 * it; the element tells the page of changes by plain events of its own.
 */
import { collectTyped } from '../fields/typed.js';

const CARRYING_TEXT = ['input', 'beforeinput', 'compositionstart', 'compositionupdate', 'compositionend'];

/** How often a text that has the focus is looked at: dictation sets text without an event. */
const POLL_MS = 1000;

const quiet = new WeakSet<ShadowRoot>();

const isOneLine = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);

/**
 * @param onEnter is called for Enter in a one-line text, which is in no form of its own
 */
export function keepTypingInside(root: ShadowRoot, host: HTMLElement, onEnter: (event: KeyboardEvent) => void): void {
  if (quiet.has(root)) return;
  quiet.add(root);
  for (const type of CARRYING_TEXT)
    root.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  root.addEventListener('change', (event) => {
    event.stopPropagation();
    host.dispatchEvent(new Event('change', { bubbles: true }));
  });
  pollWhileFocused(root);
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing || event.defaultPrevented)
      return;
    if (!isOneLine(event.composedPath()[0])) return;
    event.preventDefault();
    collectTyped(root);
    onEnter(event);
  });
}

function pollWhileFocused(root: ShadowRoot): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  root.addEventListener('focusin', () => {
    clearInterval(timer);
    timer = setInterval(() => collectTyped(root), POLL_MS);
  });
  root.addEventListener('focusout', () => {
    clearInterval(timer);
    collectTyped(root);
  });
}
