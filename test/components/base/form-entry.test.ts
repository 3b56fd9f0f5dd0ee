import { expect } from 'chai';
import { entriesFor, jsonText, replaceEntries } from '../../../components/base/form-entry.js';
import { unanswer } from '../../../components/base/answers.js';
import { isAtOrBelow, parentPath } from '../../../components/base/ids.js';

describe('what a form submits', () => {
  it('is JSON under the name, or an entry for each answer', () => {
    const value = [{ id: 'a', title: 'Falls', ongoing: false, rank: 0, rights: { which: ['8', '3'] }, measures: [] }];
    expect(entriesFor('risks', value, 'json')).to.deep.equal([['risks', JSON.stringify(value)]]);
    expect(entriesFor('risks', value, 'fields')).to.deep.equal([
      ['risks[0].id', 'a'],
      ['risks[0].title', 'Falls'],
      ['risks[0].ongoing', 'false'],
      ['risks[0].rank', '0'],
      ['risks[0].rights.which[0]', '8'],
      ['risks[0].rights.which[1]', '3'],
    ]);
    expect(entriesFor('', value, 'json')).to.deep.equal([]);
  });

  it('is nothing for what JSON cannot hold', () => {
    const round: { self?: unknown } = {};
    round.self = round;
    expect(jsonText(round)).to.equal('');
    expect(jsonText(undefined)).to.equal('');
  });

  it('takes the place of what was there, and nothing else', () => {
    const data = new FormData();
    for (const text of ['page', 'old', 'page']) data.append('a', text);
    data.append('b', 'old');
    data.append('c', 'page');
    replaceEntries(
      data,
      [
        ['a', 'old'],
        ['b', 'old'],
      ],
      [
        ['a', 'new'],
        ['d', 'new'],
      ],
    );
    expect([...data].map(([name, text]) => `${name}=${text as string}`).sort()).to.deep.equal([
      'a=new',
      'a=page',
      'a=page',
      'c=page',
      'd=new',
    ]);
  });
});

describe('an answer that is taken away', () => {
  it('takes its key away, and groups that held nothing else', () => {
    const plan = { consent: { consultation: { opinion: 'x' }, words: 'y' } };
    expect(unanswer(plan, 'consent.consultation.opinion')).to.deep.equal({ consent: { words: 'y' } });
    expect(unanswer(plan, 'consent.words').consent.consultation).to.equal(plan.consent.consultation);
  });

  it('leaves items of lists and the part itself', () => {
    expect(unanswer({ consent: { words: 'y' } }, 'consent.words')).to.deep.equal({ consent: {} });
    expect(unanswer({ risks: [{ title: 'x' }] }, 'risks[0].title')).to.deep.equal({ risks: [{}] });
  });

  it('changes nothing when it was not there', () => {
    const plan = { consent: { words: 'y' } };
    expect(unanswer(plan, 'consent.benefit')).to.equal(plan);
  });
});

describe('paths', () => {
  it('know what is above and below', () => {
    expect(isAtOrBelow('risks[2].title', 'risks[2]')).to.equal(true);
    expect(isAtOrBelow('risks[21].title', 'risks[2]')).to.equal(false);
    expect(isAtOrBelow('risks', 'risks')).to.equal(true);
    expect(parentPath('risks[2].title')).to.equal('risks[2]');
    expect(parentPath('risks[2]')).to.equal('risks');
    expect(parentPath('risks')).to.equal(undefined);
  });
});
