/** Recording, correcting and reading decisions, as a practitioner does it. */
import { expect } from 'chai';
import { verifyChain } from '../../../src/plan/index.js';
import type { Procedure } from '../../../src/procedure/index.js';
import hertfordshire from '../../../src/procedures/hertfordshire.js';
import lancashire from '../../../src/procedures/pan-lancashire-cumbria.js';
import type { SgDecisionRationale } from '../../../components/sg-decision-rationale/index.js';
import '../../../components/sg-decision-rationale/define.js';
import { examples, type DecisionExample } from '../../../components/sg-decision-rationale/examples.js';
import { sampleProcedure } from '../helpers/sample-procedure.js';
import { press, setMedia, type } from '../helpers/browser.js';
import { clearStage, enter, focused, inside, settledElement, until } from '../helpers/fixture.js';

interface Shown {
  element: SgDecisionRationale;
  form: HTMLFormElement;
}

async function show(example: DecisionExample, procedure: Procedure = hertfordshire): Promise<Shown> {
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => event.preventDefault());
  const element = document.createElement('sg-decision-rationale');
  element.id = 'host';
  element.name = 'decisions';
  element.procedure = procedure;
  const { title: _title, act: _act, ...properties } = example;
  Object.assign(element, properties);
  form.append(element);
  clearStage().append(form);
  await settledElement(element);
  return { element, form };
}

const textOf = (element: SgDecisionRationale) => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
const buttonsOf = (element: SgDecisionRationale) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
const wordsOf = (button: Element) => button.textContent.replace(/\s+/g, ' ').trim();

function buttonOf(element: SgDecisionRationale, words: string): HTMLButtonElement {
  const found = buttonsOf(element).find((button) => wordsOf(button) === words);
  if (found === undefined) throw new Error(`No button “${words}” among: ${buttonsOf(element).map(wordsOf).join('; ')}`);
  return found;
}

async function click(element: SgDecisionRationale, words: string): Promise<void> {
  buttonOf(element, words).click();
  await settledElement(element);
}

async function recordIt(element: SgDecisionRationale, words = 'Record this decision'): Promise<void> {
  const before = element.value.entries?.length ?? 0;
  await click(element, words);
  await until(() => (element.value.entries?.length ?? 0) === before + 1, 'the decision to be recorded');
  await settledElement(element);
}

const errorsOf = (element: SgDecisionRationale) =>
  element.errorsForSummary().map(({ path }) => path.replace('decisions.draft.', ''));
const kindOf = (element: SgDecisionRationale) =>
  inside(element, 'decisions-draft-kind') as HTMLElement as HTMLSelectElement;
const focusIsIn = (id: string) => focused()?.id === id;
const typical = examples.typical.value;
const manager = { title: '', actorRole: 'manager', author: 'R.P.', today: '2026-03-27' };
const lead = { title: '', actorRole: 'lead-practitioner', author: 'L.M.', today: '2026-03-27' };

describe('recording a decision', () => {
  it('appends the draft as it is written, signed and sealed, and goes to the record', async () => {
    const { element, form } = await show({ ...manager, value: typical });
    const told: [string, string][] = [];
    element.addEventListener('sg-record', ({ entry, path }) => told.push([entry, path]));
    await recordIt(element);
    const [entry] = element.value.entries ?? [];
    expect(entry).to.deep.include({ ...typical.draft, decidedBy: { name: 'R.P.', role: 'manager' } });
    expect(entry?.recordedBy).to.deep.equal({ role: 'manager', name: 'R.P.' });
    expect(await verifyChain(element.value)).to.deep.equal({ state: 'intact', entries: 1 });
    expect(element.value.draft).to.equal(undefined);
    expect(JSON.parse(new FormData(form).get('decisions') as string)).to.deep.equal(element.value);
    await until(() => focusIsIn('decisions-entries-0'), 'the record to have the focus');
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain('Decision 1 is recorded');
    expect(told).to.deep.equal([[entry?.id, 'decisions.entries[0]']]);
    expect(buttonsOf(element).map(wordsOf)).not.to.include('Record this decision');
  });

  it('works by keyboard alone, from the first question to the record', async () => {
    const { element } = await show({ ...manager, value: {} });
    const keys = async (...names: string[]) => {
      for (const name of names) await press(name);
    };
    inside(element, 'decisions-draft-kind').focus();
    await type('End the');
    await press('Tab');
    await settledElement(element);
    await element.focusField('decisions.draft.choice');
    await press(' ');
    await press('Tab');
    await type('End the plan on Friday');
    await press('Tab');
    await type('20');
    await press('Tab');
    await type('March');
    await press('Tab');
    await type('2026');
    await press('Tab');
    await type('R.P.');
    await element.focusField('decisions.draft.rationale');
    await type('The neighbour moved away in February and nobody has asked for money since then.');
    await press('Tab');
    await type('Glad that it is over');
    await element.focusField('decisions.draft.viewsRegarded');
    await type('The plan ends because there is nothing left that he wants help with.');
    while (wordsOf(focused() ?? document.body) !== 'Record this decision') await press('Tab');
    await keys('Enter');
    await until(() => element.value.entries?.length === 1, 'the decision to be recorded');
    expect(element.value.entries?.[0]).to.deep.include({
      kind: 'end',
      choice: 'yes',
      decision: 'End the plan on Friday',
      decidedOn: '2026-03-20',
      rationale: 'The neighbour moved away in February and nobody has asked for money since then.',
      views: 'Glad that it is over',
    });
    await until(() => focusIsIn('decisions-entries-0'), 'the record to have the focus');
  });

  it('refuses only what would be no record, beside the questions and in a summary, and leaves the form free', async () => {
    const { element, form } = await show({
      ...manager,
      value: { draft: { kind: 'develop', deputy: { acting: 'yes' } } },
    });
    await click(element, 'Record this decision');
    await until(() => focused()?.classList.contains('govuk-error-summary') === true, 'the summary to have the focus');
    expect(errorsOf(element)).to.deep.equal([
      'choice',
      'decidedOn',
      'decidedBy.name',
      'deputy.designatedBy',
      'rationale',
      'views',
    ]);
    expect(form.checkValidity()).to.equal(true);
    expect(element.value.entries).to.equal(undefined);
    enter(inside(element, 'decisions-draft-rationale'), 'Because');
    await settledElement(element);
    expect(errorsOf(element)).not.to.include('rationale');
    await element.focusField('decisions.draft.viewsNotObtainedReason');
    enter(inside(element, 'decisions-draft-viewsNotObtainedReason'), 'On a ward');
    await settledElement(element);
    expect(errorsOf(element)).to.deep.equal(['choice', 'decidedOn', 'decidedBy.name', 'deputy.designatedBy']);
  });

  it('refuses what cannot be: a date to come, taking part after the decision, half a date', async () => {
    const refused = async (change: object) => {
      const { element } = await show({ ...manager, value: { draft: { ...typical.draft, ...change } } });
      await click(element, 'Record this decision');
      await until(() => focused()?.classList.contains('govuk-error-summary') === true, 'the summary');
      return errorsOf(element);
    };
    expect(await refused({ decidedOn: '2026-03-28' })).to.deep.equal(['decidedOn']);
    expect(await refused({ participationOn: '2026-03-21' })).to.deep.equal(['participationOn']);
    expect(await refused({ decidedOn: '20/Marsh/2026' })).to.deep.equal(['decidedOn']);
    expect(await refused({ viewsRegarded: undefined })).to.deep.equal(['viewsRegarded']);
    expect(await refused({ rationale: '  ' })).to.deep.equal(['rationale']);
  });

  it('is refused without a summary of its own where the page has one, at the first question', async () => {
    const { element } = await show({ ...manager, value: { draft: { kind: 'develop' } } });
    element.noSummary = true;
    await click(element, 'Record this decision');
    await until(() => focusIsIn('decisions-draft-choice'), 'the first question to have the focus');
  });

  it('loses nothing when the page puts other records in meanwhile', async () => {
    const { element } = await show({ ...manager, value: typical });
    buttonOf(element, 'Record this decision').click();
    element.value = examples.recorded.value;
    await until(() => textOf(element).includes('The page changed these records'), 'a word about it');
    expect(element.value).to.deep.equal(examples.recorded.value);
  });

  it('lets an unrecorded draft be submitted, and says that it is one', async () => {
    const { element, form } = await show({ ...manager, value: { draft: { kind: 'develop', rationale: 'Half a' } } });
    let submitted = false;
    form.addEventListener('submit', () => (submitted = true));
    form.requestSubmit();
    expect(submitted).to.equal(true);
    expect(textOf(element)).to.contain('This decision is not recorded yet');
  });
});

describe('whose decision it is', () => {
  it('is told to a role that may not take it, which can prepare it', async () => {
    const { element } = await show({ ...lead, value: typical });
    expect(textOf(element)).to.contain('This decision is for the investigating team manager, not for your role');
    expect(buttonsOf(element).map(wordsOf)).not.to.include('Record this decision');
    await click(element, 'Keep as a draft for the investigating team manager');
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain('Kept as a draft');
    expect(element.value).to.deep.equal(typical);
    expect(await element.record()).to.equal(false);
    expect(element.value).to.deep.equal(typical);
  });

  it('can be a deputy’s where the procedure allows one, with who asked them', async () => {
    const { element } = await show({ ...lead, value: { draft: { ...typical.draft, decidedBy: { name: 'L.M.' } } } });
    inside(element, 'decisions-draft-deputy-acting').click();
    await settledElement(element);
    await click(element, 'Record this decision');
    await until(() => errorsOf(element).length > 0, 'a refusal');
    expect(errorsOf(element)).to.deep.equal(['deputy.designatedBy']);
    enter(inside(element, 'decisions-draft-deputy-designatedBy'), 'R.P.');
    await recordIt(element);
    expect(element.value.entries?.[0]?.deputy).to.deep.equal({
      acting: 'yes',
      designatedBy: 'R.P.',
      forRole: 'manager',
    });
    expect(element.value.entries?.[0]?.decidedBy).to.deep.equal({ name: 'L.M.' });
  });

  it('asks about no deputy where the procedure has none', async () => {
    const { element } = await show({ ...lead, value: { draft: { kind: 'budget' } } });
    expect(textOf(element)).not.to.contain('deputy');
    expect(buttonsOf(element).map(wordsOf)).to.include('Keep as a draft for the budget holder');
  });

  it('asks which role where several may take it, and fills in only what the person clicks', async () => {
    const { element } = await show({ ...lead, value: { draft: { kind: 'consent-route' } } });
    expect(textOf(element)).to.contain('the lead practitioner or the investigating team manager: you may record it');
    expect(element.value.draft).to.deep.equal({ kind: 'consent-route' });
    await click(element, 'I decided (L.M.)');
    expect(element.value.draft?.decidedBy).to.deep.equal({ name: 'L.M.', role: 'lead-practitioner' });
  });

  for (const pack of [hertfordshire, lancashire])
    it(`records every kind of decision of ${pack.shortName}, by a role that may take it`, async () => {
      for (const { id, roles, choices } of pack.decisions) {
        const draft = { ...typical.draft, kind: id, choice: choices?.[0]?.id };
        const { element } = await show({ ...manager, actorRole: roles[0] ?? '', value: { draft } }, pack);
        expect(await element.record(), id).to.equal(true);
        expect(element.value.entries?.[0]).to.deep.include({ kind: id, rationale: typical.draft.rationale });
      }
    });

  it('works with a procedure that has no lists, roles or decisions', async () => {
    const bare = await show(
      {
        ...lead,
        value: { draft: { kind: 'gone', rationale: 'Kept', disagreement: [{ id: 'a', step: 'challenge' }] } },
      },
      sampleProcedure,
    );
    expect(textOf(bare.element)).to.contain('This procedure does not have this decision');
    expect(textOf(bare.element)).to.contain('Challenge');
    const open: Procedure = {
      ...sampleProcedure,
      id: 'open',
      decisions: [{ id: 'any', label: 'Anything', roles: [], cites: [] }],
    };
    const { element } = await show(
      { title: '', today: '2026-03-27', value: { draft: { ...typical.draft, kind: 'any', choice: undefined } } },
      open,
    );
    expect(textOf(element)).to.contain('names nobody in particular');
    await recordIt(element);
  });
});

describe('the kind of decision', () => {
  it('opens the other questions, and takes an answer away that belonged to another kind', async () => {
    const { element } = await show({ ...manager, value: {} });
    expect(element.shadowRoot?.querySelector('textarea')).to.equal(null);
    const kind = kindOf(element);
    const choose = async (id: string) => {
      kind.value = id;
      kind.dispatchEvent(new Event('change', { bubbles: true }));
      await settledElement(element);
    };
    await choose('develop');
    inside(element, 'decisions-draft-choice').click();
    enter(inside(element, 'decisions-draft-rationale'), 'Kept');
    await choose('end');
    expect(element.value.draft).to.deep.equal({ kind: 'end', rationale: 'Kept' });
  });

  it('can be set by the page, with what it is about, and is kept from the first answer on', async () => {
    const { element } = await show(examples.aboutMeasure);
    expect(element.value).to.deep.equal({});
    expect(textOf(element)).to.contain('Measure 2 for risk 1: Visits by the neighbour are supervised');
    expect(element.shadowRoot?.getElementById('decisions-draft-kind')).to.equal(null);
    enter(inside(element, 'decisions-draft-rationale'), 'R');
    expect(element.value.draft).to.deep.equal({ kind: 'rights-measure', about: 'measure-visits', rationale: 'R' });
  });

  it('begins on the page’s word, and never over answers that are there', async () => {
    const { element } = await show({ ...manager, value: {}, plan: examples.typical.plan });
    expect(await element.begin('budget', 'risk-money')).to.equal(true);
    expect(element.value.draft).to.deep.equal({ kind: 'budget', about: 'risk-money' });
    await until(() => focusIsIn('decisions-draft-about'), 'the first question to have the focus');
    enter(inside(element, 'decisions-draft-rationale'), 'Begun');
    expect(await element.begin('end')).to.equal(false);
    await settledElement(element);
    expect(element.value.draft?.rationale).to.equal('Begun');
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain(
      'A decision is being prepared already',
    );
  });

  it('can be limited to a few; decisions of other kinds are folded away', async () => {
    const { element } = await show({ ...manager, value: examples.recorded.value, kinds: ['rights-measure', 'end'] });
    const kind = kindOf(element);
    expect([...kind.options].map(({ value }) => value)).to.deep.equal(['', 'rights-measure', 'end']);
    expect(textOf(element)).to.contain('1 other decision');
  });
});

describe('recorded decisions', () => {
  it('are shown newest first, to read and not to change', async () => {
    const { element } = await show(examples.recorded);
    const articles = [...(element.shadowRoot?.querySelectorAll('article') ?? [])];
    expect(articles.map((article) => wordsOf(article).slice(0, 10))).to.deep.equal([
      'Decision 3',
      'Decision 2',
      'Decision 1',
    ]);
    expect(articles.flatMap((article) => [...article.querySelectorAll('input, textarea, select')])).to.deep.equal([]);
    expect(articles.flatMap((article) => [...article.querySelectorAll('button')].map(wordsOf))).to.deep.equal([
      'Corrects decision 2',
      'Correct this decision 3',
      'Corrected by decision 3',
      'Correct this decision 1',
    ]);
    await click(element, 'Corrects decision 2');
    await until(() => focusIsIn('decisions-entries-1'), 'the older record to have the focus');
  });

  it('are corrected by a new record that points at the old one, with a reason', async () => {
    const { element } = await show({ ...manager, value: typical });
    await recordIt(element);
    const [first] = element.value.entries ?? [];
    await click(element, 'Correct this decision 1');
    await until(() => focusIsIn('decisions-draft-reason'), 'the reason to have the focus');
    expect(inside(element, 'decisions-draft-rationale').value).to.equal(typical.draft.rationale);
    enter(inside(element, 'decisions-draft-rationale'), 'Put right');
    await click(element, 'Record this correction');
    await until(() => errorsOf(element).includes('reason'), 'the reason to be asked for');
    enter(inside(element, 'decisions-draft-reason'), 'A wrong sum');
    await recordIt(element, 'Record this correction');
    const entries = element.value.entries ?? [];
    expect(entries[0]).to.deep.equal(first);
    expect(entries[1]).to.deep.include({
      corrects: first?.id,
      reason: 'A wrong sum',
      rationale: 'Put right',
      prev: first?.hash,
    });
    expect(await verifyChain(element.value)).to.deep.equal({ state: 'intact', entries: 2 });
    expect(textOf(element)).to.contain('Corrected by decision 2');
  });

  it('say plainly when one was altered, and once when they are not sealed', async () => {
    const { element } = await show({ ...manager, value: typical });
    await recordIt(element);
    const entries = element.value.entries?.map((entry) => ({ ...entry, rationale: 'Rewritten' }));
    element.value = { entries };
    await until(() => textOf(element).includes('This record was altered'), 'the warning');
    const unsealed = await show(examples.recorded);
    await until(() => textOf(unsealed.element).includes('not sealed'), 'the note');
    expect(textOf(unsealed.element).match(/not sealed/g)).to.have.length(1);
    expect(textOf(unsealed.element)).not.to.contain('altered');
  });

  it('do not make the form wrong by a date that can no longer be changed', async () => {
    const [entry] = examples.recorded.value.entries;
    const { element, form } = await show({ ...manager, value: { entries: [{ ...entry, decidedOn: '31//2026' }] } });
    expect(form.checkValidity()).to.equal(true);
    expect(textOf(element)).to.contain('31//2026');
  });

  it('keep restricted legal advice from the paper of those who may not decide', async () => {
    const isPrinted = async (example: DecisionExample) => {
      const { element } = await show(example);
      const texts = [...(element.shadowRoot?.querySelectorAll('dd') ?? [])];
      const gist = texts.find((text) => text.textContent.startsWith('Yes. It needs his consent'));
      expect(gist?.checkVisibility()).to.equal(true);
      if (!(await setMedia({ media: 'print' }))) return undefined;
      const printed = gist?.checkVisibility();
      await setMedia();
      return printed;
    };
    const asManager = await isPrinted(examples.recorded);
    if (asManager === undefined) return;
    expect(asManager).to.equal(true);
    expect(await isPrinted({ ...examples.recorded, ...lead })).to.equal(false);
  });

  it('are all that a read-only page shows, with a draft to read', async () => {
    const { element } = await show(examples.readOnly);
    expect(element.shadowRoot?.querySelectorAll('input, textarea, select')).to.have.length(0);
    expect(textOf(element)).to.contain('Not recorded yet');
    expect(textOf(element)).to.contain(typical.draft.rationale);
  });
});

describe('a draft', () => {
  it('is discarded and brought back', async () => {
    const { element } = await show({ ...manager, value: typical });
    await click(element, 'Discard this draft');
    expect(element.value.draft).to.equal(undefined);
    await click(element, 'Undo');
    expect(element.value).to.deep.equal(typical);
  });

  it('takes items of a list, removed and brought back', async () => {
    const { element } = await show({ ...manager, value: typical });
    await click(element, 'Add evidence');
    await until(() => focusIsIn('decisions-draft-evidence-2-what'), 'the new item to have the focus');
    enter(inside(element, 'decisions-draft-evidence-2-what'), 'A letter');
    await click(element, 'Remove piece of evidence 1');
    expect(element.value.draft?.evidence?.map(({ what }) => what)).to.deep.equal([
      'The neighbour waited at the cash machine',
      'A letter',
    ]);
    await click(element, 'Undo');
    expect(element.value.draft?.evidence).to.have.length(3);
  });

  it('keeps a section open while its last answer is emptied', async () => {
    const { element } = await show({
      ...manager,
      value: { draft: { kind: 'end', viewsNotObtainedReason: 'On a ward' } },
    });
    const reason = inside(element, 'decisions-draft-viewsNotObtainedReason');
    expect(reason.checkVisibility()).to.equal(true);
    enter(reason, '');
    await settledElement(element);
    expect(reason.checkVisibility()).to.equal(true);
  });
});

describe('hints on the reasons', () => {
  const hintsOf = (element: SgDecisionRationale) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.sg-hint') ?? [])].map(({ dataset }) => dataset['hint']);

  it('appear when the question is left, not under the hands, and change no text', async () => {
    const { element } = await show({ ...manager, value: { draft: { kind: 'end' } } });
    await element.focusField('decisions.draft.rationale');
    await type('No risk');
    await settledElement(element);
    expect(hintsOf(element)).to.deep.equal([]);
    await press('Tab');
    await settledElement(element);
    expect(hintsOf(element)).to.deep.equal(['short']);
    expect(element.value.draft?.rationale).to.equal('No risk');
    await press('Tab');
    await element.focusField('decisions.draft.rationale');
    await press('End');
    await type(': the neighbour moved away in February and nobody has asked him for money since.');
    await settledElement(element);
    expect(hintsOf(element)).to.deep.equal([]);
  });

  it('stop nothing', async () => {
    const { element } = await show(examples.weak);
    expect(hintsOf(element)).to.deep.equal(['short', 'passive', 'capacity', 'regarded-generic']);
    await recordIt(element);
  });

  it('are not shown where the page wants no prompts', async () => {
    const { element } = await show(examples.weak);
    element.noPrompts = true;
    await settledElement(element);
    expect(hintsOf(element)).to.deep.equal([]);
  });
});
