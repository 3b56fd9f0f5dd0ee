/** What the shared suite has to know of an element. */
import type { Problem } from '../../../src/plan/index.js';
import type { Procedure } from '../../../src/procedure/index.js';
import { clearStage, settledElement } from '../helpers/fixture.js';

/** An element of the kit, as the suite uses it. */
export interface KitElement extends HTMLElement {
  name: string;
  value: unknown;
  defaultValue: string;
  disabled: boolean;
  readonly: boolean;
  procedure: unknown;
  plan: unknown;
  submitAs: 'json' | 'fields';
  noRestore: boolean;
  noSummary: boolean;
  errors: readonly Problem[];
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly type: string;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  readonly updateComplete: Promise<boolean>;
  checkValidity(): boolean;
  reportValidity(): boolean;
  validate(): readonly Problem[];
  focusField(path: string): Promise<boolean>;
  errorsForSummary(): readonly { path: string; text: string; href: string }[];
  fillErrorSummary(summary: HTMLElement): void;
  formStateRestoreCallback(state: unknown, mode: string): void;
}

/** One element's answers to the suite's questions. */
export interface ContractSpec {
  tag: string;
  /** The module that registers the element on import: `new URL('…/define.ts', import.meta.url).href`. */
  module: string;
  /** A procedure with which the element asks everything below. */
  procedure: Procedure;
  /** A part that nobody has answered: what `value` is at first. */
  empty: unknown;
  /** A part as it is in real use. */
  typical: unknown;
  /** A part with long texts and many items. */
  longest: unknown;
  /** A free-text question: its path, its label as shown, and the part in which only it is answered. */
  text: {
    path: string;
    label: string;
    /** How to read the answer from a part. */
    read: (value: never) => string | undefined;
    /** The part in which the answer stands; other answers may stand beside it. */
    write: (text: string) => unknown;
  };
  /** A part with something wrong, and where. */
  wrong: { value: unknown; path: string; /** Any part without a problem. */ right: unknown };
  /** Controls that must be there with `typical`, once `open` has run: as assistive technology is told. */
  controls: readonly { role: string; name: string; /** Chromium only. */ description?: string }[];
  /** Brings the element to where `controls` and the text can be seen. */
  open?: (element: KitElement) => void | Promise<void>;
}

/** How an element is put on the page. */
export interface Setup {
  value?: unknown;
  attributes?: Record<string, string>;
  /** The form around it; `novalidate` and such go here. */
  form?: Record<string, string>;
}

/** An element in a form on the stage, drawn. */
export async function setUp(
  spec: ContractSpec,
  { value, attributes = {}, form = {} }: Setup = {},
): Promise<{
  element: KitElement;
  form: HTMLFormElement;
}> {
  const around = document.createElement('form');
  for (const [name, text] of Object.entries(form)) around.setAttribute(name, text);
  around.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const element = make(spec, { value, attributes });
  around.append(element);
  clearStage().append(around);
  await settledElement(element);
  return { element, form: around };
}

/** An element that is nowhere yet. */
export function make(spec: ContractSpec, { value, attributes = {} }: Setup = {}): KitElement {
  const element = document.createElement(spec.tag) as KitElement;
  element.setAttribute('name', 'part');
  element.id = 'host';
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  element.procedure = spec.procedure;
  if (value !== undefined) element.value = value;
  return element;
}

/** The control of the spec's text question, brought to the page. */
export async function textControl(spec: ContractSpec, element: KitElement): Promise<HTMLTextAreaElement> {
  await element.focusField(spec.text.path);
  await settledElement(element);
  return deepActive() as HTMLTextAreaElement;
}

/** The control with the focus, through shadow roots. */
export function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Every text on the page below an element, in all roots; what is hidden is left out. */
export function visibleText(element: Element): string {
  const parts: string[] = [];
  collectText(element, parts);
  return parts.join('\n');
}

function collectText(node: Node, parts: string[]): void {
  if (node instanceof Text) {
    parts.push(node.data);
    return;
  }
  if (!(node instanceof Element)) return;
  if (!node.checkVisibility({ visibilityProperty: true })) return;
  for (const child of node.shadowRoot?.childNodes ?? node.childNodes) collectText(child, parts);
}

/** Every element below another, in all roots. */
export function allBelow(element: Element): Element[] {
  const children = [...(element.shadowRoot?.children ?? []), ...element.children];
  return children.flatMap((child) => [child, ...allBelow(child)]);
}

/** What the form would send, as pairs. */
export const entriesOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].map(([name, entry]) => [name, typeof entry === 'string' ? entry : entry.name]);

/** The first entry that a form would send under a name, read as JSON. */
export function sent(form: HTMLFormElement, name = 'part'): unknown {
  const entry = new FormData(form).get(name);
  return typeof entry === 'string' ? JSON.parse(entry) : undefined;
}
