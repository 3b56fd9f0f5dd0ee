/** The sample element in a form on the stage. */
import { registerProcedure } from '../../../components/base/index.js';
import { clearStage, settledElement } from './fixture.js';
import { defineSample, type SampleElement } from './sample-element.js';
import { sampleProcedure } from './sample-procedure.js';

registerProcedure(sampleProcedure);
defineSample();

/** A sample element with a value. */
export async function sample(value: unknown = {}, attributes: Record<string, string> = {}): Promise<SampleElement> {
  const form = document.createElement('form');
  const element = document.createElement('sg-sample');
  for (const [name, text] of Object.entries({ id: 'sample', name: 'consent', procedure: 'sample', ...attributes })) {
    element.setAttribute(name, text);
  }
  element.value = value;
  form.append(element);
  clearStage().append(form);
  await settledElement(element);
  return element;
}

/** The button whose text starts so. */
export function buttonOf(element: Element, text: string): HTMLButtonElement {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((one) => one.textContent.trim().replace(/\s+/g, ' ').startsWith(text));
  if (found === undefined) throw new Error(`No button “${text}”`);
  return found;
}
