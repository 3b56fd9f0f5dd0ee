/** A council's own procedure, written as JSON. */
import { describe, expect, it } from 'vitest';
import { readOwn } from '../../scripts/lint-procedure.js';
import { check } from '../../src/procedure/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import { planOf, TODAY } from './plans.js';

const own = {
  extends: 'hertfordshire',
  id: 'anyshire',
  name: 'Anyshire procedure',
  terms: { manager: { technical: 'safeguarding adults manager', plain: 'manager' } },
  limits: { firstReviewDays: 28 },
  links: [{ id: 'escalation', label: 'Escalation policy', url: 'https://anyshire.example/escalation' }],
  rules: [
    {
      id: 'home-visit',
      cites: ['ANYSHIRE-12'],
      strength: 'must',
      each: 'risks[].measures[]',
      at: '.monitoring',
      when: { field: '.kind', is: 'proactive' },
      holds: { field: '.monitoring', answered: true },
      ask: 'Say how the {manager} checks this',
      why: 'Anyshire checks each one',
    },
  ],
  without: { rules: ['stage'] },
};
const read = (change: object = {}) => readOwn(JSON.stringify({ ...own, ...change }));

describe('a procedure that says what differs', () => {
  it('has no fault, keeps what it does not change and has its own', async () => {
    const { procedure, problems } = await read();
    expect(problems).toEqual([]);
    expect(procedure).toMatchObject({
      id: 'anyshire',
      version: hertfordshire.version,
      limits: { firstReviewDays: 28 },
    });
    expect(procedure?.links.find(({ id }) => id === 'escalation')?.url).toBe('https://anyshire.example/escalation');
    expect(procedure?.rules).toHaveLength(hertfordshire.rules.length);
    const found = check(planOf({ 'risks[0].measures[0].what': 'Visits' }), procedure!, { today: TODAY });
    expect(found.find(({ rule }) => rule === 'home-visit')).toMatchObject({
      path: 'risks[0].measures[0].monitoring',
      status: 'unmet',
      ask: 'Say how the safeguarding adults manager checks this',
    });
  });

  it.each([
    ['a misspelt field', { rules: [{ ...own.rules[0], at: '.monitorin' }] }, /no field “\.monitorin”/],
    ['a key that is not there', { colour: 'red' }, /Nothing of this name/],
    ['a rule taken out that a gate needs', { without: { rules: ['review-date'] } }, /no rule “review-date”/],
    ['words where a list stands', { rules: 'none' }, /must be a list/],
    ['a list of words where groups stand', { gates: ['activate'] }, /must be a list of groups/],
    ['a word where groups by name stand', { terms: 'plan' }, /Nothing of this name|must be/],
    ['no consent table', { consent: null }, /must be/],
    ['no procedure to extend', { extends: 'atlantis' }, /./],
  ])('says what is wrong: %s', async (_what, change, message) => {
    const { problems } = await read(change);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });

  it('says that something is not JSON', async () => {
    expect((await readOwn('{')).problems).toEqual([{ path: '', message: 'This is not JSON' }]);
  });

  it('reads a whole procedure too', async () => {
    const { procedure, problems } = await readOwn(JSON.stringify(hertfordshire));
    expect(problems).toEqual([]);
    expect(procedure).toEqual(JSON.parse(JSON.stringify(hertfordshire)));
  });
});
