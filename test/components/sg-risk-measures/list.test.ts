/** Adding, opening, moving, copying and removing risks and measures, by keyboard as by mouse. */
import { expect } from 'chai';
import { examples } from '../../../components/sg-risk-measures/examples.js';
import { press, type } from '../helpers/browser.js';
import { focused, until } from '../helpers/fixture.js';
import { at, buttonOf, rootOf, rowsOf, said, settled, show, titles } from './helpers.js';

const three = () =>
  ['First', 'Second', 'Third'].map((title, index) => ({
    id: `r${String(index)}`,
    title,
    measures: [
      { id: `p${String(index)}`, kind: 'proactive' as const, what: `${title} light` },
      { id: `x${String(index)}`, kind: 'reactive' as const, what: `${title} call` },
      { id: `q${String(index)}`, kind: 'proactive' as const, what: `${title} rail` },
    ],
  }));

describe('the list of risks', () => {
  it('begins empty, and a new risk is recorded with the first answer about it', async () => {
    const element = await show(examples.empty);
    expect(element.shadowRoot?.textContent).to.contain('No risk is recorded yet');
    buttonOf(element, 'Add a risk').focus();
    await press('Enter');
    await until(() => focused()?.id === 'title', 'the new risk to have the focus');
    expect(element.value).to.deep.equal([]);
    await type('Falls');
    expect(titles(element)).to.deep.equal(['Falls']);
    expect(element.value[0]?.id).to.match(/^[0-9a-f-]{36}$/);
  });

  it('opens one risk at a time, or all', async () => {
    const element = await show({ value: three() });
    expect(rowsOf(element).map(({ open }) => open)).to.deep.equal([false, false, false]);
    at(element, 'item', 0).click();
    await settled(element);
    at(element, 'item', 1).click();
    await settled(element);
    expect(rowsOf(element).map(({ open }) => open)).to.deep.equal([false, true, false]);
    buttonOf(element, 'Open all').click();
    await settled(element);
    expect(rowsOf(element).map(({ open }) => open)).to.deep.equal([true, true, true]);
    expect(at(element, 'item', 2).ariaExpanded ?? at(element, 'item', 2).getAttribute('aria-expanded')).to.equal(
      'true',
    );
    buttonOf(element, 'Close all').click();
    await settled(element);
    expect(rowsOf(element).map(({ open }) => open)).to.deep.equal([false, false, false]);
    const all = await show({ value: three(), open: 'all' });
    expect(rowsOf(all).every(({ open }) => open)).to.equal(true);
  });

  it('shows a closed risk as one line in words, with nothing left out of the page', async () => {
    const element = await show(examples.typical);
    const root = rootOf(element);
    expect(root.querySelector('.sg-line')?.textContent).to.equal(
      'Medium and likely now. Low and possible with the measures. 2 proactive measures and 1 reactive measure.',
    );
    expect(root.querySelector('input, textarea, select')).to.equal(null);
    expect(root.querySelector('[hidden="until-found"]')?.textContent).to.contain('weekly limit on her card');
  });

  it('opens a closed risk in which the browser has found something', async () => {
    const element = await show(examples.typical);
    rootOf(element, 1)
      .querySelector('[hidden]')
      ?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled(element);
    expect(rowsOf(element)[1]?.open).to.equal(true);
  });

  it('moves a risk by buttons, keeps the focus on the button, and says where it is', async () => {
    const element = await show({ value: three(), open: 'all' });
    at(element, 'down', 0).focus();
    await press('Enter');
    await until(() => titles(element)[1] === 'First', 'the risk to move');
    await settled(element);
    expect(titles(element)).to.deep.equal(['Second', 'First', 'Third']);
    expect(focused()).to.equal(at(element, 'down', 1));
    expect(said(element)).to.equal('Risk 1 moved down, now number 2');
    await press('Enter');
    await until(() => titles(element)[2] === 'First', 'the risk to move again');
    await until(() => focused() === at(element, 'up', 2), 'the other button, as the risk is last');
    expect(rootOf(element, 2).getElementById('down')).to.equal(null);
  });

  it('removes a risk and puts it back where it was', async () => {
    const element = await show({ value: three(), open: 'all' });
    const before = element.value;
    at(element, 'remove', 1).click();
    await settled(element);
    expect(titles(element)).to.deep.equal(['First', 'Third']);
    expect(rootOf(element, 1).getElementById('heading')?.textContent).to.equal('Risk 2: Third');
    buttonOf(element, 'Undo').click();
    await settled(element);
    expect(element.value).to.deep.equal(before);
    await until(() => focused()?.closest('section') !== null, 'the focus to come back');
  });

  it('copies a risk with new ids, without what happened to the first one', async () => {
    const element = await show(examples.consentWithheld);
    const [original] = element.value;
    at(element, 'copy').click();
    await settled(element);
    const copy = element.value[1];
    expect(copy?.title).to.equal(original?.title);
    expect(copy?.id).not.to.equal(original?.id);
    const [measure] = copy?.measures ?? [];
    expect(measure?.what).to.equal(original?.measures?.[0]?.what);
    expect(measure?.id).not.to.equal(original?.measures?.[0]?.id);
    expect(measure).not.to.have.any.keys('adultView', 'adultWords', 'againstWishReason');
    expect(measure?.rights).not.to.have.property('legalAdvice');
    expect(measure?.rights?.engaged).to.equal('yes');
    expect(measure?.paid).not.to.have.property('authorisation');
    expect(said(element)).to.contain('copied without views, legal advice, authorisation and progress');
  });
});

describe('the measures of a risk', () => {
  const firstOpen = async () => {
    const element = await show({ value: three() });
    at(element, 'item').click();
    await settled(element);
    return element;
  };
  const whats = (element: Awaited<ReturnType<typeof firstOpen>>) => element.value[0]?.measures?.map(({ what }) => what);

  it('are named by kind, number and risk', async () => {
    const element = await firstOpen();
    const names = [...rootOf(element).querySelectorAll('[role=group][aria-labelledby]')].map((group) =>
      rootOf(element)
        .getElementById(group.getAttribute('aria-labelledby') ?? '')
        ?.textContent.trim(),
    );
    expect(names).to.deep.equal([
      'Proactive measure 1 of risk 1',
      'Proactive measure 2 of risk 1',
      'Reactive measure 1 of risk 1',
    ]);
  });

  it('are added to their kind', async () => {
    const element = await firstOpen();
    at(element, 'add-reactive').focus();
    await press('Enter');
    await until(() => focused()?.id === 'measures-3-type', 'the new measure to have the focus');
    const added = element.value[0]?.measures?.[3];
    expect(added?.kind).to.equal('reactive');
    expect(said(element)).to.equal('Reactive measure 2 added');
    expect(rootOf(element).getElementById('measures-3')?.querySelector('.sg-prompt')).to.equal(null);
  });

  it('move among their own kind', async () => {
    const element = await firstOpen();
    at(element, 'measures-0-down').focus();
    await press('Enter');
    await until(() => whats(element)?.[0] === 'First rail', 'the measure to move');
    expect(whats(element)).to.deep.equal(['First rail', 'First call', 'First light']);
    await until(() => focused()?.id === 'measures-2-up', 'the focus to stay with the measure');
    expect(said(element)).to.equal('Proactive measure 1 moved down, now number 2');
  });

  it('are removed and put back', async () => {
    const element = await firstOpen();
    const before = element.value;
    at(element, 'measures-1-remove').click();
    await settled(element);
    expect(whats(element)).to.deep.equal(['First light', 'First rail']);
    expect(element.shadowRoot?.querySelector('.sg-notification')?.textContent).to.contain(
      'Reactive measure 1 of risk 1 removed',
    );
    buttonOf(element, 'Undo').click();
    await settled(element);
    expect(element.value).to.deep.equal(before);
  });

  it('are copied beside themselves', async () => {
    const element = await firstOpen();
    at(element, 'measures-0-copy').click();
    await settled(element);
    expect(whats(element)).to.deep.equal(['First light', 'First light', 'First call', 'First rail']);
    expect(new Set(element.value[0]?.measures?.map(({ id }) => id)).size).to.equal(4);
  });
});
