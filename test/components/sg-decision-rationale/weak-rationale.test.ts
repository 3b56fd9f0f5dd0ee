/** What counts as a weak reason, by table. The texts are examples, and nobody's. */
import { expect } from 'chai';
import { weakRationale, type HintId, type Reasons } from '../../../components/sg-decision-rationale/weak-rationale.js';

const heard = {
  views: 'Wants to go on seeing K.',
  viewsRegarded: 'The plan keeps the Sunday visit because it matters most.',
};
const decision = 'Develop a safeguarding plan';

const cases: readonly (readonly [name: string, reasons: Reasons, expected: readonly HintId[]])[] = [
  ['nothing written', {}, []],
  ['only spaces', { rationale: '   ', ...heard }, []],
  [
    'a reason with what it rests on',
    {
      decision,
      rationale:
        'J.B. lost £400 in March to a neighbour who still calls daily, and nothing else now stops him coming in.',
      ...heard,
    },
    [],
  ],
  ['the decision again', { decision, rationale: 'We decided to develop a safeguarding plan.', ...heard }, ['restates']],
  [
    'the words of the choice again',
    {
      chosen: ['Withhold the copy', 'Do not give a copy'],
      rationale: 'The copy will be withheld, no copy given.',
      ...heard,
    },
    ['restates'],
  ],
  ['a few words', { decision, rationale: 'Neighbour keeps asking for money', ...heard }, ['short']],
  ['one word that is not in the decision', { decision, rationale: 'Risk', ...heard }, ['short']],
  ['best interests alone', { decision, rationale: 'It is in his best interests.', ...heard }, ['generic']],
  [
    'rules and care words alone',
    {
      decision,
      rationale: 'To keep her safe, in line with policy and procedure. Due to safeguarding concerns, as discussed.',
      ...heard,
    },
    ['generic'],
  ],
  [
    "a phrase of the council's own",
    { decision, rationale: 'Under pathway B as usual.', phrases: ['under Pathway B'], ...heard },
    ['generic'],
  ],
  [
    'a phrase, and then the reason',
    {
      decision,
      rationale:
        'It is in his best interests: without the key safe being changed the neighbour can walk in at night, as he did twice in May.',
      ...heard,
    },
    [],
  ],
  [
    'nobody decided',
    {
      decision,
      rationale:
        'It was felt that the visits from the neighbour would go on, since he came four times after the warning letter.',
      ...heard,
    },
    ['passive'],
  ],
  [
    'a decision that was made',
    {
      decision,
      rationale:
        'A decision was made after the neighbour came four times more, with the money in the house gone each time.',
      ...heard,
    },
    ['passive'],
  ],
  [
    'somebody decided',
    {
      decision,
      rationale:
        'It was agreed by R.P. and the nurse, since the neighbour came four times more after the warning letter.',
      ...heard,
    },
    [],
  ],
  [
    'capacity as one thing',
    {
      decision,
      rationale:
        'T.M. lacks capacity. The delirium clears within days, so a short plan covers the time until the next assessment.',
      ...heard,
    },
    ['capacity'],
  ],
  [
    'no mental capacity',
    {
      decision,
      rationale:
        'T.M. does not have mental capacity; the delirium clears within days, so a short plan covers that time.',
      ...heard,
    },
    ['capacity'],
  ],
  [
    'has capacity, for everything',
    {
      decision,
      rationale: 'S.K. has capacity and chooses to see K. in spite of what happened at the bus station in February.',
      ...heard,
    },
    ['capacity'],
  ],
  [
    'capacity for a decision',
    {
      decision,
      rationale:
        'T.M. lacks capacity to decide on this plan, as the assessment of 3 May found; the delirium may clear within days.',
      ...heard,
    },
    [],
  ],
  [
    'capacity at a time, for a decision',
    {
      decision,
      rationale:
        'T.M. lacked capacity at that time to decide where to stay, as the assessment of 3 May found on the ward.',
      ...heard,
    },
    [],
  ],
  [
    'no views',
    {
      decision,
      rationale: 'J.B. lost £400 in March to a neighbour who still calls daily, and nothing else stops him.',
    },
    ['no-views'],
  ],
  [
    'no views, and why',
    {
      decision,
      rationale: 'J.B. lost £400 in March to a neighbour who still calls daily, and nothing else stops him.',
      viewsNotObtainedReason: 'On a ward and too unwell',
    },
    ['no-next-try'],
  ],
  [
    'no views, why, and the next try',
    {
      decision,
      rationale: 'J.B. lost £400 in March to a neighbour who still calls daily, and nothing else stops him.',
      viewsNotObtainedReason: 'On a ward and too unwell',
      viewsNextTry: '2026-03-20',
    },
    [],
  ],
  [
    'views merely considered',
    { views: 'No plan', viewsRegarded: 'Views were taken into account.' },
    ['regarded-generic'],
  ],
  [
    'views considered, and how',
    {
      views: 'No plan',
      viewsRegarded:
        'Considered: the plan leaves the visits alone and only changes who holds the bank card, as he proposed.',
    },
    [],
  ],
  [
    'capacity as one thing where views are regarded',
    { views: 'No plan', viewsRegarded: 'He lacks capacity so the wish could not be followed in full this time round.' },
    ['capacity'],
  ],
];

describe('hints on weak reasons', () => {
  for (const [name, reasons, expected] of cases)
    it(name, () => {
      expect(weakRationale(reasons).map(({ id }) => id)).to.deep.equal(expected);
    });

  it('stands at the field that it is about', () => {
    const hints = weakRationale({ rationale: 'Risk', viewsRegarded: 'Noted' });
    expect(hints.map(({ field }) => field)).to.deep.equal(['rationale', 'views', 'viewsRegarded']);
  });

  it('reads a very long text in a moment', () => {
    const rationale = 'in the in line with it was lacks capacity '.repeat(20_000);
    const start = performance.now();
    weakRationale({ rationale, decision: rationale });
    expect(performance.now() - start).to.be.lessThan(2000);
  });
});
