/** The contract about errors: when they show, where they lead, and who lists them. */
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs';
import { expect } from 'chai';
import { settledElement, until } from '../helpers/fixture.js';
import { press } from '../helpers/browser.js';
import { deepActive, setUp, visibleText, type ContractSpec, type KitElement } from './spec.js';

const BANNED = /\b(in)?valid\b|please|this field is required|[!*]/i;

/** The text that describes a control: what its aria-describedby points at, in its own root. */
function description(control: Element | null): string {
  const root = control?.getRootNode() as ShadowRoot;
  const holder = control?.closest('[aria-describedby]') ?? control?.closest('fieldset');
  const ids = holder?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent ?? `#${id} is missing`).join(' ');
}

/** A page's summary of errors, with GOV.UK's own script at work. */
function pageSummary(form: HTMLFormElement): HTMLElement {
  document.body.classList.add('govuk-frontend-supported');
  const summary = document.createElement('div');
  summary.dataset['module'] = 'govuk-error-summary';
  summary.className = 'govuk-error-summary';
  form.before(summary);
  return summary;
}

const isOn = (element: KitElement, path: string): boolean => {
  const active = deepActive();
  const id = path.replace(/\]/g, '').replace(/[.[]/g, '-');
  return (
    active !== null &&
    active.getRootNode() !== document &&
    (active.id.startsWith(id) || id.startsWith(active.id) || id.endsWith(active.id)) &&
    element.contains(document.activeElement)
  );
};

/** When errors show, and where they lead. */
export function describeErrors(spec: ContractSpec): void {
  const { wrong } = spec;

  describe('errors', () => {
    it('are known from data before anything is drawn', async () => {
      const { element, form } = await setUp(spec, { value: wrong.right });
      expect(element.checkValidity()).to.equal(true);
      expect(form.checkValidity()).to.equal(true);
      element.value = wrong.value;
      expect(element.validity.valid).to.equal(false);
      expect(form.matches(':invalid')).to.equal(true);
      expect(element.validationMessage).not.to.match(BANNED);
      element.value = wrong.right;
      expect(element.validity.valid).to.equal(true);
    });

    it('do not count while the element is disabled or cannot be changed', async () => {
      const { element, form } = await setUp(spec, { value: wrong.value });
      element.disabled = true;
      expect(element.willValidate).to.equal(false);
      expect(form.checkValidity()).to.equal(true);
    });

    it('do not show before a submit, not even when a question is left', async () => {
      const { element, form } = await setUp(spec, { value: wrong.value });
      const after = document.createElement('input');
      form.append(after);
      await element.focusField(wrong.path);
      await press('Tab');
      after.focus();
      await settledElement(element);
      expect(element.errorsForSummary()).to.deep.equal([]);
      expect(element.checkValidity()).to.equal(false);
      await settledElement(element);
      expect(element.errorsForSummary()).to.deep.equal([]);
    });

    it('show on submit, in a summary that takes the focus, and stop the form', async () => {
      const { element, form } = await setUp(spec, { value: wrong.value });
      let submitted = false;
      form.addEventListener('submit', () => (submitted = true));
      let bubble: boolean | undefined;
      element.addEventListener('invalid', (event) => (bubble = !event.defaultPrevented));
      (document.activeElement as HTMLElement | null)?.blur();
      form.requestSubmit();
      await until(
        () => deepActive()?.classList.contains('govuk-error-summary') ?? false,
        'the summary to have the focus',
      );
      expect(submitted).to.equal(false);
      expect(bubble, 'the browser’s own message').to.equal(false);
      const summary = deepActive();
      expect(summary?.textContent).to.contain('There is a problem');
      expect(summary?.querySelector('[role=alert]')).not.to.equal(summary);
      expect(summary?.textContent).not.to.match(BANNED);
      expect(visibleText(element)).to.contain(element.errorsForSummary()[0]?.text);
    });

    it('lead from our summary to the question, which is described by hint and error', async () => {
      const { element } = await setUp(spec, { value: wrong.value });
      element.validate();
      await settledElement(element);
      const [error] = element.errorsForSummary();
      expect(error?.path).to.equal(wrong.path);
      const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('.govuk-error-summary a');
      link?.focus();
      await press('Enter');
      await until(() => isOn(element, wrong.path), 'the question to have the focus');
      expect(description(deepActive())).to.contain(error?.text ?? 'no error');
      expect(description(deepActive())).to.match(/Error:/);
      expect(description(deepActive())).not.to.contain('is missing');
    });

    it('show in a form with novalidate without stopping it, and not for a draft', async () => {
      const { element, form } = await setUp(spec, { value: wrong.value, form: { novalidate: '' } });
      let submitted = 0;
      form.addEventListener('submit', () => (submitted += 1));
      const draft = document.createElement('button');
      draft.formNoValidate = true;
      form.append(draft);
      form.requestSubmit(draft);
      expect(element.errorsForSummary()).to.deep.equal([]);
      form.requestSubmit();
      expect(element.errorsForSummary().map(({ path }) => path)).to.include(wrong.path);
      expect(submitted).to.equal(2);
    });

    it('go when the answer is put right, and say so', async () => {
      const { element } = await setUp(spec, { value: wrong.value });
      element.validate();
      await settledElement(element);
      const told: string[][] = [];
      element.addEventListener('sg-problems', (event) => told.push([...event.paths]));
      element.value = wrong.right;
      await settledElement(element);
      expect(element.errorsForSummary()).to.deep.equal([]);
      expect(told.at(-1)).to.deep.equal([]);
      expect(element.shadowRoot?.querySelector('.govuk-error-message')).to.equal(null);
    });

    it('that a server found show beside their questions until the answer changes', async () => {
      const { element } = await setUp(spec, {
        value: spec.text.write('an answer'),
        attributes: { errors: JSON.stringify([{ path: spec.text.path, message: 'Enter more about this' }]) },
      });
      expect(element.errorsForSummary().map(({ text }) => text)).to.deep.equal(['Enter more about this']);
      await element.focusField(spec.text.path);
      await settledElement(element);
      expect(description(deepActive())).to.contain('Enter more about this');
      expect(element.checkValidity()).to.equal(true);
      (deepActive() as HTMLTextAreaElement).value = 'a better answer';
      deepActive()?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settledElement(element);
      expect(element.errorsForSummary()).to.deep.equal([]);
    });
  });

  describe("the page's own summary of errors", () => {
    it("is filled in order, and GOV.UK's own script and ours lead to the question", async () => {
      const { element, form } = await setUp(spec, { value: wrong.value });
      const after = document.createElement('input');
      after.id = 'after';
      form.append(after);
      const summary = pageSummary(form);
      summary.innerHTML =
        '<div role="alert"><h2>There is a problem</h2><ul class="govuk-error-summary__list"><li><a href="#after">After</a></li></ul></div>';
      element.validate();
      element.fillErrorSummary(summary);
      await settledElement(element);
      const links = [...summary.querySelectorAll('a')];
      const shown = element.errorsForSummary();
      expect(links.map(({ textContent }) => textContent)).to.deep.equal([...shown.map(({ text }) => text), 'After']);
      expect(element.shadowRoot?.querySelector('.govuk-error-summary')).to.equal(null);
      new ErrorSummary(summary);
      links[0]?.focus();
      await press('Enter');
      await until(() => isOn(element, wrong.path), 'the question to have the focus');
      element.fillErrorSummary(summary);
      expect(summary.querySelectorAll('a')).to.have.length(shown.length + 1);
    });

    it("finds the element by a server's links, to it or into it, with or without a label of the page", async () => {
      for (const label of [false, true]) {
        const { element, form } = await setUp(spec, { value: wrong.value });
        const summary = pageSummary(form);
        summary.innerHTML = `<ul class="govuk-error-summary__list"><li><a href="#host">To it</a></li><li><a href="#host/${wrong.path}">Into it</a></li></ul>`;
        if (label) {
          const words = document.createElement('label');
          words.htmlFor = 'host';
          words.textContent = 'The part';
          form.prepend(words);
        }
        new ErrorSummary(summary);
        for (const link of summary.querySelectorAll('a')) {
          (document.activeElement as HTMLElement | null)?.blur();
          link.focus();
          await press('Enter');
          await until(
            () => document.activeElement === element,
            `the element to have the focus (label: ${String(label)})`,
          );
        }
        await until(() => isOn(element, wrong.path), 'the question to have the focus');
        expect([...element.labels]).to.have.length(label ? 1 : 0);
      }
    });
  });
}
