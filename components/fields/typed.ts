/**
 * Binds the text of an input or textarea both ways without ever writing over a caret. Dictation and other tools set
 * text without an event: what differs from what was last seen is taken over by `collectTyped` before anyone reads it.
 */
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { noChange } from 'lit';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

interface Bound {
  /** The text last given by the record. */
  given: string;
  /** The text last seen in the control, with the browser's own line ends. */
  seen: string;
  commit: (text: string) => void;
}

const bound = new WeakMap<TextControl, Bound>();

/** Hands over what was typed since it was last seen. */
function collect(control: TextControl): boolean {
  const state = bound.get(control);
  if (state === undefined || control.value === state.seen) return false;
  state.seen = control.value;
  state.given = control.value;
  state.commit(control.value);
  return true;
}

const onInput = ({ currentTarget }: Event): void => void collect(currentTarget as TextControl);

/** Takes over text that came into the controls below `root` without an event. Says whether there was any. */
export function collectTyped(root: ParentNode): boolean {
  const controls = root.querySelectorAll<TextControl>('input, textarea');
  return [...controls].map(collect).includes(true);
}

class TypedDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('typed() stands on an input or textarea');
  }

  render(_given: string, _commit: (text: string) => void): symbol {
    return noChange;
  }

  override update(part: ElementPart, [given, commit]: [string, (text: string) => void]): symbol {
    const control = part.element as TextControl;
    const state = bound.get(control);
    if (state === undefined) {
      control.value = given;
      bound.set(control, { given, seen: control.value, commit });
      control.addEventListener('input', onInput);
      return noChange;
    }
    state.commit = commit;
    // Only a record that has changed is written: the control may hold newer text that nobody was told of.
    if (given !== state.given) {
      state.given = given;
      if (control.value !== given) control.value = given;
      state.seen = control.value;
    }
    return noChange;
  }
}

/** `${typed(text, commit)}` on an input or textarea. */
export const typed = directive(TypedDirective);

/** Writes the record's text over whatever the controls below `root` hold: for a reset. */
export function rewriteTyped(root: ParentNode): void {
  for (const control of root.querySelectorAll<TextControl>('input, textarea')) {
    const state = bound.get(control);
    if (state === undefined) continue;
    control.value = state.given;
    state.seen = control.value;
  }
}
