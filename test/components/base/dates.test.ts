import { expect } from 'chai';
import { dateFromParts, dateProblem, partsOfDate, type DateParts } from '../../../components/base/dates.js';
import { messagesFor } from '../../../components/base/messages.js';
import { enter, inside, settledElement } from '../helpers/fixture.js';
import { buttonOf, sample } from '../helpers/sample.js';

const say = messagesFor('en-GB');

describe('a date in three parts', () => {
  const good: [DateParts, string][] = [
    [['27', '3', '2026'], '2026-03-27'],
    [['07', '03', '2026'], '2026-03-07'],
    [['1', 'March', '2026'], '2026-03-01'],
    [['1', 'sept', '2026'], '2026-09-01'],
    [[' 1st ', 'Dec.', '2026,'], '2026-12-01'],
    [['29', 'feb', '2028'], '2028-02-29'],
  ];
  for (const [parts, iso] of good) {
    it(`takes ${parts.join(' ')}`, () => {
      expect(dateFromParts(parts)).to.equal(iso);
      expect(dateProblem(iso, 'Date', say)).to.equal(undefined);
    });
  }

  const bad: [DateParts, RegExp][] = [
    [['', '3', '2026'], /must include a day$/],
    [['27', '', ''], /must include a month and a year$/],
    [['29', '2', '2026'], /must be a real date/],
    [['27', 'Brumaire', '2026'], /must be a real date/],
    [['27', '3', '26'], /must be a real date/],
    [['a/b', '3', '2026'], /must be a real date/],
  ];
  for (const [parts, message] of bad) {
    it(`keeps ${parts.join('|')} as typed and says what is wrong`, () => {
      const kept = dateFromParts(parts) ?? '';
      expect(dateProblem(kept, 'Date of asking', say)).to.match(message);
      if (!parts.join('').includes('/')) expect(partsOfDate(kept)).to.deep.equal(parts);
    });
  }

  it('is absent when all three are empty', () => {
    expect(dateFromParts(['', ' ', ''])).to.equal(undefined);
  });

  it('shows the name of a month as it was typed, and keeps half a date in the record', async () => {
    const element = await sample();
    enter(inside(element, 'consent-askedOn'), '27');
    enter(inside(element, 'consent-askedOn-month'), 'March');
    expect(element.value).to.deep.equal({ askedOn: '27/March/' });
    enter(inside(element, 'consent-askedOn-year'), '2026');
    await settledElement(element);
    expect(element.value).to.deep.equal({ askedOn: '2026-03-27' });
    expect(inside(element, 'consent-askedOn-month').value).to.equal('March');
    for (const part of ['consent-askedOn', 'consent-askedOn-month', 'consent-askedOn-year'])
      enter(inside(element, part), '');
    expect(element.value).to.deep.equal({});
  });

  it('leads from the error to the part that is wrong', async () => {
    const element = await sample({ askedOn: '27/3/' });
    element.validate();
    await element.focusField('consent.askedOn');
    expect(element.shadowRoot?.activeElement?.id).to.equal('consent-askedOn-year');
    expect(element.errorsForSummary()[0]?.text).to.equal('Date of asking must include a year');
    element.value = { askedOn: '2026-03-27' };
    await settledElement(element);
    expect(inside(element, 'consent-askedOn-month').value).to.equal('3');
    expect(buttonOf(element, 'Add exception').type).to.equal('button');
  });
});
