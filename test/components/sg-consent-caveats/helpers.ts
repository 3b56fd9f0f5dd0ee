/** Using the element as a person does: reading what is shown, pressing what can be pressed. */
import type { Consent } from '../../../src/plan/index.js';
import type { Procedure } from '../../../src/procedure/index.js';
import hertfordshire from '../../../src/procedures/hertfordshire.js';
import '../../../components/sg-consent-caveats/define.js';
import type { SgConsentCaveats } from '../../../components/sg-consent-caveats/index.js';
import { allBelow, visibleText } from '../contract/spec.js';
import { clearStage, enter, settledElement } from '../helpers/fixture.js';

export const TODAY = '2026-03-10';

export interface Settings {
  value?: Consent;
  step?: string;
  layout?: 'steps' | 'page';
  procedure?: Procedure;
  readonly?: boolean;
}

/** The element in a form on the stage, drawn. */
export async function show({ value, procedure = hertfordshire, ...rest }: Settings = {}): Promise<SgConsentCaveats> {
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const element = document.createElement('sg-consent-caveats');
  element.id = 'host';
  element.name = 'consent';
  element.procedure = procedure;
  element.today = TODAY;
  if (value !== undefined) element.value = value;
  Object.assign(element, rest);
  form.append(element);
  clearStage().append(form);
  await settledElement(element);
  return element;
}

/** The answers recorded. */
export const answersOf = (element: SgConsentCaveats): Consent => element.value;

export const textOf = (element: SgConsentCaveats): string => visibleText(element).replace(/\s+/g, ' ');

/** The heading of the page that is open. */
export const titleOf = (element: SgConsentCaveats): string =>
  element.shadowRoot?.querySelector('.sg-page')?.getAttribute('aria-label') ?? '';

const words = (control: Element): string => control.textContent.replace(/\s+/g, ' ').trim();

/** A button by its words, hidden ones included: “Change what did they say?”. */
export function buttonOf(element: SgConsentCaveats, text: string): HTMLButtonElement {
  const found = allBelow(element).find(
    (one): one is HTMLButtonElement => one instanceof HTMLButtonElement && words(one) === text && one.checkVisibility(),
  );
  if (found === undefined) throw new Error(`No button “${text}”`);
  return found;
}

export async function press(element: SgConsentCaveats, text: string): Promise<void> {
  buttonOf(element, text).click();
  await settledElement(element);
}

function labelled(element: SgConsentCaveats, text: string): HTMLElement[] {
  return allBelow(element).flatMap((one) =>
    one instanceof HTMLLabelElement && words(one) === text && one.control !== null && one.checkVisibility()
      ? [one.control]
      : [],
  );
}

/** Chooses an answer of the open question, or of the one named. */
export async function choose(element: SgConsentCaveats, label: string, question?: string): Promise<void> {
  const control = labelled(element, label).find(
    (one) => question === undefined || words(one.closest('fieldset')?.querySelector('legend') ?? one) === question,
  );
  if (control === undefined) throw new Error(`No answer “${label}”`);
  control.click();
  await settledElement(element);
}

/** Writes a text; the first of that label, or the one at `index`. */
export async function write(element: SgConsentCaveats, label: string, text: string, index = 0): Promise<void> {
  const control = labelled(element, label)[index];
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
    throw new Error(`No text “${label}”`);
  enter(control, text);
  await settledElement(element);
}

/** Rows of the summary: question → answer, with their headings left out. */
export function summaryOf(element: SgConsentCaveats): Record<string, string> {
  const rows = allBelow(element).filter((one) => one.matches('dl > div') && one.checkVisibility());
  return Object.fromEntries(
    rows.map((row) => [words(row.querySelector('dt') ?? row), words(row.querySelector('dd') ?? row)]),
  );
}
