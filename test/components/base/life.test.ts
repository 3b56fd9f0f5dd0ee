import { expect } from 'chai';
import { press } from '../helpers/browser.js';
import { enter, focused, inside, settledElement, until } from '../helpers/fixture.js';
import { buttonOf, sample } from '../helpers/sample.js';
import type { SampleElement } from '../helpers/sample-element.js';

const three = { caveats: ['a', 'b', 'c'].map((id) => ({ id, caveat: 'others', evidence: `seen ${id}` })) };
const idsOf = (element: SampleElement) => element.value.caveats?.map(({ id }) => id).join('');

describe('lists', () => {
  it('give back what was removed, where it was, even after other changes', async () => {
    const element = await sample(three);
    buttonOf(element, 'Remove exception 2').click();
    await settledElement(element);
    expect(idsOf(element)).to.equal('ac');
    expect(focused()?.className).to.contain('sg-notification');
    enter(inside(element, 'consent-words'), 'meanwhile');
    buttonOf(element, 'Undo').click();
    await until(() => focused()?.id === 'consent-caveats-1', 'the item to have the focus');
    expect(idsOf(element)).to.equal('abc');
    expect(element.value.words).to.equal('meanwhile');
    expect(element.shadowRoot?.querySelector('.sg-notification')).to.equal(null);
  });

  it('give back several removals, the last one first', async () => {
    const element = await sample(three);
    buttonOf(element, 'Remove exception 3').click();
    await settledElement(element);
    buttonOf(element, 'Remove exception 1').click();
    await settledElement(element);
    expect(idsOf(element)).to.equal('b');
    buttonOf(element, 'Undo').click();
    await settledElement(element);
    expect(idsOf(element)).to.equal('ab');
    buttonOf(element, 'Undo').click();
    await settledElement(element);
    expect(idsOf(element)).to.equal('abc');
  });

  it('keep the focus inside when the message is closed', async () => {
    const element = await sample(three);
    buttonOf(element, 'Remove exception 3').click();
    await settledElement(element);
    buttonOf(element, 'Close this message').click();
    await until(() => focused()?.id === 'consent-words', 'the first question to have the focus');
    expect(idsOf(element)).to.equal('ab');
  });

  it('are ordered by buttons', async () => {
    const element = await sample(three);
    buttonOf(element, 'Move down exception 1').click();
    await settledElement(element);
    expect(idsOf(element)).to.equal('bac');
    buttonOf(element, 'Move up exception 3').click();
    await settledElement(element);
    expect(idsOf(element)).to.equal('bca');
    expect(inside(element, 'consent-caveats-0-evidence').value).to.equal('seen b');
  });

  it('leave unchanged items the same objects, so that they need not be checked again', async () => {
    const element = await sample(three);
    const before = element.value.caveats;
    enter(inside(element, 'consent-caveats-1-evidence'), 'other');
    expect(element.value.caveats?.[0]).to.equal(before?.[0]);
    expect(element.value.caveats?.[1]).not.to.equal(before?.[1]);
    expect(before?.[1]?.evidence).to.equal('seen b');
  });
});

describe('finding a question', () => {
  it('opens what hides it', async () => {
    const element = await sample(three);
    element.closeList();
    await settledElement(element);
    expect(await element.focusField('consent.caveats[2].evidence')).to.equal(true);
    expect(focused()?.id).to.equal('consent-caveats-2-evidence');
  });

  it('goes to the nearest thing above when it is not there', async () => {
    const element = await sample(three);
    expect(await element.focusField('consent.caveats[1].nothing')).to.equal(true);
    expect(focused()?.closest('.sg-item')?.id).to.equal('consent-caveats-1');
  });

  it('follows the address of the page', async () => {
    const element = await sample(three);
    location.hash = '#sample/consent.caveats[1].evidence';
    await until(() => focused()?.id === 'consent-caveats-1-evidence', 'the question to have the focus');
    location.hash = '';
    expect(element.hrefFor('consent.words')).to.equal('#sample/consent.words');
  });
});

describe('an element on a page', () => {
  it('takes the focus when its label on the page is clicked, and not when its own text is', async () => {
    const element = await sample();
    const label = document.createElement('label');
    label.htmlFor = 'sample';
    label.textContent = 'Consent';
    element.before(label);
    element.shadowRoot?.querySelector<HTMLElement>('.govuk-hint')?.click();
    expect(focused()?.id).not.to.equal('consent-words');
    label.click();
    expect(focused()?.id).to.equal('consent-words');
  });

  it('has ids of its own for links even when the page gave none', async () => {
    const first = await sample({ askedOn: '1//' }, { id: '' });
    const second = document.createElement('sg-sample');
    first.after(second);
    expect(first.hrefFor('consent.words')).to.equal('#sg-consent/consent.words');
    expect(second.hrefFor('consent.words')).to.equal('#sg-consent-2/consent.words');
  });

  it('sends the form on Enter in a line of text, as a native control does', async () => {
    const element = await sample({ toPlan: 'not-yet-sought' });
    const { form } = element;
    const button = document.createElement('button');
    form?.append(button);
    let sent: unknown;
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = new FormData(form, button).get('consent');
    });
    inside(element, 'consent-notSoughtReason').focus();
    await press('x');
    await press('Enter');
    expect(sent).to.equal('{"toPlan":"not-yet-sought","notSoughtReason":"x"}');
  });

  it('survives a fault inside: it says so, keeps the value, and the page hears of it', async () => {
    const element = await sample({ words: 'kept' });
    const heard: string[] = [];
    element.addEventListener('sg-error', (event) => heard.push(`${event.code} ${event.reason}`));
    Object.defineProperty(element, 'renderPart', {
      value: () => {
        throw new RangeError('kept');
      },
    });
    element.requestUpdate();
    await settledElement(element);
    expect(element.shadowRoot?.textContent).to.contain('cannot be shown because of a fault');
    expect(new FormData(element.form ?? undefined).get('consent')).to.equal('{"words":"kept"}');
    expect(heard).to.deep.equal(['render RangeError']);
  });

  it('keeps a state of its own that is never submitted', async () => {
    const element = await sample({ words: 'x' });
    element.closeList();
    expect(element.touched).to.equal(false);
    expect(element.value).to.deep.equal({ words: 'x' });
  });

  it('takes a new value from the page after someone has typed', async () => {
    const element = await sample({ words: 'first' });
    enter(inside(element, 'consent-words'), 'typed');
    element.value = { words: 'from the page' };
    await settledElement(element);
    expect(inside(element, 'consent-words').value).to.equal('from the page');
  });

  it('shows errors while a page checks on every key only after a submit', async () => {
    const element = await sample({ askedOn: '1//' });
    inside(element, 'consent-words').focus();
    await press('a');
    await new Promise((done) => setTimeout(done, 600));
    expect(element.form?.checkValidity()).to.equal(false);
    await settledElement(element);
    expect(element.errorsForSummary()).to.deep.equal([]);
    expect(focused()?.id).to.equal('consent-words');
  });
});
