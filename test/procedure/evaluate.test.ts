import { describe, expect, it } from 'vitest';
import { evaluate, isAnswered, Observed, type Condition, type Truth } from '../../src/procedure/index.js';
import { planScope } from '../../src/procedure/consent-table.js';
import { procedureWith, rowOf } from './packs.js';
import { TODAY, truthOf } from './scopes.js';

/** Three conditions of which each has one truth: the third depends on what nobody could see. */
const leaf: Record<string, Condition> = {
  true: { field: 'state', is: 'draft' },
  false: { field: 'state', is: 'ended' },
  unknown: { field: 'about.concern', answered: true },
};
const kleenePlan = { state: 'draft', about: { concern: 'seen by nobody' } };
const inKleene = (condition: Condition) => truthOf(condition, kleenePlan, { observed: ['state'] });

describe('three values', () => {
  it.each([
    ['true', true],
    ['false', false],
    ['unknown', undefined],
  ] as const)('%s is %s, and its opposite is the opposite', (name, truth) => {
    expect(inKleene(leaf[name]!)).toBe(truth);
    expect(inKleene({ not: leaf[name]! })).toBe(truth === undefined ? undefined : !truth);
  });

  it.each<[string, string, Truth, Truth]>([
    ['true', 'true', true, true],
    ['true', 'false', false, true],
    ['true', 'unknown', undefined, true],
    ['false', 'true', false, true],
    ['false', 'false', false, false],
    ['false', 'unknown', false, undefined],
    ['unknown', 'true', undefined, true],
    ['unknown', 'false', false, undefined],
    ['unknown', 'unknown', undefined, undefined],
  ])('%s with %s: all %s, any %s', (a, b, all, any) => {
    const parts = [leaf[a]!, leaf[b]!];
    expect(inKleene({ all: parts })).toBe(all);
    expect(inKleene({ any: parts })).toBe(any);
  });

  it('all of nothing holds, any of nothing does not', () => {
    expect(inKleene({ all: [] })).toBe(true);
    expect(inKleene({ any: [] })).toBe(false);
  });
});

const lists = procedureWith({
  lists: {
    vague: [{ id: 'everyone', label: 'Everyone' }],
    topics: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  },
  limits: { reviewDays: 42, none: 0 },
});

/** [what, condition, plan, truth]: everything observed. */
const seen: readonly [string, Condition, object, Truth][] = [
  ['is, one', { field: 'state', is: 'draft' }, { state: 'draft' }, true],
  ['is, another', { field: 'state', is: 'draft' }, { state: 'ended' }, false],
  ['is, unanswered', { field: 'state', is: 'draft' }, {}, false],
  ['is, one of several', { field: 'state', is: ['ended', 'draft'] }, { state: 'draft' }, true],
  ['is, none of several', { field: 'state', is: ['ended', 'active'] }, { state: 'draft' }, false],
  ['is, a flag', { field: 'x', is: false }, { x: false }, true],
  ['is, a flag that is unanswered', { field: 'x', is: false }, {}, false],
  ['is, a number', { field: 'x', is: 0 }, { x: 0 }, true],
  ['is, a number written as text', { field: 'x', is: 0 }, { x: '0' }, false],
  ['answered, text', { field: 'x', answered: true }, { x: 'words' }, true],
  ['answered, blank text', { field: 'x', answered: true }, { x: ' \n\u00a0' }, false],
  ['answered, false', { field: 'x', answered: true }, { x: false }, true],
  ['answered, zero', { field: 'x', answered: true }, { x: 0 }, true],
  ['answered, null', { field: 'x', answered: true }, { x: null }, false],
  ['answered, an empty list', { field: 'x', answered: true }, { x: [] }, false],
  ['answered, a group with only blanks', { field: 'x', answered: true }, { x: { a: '', b: { c: [] } } }, false],
  ['answered, a group with an answer', { field: 'x', answered: true }, { x: { a: '', b: { c: 'no' } } }, true],
  ['unanswered, nothing there', { field: 'x.y.z', answered: false }, {}, true],
  ['unanswered, not known is an answer', { field: 'x', answered: false }, { x: 'not-known' }, false],
  ['at least, a list', { field: 'x', atLeast: 2 }, { x: [1, 2] }, true],
  ['at least, too short', { field: 'x', atLeast: 2 }, { x: [1] }, false],
  ['at least, unanswered', { field: 'x', atLeast: 1 }, {}, false],
  ['at least, a number', { field: 'x', atLeast: 2 }, { x: 2.5 }, true],
  ['at least, text has no size', { field: 'x', atLeast: 1 }, { x: 'long words' }, false],
  ['at most, a list', { field: 'x', atMost: 1 }, { x: [1] }, true],
  ['at most, too long', { field: 'x', atMost: 1 }, { x: [1, 2] }, false],
  ['at most, unanswered', { field: 'x', atMost: 0 }, {}, true],
  ['has, there', { field: 'x', has: 'a' }, { x: ['b', 'a'] }, true],
  ['has, not there', { field: 'x', has: 'a' }, { x: ['b'] }, false],
  ['has, text is no list', { field: 'x', has: 'a' }, { x: 'cat' }, false],
  ['in list, by id', { field: 'x', inList: 'vague' }, { x: 'everyone' }, true],
  ['in list, by words in any case', { field: 'x', inList: 'vague' }, { x: ' EveryOne ' }, true],
  ['in list, other words', { field: 'x', inList: 'vague' }, { x: 'Everyone at home' }, false],
  ['in list, unanswered', { field: 'x', inList: 'vague' }, {}, false],
  ['in list, a list that is not there', { field: 'x', inList: 'nothing' }, { x: 'everyone' }, false],
  ['in list, a name that objects have', { field: 'x', inList: 'constructor' }, { x: 'everyone' }, false],
  ['among, there', { field: 'x', among: 'l[].k' }, { x: 'a', l: [{ k: 'b' }, { k: 'a' }] }, true],
  ['among, not there', { field: 'x', among: 'l[].k' }, { x: 'a', l: [{ k: 'b' }, {}] }, false],
  ['among, unanswered is nowhere', { field: 'x', among: 'l[].k' }, { l: [{}] }, false],
  ['among, in lists of lists', { field: 'x', among: 'l[].m[].k' }, { x: 'a', l: [{}, { m: [{ k: 'a' }] }] }, true],
  ['before today, yesterday', { field: 'x', before: 'today' }, { x: '2026-03-26' }, true],
  ['before today, today', { field: 'x', before: 'today' }, { x: TODAY }, false],
  ['before a field', { field: 'x', before: { field: 'y' } }, { x: '2026-01-01', y: '2026-01-02' }, true],
  ['before a field that is unanswered', { field: 'x', before: { field: 'y' } }, { x: '2026-01-01' }, undefined],
  ['before, half a date', { field: 'x', before: 'today' }, { x: '27 3' }, undefined],
  ['before, unanswered', { field: 'x', before: 'today' }, {}, false],
  ['after today, tomorrow', { field: 'x', after: 'today' }, { x: '2026-03-28' }, true],
  ['after today, today', { field: 'x', after: 'today' }, { x: TODAY }, false],
  [
    'after, half a date to compare with',
    { field: 'x', after: { field: 'y' } },
    { x: TODAY, y: '2026-02-30' },
    undefined,
  ],
  ['within, the last day', { field: 'x', within: 42, of: 'today' }, { x: '2026-05-08' }, true],
  ['within, a day too late', { field: 'x', within: 42, of: 'today' }, { x: '2026-05-09' }, false],
  ['within a limit', { field: 'x', within: { limit: 'reviewDays' }, of: 'today' }, { x: '2026-05-08' }, true],
  ['past a limit', { field: 'x', within: { limit: 'reviewDays' }, of: 'today' }, { x: '2026-05-09' }, false],
  ['within no days at all', { field: 'x', within: { limit: 'none' }, of: 'today' }, { x: '2026-03-28' }, false],
  ['within, no such limit', { field: 'x', within: { limit: 'noLimit' }, of: 'today' }, { x: '2099-01-01' }, true],
  ['within, no such limit, unanswered', { field: 'x', within: { limit: 'toString' }, of: 'today' }, {}, true],
  ['within, unanswered', { field: 'x', within: 42, of: 'today' }, {}, false],
  ['some, one', { some: 'l[]', where: { field: '.k', is: 'a' } }, { l: [{ k: 'b' }, { k: 'a' }] }, true],
  ['some, none', { some: 'l[]', where: { field: '.k', is: 'a' } }, { l: [{ k: 'b' }] }, false],
  ['some, no list', { some: 'l[]', where: { field: '.k', is: 'a' } }, {}, false],
  ['some, of items that are text', { some: 'l[]', where: { field: '.', is: 'a' } }, { l: ['b', 'a'] }, true],
  ['every, all', { every: 'l[]', where: { field: '.k', is: 'a' } }, { l: [{ k: 'a' }, { k: 'a' }] }, true],
  ['every, not all', { every: 'l[]', where: { field: '.k', is: 'a' } }, { l: [{ k: 'a' }, {}] }, false],
  ['every, of none', { every: 'l[]', where: { field: '.k', is: 'a' } }, { l: [] }, true],
  [
    'every, one cannot be told',
    { every: 'l[]', where: { field: '.k', before: 'today' } },
    { l: [{ k: 'soon' }] },
    undefined,
  ],
  [
    'every, in lists of lists',
    { every: 'l[].m[]', where: { field: '.k', is: 'a' } },
    { l: [{ m: [{ k: 'a' }] }, { m: [{}] }] },
    false,
  ],
  [
    'a list of the item',
    { some: 'l[]', where: { every: '.m[]', where: { field: '.k', is: 'a' } } },
    { l: [{ m: [{}] }, { m: [{ k: 'a' }] }] },
    true,
  ],
  ['the whole plan from inside an item', { every: 'l[]', where: { field: 'x', is: 'a' } }, { x: 'a', l: [{}] }, true],
  [
    'something that is no list',
    { some: 'l[]', where: { field: '.k', answered: true } },
    { l: { 0: { k: 1 }, length: 1 } },
    false,
  ],
  ['last, the newest counts', { last: 'l', where: { field: '.k', is: 'a' } }, { l: [{ k: 'b' }, { k: 'a' }] }, true],
  [
    'last, an older one does not',
    { last: 'l', where: { field: '.k', is: 'a' } },
    { l: [{ k: 'a' }, { k: 'b' }] },
    false,
  ],
  ['last, of none', { last: 'l', where: { field: '.k', answered: false } }, {}, false],
  [
    'for all, each has its item',
    { forAll: 'topics', in: 'l', key: 'topic', where: { field: '.says', answered: true } },
    {
      l: [
        { topic: 'b', says: 'x' },
        { topic: 'a', says: 'y' },
      ],
    },
    true,
  ],
  [
    'for all, one is missing',
    { forAll: 'topics', in: 'l', key: 'topic', where: { field: '.says', answered: true } },
    { l: [{ topic: 'a', says: 'y' }] },
    false,
  ],
  [
    'for all, one does not hold',
    { forAll: 'topics', in: 'l', key: 'topic', where: { field: '.says', answered: true } },
    { l: [{ topic: 'a', says: 'y' }, { topic: 'b' }] },
    false,
  ],
  [
    'for all, a list that is not there',
    { forAll: 'toString', in: 'l', key: 'topic', where: { field: '.says', answered: true } },
    {},
    true,
  ],
];

describe('every operator, with everything seen', () => {
  it.each(seen)('%s', (_what, condition, plan, truth) => {
    expect(truthOf(condition, plan, { procedure: lists })).toBe(truth);
    expect(truthOf({ not: condition }, plan, { procedure: lists })).toBe(truth === undefined ? undefined : !truth);
  });

  it.each(seen)('%s: cannot be told when nothing of it was seen', (_what, condition, plan) => {
    const limitless =
      'within' in condition &&
      typeof condition.within === 'object' &&
      !(condition.within.limit in { reviewDays: 1, none: 1 });
    const empty = 'forAll' in condition && condition.forAll === 'toString';
    if (limitless || empty) return;
    expect(truthOf(condition, plan, { procedure: lists, observed: ['somewhere.else'] })).toBeUndefined();
  });
});

const entry = (id: string, more: object = {}) => ({ id, kind: 'develop', recordedAt: '', recordedBy: {}, ...more });

describe('decisions', () => {
  const develop: Condition = { decision: 'develop' };
  const reasoned: Condition = { decision: 'develop', where: { field: '.rationale', answered: true } };
  const forRisk: Condition = { some: 'risks[]', where: { decision: 'develop', about: '.id' } };

  it.each<[string, Condition, object, Truth]>([
    ['recorded', develop, { decisions: { entries: [entry('a')] } }, true],
    ['of another kind', develop, { decisions: { entries: [entry('a', { kind: 'end' })] } }, false],
    ['only a draft', develop, { decisions: { draft: entry('a') } }, false],
    ['none', develop, {}, false],
    [
      'corrected by one of another kind',
      develop,
      { decisions: { entries: [entry('a'), entry('b', { kind: 'end', corrects: 'a' })] } },
      false,
    ],
    [
      'corrected by one of its kind',
      reasoned,
      { decisions: { entries: [entry('a', { rationale: 'x' }), entry('b', { corrects: 'a' })] } },
      false,
    ],
    [
      'with what is asked of it',
      reasoned,
      { decisions: { entries: [entry('a'), entry('b', { rationale: 'x' })] } },
      true,
    ],
    ['about this item', forRisk, { risks: [{ id: 'r' }], decisions: { entries: [entry('a', { about: 'r' })] } }, true],
    [
      'about another item',
      forRisk,
      { risks: [{ id: 'r' }], decisions: { entries: [entry('a', { about: 's' })] } },
      false,
    ],
    ['about nothing, for an item without id', forRisk, { risks: [{}], decisions: { entries: [entry('a')] } }, false],
  ])('%s', (_what, condition, plan, truth) => {
    expect(truthOf(condition, plan)).toBe(truth);
  });

  it('cannot be told from some of the entries, because another may correct them', () => {
    const plan = { decisions: { entries: [entry('a', { rationale: 'x' })] } };
    for (const observed of [['decisions.entries[0]'], ['state']])
      for (const condition of [develop, reasoned]) expect(truthOf(condition, plan, { observed })).toBeUndefined();
    expect(truthOf(develop, plan, { observed: ['decisions'] })).toBe(true);
  });

  it('that nobody recorded one is known, also in the consent table', () => {
    expect(truthOf(develop, {}, { strict: true })).toBe(false);
  });
});

describe('what was observed', () => {
  const plan = {
    state: 'draft',
    about: { concern: 'stairs', adult: { name: 'J.' } },
    risks: [
      { id: 'r', title: 'Falls', measures: [{ id: 'm', what: 'rail' }] },
      { id: 's', title: '' },
    ],
  };
  const title: Condition = { field: '.title', answered: true };

  it.each<[string, readonly string[], Condition, Truth]>([
    ['a scalar', ['state'], { field: 'state', is: 'draft' }, true],
    ['a scalar below what was seen', ['about'], { field: 'about.adult.name', answered: true }, true],
    ['everything', [''], { field: 'about.adult.name', answered: true }, true],
    ['a name that only begins the same', ['about.adultery'], { field: 'about.adult', answered: true }, undefined],
    ['part of a group that has an answer', ['about.adult.name'], { field: 'about', answered: true }, true],
    ['part of a group that has none', ['about.stage'], { field: 'about.finding', answered: true }, undefined],
    [
      'part of a group never shows that there is nothing',
      ['consent.words'],
      { field: 'consent', answered: false },
      undefined,
    ],
    ['part of a list shows that there is enough', ['risks[0].title'], { field: 'risks', atLeast: 1 }, true],
    ['part of a list never shows that there is not', ['risks[0].title'], { field: 'risks', atLeast: 3 }, undefined],
    ['part of a list never shows that there is no more', ['risks[0].title'], { field: 'risks', atMost: 9 }, undefined],
    ['one item that holds is some', ['risks[0].title'], { some: 'risks[]', where: title }, true],
    ['one item that holds is not every', ['risks[0].title'], { every: 'risks[]', where: title }, undefined],
    ['one item that does not hold is not every', ['risks[1].title'], { every: 'risks[]', where: title }, false],
    ['one item that does not hold is not none', ['risks[1].title'], { some: 'risks[]', where: title }, undefined],
    ['the whole list', ['risks'], { every: 'risks[]', where: title }, false],
    [
      'another field of the item',
      ['risks[0].title'],
      { some: 'risks[]', where: { field: '.level', answered: false } },
      undefined,
    ],
    [
      'a list in an item',
      ['risks[0].measures'],
      { some: 'risks[].measures[]', where: { field: '.what', is: 'rail' } },
      true,
    ],
    [
      'lists in the other items',
      ['risks[0].measures'],
      { every: 'risks[].measures[]', where: { field: '.what', is: 'rail' } },
      undefined,
    ],
    ['the newest of some', ['risks[1].title'], { last: 'risks', where: title }, undefined],
    ['the newest of all', ['risks'], { last: 'risks', where: title }, false],
    [
      'a date to compare with',
      ['about.agreedOn'],
      { field: 'about.agreedOn', after: { field: 'about.concernOn' } },
      undefined,
    ],
  ])('%s', (_what, observed, condition, truth) => {
    const dated = { ...plan, about: { ...plan.about, agreedOn: '2026-03-02', concernOn: '2026-03-01' } };
    expect(truthOf(condition, dated, { observed })).toBe(truth);
  });
});

describe('in the consent table', () => {
  const strict = { strict: true };

  it.each<[string, Condition, object, Truth]>([
    ['unanswered is not no', { field: 'x', is: 'yes' }, {}, undefined],
    ['nor is it not no', { not: { field: 'x', is: 'yes' } }, {}, undefined],
    ['blank is unanswered', { field: 'x', is: 'yes' }, { x: ' ' }, undefined],
    ['not known is not no', { field: 'x', is: 'yes' }, { x: 'not-known' }, undefined],
    ['not asked is not no', { field: 'x', is: 'no' }, { x: 'not-asked' }, undefined],
    ['not known, where it is asked about', { field: 'x', is: ['no', 'not-known'] }, { x: 'not-known' }, true],
    ['no is no', { field: 'x', is: 'yes' }, { x: 'no' }, false],
    ['unanswered, where the row says what it counts as', { field: 'x', is: 'yes', unanswered: false }, {}, false],
    ['unanswered, counted as holding', { field: 'x', is: 'has', unanswered: true }, {}, true],
    ['not known is not unanswered', { field: 'x', is: 'yes', unanswered: false }, { x: 'not-known' }, undefined],
    ['whether it was answered can always be told', { field: 'x', answered: true }, {}, false],
    ['no list is not an empty list', { some: 'l[]', where: { field: '.', is: 'a' } }, {}, undefined],
    ['nor is it one of which all hold', { every: 'l[]', where: { field: '.', is: 'a' } }, {}, undefined],
    ['an empty list is one', { some: 'l[]', where: { field: '.', is: 'a' } }, { l: [] }, false],
    ['no date is not a late one', { field: 'x', before: 'today' }, {}, undefined],
  ])('%s', (_what, condition, plan, truth) => {
    expect(truthOf(condition, plan, strict)).toBe(truth);
  });

  it('outside it the same is simply not so', () => {
    expect(truthOf({ field: 'x', is: 'yes' }, { x: 'not-known' })).toBe(false);
    expect(truthOf({ field: 'x', is: 'yes', unanswered: true }, {})).toBe(false);
  });

  it('a rule can ask what it concludes', () => {
    const procedure = procedureWith({
      consent: { steps: [], caveats: [], table: [rowOf({ when: { field: 'consent.toPlan', is: 'given' } })] },
    });
    const develops: Condition = { consent: ['develop'] };
    expect(truthOf(develops, { consent: { toPlan: 'given' } }, { procedure })).toBe(true);
    expect(truthOf({ consent: ['no-plan', 'stop'] }, { consent: { toPlan: 'given' } }, { procedure })).toBe(false);
    expect(truthOf(develops, {}, { procedure })).toBeUndefined();
    expect(truthOf(develops, { consent: { toPlan: 'not-known' } }, { procedure })).toBeUndefined();
    expect(truthOf(develops, { consent: { toPlan: 'given' } }, { procedure, observed: ['state'] })).toBeUndefined();
  });

  it('a table that asks for its own result cannot be told, and ends', () => {
    const own = rowOf({ when: { consent: ['develop'] } });
    const procedure = procedureWith({ consent: { steps: [], caveats: [], table: [own] } });
    expect(truthOf({ consent: ['develop'] }, {}, { procedure })).toBeUndefined();
  });
});

describe('data that is not as it should be', () => {
  const holes: unknown[] = [];
  holes[2] = { title: 'Falls' };

  it.each([[[null]], [['text', 7]], [holes], ['text'], [7]])('%j as a list of risks breaks nothing', (risks) => {
    const scope = planScope({ risks } as never, lists, TODAY, new Observed(undefined));
    for (const [, condition] of seen)
      expect([true, false, undefined]).toContain(evaluate({ some: 'risks[]', where: condition }, scope));
    expect([true, false, undefined]).toContain(evaluate({ decision: 'x', about: 'risks' }, scope));
  });

  it('decisions that are no decisions are none', () => {
    expect(truthOf({ decision: 'develop' }, { decisions: { entries: [null, 'develop', 7] } })).toBe(false);
  });
});

it.each([
  ['text', true],
  ['', false],
  ['\t\u3000\n', false],
  [false, true],
  [0, true],
  [null, false],
  [undefined, false],
  [[], false],
  [[''], true],
  [{}, false],
  [{ a: { b: undefined } }, false],
])('%j is an answer: %s', (value, answered) => {
  expect(isAnswered(value)).toBe(answered);
});
