import { describe, expect, it } from 'vitest';
import {
  extendProcedure,
  labelOf,
  listOf,
  parseProcedure,
  roleOf,
  say,
  term,
  type Condition,
} from '../../src/procedure/index.js';
import { leastProcedure, procedureWith, rowOf, ruleOf } from './packs.js';
import { everyShape } from './rules.js';

const worded = procedureWith({
  terms: {
    adult: { technical: 'adult', plain: 'you', plainPlural: 'you all' },
    policy: { technical: 'policy', plain: 'rule', plural: 'policies' },
  },
  roles: [{ id: 'manager', label: 'Team manager' }],
  lists: { levels: [{ id: 'high', label: 'High for the {adult}', plain: 'Serious for {adult}' }] },
});

describe('words', () => {
  it.each([
    ['The {adult} agrees', 'The adult agrees', 'The you agrees'],
    ['{Adult} agrees', 'Adult agrees', 'You agrees'],
    ['{adult.plural} and {policy.plural}', 'adults and policies', 'you all and rules'],
    ['no terms', 'no terms', 'no terms'],
    ['{unknownTerm} stays readable', 'unknownTerm stays readable', 'unknownTerm stays readable'],
    ['{constructor} {toString}', 'constructor toString', 'constructor toString'],
    ['{ adult } {} {adult', '{ adult } {} {adult', '{ adult } {} {adult'],
  ])('%s', (text, technical, plain) => {
    expect(say(worded, text)).toBe(technical);
    expect(say(worded, text, 'plain')).toBe(plain);
  });

  it('terms, lists, labels and roles, and what stands there when there is none', () => {
    expect(term(worded, 'policy', 'technical', true)).toBe('policies');
    expect(labelOf(worded, 'levels', 'high')).toBe('High for the adult');
    expect(labelOf(worded, 'levels', 'high', 'plain')).toBe('Serious for you');
    expect(labelOf(worded, 'levels', 'other')).toBe('other');
    expect(labelOf(worded, 'constructor', 'other')).toBe('other');
    expect(listOf(worded, 'toString')).toEqual([]);
    expect(roleOf(worded, 'manager')?.label).toBe('Team manager');
    expect(roleOf(worded, 'nobody')).toBeUndefined();
  });
});

describe('extending a procedure', () => {
  const holds: Condition = { field: 'about.concern', answered: true };
  const base = procedureWith({
    terms: { adult: { technical: 'adult', plain: 'you' } },
    limits: { days: 42, hours: 2 },
    lists: { levels: [{ id: 'high', label: 'High' }] },
    rules: [ruleOf({ id: 'a', holds }), ruleOf({ id: 'b', holds }), ruleOf({ id: 'c', holds })],
    gates: [{ id: 'end', from: [], to: 'ended', label: 'End', needs: [], cites: [] }],
    questions: [{ path: 'about.concern', label: 'Concern' }],
    honoured: [{ cite: 'TEST-1', by: 'shape' }],
    consent: { steps: [{ id: 'one' }], caveats: [], table: [rowOf({ when: holds })] },
  });

  it('overrides in place by id, adds the rest at the end, and takes out what is named', () => {
    const rules = [ruleOf({ id: 'd', holds }), ruleOf({ id: 'b', ask: 'Local words', holds })];
    const local = extendProcedure(base, {
      id: 'local',
      extends: 'least',
      rules,
      without: { rules: ['a'], gates: ['end'] },
    });
    expect(local.rules.map(({ id, ask }) => [id, ask])).toEqual([
      ['b', 'Local words'],
      ['c', 'Do it'],
      ['d', 'Do it'],
    ]);
    expect(local).toMatchObject({ id: 'local', extends: 'least', gates: [], name: 'Least' });
    expect(local).not.toHaveProperty('without');
  });

  it('merges names one by one, and lists whole', () => {
    const local = extendProcedure(base, {
      terms: { manager: { technical: 'chair', plain: 'chair' } },
      limits: { days: 28 },
      lists: { levels: [{ id: 'low', label: 'Low' }] },
      questions: [{ path: 'about.concern', label: 'Worry' }],
      honoured: [{ cite: 'TEST-1', by: 'other' }],
    });
    expect(Object.keys(local.terms)).toEqual(['adult', 'manager']);
    expect(local.limits).toEqual({ days: 28, hours: 2 });
    expect(local.lists).toEqual({ levels: [{ id: 'low', label: 'Low' }] });
    expect(local.questions).toEqual([{ path: 'about.concern', label: 'Worry' }]);
    expect(local.honoured).toEqual([{ cite: 'TEST-1', by: 'other' }]);
  });

  it('takes the consent table whole, because its order is its meaning', () => {
    const consent = { steps: [], caveats: [], table: [rowOf({ id: 'only', when: holds })] };
    expect(extendProcedure(base, { consent }).consent).toBe(consent);
    expect(extendProcedure(base, {}).consent).toBe(base.consent);
  });

  it('leaves the base as it was', () => {
    const before = structuredClone(base);
    extendProcedure(base, { rules: [], terms: {}, without: { rules: ['a', 'b', 'c'] } });
    expect(base).toEqual(before);
  });
});

describe('reading a procedure', () => {
  it('gives it back as it was written, in the same order', () => {
    for (const procedure of [leastProcedure, worded, everyShape]) {
      const text = JSON.stringify(procedure);
      const result = parseProcedure(text);
      expect(result.ok && JSON.stringify(result.value)).toBe(text);
    }
  });

  it.each<[string, object, { path: string; message: string }]>([
    ['a misspelt key', { surprise: 1 }, { path: 'surprise', message: 'Nothing of this name can stand here' }],
    ['another format', { format: 2 }, { path: 'format', message: 'This must be one of: 1' }],
    [
      'an id with spaces',
      { id: 'My council' },
      { path: 'id', message: 'This must be small letters, numbers and hyphens' },
    ],
    ['a missing list', { rules: undefined }, { path: 'rules', message: 'This must be a list' }],
    ['terms that are a list', { terms: [] }, { path: 'terms', message: 'This must be a group of answers' }],
    ['an empty name', { name: '' }, { path: 'name', message: 'This must not be empty' }],
    [
      'a misspelt condition deep inside',
      { rules: [ruleOf({ holds: { all: [{ not: { field: 'x', is: 'a', filed: 1 } as Condition }] } })] },
      { path: 'rules[0].holds.all[0].not.filed', message: 'Nothing of this name can stand here' },
    ],
    [
      'something that is no condition',
      { rules: [ruleOf({ holds: { field: 'x' } as Condition })] },
      { path: 'rules[0].holds', message: 'This is not something that can stand here' },
    ],
    [
      'two conditions in one',
      { rules: [ruleOf({ holds: { field: 'x', is: 'a', answered: true } })] },
      { path: 'rules[0].holds.answered', message: 'Nothing of this name can stand here' },
    ],
  ])('%s is said where it stands', (_what, change, problem) => {
    const result = parseProcedure({ ...leastProcedure, ...change });
    expect(!result.ok && result.problems).toEqual([problem]);
  });

  it('does not take longer and longer for a hostile file', () => {
    let condition: unknown = { field: 'x', is: 'a', misspelt: 1 };
    const forms = { every: 'a', some: 'a', last: 'a', forAll: 'a', in: 'a', key: 'a', decision: 'a' };
    for (let level = 0; level < 28; level += 1) condition = { ...forms, where: condition };
    const started = performance.now();
    expect(parseProcedure({ ...leastProcedure, rules: [ruleOf({ holds: condition as Condition })] }).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
