/** What the procedure concludes, and what is recorded of it. */
import { expect } from 'chai';
import { examples } from '../../../components/sg-consent-caveats/examples.js';
import type { Consent } from '../../../src/plan/index.js';
import lancashire from '../../../src/procedures/pan-lancashire-cumbria.js';
import { focused, inside, settledElement, until } from '../helpers/fixture.js';
import { answersOf, buttonOf, choose, press, show, summaryOf, textOf, titleOf, write } from './helpers.js';

describe('what the procedure concludes', () => {
  it('is said with its reason and its source', async () => {
    const text = textOf(await show({ value: examples.given.value, step: 'conclusion' }));
    expect(text).to.contain('You must make a plan');
    expect(text).to.contain('the adult would benefit and they consent');
    expect(text).to.contain('HERTS-010');
  });

  it('is another in another procedure, from the same answers', async () => {
    const value = examples.refused.value;
    expect(textOf(await show({ value, step: 'conclusion' }))).to.contain('No plan is made');
    expect(textOf(await show({ value, step: 'conclusion', procedure: lancashire }))).to.contain('You must make a plan');
  });

  it('names the question that is still open, with a way there and straight back', async () => {
    const element = await show({ value: examples.undetermined.value, step: 'conclusion' });
    const text = textOf(element);
    expect(text).to.contain('This cannot be concluded yet');
    expect(text).to.contain('Does the adult consent to having a safeguarding plan? (answered “I don’t know”)');
    await press(element, 'Does the adult consent to having a safeguarding plan?');
    expect(element.step).to.equal('consent');
    await choose(element, 'Not asked yet');
    await press(element, 'Continue');
    expect(element.step).to.equal('interim');
    await press(element, 'Continue');
    expect(element.step).to.equal('conclusion');
    expect(textOf(element)).to.contain('Ask for consent first');
  });

  it('asks about capacity when the conclusion waits for it, doubted or not', async () => {
    const value: Consent = { ongoingRisk: 'yes', benefit: 'yes', toPlan: 'cannot-be-given', capacityDoubted: 'no' };
    const element = await show({ value, step: 'conclusion' });
    await press(element, 'Can the adult decide whether to have this safeguarding plan?');
    await until(() => focused()?.id === 'consent-capacity', 'the focus on the question');
  });

  it('shows every exception that applies, and asks for evidence of each', async () => {
    const { caveats, ...value } = examples.evidence.value;
    const element = await show({ value, step: 'evidence' });
    expect(caveats?.length).to.equal(2);
    const texts = [...(element.shadowRoot?.querySelectorAll('.sg-page textarea') ?? [])] as HTMLTextAreaElement[];
    expect(texts.length).to.equal(2);
    await write(element, 'The adult may be saying no because of coercion or undue influence', 'Seen twice');
    await write(element, 'The adult may be saying no because of coercion or undue influence', 'Seen twice, alone');
    await write(element, 'A child or another vulnerable person is or may be at risk', 'The teacher said so');
    const recorded = answersOf(element).caveats ?? [];
    expect(recorded.map(({ caveat, evidence }) => [caveat, evidence])).to.deep.equal([
      ['coercion', 'Seen twice, alone'],
      ['others', 'The teacher said so'],
    ]);
    expect(new Set(recorded.map(({ id }) => id)).size).to.equal(2);
    element.step = 'check';
    await settledElement(element);
    expect(summaryOf(element)['Evidence: A child or another vulnerable person is or may be at risk']).to.equal(
      'The teacher said so',
    );
  });

  it('keeps evidence of an exception that no longer applies', async () => {
    const value: Consent = { ...examples.evidence.value, coercion: 'no' };
    const element = await show({ value, step: 'evidence' });
    expect(inside(element, 'consent-caveats-1-evidence').value).to.contain('Two visits');
    expect(textOf(element)).to.contain(
      'This is not asked with the other answers as they are. What is recorded is kept.',
    );
  });

  it('says what consent withheld means for every measure, only where the procedure says so', async () => {
    const limit = 'Every measure must be limited to what is necessary';
    expect(textOf(await show({ value: examples.limits.value, step: 'limits' }))).to.contain(limit);
    expect(textOf(await show({ value: examples.given.value, step: 'conclusion' }))).not.to.contain(limit);
    const lancs = await show({ value: examples.otherProcedure.value, step: 'conclusion', procedure: lancashire });
    expect(textOf(lancs)).not.to.contain(limit);
  });

  it('offers the open door after no plan, and asks why there is none', async () => {
    const element = await show({ value: examples.refused.value, step: 'conclusion' });
    await write(element, 'Why will there be no plan?', 'A.B. decides for herself');
    await press(element, 'Continue');
    expect(titleOf(element)).to.equal('Keeping the door open');
    await write(element, 'What support goes on?', 'The lunch club');
    await press(element, 'Continue');
    await choose(element, 'Yes');
    await write(element, 'How were they told?', 'In a letter');
    expect(answersOf(element).openDoor).to.deep.equal({
      support: 'The lunch club',
      told: 'yes',
      toldHow: 'In a letter',
    });
    await press(element, 'Continue');
    expect(titleOf(element)).to.equal('Raising a concern without consent');
  });
});

describe('best interests', () => {
  it('do not count before what was gathered has been considered; nobody is stopped from writing', async () => {
    const element = await show({ value: examples.notConsidered.value, step: 'best-interests' });
    expect(summaryOf(element)['What does the adult think about having a plan?']).to.contain('She likes visits');
    element.step = 'conclusion';
    await settledElement(element);
    expect(textOf(element)).to.contain('The best-interests answer counts once what was gathered');
    await press(element, 'Has what was gathered from the adult been carefully considered?');
    expect(element.step).to.equal('best-interests');
    await choose(element, 'Yes');
    await press(element, 'Continue');
    expect(element.step).to.equal('best-interests-decision');
    expect(textOf(element)).to.contain('Check this answer again');
    await press(element, 'Continue');
    expect(element.step).to.equal('conclusion');
    expect(textOf(element)).to.contain('You should make a plan in the adult’s best interests');
    element.step = 'best-interests-decision';
    await settledElement(element);
    await write(element, 'Why is it, or is it not, in their best interests?', 'Because of the cat');
    expect(answersOf(element).bestInterestsReason).to.equal('Because of the cat');
  });

  it('ask about this decision only, never about capacity at large', async () => {
    for (const step of ['capacity', 'capacity-basis']) {
      const element = await show({ value: examples.bestInterests.value, step });
      const asked = [...(element.shadowRoot?.querySelectorAll('.sg-page legend, .sg-page label') ?? [])]
        .map((one) => one.textContent)
        .filter((text) => text.includes('capacity') || text.includes('decide'));
      expect(asked.length).to.be.greaterThan(0);
      for (const text of asked) expect(text).to.match(/this (safeguarding plan|decision)|about capacity|if capacity/i);
    }
  });

  it('weigh at least two options, each with what speaks for and against it', async () => {
    const { bestInterestsOptions, ...value } = examples.options.value;
    expect(bestInterestsOptions?.length).to.equal(2);
    const element = await show({ value, step: 'best-interests-options' });
    await write(element, 'What is the option?', 'A lock', 1);
    await write(element, 'What speaks for it?', 'It is quick', 1);
    await write(element, 'What is the option?', 'Nothing', 0);
    const options = answersOf(element).bestInterestsOptions ?? [];
    expect(options.map(({ what, benefits }) => [what, benefits])).to.deep.equal([
      ['Nothing', undefined],
      ['A lock', 'It is quick'],
    ]);
    expect(options.every(({ id }) => typeof id === 'string' && id !== '')).to.equal(true);
    await press(element, 'Add another option');
    expect(answersOf(element).bestInterestsOptions?.length).to.equal(3);
    await press(element, 'Remove option 2');
    expect(answersOf(element).bestInterestsOptions?.map(({ what }) => what)).to.deep.equal(['Nothing', undefined]);
    await press(element, 'Undo');
    expect(answersOf(element).bestInterestsOptions?.[1]).to.deep.include({ what: 'A lock', benefits: 'It is quick' });
  });
});

describe('others at risk', () => {
  it('are described, or not known, one after another', async () => {
    const element = await show({ value: { ongoingRisk: 'yes', toPlan: 'withheld' }, step: 'others-at-risk' });
    await choose(element, 'Yes');
    await choose(element, 'It is not known who they are');
    expect(answersOf(element).others?.[0]).to.deep.include({ identityUnknown: true });
    await press(element, 'Add another person');
    await write(element, 'Who is it?', 'C.D.', 1);
    expect(answersOf(element).others?.map(({ who }) => who)).to.deep.equal([undefined, 'C.D.']);
  });
});

describe('a reason for no plan', () => {
  it('is asked again when the procedure comes to no plan on other grounds', async () => {
    const value: Consent = { ...examples.refused.value, noPlanReason: 'A.B. decides for herself' };
    const element = await show({ value, step: 'benefit' });
    await choose(element, 'No');
    element.step = 'conclusion';
    await settledElement(element);
    expect(textOf(element)).to.contain('The adult would not benefit from one.');
    expect(textOf(element)).to.contain('Check this answer again');
    expect(inside(element, 'consent-noPlanReason').value).to.equal('A.B. decides for herself');
  });
});

describe('confirming', () => {
  it('records what was concluded, on which day, and each exception used', async () => {
    const { caveats, ...value } = examples.evidence.value;
    const element = await show({ value: { ...value, caveats: caveats?.slice(1) ?? [] }, step: 'check' });
    await press(element, 'Confirm these answers');
    expect(answersOf(element).concluded).to.deep.equal({ row: '9', result: 'develop', on: '2026-03-10' });
    expect(answersOf(element).caveats?.map(({ caveat }) => caveat)).to.deep.equal(['coercion', 'others']);
    expect(textOf(element)).to.contain('Confirmed on 10 March 2026.');
    expect(() => buttonOf(element, 'Confirm these answers')).to.throw();
  });

  it('is taken back when an answer changes afterwards', async () => {
    const element = await show({ value: examples.confirmed.value, step: 'benefit' });
    await write(element, 'Why would they benefit, or why not?', 'Another reason');
    expect(answersOf(element).concluded).to.equal(undefined);
    element.step = 'check';
    await settledElement(element);
    expect(textOf(element)).to.contain('Not confirmed yet.');
  });

  it('is not taken back by looking', async () => {
    const element = await show({ value: examples.confirmed.value });
    await press(element, 'Change what did they say?');
    await press(element, 'Continue');
    expect(answersOf(element)).to.deep.equal(examples.confirmed.value);
  });

  it('says so when the answers would come to something else today', async () => {
    const value: Consent = { ...examples.given.value, concluded: { row: '9', result: 'develop', on: '2026-03-01' } };
    const element = await show({ value });
    expect(textOf(element)).to.contain('confirmed on 1 March 2026, the conclusion was another');
    expect(buttonOf(element, 'Confirm these answers').disabled).to.equal(false);
  });

  it('waits until the open questions are answered, and saving does not', async () => {
    const element = await show({ value: examples.undetermined.value, step: 'check' });
    expect(() => buttonOf(element, 'Confirm these answers')).to.throw();
    expect(element.checkValidity()).to.equal(true);
  });
});

describe('all at once', () => {
  it('shows every question on one page when asked to', async () => {
    const element = await show({ value: examples.onePage.value, layout: 'page' });
    expect(() => buttonOf(element, 'Continue')).to.throw();
    expect(inside(element, 'consent-words').value).to.contain('I do not want');
    expect(inside(element, 'consent-coercionBasis').value).to.contain('T.K. answers');
    expect(textOf(element)).to.contain('You should make a plan without consent');
    await press(element, 'Confirm these answers');
    expect(answersOf(element).concluded?.row).to.equal('9');
  });

  it('marks answers to be checked again there too, with a button that says that they hold', async () => {
    const element = await show({ value: examples.given.value, layout: 'page' });
    await choose(element, 'No, they do not consent');
    expect(textOf(element)).to.contain('Check this answer again');
    await press(element, 'This still holds How the adult was asked');
    await press(element, 'This still holds Are you worried that someone is controlling or pressuring the adult?');
    expect(textOf(element)).not.to.contain('Check this answer again');
  });

  it('shows everything for reading, in full and without a control', async () => {
    const element = await show({ value: examples.longest.value, readonly: true });
    const { words, others } = examples.longest.value;
    for (const text of [words, others?.[5]?.how]) expect(textOf(element)).to.contain(String(text).trim());
    expect(element.shadowRoot?.querySelectorAll('.sg-root :is(input, textarea, button)').length).to.equal(0);
  });
});

describe('problems', () => {
  it('are only what cannot be right: an impossible date, a date to come, a contradiction', async () => {
    const element = await show({ value: examples.withProblems.value });
    expect(element.validate().map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([
      'consent.askedOn: Date they were asked must include a month',
      'consent.capacityOn: Date capacity for this decision was assessed must be today or in the past',
      'consent.capacity: Change the answer about doubt or the answer about capacity: nobody doubts that they can decide, and another answer is recorded',
    ]);
    for (const value of [{}, examples.undetermined.value, examples.notConsidered.value]) {
      expect((await show({ value })).validate()).to.deep.equal([]);
    }
  });

  it('lead to their question on whichever page it is', async () => {
    const element = await show({ value: examples.withProblems.value, step: 'benefit' });
    element.validate();
    await settledElement(element);
    await element.focusField('consent.askedOn');
    expect(element.step).to.equal('consent-asked');
    expect(focused()?.closest('fieldset')?.textContent).to.contain('Date they were asked');
  });

  it('open what is folded', async () => {
    const element = await show({ value: { ...examples.bestInterests.value, recheckOn: '' }, step: 'benefit' });
    await element.focusField('consent.recheckOn');
    expect(focused()?.closest('details')?.open).to.equal(true);
  });
});
