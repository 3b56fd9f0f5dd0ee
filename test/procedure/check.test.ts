import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setAt, type PartialPlan } from '../../src/plan/index.js';
import { check, createChecker, isUnder, type CheckOptions, type Finding } from '../../src/procedure/index.js';
import { anyEdits, anyPlan, edited, pathsIn } from '../plan/arbitrary.js';
import { procedureOf, procedureWith, ruleOf } from './packs.js';
import { everyShape } from './rules.js';

const today = '2026-03-27';
const plan = (value: object) => value as PartialPlan;

describe('what check() finds', () => {
  const measures = procedureOf(
    ruleOf({ id: 'risks', at: 'risks', holds: { field: 'risks', atLeast: 1 } }),
    ruleOf({ id: 'what', each: 'risks[].measures[]', at: '.what', holds: { field: '.what', answered: true } }),
    ruleOf({
      id: 'title',
      each: 'risks[]',
      at: '.title',
      strength: 'must',
      holds: { field: '.title', answered: true },
    }),
  );
  const two = plan({
    risks: [
      { id: 'r', title: 'Falls', measures: [{ id: 'm', kind: 'proactive' }] },
      { id: 's', measures: [{ id: 'n', kind: 'reactive', what: 'Call' }] },
    ],
  });

  it('one finding for each rule and place, with its path, words and source', () => {
    expect(check(two, measures, { today })).toEqual([
      {
        rule: 'risks',
        strength: 'should',
        path: 'risks',
        status: 'met',
        ask: 'Do it',
        why: 'Because',
        cites: ['TEST-1'],
      },
      expect.objectContaining({ rule: 'title', strength: 'must', path: 'risks[0].title', status: 'met' }),
      expect.objectContaining({ rule: 'what', path: 'risks[0].measures[0].what', status: 'unmet' }),
      expect.objectContaining({ rule: 'title', path: 'risks[1].title', status: 'unmet' }),
      expect.objectContaining({ rule: 'what', path: 'risks[1].measures[0].what', status: 'met' }),
    ]);
  });

  it('nothing of a rule that does not apply, and nothing of lists without items', () => {
    const rule = ruleOf({ when: { field: 'state', is: 'active' }, holds: { field: 'about.concern', answered: true } });
    expect(check(plan({ state: 'draft' }), procedureOf(rule), { today })).toEqual([]);
    expect(check({}, measures, { today }).map(({ rule: id }) => id)).toEqual(['risks']);
  });

  it('a rule that would be met anyway is met, even if nobody can see whether it applies', () => {
    const rule = ruleOf({ when: { field: 'state', is: 'active' }, holds: { field: 'about.concern', answered: true } });
    const options = { today, observed: ['about.concern'] };
    expect(check(plan({ about: { concern: 'x' } }), procedureOf(rule), options)[0]?.status).toBe('met');
    expect(check(plan({ about: {} }), procedureOf(rule), options)[0]?.status).toBe('cannot-tell');
  });

  it('the procedure’s own words', () => {
    const procedure = procedureWith({
      terms: { manager: { technical: 'team manager', plain: 'manager' } },
      rules: [ruleOf({ ask: '{Manager} decides', why: 'Only the {manager} may', holds: { any: [] } })],
    });
    expect(check({}, procedure, { today })[0]).toMatchObject({
      ask: 'Team manager decides',
      why: 'Only the team manager may',
    });
  });

  it('items that are words, not groups', () => {
    const rule = ruleOf({ each: 'ending.grounds[]', at: '.', holds: { field: '.', is: 'a' } });
    expect(check(plan({ ending: { grounds: ['a', 'b'] } }), procedureOf(rule), { today })).toMatchObject([
      { path: 'ending.grounds[0]', status: 'met' },
      { path: 'ending.grounds[1]', status: 'unmet' },
    ]);
  });

  it('a rule that only gates ask raises no prompt', () => {
    expect(check({}, procedureOf(ruleOf({ gateOnly: true, holds: { any: [] } })), { today })).toEqual([]);
  });
});

describe('lists that could not be seen', () => {
  const rules = [
    ruleOf({ id: 'title', each: 'risks[]', at: '.title', holds: { field: '.title', answered: true } }),
    ruleOf({ id: 'what', each: 'risks[].measures[]', at: '.what', holds: { field: '.what', answered: true } }),
    ruleOf({ id: 'never', each: 'risks[]', at: '.title', when: { field: 'state', is: 'ended' }, holds: { any: [] } }),
  ];
  const procedure = procedureOf(...rules);

  it('cannot be told, nor can the lists in them', () => {
    expect(check(plan({ state: 'draft' }), procedure, { today, observed: ['state'] })).toMatchObject([
      { rule: 'title', path: 'risks', status: 'cannot-tell' },
      { rule: 'what', path: 'risks', status: 'cannot-tell' },
    ]);
  });

  it('seen in part: what was seen is checked, the rest cannot be told', () => {
    const some = plan({ state: 'draft', risks: [{ title: 'Falls' }, { title: '' }] });
    const observed = ['state', 'risks[0].title', 'risks[1].title'];
    expect(check(some, procedure, { today, observed }).map(({ rule, path, status }) => [rule, path, status])).toEqual([
      ['title', 'risks[0].title', 'met'],
      ['what', 'risks[0].measures', 'cannot-tell'],
      ['title', 'risks[1].title', 'unmet'],
      ['what', 'risks[1].measures', 'cannot-tell'],
      ['title', 'risks', 'cannot-tell'],
      ['what', 'risks', 'cannot-tell'],
    ]);
  });
});

describe('passing a should', () => {
  const holds = { field: 'about.concern', answered: true } as const;
  const passedFor = (strength: 'must' | 'should' | 'consider', passes: object[]) =>
    check(plan({ passes }), procedureOf(ruleOf({ strength, holds })), { today })[0]?.passed;

  it('with a recorded reason, here or everywhere', () => {
    expect(passedFor('should', [{ rule: 'rule', reason: 'Asked for by the adult' }])).toBe('Asked for by the adult');
    expect(passedFor('should', [{ rule: 'rule', path: 'about.concern', reason: 'Why' }])).toBe('Why');
    expect(passedFor('consider', [{ rule: 'rule', reason: 'Why' }])).toBe('Why');
  });

  it('not a must', () => {
    expect(passedFor('must', [{ rule: 'rule', reason: 'Why' }])).toBeUndefined();
  });

  it('not without words, not somewhere else, not another rule', () => {
    expect(passedFor('should', [{ rule: 'rule' }])).toBeUndefined();
    expect(passedFor('should', [{ rule: 'rule', reason: ' \n' }])).toBeUndefined();
    expect(passedFor('should', [{ rule: 'rule', path: 'about.stage', reason: 'Why' }])).toBeUndefined();
    expect(passedFor('should', [{ rule: 'other', reason: 'Why' }])).toBeUndefined();
    expect(passedFor('should', [{ rule: 'rule' }, { rule: 'rule', reason: 'Later' }])).toBe('Later');
  });
});

describe('checking again only what changed', () => {
  const options: CheckOptions = { today };

  it('gives the same finding objects for what is the same', () => {
    const checker = createChecker(everyShape);
    const before = plan({
      risks: [
        { id: 'r', title: 'a' },
        { id: 's', title: 'b' },
      ],
      consent: { toPlan: 'given' },
    });
    const first = checker(before, options);
    const second = checker(setAt(before, 'risks[1].title', 'c'), options);
    const of = (findings: readonly Finding[], path: string) => findings.filter((found) => isUnder(found.path, path));
    expect(of(second, 'risks[0]').length).toBeGreaterThan(0);
    of(second, 'risks[0]').forEach((found, index) => expect(found).toBe(of(first, 'risks[0]')[index]));
  });

  it('a reason recorded later counts at once', () => {
    const checker = createChecker(everyShape);
    const before = plan({ risks: [{ id: 'r' }] });
    checker(before, options);
    const passed = checker({ ...before, passes: [{ rule: 'impact', reason: 'Not known yet' }] }, options);
    expect(passed.find(({ rule }) => rule === 'impact')?.passed).toBe('Not known yet');
  });

  it('finds exactly what a full check finds, after any edits whatever', () => {
    const statuses = new Set<string>();
    fc.assert(
      fc.property(anyPlan, anyPlan, anyEdits, (start, other, edits) => {
        const checker = createChecker(everyShape);
        let now: PartialPlan = start;
        expect(checker(now, options)).toEqual(check(now, everyShape, options));
        for (const edit of edits) {
          now = edited(now, edit, other);
          const full = check(now, everyShape, options);
          for (const { rule, status } of full) statuses.add(`${rule} ${status}`);
          expect(checker(now, options)).toEqual(full);
        }
      }),
      // The same plans each time, so that what follows holds each time; the test below tries others.
      { numRuns: 150, seed: 27032026 },
    );
    // The plans are worth something only if the rules really do turn out both ways.
    for (const { id } of everyShape.rules)
      for (const status of ['met', 'unmet']) expect(statuses, `${id} ${status}`).toContain(`${id} ${status}`);
  });

  it('after any other edits', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyEdits, (start, other, edits) => {
        const checker = createChecker(everyShape);
        for (const now of edits.map((_edit, index) =>
          edits.slice(0, index).reduce((p, e) => edited(p, e, other), start),
        ))
          expect(checker(now, options)).toEqual(check(now, everyShape, options));
      }),
      { numRuns: 60 },
    );
  });

  it('also when going back and forth between plans, days and what was seen', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyEdits, fc.array(fc.nat(7), { maxLength: 8 }), (a, b, edits, turns) => {
        const checker = createChecker(everyShape);
        const plans = [a, ...edits.map((edit) => edited(a, edit, b)), { ...a, risks: b.risks }];
        const observed = pathsIn(a).filter((_path, index) => index % 3 === 0);
        for (const turn of turns) {
          const now = plans[turn % plans.length]!;
          const asked = { today: turn % 2 === 0 ? today : '2026-04-27', ...(turn % 3 === 0 && { observed }) };
          expect(checker(now, asked)).toEqual(check(now, everyShape, asked));
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('hiding what was seen', () => {
  const keyOf = ({ rule, path }: Finding) => `${rule} at ${path}`;
  const unmet = (findings: readonly Finding[]) => findings.filter(({ status }) => status === 'unmet').map(keyOf);

  /** The plan as a page would give it that shows these paths alone. */
  function shown(whole: PartialPlan, observed: readonly string[]): PartialPlan {
    const visible = (path: string) => observed.some((seen) => isUnder(path, seen));
    const cut = (value: unknown, path: string): unknown => {
      if (visible(path)) return value;
      if (!observed.some((seen) => isUnder(seen, path)) && path !== '') return undefined;
      if (Array.isArray(value)) return value.map((item, index) => cut(item, `${path}[${index}]`) ?? {});
      if (typeof value !== 'object' || value === null) return undefined;
      const kept = Object.entries(value).map(([key, item]) => [key, cut(item, path ? `${path}.${key}` : key)] as const);
      return Object.fromEntries(kept.filter(([, item]) => item !== undefined));
    };
    return cut(whole, '') as PartialPlan;
  }

  it('never raises a prompt that was not there', () => {
    let hidden = 0;
    fc.assert(
      fc.property(anyPlan, fc.array(fc.nat(), { maxLength: 12 }), (whole, picks) => {
        const paths = pathsIn(whole);
        const observed = picks.map((pick) => paths[pick % paths.length]!);
        const before = new Set(unmet(check(whole, everyShape, { today })));
        for (const seen of [whole, shown(whole, observed)]) {
          const after = unmet(check(seen, everyShape, { today, observed }));
          hidden += before.size - after.length;
          expect(after.filter((found) => !before.has(found))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
    expect(hidden).toBeGreaterThan(0);
  });

  it('everything observed is the same as no word about it', () => {
    fc.assert(
      fc.property(anyPlan, (whole) => {
        expect(check(whole, everyShape, { today, observed: [''] })).toEqual(check(whole, everyShape, { today }));
      }),
      { numRuns: 40 },
    );
  });

  it('nothing observed: nothing is unmet', () => {
    fc.assert(
      fc.property(anyPlan, (whole) => {
        expect(unmet(check(whole, everyShape, { today, observed: [] }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

it.each([
  ['risks[2].level', 'risks[2]', true],
  ['risks[2]', 'risks[2]', true],
  ['risks[2].level', 'risks', true],
  ['risks[2]', '', true],
  ['risks[22]', 'risks[2]', false],
  ['risksome', 'risks', false],
  ['risks', 'risks[2]', false],
])('%s is under %s: %s', (path, above, under) => {
  expect(isUnder(path, above)).toBe(under);
});
