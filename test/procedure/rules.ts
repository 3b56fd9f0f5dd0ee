/** Rules of every shape, for tests that try many plans: whole plan, items, items of items, decisions, the table. */
import type { Condition, Procedure, Rule } from '../../src/procedure/index.js';
import { procedureWith, rowOf, ruleOf } from './packs.js';

const answered = (field: string): Condition => ({ field, answered: true });
const listed: readonly (readonly [string, Partial<Rule> & { holds: Condition }])[] = [
  ['concern', { holds: answered('about.concern') }],
  ['concern-if-active', { when: { field: 'state', is: ['active', 'under-review'] }, holds: answered('about.concern') }],
  [
    'agreed-in-time',
    { at: 'about.agreedOn', holds: { field: 'about.agreedOn', within: { limit: 'days' }, of: 'today' } },
  ],
  ['agreed-after', { at: 'about.agreedOn', holds: { field: 'about.agreedOn', after: { field: 'about.concernOn' } } }],
  ['some-risk', { at: 'risks', holds: { field: 'risks', atLeast: 1 } }],
  ['few-risks', { at: 'risks', holds: { field: 'risks', atMost: 2 } }],
  ['not-every-risk', { at: 'risks', holds: { not: { every: 'risks[]', where: answered('.level') } } }],
  ['every-measure', { at: 'risks', holds: { every: 'risks[].measures[]', where: answered('.owner') } }],
  ['no-decision', { at: 'decisions', holds: { not: { decision: 'a' } } }],
  ['decided', { at: 'decisions', holds: { decision: 'b', where: answered('.rationale') } }],
  ['grounds', { at: 'ending.grounds', holds: { field: 'ending.grounds', has: 'a' } }],
  ['newest-review', { at: 'reviews.held', holds: { last: 'reviews.held.entries', where: answered('.rationale') } }],
  [
    'factors',
    {
      at: 'reviews.factors',
      holds: { forAll: 'one', in: 'reviews.factors', key: 'factor', where: answered('.weighed') },
    },
  ],
  ['develop', { strength: 'must', at: 'consent', holds: { consent: ['develop'] } }],
  [
    'no-plan-reason',
    { at: 'consent.noPlanReason', when: { consent: ['no-plan'] }, holds: answered('consent.noPlanReason') },
  ],
  ['impact', { each: 'risks[]', at: '.impact', holds: answered('.impact') }],
  ['risk-decided', { each: 'risks[]', at: '.', holds: { decision: 'c', about: '.id' } }],
  [
    'proactive',
    { each: 'risks[]', at: '.measures', holds: { some: '.measures', where: { field: '.kind', is: 'proactive' } } },
  ],
  [
    'level-if-others',
    { each: 'risks[]', at: '.level', when: { not: { field: 'consent.others', atMost: 0 } }, holds: answered('.level') },
  ],
  [
    'trigger',
    {
      each: 'risks[].measures[]',
      at: '.trigger',
      when: { field: '.kind', is: 'reactive' },
      holds: answered('.trigger'),
    },
  ],
  [
    'necessity',
    {
      each: 'risks[].measures[]',
      strength: 'must',
      at: '.necessity',
      when: { consent: ['develop'] },
      holds: { any: [answered('.necessity'), { field: '.necessary', is: 'no' }] },
    },
  ],
  [
    'not-vague',
    { each: 'risks[].measures[]', at: '.owner.name', holds: { not: { field: '.owner.name', inList: 'vague' } } },
  ],
  [
    'handed-over',
    {
      each: 'risks[].measures[]',
      at: '.state',
      when: { field: 'state', is: 'ended' },
      holds: { field: '.id', among: 'ending.handover[].measure' },
    },
  ],
  [
    'due',
    {
      each: 'risks[].measures[]',
      strength: 'consider',
      at: '.due',
      holds: { not: { field: '.due', before: 'today' } },
    },
  ],
  ['capacity-decision', { each: 'capacity.assessments[]', at: '.decision', holds: answered('.decision') }],
  ['ground-known', { each: 'ending.grounds[]', at: '.', holds: { field: '.', inList: 'topics' } }],
  ['topics-said', { each: 'reviews.held.entries[].topics[]', at: '.says', holds: answered('.says') }],
];

/** A procedure with a rule of every shape, and a consent table that reads more than the consent. */
export const everyShape: Procedure = procedureWith({
  id: 'every-shape',
  limits: { days: 14 },
  lists: {
    one: [{ id: 'a', label: 'A' }],
    topics: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
    vague: [{ id: 'stairs', label: 'The stairs' }],
  },
  rules: listed.map(([id, rule]) => ruleOf({ ...rule, id })),
  consent: {
    steps: [],
    caveats: [],
    table: [
      rowOf({ id: '1', when: { field: 'about.caseClosed', is: 'yes', unanswered: false }, result: 'no-plan' }),
      rowOf({ id: '2', when: { field: 'consent.toPlan', is: 'given', unanswered: false } }),
      rowOf({ id: '3', when: { some: 'risks[]', where: { field: '.providerFailure', is: 'yes' } } }),
      rowOf({ id: '4', when: { decision: 'd' }, result: 'stop' }),
      rowOf({ id: '5', when: { all: [] }, result: 'no-plan' }),
    ],
  },
});
