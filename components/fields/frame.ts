/**
 * What stands before a control: label or legend, hint, error, and the copy for paper. Made by hand, once, and changed
 * when its words do: a long list has thousands of them, and templates for each would be most of its memory.
 */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** The words before a control. */
export interface Frame {
  /** The field's id: hint and error have ids made of it. */
  id: string;
  words: 'label' | 'legend' | 'none';
  text: string;
  className: string;
  /** The level of the heading that the words are. */
  heading: number | undefined;
  hint: string | undefined;
  error: string | undefined;
  /** Said before the error to those who cannot see its colour. */
  errorPrefix: string;
  /** Something to say of what is recorded, after the error. */
  note: string | undefined;
  /** On paper a control shows only as much as fits: this is printed in its place. */
  print: string | undefined;
}

type Wordy = Omit<Frame, 'print'>;

function make(tag: string, className: string, content: string | Node, id?: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (id !== undefined) element.id = id;
  element.append(content);
  return element;
}

const headingTag = (level: number): string => `h${String(Math.min(6, Math.max(1, Math.round(level))))}`;

function wordsOf({ id, words, text, className, heading }: Wordy): Node[] {
  if (words === 'none') return [];
  if (words === 'legend')
    return [make('legend', className, heading === undefined ? text : make(headingTag(heading), '', text))];
  const label = make('label', className, text) as HTMLLabelElement;
  label.htmlFor = id;
  return [heading === undefined ? label : make(headingTag(heading), '', label)];
}

function hintAndError({ id, hint, error, errorPrefix, note }: Wordy): Node[] {
  const nodes: Node[] = hint === undefined ? [] : [make('div', 'govuk-hint', hint, `${id}-hint`)];
  if (error !== undefined) {
    const message = make('p', 'govuk-error-message', make('span', 'govuk-visually-hidden', errorPrefix), `${id}-error`);
    message.append(` ${error}`);
    nodes.push(message);
  }
  if (note !== undefined) nodes.push(make('p', 'govuk-hint', note));
  return nodes;
}

const KEYS = ['id', 'words', 'text', 'className', 'heading', 'hint', 'error', 'errorPrefix', 'note'] as const;

function printCopy(text: string): HTMLElement {
  const copy = make('div', 'sg-print-copy sg-text', text);
  copy.ariaHidden = 'true';
  return copy;
}

/** Keeps no hold of the nodes that it made: they are the first ones of the element. */
class FrameDirective extends Directive {
  #before: Frame | undefined;
  #count = 0;

  render(_frame: Frame): symbol {
    return noChange;
  }

  override update({ element }: ElementPart, [frame]: [Frame]): symbol {
    const before = this.#before;
    this.#before = frame;
    if (before === undefined || KEYS.some((key) => before[key] !== frame[key])) this.#rebuild(element, frame);
    else if (frame.print !== undefined && before.print !== frame.print) {
      const copy = element.children[this.#count - 1];
      if (copy !== undefined) copy.textContent = frame.print;
    }
    return noChange;
  }

  #rebuild(element: Element, frame: Frame): void {
    for (; this.#count > 0; this.#count -= 1) element.firstElementChild?.remove();
    const nodes = [...wordsOf(frame), ...hintAndError(frame)];
    if (frame.print !== undefined) nodes.push(printCopy(frame.print));
    this.#count = nodes.length;
    element.prepend(...nodes);
  }
}

/** `${frame(…)}` on the element that the control stands in. */
export const frame = directive(FrameDirective);
