/**
 * Choices that are words and nothing else, made of copies: a list of risks has thousands of them, and a template for
 * each would be most of the page's work.
 */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Choice } from './choices.js';

/** Radios or checkboxes as they are now. */
export interface PlainChoices {
  type: 'radio' | 'checkbox';
  choices: readonly Choice[];
  /** Of the first; the others have a number. Also the name that radios share. */
  id: string;
  chosen: readonly string[];
  disabled: boolean;
  onPick: (choice: Choice, checked: boolean) => void;
}

/** The first item has the field's own id, so that a link to the field finds it. */
export const itemId = (id: string, index: number): string => (index === 0 ? id : `${id}-${String(index + 1)}`);

const sameChoices = (a: readonly Choice[], b: readonly Choice[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ value, label, group }, at) => value === b[at]?.value && label === b[at].label && group === b[at].group));

/** Copies of what was made for a list before. */
class Copies {
  readonly #made = new WeakMap<readonly Choice[], DocumentFragment>();

  constructor(private readonly make: (choices: readonly Choice[]) => Node[]) {}

  of(choices: readonly Choice[]): Node {
    let made = this.#made.get(choices);
    if (made === undefined) {
      made = document.createDocumentFragment();
      made.append(...this.make(choices));
      this.#made.set(choices, made);
    }
    return made.cloneNode(true);
  }
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const items = (type: 'radio' | 'checkbox') =>
  new Copies((choices) =>
    choices.map(({ value, label }) =>
      element('div', { className: 'sg-choice' }, [
        element('input', { type, value }),
        element('label', { textContent: label }),
      ]),
    ),
  );

const copies = { radio: items('radio'), checkbox: items('checkbox') };

class PlainChoicesDirective extends Directive {
  #now: PlainChoices | undefined;
  /** Someone has picked one since the last look: what is on the page may not be what is recorded. */
  #picked = false;

  render(_options: PlainChoices): symbol {
    return noChange;
  }

  override update({ element: box }: ElementPart, [options]: [PlainChoices]): symbol {
    const before = this.#now;
    this.#now = options;
    if (before === undefined) box.addEventListener('change', this);
    const same = before?.type === options.type && sameChoices(before.choices, options.choices);
    if (!same) box.replaceChildren(copies[options.type].of(options.choices));
    if (!same || this.#picked || this.#isOther(before, options)) this.#sync(box, options);
    this.#picked = false;
    return noChange;
  }

  #isOther(before: PlainChoices, { id, chosen, disabled }: PlainChoices): boolean {
    return before.id !== id || before.disabled !== disabled || before.chosen.join() !== chosen.join();
  }

  #sync(box: Element, { choices, id, chosen, disabled }: PlainChoices): void {
    let item = box.firstElementChild;
    choices.forEach(({ value }, index) => {
      const input = item?.firstElementChild as HTMLInputElement;
      input.id = itemId(id, index);
      input.name = id;
      input.disabled = disabled;
      input.checked = chosen.includes(value);
      (item?.lastElementChild as HTMLLabelElement).htmlFor = input.id;
      item = item?.nextElementSibling ?? null;
    });
  }

  handleEvent({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#picked = true;
    const choice = this.#now?.choices.find(({ value }) => value === target.value);
    if (choice !== undefined) this.#now?.onPick(choice, target.checked);
  }
}

/** `${plainChoices(…)}` on the empty box that they stand in. */
export const plainChoices = directive(PlainChoicesDirective);

const optionOf = ({ value, label }: Choice): HTMLOptionElement => element('option', { value, textContent: label });

/** Neighbours of the same group stand together. */
const options = new Copies((choices) => {
  const nodes: Node[] = [];
  let group: HTMLOptGroupElement | undefined;
  for (const choice of choices) {
    if (choice.group === undefined) nodes.push(optionOf(choice));
    else if (group?.label === choice.group) group.append(optionOf(choice));
    else nodes.push((group = element('optgroup', { label: choice.group }, [optionOf(choice)])));
  }
  return nodes;
});

class OptionsDirective extends Directive {
  #before: readonly Choice[] | undefined;

  render(_none: string, _choices: readonly Choice[], _chosen: string): symbol {
    return noChange;
  }

  override update({ element: box }: ElementPart, [none, choices, chosen]: [string, readonly Choice[], string]): symbol {
    const select = box as HTMLSelectElement;
    if (this.#before === undefined || !sameChoices(this.#before, choices))
      select.replaceChildren(optionOf({ value: '', label: none }), options.of(choices));
    this.#before = choices;
    if (select.value !== chosen) select.value = chosen;
    return noChange;
  }
}

/** `${optionsOf(none, choices, chosen)}` on an empty select: first the option that is no answer, in the words `none`. */
export const optionsOf = directive(OptionsDirective);
