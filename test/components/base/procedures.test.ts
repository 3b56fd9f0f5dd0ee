import { expect } from 'chai';
import { ProcedureError, registerProcedure, registerProcedureLoader } from '../../../components/base/index.js';
import { settledElement, until } from '../helpers/fixture.js';
import { sampleProcedure } from '../helpers/sample-procedure.js';
import { sample } from '../helpers/sample.js';

const textOf = (element: Element): string => element.shadowRoot?.textContent ?? '';

describe('the procedure of an element', () => {
  it('is loaded by its id, and nothing is lost until it is there', async () => {
    let arrive: (module: unknown) => void = () => undefined;
    registerProcedureLoader('late', () => new Promise((done) => (arrive = done)));
    const element = await sample({ words: 'early' }, { procedure: 'late' });
    expect(textOf(element)).to.contain('Loading');
    expect(new FormData(element.form ?? undefined).get('consent')).to.equal('{"words":"early"}');
    await until(
      () => (arrive({ default: { ...sampleProcedure, id: 'late' } }), element.pack !== undefined),
      'the procedure',
    );
    await settledElement(element);
    expect(textOf(element)).to.contain('What was said');
    expect(element.value).to.deep.equal({ words: 'early' });
  });

  it('is loaded from the kit', async () => {
    const element = await sample({}, { procedure: 'hertfordshire' });
    await until(() => element.pack !== undefined, 'the procedure', 8000);
    await settledElement(element);
    expect(textOf(element)).to.contain('What was said');
  });

  it('that nobody knows is said in words, and the value is kept', async () => {
    const heard: string[] = [];
    document.addEventListener('sg-error', (event) => heard.push(event.code), { once: true });
    const element = await sample({ words: 'kept' }, { procedure: 'nowhere' });
    await until(() => textOf(element).includes('“nowhere” is not one that this form knows'), 'the message');
    expect(element.value).to.deep.equal({ words: 'kept' });
    expect(heard).to.deep.equal(['procedure-unknown']);
  });

  it('that cannot be loaded is said, and is tried again when asked for again', async () => {
    let tries = 0;
    registerProcedureLoader('broken', async () => {
      tries += 1;
      if (tries === 1) throw new Error('no network');
      return Promise.resolve({ default: { ...sampleProcedure, id: 'broken' } });
    });
    const element = await sample({}, { procedure: 'broken' });
    await until(() => textOf(element).includes('could not be loaded'), 'the message');
    const again = await sample({}, { procedure: 'broken' });
    await until(() => again.pack !== undefined, 'the procedure');
    expect(tries).to.equal(2);
  });

  it('that is missing or is no procedure is said', async () => {
    expect(textOf(await sample({}, { procedure: '' }))).to.contain('does not say which procedure');
    const element = await sample();
    element.procedure = JSON.parse('{"id":"x"}') as never;
    await settledElement(element);
    expect(textOf(element)).to.contain('cannot be read');
    expect(() => {
      registerProcedure(JSON.parse('{"id":"x"}') as never);
    }).to.throw(ProcedureError);
  });

  it('has words of its own for questions', async () => {
    const element = await sample({ caveats: [{ id: 'a', caveat: 'others' }] });
    expect(textOf(element)).to.contain('What shows this?');
    expect(textOf(element)).not.to.contain('Evidence for exception 1');
  });
});

describe('prompts of the procedure', () => {
  it('stand folded beside their question while it is unmet, with why and the source', async () => {
    const element = await sample({ toPlan: 'given' });
    const prompt = element.shadowRoot?.querySelector<HTMLDetailsElement>('.sg-prompt');
    expect(prompt?.open).to.equal(false);
    expect(prompt?.textContent).to.contain('Required by the procedure');
    expect(prompt?.textContent).to.contain('Write down what the adult at risk said');
    expect(prompt?.textContent).to.contain('Sample procedure, SAMPLE-1');
    expect(prompt?.closest('.govuk-form-group')?.querySelector('textarea')?.id).to.equal('consent-words');
    element.value = { toPlan: 'given', words: 'Yes' };
    await settledElement(element);
    expect(element.shadowRoot?.querySelector('.sg-prompt')).to.equal(null);
  });

  it('stay open or folded as the person left them', async () => {
    const element = await sample({ toPlan: 'given' });
    const prompt = () => element.shadowRoot?.querySelector<HTMLDetailsElement>('.sg-prompt');
    prompt()?.querySelector('summary')?.click();
    await settledElement(element);
    element.value = { toPlan: 'given', words: 'Yes' };
    await settledElement(element);
    element.value = { toPlan: 'given' };
    await settledElement(element);
    expect(prompt()?.open).to.equal(true);
  });

  it('never make the form wrong, and can be left out', async () => {
    const element = await sample({ toPlan: 'given' }, { 'no-prompts': '' });
    expect(element.checkValidity()).to.equal(true);
    expect(element.shadowRoot?.querySelector('.sg-prompt')).to.equal(null);
    expect(element.findings.filter(({ status }) => status === 'unmet').map(({ rule }) => rule)).to.deep.equal([
      'words',
    ]);
  });

  it('that depend on a part which is not there are silent, and speak once it is', async () => {
    const element = await sample({ words: 'x' });
    const status = () => element.findings.find(({ rule }) => rule === 'risk-first')?.status;
    expect(status()).to.equal('cannot-tell');
    element.plan = { risks: [{ id: 'r' }] };
    expect(status()).to.equal('unmet');
  });
});
