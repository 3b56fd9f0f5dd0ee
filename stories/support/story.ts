/** Stories are made of the elements' own examples: an example is a title and the properties to set. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** What an example of any element holds. */
export interface Example {
  title: string;
  /** What is done with the element once it is there. */
  act?: string | undefined;
}

type Args = Record<string, unknown>;
export type ElementStory = StoryObj<Args>;

const DEFAULTS: Args = { name: 'example', procedure: 'hertfordshire' };

/** Makes the element and sets the properties, as a page would. */
function make(tag: string, args: Args, procedure: unknown): HTMLElement {
  const element = document.createElement(tag);
  const properties = { ...DEFAULTS, ...args, ...(procedure !== 'own' && { procedure }) };
  for (const [key, value] of Object.entries(properties)) {
    if (value !== undefined) Object.assign(element, { [key]: value });
  }
  return element;
}

/** Does what the example asks for, such as trying to record a draft that is not ready. */
function act(element: HTMLElement, what: string | undefined): void {
  if (what === undefined) return;
  void customElements.whenDefined(element.localName).then(() => {
    const method: unknown = Reflect.get(element, what);
    if (typeof method === 'function') void Reflect.apply(method, element, []);
  });
}

/** The part of a story file that is the same for every element. */
export function elementMeta(tag: string): Meta<Args> {
  return {
    component: tag,
    argTypes: {
      value: { control: 'object' },
      readonly: { control: 'boolean' },
      disabled: { control: 'boolean' },
      noPrompts: { control: 'boolean' },
      headingLevel: { control: { type: 'number', min: 1, max: 5 } },
      procedure: { control: 'text' },
    },
    render: ({ act: what, ...args }, { globals }) => {
      const form = document.createElement('form');
      form.noValidate = true;
      const element = make(tag, args, globals['procedure']);
      form.append(element);
      act(element, typeof what === 'string' ? what : undefined);
      return form;
    },
  };
}

/** A story of one example. */
export function story(example: Example): ElementStory {
  const { title, ...args } = example;
  return { name: title, args: { ...args } };
}
