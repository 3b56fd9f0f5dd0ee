/** Putting the risk editor on the page in one of its states. */
import type { Procedure } from '../../../src/procedure/index.js';
import hertfordshire from '../../../src/procedures/hertfordshire.js';
import type { SgRiskMeasures } from '../../../components/sg-risk-measures/index.js';
import '../../../components/sg-risk-measures/define.js';
import type { RiskMeasuresExample } from '../../../components/sg-risk-measures/examples.js';
import { clearStage, settledElement } from '../helpers/fixture.js';

export const TODAY = '2026-03-20';

export async function show(
  example: Omit<RiskMeasuresExample, 'title'>,
  procedure: Procedure = hertfordshire,
): Promise<SgRiskMeasures> {
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const element = document.createElement('sg-risk-measures');
  element.name = 'risks';
  element.procedure = procedure;
  element.today = TODAY;
  const { value, ...rest } = example;
  Object.assign(element, rest, { value: structuredClone(value) });
  form.append(element);
  clearStage().append(form);
  await settled(element);
  return element;
}

/** Waits for the element and its rows. */
export async function settled(element: SgRiskMeasures): Promise<void> {
  await settledElement(element);
  for (const row of rowsOf(element)) await row.updateComplete;
}

export const rowsOf = (element: SgRiskMeasures) => [...(element.shadowRoot?.querySelectorAll('sg-risk-row') ?? [])];

/** The root of a risk's row. */
export function rootOf(element: SgRiskMeasures, index = 0): ShadowRoot {
  const root = rowsOf(element)[index]?.shadowRoot;
  if (!root) throw new Error(`No row ${String(index)}`);
  return root;
}

/** A control of a risk, by its id there. */
export function at(element: SgRiskMeasures, id: string, index = 0): HTMLInputElement {
  const found = rootOf(element, index).getElementById(id);
  if (found === null) throw new Error(`No #${id} in risk ${String(index + 1)}`);
  return found as HTMLInputElement;
}

/** The list of examples of a measure of the first risk. */
export const examplesAt = (element: SgRiskMeasures, measure = 0): HTMLSelectElement =>
  at(element, `measures-${String(measure)}-type`) as unknown as HTMLSelectElement;

/** A button of the element's own root by its text. */
export function buttonOf(element: SgRiskMeasures, text: string): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent.trim() === text,
  );
  if (!found) throw new Error(`No button “${text}”`);
  return found;
}

/** What is said politely. */
export const said = (element: SgRiskMeasures): string =>
  element.shadowRoot?.querySelector('.govuk-visually-hidden[role=status]')?.textContent ?? '';

export const titles = (element: SgRiskMeasures): (string | undefined)[] => element.value.map(({ title }) => title);
