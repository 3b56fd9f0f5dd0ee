/** The way through the questions. */
import { expect } from 'chai';
import { examples } from '../../../components/sg-consent-caveats/examples.js';
import lancashire from '../../../src/procedures/pan-lancashire-cumbria.js';
import hertfordshire from '../../../src/procedures/hertfordshire.js';
import { press as key, pressWith, type as typeKeys } from '../helpers/browser.js';
import { focused, settledElement, until } from '../helpers/fixture.js';
import { answersOf, buttonOf, choose, press, show, summaryOf, textOf, titleOf, write } from './helpers.js';

describe('one question at a time', () => {
  it('begins with the first question of the procedure, with nothing chosen', async () => {
    const element = await show();
    expect(titleOf(element)).to.equal('Is there an ongoing risk to the adult?');
    expect(element.step).to.equal('ongoing-risk');
    expect(element.shadowRoot?.querySelector('input:checked')).to.equal(null);
    expect(answersOf(element)).to.deep.equal({});
  });

  it('takes “I don’t know” and “Not asked yet” as answers, and goes on without one', async () => {
    const element = await show();
    await choose(element, 'I don’t know');
    expect(answersOf(element).ongoingRisk).to.equal('not-known');
    await choose(element, 'Not asked yet');
    expect(answersOf(element).ongoingRisk).to.equal('not-asked');
    await press(element, 'Continue');
    expect(titleOf(element)).to.equal('What the procedure says');
    const untouched = await show();
    await press(untouched, 'Continue');
    expect(answersOf(untouched)).to.deep.equal({});
  });

  it('asks what the procedure asks: another one asks other questions', async () => {
    const herts = await show();
    await choose(herts, 'Yes');
    await press(herts, 'Continue');
    expect(titleOf(herts)).to.equal('Other ways to manage the risk');
    const lancs = await show({ procedure: lancashire });
    await choose(lancs, 'Yes');
    await press(lancs, 'Continue');
    expect(titleOf(lancs)).to.equal('Does it appear that abuse or neglect has happened?');
  });

  it('goes back without losing what was answered', async () => {
    const element = await show();
    await choose(element, 'Yes');
    await write(element, 'What is the risk?', 'Money is taken');
    await press(element, 'Continue');
    await press(element, 'Back');
    expect(titleOf(element)).to.equal('Is there an ongoing risk to the adult?');
    expect(answersOf(element)).to.deep.equal({ ongoingRisk: 'yes', ongoingRiskDetail: 'Money is taken' });
    expect(() => buttonOf(element, 'Back')).to.throw();
  });

  it('says in words where one is and what is to come, and never counts', async () => {
    const element = await show({ value: { ongoingRisk: 'yes' }, step: 'benefit' });
    expect(textOf(element)).to.contain('Whether a plan is needed. Then: consent, capacity and best interests');
    expect(textOf(element)).not.to.match(/\d+ of \d+/);
  });

  it('puts the focus on the new page, and tells the page its name and nothing else', async () => {
    const element = await show();
    const steps: string[] = [];
    element.addEventListener('sg-step', (event) => {
      steps.push(event.step);
    });
    await choose(element, 'Yes');
    await press(element, 'Continue');
    expect(steps).to.deep.equal(['other-means']);
    await until(() => focused()?.getAttribute('aria-label') === 'Other ways to manage the risk', 'the focus');
  });

  it('is led by a page’s router: the step is set and read, silently, and a name that is not known changes nothing', async () => {
    const element = await show({ value: examples.given.value });
    let heard = 0;
    element.addEventListener('sg-step', () => (heard += 1));
    element.step = 'benefit';
    await settledElement(element);
    expect(titleOf(element)).to.equal('Would the adult benefit from having a safeguarding plan?');
    element.step = 'no-such-step';
    await settledElement(element);
    expect(element.step).to.equal('benefit');
    expect(heard).to.equal(0);
  });

  it('goes on with Enter in a line of text, and does not submit the form', async () => {
    const element = await show({ value: examples.given.value, step: 'consent-asked' });
    let submitted = false;
    element.form?.addEventListener('submit', () => (submitted = true));
    await element.focusField('consent.askedBy');
    await key('Enter');
    await settledElement(element);
    expect(element.step).to.equal('capacity');
    expect(submitted).to.equal(false);
  });

  it('works with a procedure that asks nothing', async () => {
    const bare = { ...hertfordshire, id: 'bare', consent: { steps: [], caveats: [], table: [] }, rules: [], gates: [] };
    const element = await show({ procedure: bare });
    expect(titleOf(element)).to.equal('What the procedure says');
    await press(element, 'Continue');
    expect(titleOf(element)).to.equal('Check your answers');
  });

  it('can be used by keyboard alone, from the first question to the confirmed answers', async () => {
    const element = await show();
    const before = document.createElement('input');
    element.before(before);
    before.focus();
    const answer = async (arrows: number) => {
      await key('Tab');
      if ((focused() as HTMLInputElement).type !== 'radio') await key('Tab');
      await key(' ');
      for (let at = 0; at < arrows; at += 1) await key('ArrowDown');
      await settledElement(element);
    };
    const go = async () => {
      for (let tabs = 0; tabs < 12 && focused()?.textContent.trim() !== 'Continue'; tabs += 1) await key('Tab');
      await key('Enter');
      await settledElement(element);
    };
    await answer(0);
    await key('Tab');
    await typeKeys('Money is taken');
    await go();
    await go();
    await answer(0);
    await go();
    await answer(0);
    await go();
    await go();
    await answer(1);
    await go();
    await answer(1);
    await go();
    expect(textOf(element)).to.contain('You must make a plan');
    await go();
    expect(titleOf(element)).to.equal('Check your answers');
    await pressWith('Shift', 'Tab');
    for (let tabs = 0; tabs < 60 && focused()?.textContent.trim() !== 'Confirm these answers'; tabs += 1)
      await key('Tab');
    await key('Enter');
    await settledElement(element);
    expect(answersOf(element)).to.deep.include({
      ongoingRisk: 'yes',
      ongoingRiskDetail: 'Money is taken',
      benefit: 'yes',
      toPlan: 'given',
      capacityDoubted: 'no',
      coercion: 'no',
      concluded: { row: '5', result: 'develop', on: '2026-03-10' },
    });
    await until(() => focused()?.textContent.includes('Confirmed on 10 March 2026') === true, 'the focus on the news');
  });
});

describe('changing an answer from the check page', () => {
  it('begins at the check page where answers are there already', async () => {
    const element = await show({ value: examples.given.value });
    expect(titleOf(element)).to.equal('Check your answers');
    expect(summaryOf(element)).to.deep.include({
      'Is there an ongoing risk to the adult?': 'Yes',
      'Date they were asked': '2 March 2026',
    });
  });

  it('says “Not answered” where nobody did', async () => {
    const element = await show({ value: { ongoingRisk: 'yes' } });
    expect(summaryOf(element)['What is the risk?']).to.equal('Not answered');
  });

  it('leads to the question and straight back', async () => {
    const element = await show({ value: examples.given.value });
    await press(element, 'Change what did they say?');
    expect(element.step).to.equal('consent');
    await until(() => focused()?.id === 'consent-words', 'the focus on the text');
    await write(element, 'What did they say?', 'Yes, I want that');
    await press(element, 'Continue');
    expect(titleOf(element)).to.equal('Check your answers');
    expect(summaryOf(element)['What did they say?']).to.equal('Yes, I want that');
  });

  it('asks what is new after a change before it leads back', async () => {
    const element = await show({ value: examples.given.value });
    await press(element, 'Change does anyone doubt that the adult can decide whether to have this safeguarding plan?');
    await choose(element, 'Yes');
    await choose(element, 'No, they cannot make this decision at this time');
    const asked: string[] = [];
    for (let pages = 0; pages < 12 && element.step !== 'check'; pages += 1) {
      await press(element, 'Continue');
      asked.push(element.step);
    }
    expect(asked).to.deep.equal([
      'capacity-basis',
      'consultation',
      'consultation-time',
      'best-interests',
      'best-interests-options',
      'best-interests-decision',
      'others-at-risk',
      'check',
    ]);
  });

  it('keeps answers that are no longer asked, apart, and they can be changed there', async () => {
    const element = await show({ value: examples.keptUnused.value });
    expect(textOf(element)).to.contain('Kept, not used now');
    expect(summaryOf(element)['What matters to them in this decision?']).to.equal(
      'Staying in her own flat, and her cat.',
    );
    await press(element, 'Change what matters to them in this decision?');
    expect(textOf(element)).to.contain('This is not asked with the other answers as they are.');
    await write(element, 'What matters to them in this decision?', 'Her cat');
    await press(element, 'Continue');
    expect(element.step).to.equal('check');
    expect(answersOf(element).consultation?.factors).to.equal('Her cat');
  });
});

describe('an earlier answer that changes', () => {
  const stale = 'Check this answer again';

  it('keeps what was answered later, and asks it again until it is confirmed', async () => {
    const element = await show({ value: examples.given.value });
    await press(element, 'Change does the adult consent to having a safeguarding plan?');
    await choose(element, 'No, they do not consent');
    element.step = 'check';
    await settledElement(element);
    expect(answersOf(element)).to.deep.include({
      askedBy: 'L.P., social worker',
      capacityDoubted: 'no',
      coercion: 'no',
    });
    expect(summaryOf(element)['Who asked them?']).to.equal(`L.P., social worker ${stale}`);
    expect(() => buttonOf(element, 'Confirm these answers')).to.throw();
    await press(element, 'Check these answers again');
    expect(element.step).to.equal('consent-asked');
    expect(textOf(element)).to.contain('An earlier answer has changed since this was recorded.');
    await press(element, 'Continue');
    await until(() => element.step !== 'consent-asked', 'the next page');
    element.step = 'check';
    await settledElement(element);
    expect(summaryOf(element)['Who asked them?']).to.equal('L.P., social worker');
  });

  it('asks nothing again when the answer is changed back', async () => {
    const element = await show({ value: examples.given.value, step: 'consent' });
    await choose(element, 'No, they do not consent');
    await choose(element, 'Yes, they consent');
    element.step = 'check';
    await settledElement(element);
    expect(textOf(element)).not.to.contain(stale);
  });

  it('asks nothing again on the first way through', async () => {
    const element = await show();
    await choose(element, 'Yes');
    await press(element, 'Continue');
    await write(element, 'What else was considered to manage the risk?', 'A care plan');
    await press(element, 'Back');
    await write(element, 'What is the risk?', 'Another risk');
    element.step = 'check';
    await settledElement(element);
    expect(textOf(element)).not.to.contain(stale);
  });

  it('asks again whether it was considered when what was gathered changes', async () => {
    const element = await show({ value: examples.bestInterests.value, step: 'consultation' });
    await write(element, 'What would they like to happen?', 'To see a friend');
    element.step = 'best-interests';
    await settledElement(element);
    expect(textOf(element)).to.contain(stale);
  });

  it('remembers over Back and reload what has to be checked, and where one was', async () => {
    const element = await show();
    const { askedOn, ...value } = examples.given.value;
    const state = {
      value: { ...value, toPlan: 'withheld' },
      ui: { step: 'check', basis: { 'consent-asked': 'before' } },
    };
    element.formStateRestoreCallback(JSON.stringify(state));
    await settledElement(element);
    expect(askedOn).to.equal('2026-03-02');
    expect(element.step).to.equal('check');
    expect(summaryOf(element)['Who asked them?']).to.contain(stale);
  });

  it('is not upset by state that is damaged', async () => {
    for (const ui of [{ step: 7, basis: null }, { basis: [1] }, { basis: { consent: {} }, returnTo: 'nowhere' }]) {
      const element = await show();
      element.formStateRestoreCallback(JSON.stringify({ value: examples.given.value, ui }));
      await settledElement(element);
      expect(titleOf(element)).to.equal('Check your answers');
      expect(answersOf(element)).to.deep.equal(examples.given.value);
    }
  });
});
