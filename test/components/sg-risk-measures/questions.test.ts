/** What is asked about a risk and a measure, when, and what the procedure prompts for. */
import { expect } from 'chai';
import type { Measure, Risk } from '../../../src/plan/index.js';
import hertfordshire from '../../../src/procedures/hertfordshire.js';
import lancashire from '../../../src/procedures/pan-lancashire-cumbria.js';
import { examples } from '../../../components/sg-risk-measures/examples.js';
import { setMedia } from '../helpers/browser.js';
import { enter, focused, until } from '../helpers/fixture.js';
import { visibleText } from '../contract/spec.js';
import { at, examplesAt, rootOf, settled, show } from './helpers.js';

const withMeasure = (measure: Partial<Measure>, risk: Partial<Risk> = {}): { value: Risk[] } => ({
  value: [{ id: 'r', title: 'A risk', ...risk, measures: [{ id: 'm', kind: 'proactive', ...measure }] }],
});

const pick = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('examples of measures', () => {
  it('come from the procedure, those that touch a right apart', async () => {
    const element = await show(withMeasure({}));
    const select = examplesAt(element);
    const groups = [...select.querySelectorAll('optgroup')].map(({ label }) => label);
    expect(groups).to.deep.equal(['Proactive measures', 'May interfere with a right']);
    expect(select.value).to.equal('');
    expect([...select.options].map(({ value }) => value)).to.include.members(['respite', 'surveillance']);
  });

  it('offer words to edit, but never over words of a person', async () => {
    const element = await show(withMeasure({}));
    const select = examplesAt(element);
    pick(select, 'respite');
    await settled(element);
    expect(element.value[0]?.measures?.[0]?.what).to.equal('Respite away from home for the carer');
    pick(select, 'technology');
    await settled(element);
    expect(element.value[0]?.measures?.[0]?.what).to.equal('Technology for safety at home');
    enter(at(element, 'measures-0-what'), 'A door sensor that AB chose');
    pick(select, 'respite');
    await settled(element);
    expect(element.value[0]?.measures?.[0]).to.include({ type: 'respite', what: 'A door sensor that AB chose' });
  });

  it('ask for legal advice by themselves when they may interfere with a right', async () => {
    const element = await show(withMeasure({ what: 'Watch' }));
    expect(rootOf(element).getElementById('measures-0-rights-legalAdvice-question')).to.equal(null);
    pick(examplesAt(element), 'surveillance');
    await settled(element);
    expect(at(element, 'measures-0-rights-legalAdvice-question').closest('[role=group]')?.ariaLabel).to.equal(
      'Legal advice',
    );
    expect(rootOf(element).textContent).to.contain('Get legal advice before the plan starts');
  });

  it('are left out where the procedure has none, as scales are', async () => {
    const bare = { ...hertfordshire, id: 'bare', lists: {}, rules: [] };
    const element = await show(withMeasure({}), bare);
    expect(rootOf(element).getElementById('measures-0-type')).to.equal(null);
    expect(rootOf(element).getElementById('level')).to.equal(null);
    expect(element.shadowRoot?.querySelector('table')).to.equal(null);
    expect(rootOf(element).getElementById('what')).not.to.equal(null);
  });

  it('keep an answer that the procedure no longer offers', async () => {
    const element = await show({
      value: [{ id: 'r', level: 'severe', measures: [{ id: 'm', kind: 'reactive', type: 'old-one' }] }],
    });
    expect(rootOf(element).textContent).to.contain('Recorded earlier, and not one of the answers here: severe');
    expect(examplesAt(element).value).to.equal('old-one');
    expect(element.value[0]?.level).to.equal('severe');
  });
});

describe('questions that follow from others', () => {
  it('ask a reactive measure for its sign, who notices and who acts', async () => {
    const proactive = await show(withMeasure({ what: 'x' }));
    expect(rootOf(proactive).getElementById('measures-0-trigger')).to.equal(null);
    const reactive = await show(withMeasure({ what: 'x', kind: 'reactive' }));
    for (const id of ['trigger', 'noticedBy', 'actedOnBy']) expect(at(reactive, `measures-0-${id}`)).not.to.equal(null);
    expect(rootOf(reactive).textContent).to.contain('Say which sign starts this');
  });

  it('ask for a date unless the measure goes on, and keep a date that is there', async () => {
    const element = await show(withMeasure({ what: 'x' }));
    expect(at(element, 'measures-0-due')).not.to.equal(null);
    at(element, 'measures-0-ongoing').click();
    await settled(element);
    expect(rootOf(element).getElementById('measures-0-due')).to.equal(null);
    const both = await show(withMeasure({ what: 'x', ongoing: true, due: '2026-05-01' }));
    expect(at(both, 'measures-0-due').value).to.equal('1');
  });

  it('ask why the plan departs from a wish only when it does', async () => {
    const element = await show(withMeasure({ what: 'x', adultView: 'agrees' }));
    expect(rootOf(element).getElementById('measures-0-againstWishReason')).to.equal(null);
    rootOf(element).querySelector<HTMLInputElement>('[name="measures-0-adultView"][value=disagrees]')?.click();
    await settled(element);
    expect(element.value[0]?.measures?.[0]?.adultView).to.equal('disagrees');
    expect(at(element, 'measures-0-againstWishReason')).not.to.equal(null);
  });

  it('ask for strengths in their order, with the reason when a step is skipped', async () => {
    const element = await show({ value: [{ id: 'r', title: 'A risk' }] });
    const order = [...rootOf(element).querySelectorAll('#part-strengths fieldset input:first-of-type')]
      .map(({ id }) => id)
      .filter((id) => id.endsWith('explored'));
    expect(order).to.deep.equal(['own', 'network', 'external'].map((step) => `strengths-${step}-explored`));
    rootOf(element).querySelector<HTMLInputElement>('[name="strengths-own-explored"][value=no]')?.click();
    await settled(element);
    enter(at(element, 'strengths-own-skippedReason'), 'AB was in hospital');
    expect(element.value[0]?.strengths?.own).to.deep.equal({ explored: 'no', skippedReason: 'AB was in hospital' });
    await settled(element);
    const prompts = [...rootOf(element).querySelectorAll('[data-rule]')].map((one) => one.getAttribute('data-rule'));
    expect(prompts).not.to.include('strengths-own');
    expect(prompts).to.include('strengths-network');
  });

  it('ask why there is no measure of a kind until there is one', async () => {
    const element = await show(withMeasure({ what: 'x' }));
    expect(rootOf(element).getElementById('noProactiveReason')).to.equal(null);
    enter(at(element, 'noReactiveReason'), 'Nobody to act yet');
    at(element, 'add-reactive').click();
    await settled(element);
    expect(at(element, 'noReactiveReason').value).to.equal('Nobody to act yet');
  });
});

describe('withheld consent', () => {
  it('puts the necessity check into every measure, in view', async () => {
    const element = await show(examples.consentWithheld);
    expect(element.shadowRoot?.querySelector('.govuk-warning-text')?.textContent).to.contain('Consent is withheld');
    const checks = rootOf(element).querySelectorAll('.sg-necessity');
    expect(checks).to.have.length(element.value[0]?.measures?.length ?? 0);
    const without = await show({ value: examples.consentWithheld.value });
    expect(rootOf(without).querySelector('.sg-necessity')).to.equal(null);
  });
});

describe('sections that are folded', () => {
  const fold = (element: Awaited<ReturnType<typeof show>>, id: string) =>
    at(element, id) as unknown as HTMLDetailsElement;

  it('are closed and empty of questions until they hold something', async () => {
    const element = await show(withMeasure({ what: 'x', suggestedBy: 'adult' }));
    expect(fold(element, 'measures-0-why').open).to.equal(true);
    expect(fold(element, 'measures-0-paid').open).to.equal(false);
    expect(fold(element, 'measures-0-paid').querySelector('input')).to.equal(null);
  });

  it('show what they hold as text when a person closes them, and open for a question that is looked for', async () => {
    const element = await show(withMeasure({ what: 'x', objective: 'Sleep without fear' }));
    const why = fold(element, 'measures-0-why');
    why.querySelector('summary')?.click();
    await until(() => why.querySelector('textarea') === null, 'the questions to go');
    expect(why.open).to.equal(false);
    expect(why.textContent).to.contain('Sleep without fear');
    await element.focusField('risks[0].measures[0].objective');
    expect(focused()?.id).to.equal('measures-0-objective');
    expect(why.open).to.equal(true);
  });

  it('open when the procedure asks for something in them', async () => {
    const element = await show(withMeasure({ what: 'x', addressedTo: 'service' }));
    expect(fold(element, 'measures-0-why').open).to.equal(true);
    const paid = await show(withMeasure({ what: 'x', paid: { service: 'yes' } }));
    expect(fold(paid, 'measures-0-paid').open).to.equal(true);
    expect(fold(paid, 'measures-0-why').open).to.equal(true);
  });
});

describe('prompts', () => {
  it('question an owner who is nobody in particular, and go when somebody is named', async () => {
    const element = await show(withMeasure({ what: 'x', owner: { name: 'All agencies' } }));
    const isAsked = () => rootOf(element).querySelector('[data-rule=measure-owner-named]') !== null;
    expect(isAsked()).to.equal(true);
    enter(at(element, 'measures-0-owner-name'), 'CD');
    await until(() => !isAsked(), 'the prompt to go');
    expect(element.checkValidity()).to.equal(true);
  });
});

describe('another procedure', () => {
  it('prompts in its own name, with its own scale', async () => {
    const element = await show(withMeasure({ what: 'x' }), lancashire);
    const sources = [...rootOf(element).querySelectorAll('.sg-prompt .sg-cite')].map(({ textContent }) => textContent);
    expect(sources.length).to.be.greaterThan(0);
    expect(sources.every((source) => source.startsWith(lancashire.name))).to.equal(true);
    const levels = [...rootOf(element).querySelectorAll('[name=level] + label')].map(({ textContent }) => textContent);
    expect(levels).to.deep.equal(lancashire.lists['riskLevels']?.map(({ label }) => label));
  });
});

describe('legal advice that is restricted', () => {
  it('stays out of print and of closed risks in print', async () => {
    if (!(await setMedia({ media: 'print' }))) return;
    try {
      const gist = 'Only for as long as the risk of theft lasts';
      for (const open of ['one', 'all'] as const) {
        const value = [...examples.consentWithheld.value, { id: 'other' }];
        const element = await show({ value, open });
        const shown = visibleText(element);
        expect(shown).to.contain('A support worker is there when EF visits');
        expect(shown).not.to.contain(gist);
      }
      await setMedia();
      const element = await show(examples.consentWithheld);
      expect(at(element, 'measures-0-rights-legalAdvice-gist').value).to.contain(gist);
    } finally {
      await setMedia();
    }
  });
});

describe('the picture of risks', () => {
  const cells = (element: Awaited<ReturnType<typeof show>>, table: number) =>
    [...(element.shadowRoot?.querySelectorAll('table')[table]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    );

  it('is two tables of text, now and with the measures, the gravest level first', async () => {
    const element = await show(examples.typical);
    expect(cells(element, 0)).to.deep.equal([
      ['High', '', 'Risk 2: Falls at night', ''],
      ['Medium', '', '', 'Risk 1: Money lent to a neighbour'],
      ['Low', '', '', ''],
    ]);
    expect(cells(element, 1)[2]).to.deep.equal(['Low', '', 'Risk 1: Money lent to a neighbour', '']);
    expect(element.shadowRoot?.textContent).to.contain('Not placed yet: Risk 2');
  });

  it('follows the answers, and nothing in it is a number that was reckoned', async () => {
    const element = await show(examples.oneOpen);
    rootOf(element).querySelector<HTMLInputElement>('[name=level][value=low]')?.click();
    await settled(element);
    expect(cells(element, 0)[2]).to.deep.equal(['Low', '', '', 'Risk 1: Money lent to a neighbour']);
    expect(JSON.stringify(element.value)).not.to.match(/score/i);
  });
});

describe('what a submit refuses', () => {
  it('is only a date that cannot be right, with the place in words', async () => {
    const element = await show(examples.withProblems);
    expect(element.validate()).to.deep.equal([
      {
        path: 'risks[0].measures[0].due',
        message: 'Proactive measure 1 of risk 1: the date it will be done by must be a real date, like 27 3 2026',
      },
      {
        path: 'risks[0].measures[1].rights.legalAdvice.receivedOn',
        message:
          'Proactive measure 2 of risk 1: the date legal advice came must be the same as or after the date it was asked for',
      },
    ]);
    const future = await show(withMeasure({ rights: { legalAdvice: { soughtOn: '2026-03-21' } } }));
    expect(future.validate().map(({ message }) => message)).to.deep.equal([
      'Proactive measure 1 of risk 1: the date legal advice was asked for must be today or in the past',
    ]);
    expect((await show(examples.newRisk)).validate()).to.deep.equal([]);
  });

  it('opens a closed risk and its section when it is looked for', async () => {
    const [wrong] = examples.withProblems.value;
    const element = await show({
      value: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, ...(wrong === undefined ? [] : [wrong])],
    });
    element.validate();
    await element.focusField('risks[3].measures[0].due');
    expect(focused()?.id).to.equal('measures-0-due');
    expect(rootOf(element, 3).textContent).to.contain('must be a real date');
  });
});
