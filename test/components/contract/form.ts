/** The contract with the page's form. */
import { expect } from 'chai';
import { clearStage, enter, settledElement } from '../helpers/fixture.js';
import { press, type as typeKeys } from '../helpers/browser.js';
import { goAndComeBack, mountIn, openRestorePage } from '../helpers/frame.js';
import { entriesOf, make, sent, setUp, textControl, type ContractSpec, type KitElement } from './spec.js';

/** How an element gives and takes its value. */
export function describeForm(spec: ContractSpec): void {
  describe('in a form', () => {
    it('is a control of the form, under its name', async () => {
      const { element, form } = await setUp(spec, { value: spec.typical });
      expect(element.form).to.equal(form);
      expect([...form.elements]).to.include(element);
      expect(sent(form)).to.deep.equal(spec.typical);
      expect(element.type).to.equal(spec.tag);
      element.name = 'other';
      expect(sent(form, 'other')).to.deep.equal(spec.typical);
      element.removeAttribute('name');
      expect(entriesOf(form)).to.deep.equal([]);
    });

    it('starts empty, and takes an object, JSON text, or the value attribute', async () => {
      const { element, form } = await setUp(spec);
      expect(element.value).to.deep.equal(spec.empty);
      expect(sent(form)).to.deep.equal(spec.empty);
      element.value = JSON.stringify(spec.typical);
      expect(element.value).to.deep.equal(spec.typical);
      const served = await setUp(spec, { attributes: { value: JSON.stringify(spec.typical) } });
      expect(served.element.value).to.deep.equal(spec.typical);
      expect(sent(served.form)).to.deep.equal(spec.typical);
    });

    it('submits what was typed a moment ago', async () => {
      const { element, form } = await setUp(spec);
      enter(await textControl(spec, element), 'the last word');
      expect(spec.text.read(sent(form) as never)).to.equal('the last word');
      expect(spec.text.read(element.value as never)).to.equal('the last word');
    });

    it('submits text that came without an event, as from dictation, and never writes over it', async () => {
      const { element, form } = await setUp(spec);
      const control = await textControl(spec, element);
      control.value = 'spoken';
      element.plan = {};
      await settledElement(element);
      expect(control.value).to.equal('spoken');
      expect(spec.text.read(sent(form) as never)).to.equal('spoken');
    });

    it('submits flat entries where the form is read without JSON', async () => {
      const { element, form } = await setUp(spec, { attributes: { 'submit-as': 'fields' } });
      enter(await textControl(spec, element), 'flat');
      const entries = entriesOf(form);
      expect(entries.some(([name, text]) => name.startsWith('part') && text === 'flat')).to.equal(true);
      expect(entries.every(([name]) => name !== 'part')).to.equal(true);
    });

    it('leaves other entries of the form alone, even of the same name', async () => {
      const { element, form } = await setUp(spec);
      const other = document.createElement('input');
      other.name = 'part';
      other.value = 'of the page';
      form.append(other);
      enter(await textControl(spec, element), 'ours');
      const all = new FormData(form).getAll('part');
      expect(all).to.have.length(2);
      expect(all).to.include('of the page');
    });

    it('joins a form elsewhere by the form attribute, and another when it is moved', async () => {
      const { element, form } = await setUp(spec, { value: spec.typical });
      const other = document.createElement('form');
      other.id = 'other';
      form.after(other);
      element.setAttribute('form', 'other');
      expect(sent(other)).to.deep.equal(spec.typical);
      expect(sent(form)).to.equal(undefined);
      element.removeAttribute('form');
      other.append(element);
      await settledElement(element);
      enter(await textControl(spec, element), 'moved');
      expect(spec.text.read(sent(other) as never)).to.equal('moved');
      expect(sent(form)).to.equal(undefined);
    });

    it('keeps its own disabled state and the fieldset apart', async () => {
      const { element, form } = await setUp(spec, { value: spec.typical });
      const fieldset = document.createElement('fieldset');
      form.append(fieldset);
      fieldset.append(element);
      fieldset.disabled = true;
      await settledElement(element);
      expect(element.disabled).to.equal(false);
      expect(sent(form)).to.equal(undefined);
      element.disabled = true;
      fieldset.disabled = false;
      await settledElement(element);
      expect(sent(form)).to.equal(undefined);
      element.disabled = false;
      await settledElement(element);
      expect(sent(form)).to.deep.equal(spec.typical);
      enter(await textControl(spec, element), 'again');
      expect(spec.text.read(sent(form) as never)).to.equal('again');
    });

    it('takes properties that were set before its class was there', async () => {
      const elsewhere = document.implementation.createHTMLDocument('');
      const element = elsewhere.createElement(spec.tag) as KitElement;
      Object.assign(element, { procedure: spec.procedure, value: spec.typical, name: 'part', disabled: false });
      const form = document.createElement('form');
      clearStage().append(form);
      form.append(element);
      expect(element.value).to.deep.equal(spec.typical);
      expect(sent(form)).to.deep.equal(spec.typical);
      await settledElement(element);
      expect(Object.hasOwn(element, 'value')).to.equal(false);
    });

    it('is cloned like a native control: attributes and all', async () => {
      const { element, form } = await setUp(spec, { attributes: { value: JSON.stringify(spec.typical) } });
      const copy = element.cloneNode(true) as KitElement;
      copy.name = 'copy';
      copy.procedure = spec.procedure;
      form.append(copy);
      await settledElement(copy);
      expect(sent(form, 'copy')).to.deep.equal(spec.typical);
    });

    it('tells the page of changes without saying what was typed', async () => {
      const { element } = await setUp(spec);
      const heard: Event[] = [];
      for (const name of ['input', 'beforeinput', 'change', 'sg-change']) {
        document.addEventListener(name, (event) => heard.push(event), {
          once: false,
          signal: AbortSignal.timeout(3000),
        });
      }
      (await textControl(spec, element)).focus();
      await typeKeys('secret');
      await press('Tab');
      expect(heard.some(({ type }) => type === 'input')).to.equal(true);
      expect(heard.some(({ type }) => type === 'change')).to.equal(true);
      expect(
        heard.some((event) => event.type === 'sg-change' && 'path' in event && event.path === spec.text.path),
      ).to.equal(true);
      const telling = heard.filter((event) => event.target !== element || 'data' in event || 'detail' in event);
      expect(telling.map(({ type }) => type)).to.deep.equal([]);
    });
  });

  describe('reset and restore', () => {
    it('goes back to the attribute, or to what the page gave', async () => {
      const served = await setUp(spec, { attributes: { value: JSON.stringify(spec.typical) } });
      enter(await textControl(spec, served.element), 'changed');
      served.form.reset();
      expect(served.element.value).to.deep.equal(spec.typical);
      expect(sent(served.form)).to.deep.equal(spec.typical);
      const given = await setUp(spec, { value: spec.typical });
      enter(await textControl(spec, given.element), 'changed');
      given.form.reset();
      expect(given.element.value).to.deep.equal(spec.typical);
    });

    it('resets before it is drawn, and text that nobody was told of', async () => {
      const form = document.createElement('form');
      const element = make(spec, { attributes: { value: JSON.stringify(spec.typical) } });
      clearStage().append(form);
      form.append(element);
      element.value = spec.empty;
      form.reset();
      expect(element.value).to.deep.equal(spec.typical);
      await settledElement(element);
      const control = await textControl(spec, element);
      const before = control.value;
      control.value = 'spoken';
      form.reset();
      await settledElement(element);
      expect((await textControl(spec, element)).value).to.equal(before);
    });

    it('shows no errors after a reset', async () => {
      const { element, form } = await setUp(spec, { attributes: { value: JSON.stringify(spec.wrong.right) } });
      element.value = spec.wrong.value;
      element.validate();
      await settledElement(element);
      expect(element.errorsForSummary()).not.to.deep.equal([]);
      form.reset();
      await settledElement(element);
      expect(element.errorsForSummary()).to.deep.equal([]);
      expect(element.checkValidity()).to.equal(true);
    });

    it('takes its parts with it over Back, unless the page asks for no-restore', async () => {
      expect(await typedAfterBack(spec, {})).to.equal('half a thought');
      expect(await typedAfterBack(spec, { 'no-restore': '' })).not.to.equal('half a thought');
    });

    it('gives the browser nothing to keep when the page asks for no-restore', async () => {
      const given: unknown[] = [];
      const original = ElementInternals.prototype.setFormValue;
      ElementInternals.prototype.setFormValue = function (this: ElementInternals, ...values) {
        given.push(values[1]);
        original.apply(this, values);
      };
      try {
        const { element, form } = await setUp(spec, { attributes: { 'no-restore': '' } });
        enter(await textControl(spec, element), 'a secret');
        expect(spec.text.read(sent(form) as never)).to.equal('a secret');
        expect(given.at(-1)).to.equal(null);
        element.noRestore = false;
        enter(await textControl(spec, element), 'no secret');
        expect(spec.text.read(sent(form) as never)).to.equal('no secret');
        expect(given.at(-1)).to.contain('no secret');
      } finally {
        ElementInternals.prototype.setFormValue = original;
      }
    });

    it('ignores state that is not its own', async () => {
      const { element } = await setUp(spec, { value: spec.typical });
      for (const state of ['', '{', '[]', '{"ui":1}', 7, null]) element.formStateRestoreCallback(state, 'restore');
      expect(element.value).to.deep.equal(spec.typical);
    });
  });

  describe('a value that cannot be read', () => {
    for (const input of ['{ not json', '{"a":', [[[]]], 12, { toPlan: { deep: 1 }, id: 4 }]) {
      it(`is kept and submitted as it is: ${typeof input}`, async () => {
        const { element, form } = await setUp(spec, { value: input });
        expect(element.value).to.deep.equal(input);
        const expected = typeof input === 'string' ? input : JSON.stringify(input);
        expect(new FormData(form).get('part')).to.equal(expected);
        if (element.checkValidity()) return;
        expect(element.shadowRoot?.textContent).to.contain('cannot be shown');
      });
    }

    it('is replaced only when a person says so', async () => {
      const { element, form } = await setUp(spec, { value: '{ not json' });
      expect(element.checkValidity()).to.equal(false);
      element.shadowRoot?.querySelector<HTMLButtonElement>('button.govuk-button--warning')?.click();
      await settledElement(element);
      expect(element.value).to.deep.equal(spec.empty);
      expect(sent(form)).to.deep.equal(spec.empty);
      expect(element.checkValidity()).to.equal(true);
    });
  });
}

/** What the text question holds after someone typed, went to another page, and came Back. */
async function typedAfterBack(spec: ContractSpec, attributes: Record<string, string>): Promise<string | undefined> {
  const frame = await openRestorePage(spec.tag, spec.module, attributes);
  const order = { module: spec.module, tag: spec.tag, procedure: spec.procedure };
  const element = (await mountIn(frame, order)) as KitElement;
  await settledElement(element);
  await element.focusField(spec.text.path);
  enter(activeIn(element), 'half a thought');
  await goAndComeBack(frame);
  const again = (await mountIn(frame, order)) as KitElement;
  await settledElement(again);
  return spec.text.read(again.value as never);
}

function activeIn(element: KitElement): HTMLTextAreaElement {
  let active = element.shadowRoot?.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLTextAreaElement;
}
