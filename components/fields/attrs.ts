/** Many attributes of one element as one thing to remember: long lists have tens of thousands of them. */
import { noChange, nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** True and false stand for an attribute without text and for none. */
export type Attrs = Readonly<Record<string, string | number | boolean | typeof nothing | undefined>>;

class AttrsDirective extends Directive {
  #before: Attrs = {};

  render(_attrs: Attrs): symbol {
    return noChange;
  }

  override update({ element }: ElementPart, [attrs]: [Attrs]): symbol {
    for (const [name, value] of Object.entries(attrs)) {
      if (value === this.#before[name]) continue;
      if (value === undefined || value === nothing || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    this.#before = attrs;
    return noChange;
  }
}

/** `${attrs({ id, rows: 3, disabled: false })}` on an element: always the same names. */
export const attrs = directive(AttrsDirective);
