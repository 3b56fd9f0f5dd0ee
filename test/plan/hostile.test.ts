import { describe, expect, it } from 'vitest';
import { LIMITS, parsePart, parsePlan, textToPlain, toPlain } from '../../src/plan/index.js';
import { planPaths } from '../../src/plan/plan-paths.js';
import { setAt } from '../../src/plan/paths.js';

const least = { format: '1.0', id: 'p', procedure: { id: 'hertfordshire' } };

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = { below: value };
  return value;
}

const cycle: Record<string, unknown> = { ...least };
cycle['again'] = cycle;

const throwing = Object.defineProperty({ ...least }, 'about', {
  enumerable: true,
  get: () => {
    throw new Error('no');
  },
});

const everyTrapThrows = new Proxy(
  {},
  Object.fromEntries(
    ['get', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'has'].map((trap) => [
      trap,
      () => {
        throw new Error('no');
      },
    ]),
  ),
);

class Plan {
  format = '1.0';
}

const withGap = ['a'];
withGap[2] = 'c';
const withExtra = Object.assign(['a'], { note: 'lost by JSON' });

const hostile: readonly [what: string, input: unknown, message: RegExp][] = [
  ['nothing', undefined, /group of answers/],
  ['null', null, /group of answers/],
  ['text that is not JSON', '{"format":', /not JSON/],
  ['empty text', '', /not JSON/],
  ['a number', 7, /group of answers/],
  ['NaN', Number.NaN, /number/],
  ['a list', [], /group of answers/],
  ['a function', () => least, /written down/],
  ['a symbol', Symbol('plan'), /written down/],
  ['a BigInt inside', { ...least, state: 1n }, /written down/],
  ['a Date inside', { ...least, createdAt: new Date() }, /written down/],
  ['a Map inside', { ...least, about: new Map() }, /written down/],
  ['an instance of a class', new Plan(), /written down/],
  ['Infinity inside', { ...least, outcomes: { versions: { entries: [{ rank: Infinity }] } } }, /number/],
  ['a number too large for JSON', `{"format":"1.0","id":"p","procedure":{"id":"x"},"x":1e999}`, /number/],
  ['__proto__ in text', `{"format":"1.0","id":"p","procedure":{"id":"x"},"__proto__":{"isAdmin":true}}`, /__proto__/],
  ['__proto__ deep in text', `{"format":"1.0","about":{"adult":{"__proto__":{"name":"x"}}}}`, /__proto__/],
  ['a cycle', cycle, /nested more deeply/],
  ['depth 10,000', nested(10_000), /nested more deeply/],
  ['depth 10,000 in text', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, /nested more deeply/],
  ['depth 1,000,000 in text', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, /nested more deeply|not JSON/],
  ['10 MB of text', { ...least, about: { concern: 'x'.repeat(10_000_000) } }, /million characters/],
  ['20 MB of JSON', `{"format":"1.0","x":"${'x'.repeat(20_000_000)}"}`, /million characters/],
  [
    'keys of a megabyte',
    Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}${'k'.repeat(1e6)}`, 1])),
    /million/,
  ],
  ['more answers than anyone gives', { ...least, x: Array.from({ length: LIMITS.nodes }, () => 0) }, /more answers/],
  ['a list that claims to be endless', { ...least, risks: new Array(4_000_000_000) }, /gap in this list/],
  ['a gap in a list', { ...least, ending: { grounds: withGap } }, /gap in this list/],
  ['undefined in a list', { ...least, ending: { grounds: [undefined] } }, /gap in this list/],
  ['a list with more than its items', { ...least, ending: { grounds: withExtra } }, /not one of its items/],
  ['a getter that throws', throwing, /could not be read/],
  ['a proxy whose every trap throws', everyTrapThrows, /could not be read/],
  ['no format', { id: 'p', procedure: { id: 'x' } }, /which format/],
  ['a format that is no version', { ...least, format: 'one' }, /which format/],
  ['an old major version', { ...least, format: '0.9' }, /not known/],
  ['a newer major version', { ...least, format: '2.0' }, /newer version/],
  ['an endless version number', { ...least, format: `1.${'9'.repeat(1000)}` }, /which format/],
  ['two risks with one id', { ...least, risks: [{ id: 'r' }, { id: 'r' }] }, /same id/],
  [
    'two measures with one id',
    {
      ...least,
      risks: [
        {
          id: 'r',
          measures: [
            { id: 'm', kind: 'proactive' },
            { id: 'm', kind: 'proactive' },
          ],
        },
      ],
    },
    /same id/,
  ],
  ['an empty id', { ...least, id: '' }, /not be empty/],
  ['null for text', { ...least, consent: { words: null } }, /must be text/],
];

describe('hostile and broken plans', () => {
  it.each(hostile)('%s: said in words, input intact', (_what, input, message) => {
    const result = parsePlan(input);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(Object.is(result.input, input)).toBe(true);
    expect(result.problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });

  it('takes the same input one step under each limit', () => {
    expect(toPlain(nested(LIMITS.depth)).ok).toBe(true);
    expect(toPlain(nested(LIMITS.depth + 1)).ok).toBe(false);
    expect(toPlain('x'.repeat(LIMITS.characters)).ok).toBe(true);
    expect(textToPlain(JSON.stringify('x'.repeat(LIMITS.characters + 1))).ok).toBe(false);
  });

  it('pollutes nothing, and keeps names that objects have of their own', () => {
    parsePlan(JSON.parse('{"format":"1.0","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const text = '{"format":"1.0","id":"p","procedure":{"id":"x"},"toString":"a","constructor":{"hasOwnProperty":1}}';
    const result = parsePlan(text);
    expect(result.ok && JSON.stringify(result.value)).toBe(text);
  });

  it('keeps half a surrogate pair, control characters and other scripts as they are', () => {
    const words = '\ud83d|\udc69|\u0000|\u2028|\u202e|نعم|\ufeff';
    const result = parsePlan(JSON.stringify({ ...least, consent: { words } }));
    expect(result.ok && result.value.consent?.words).toBe(words);
  });

  it('reads data from another realm', () => {
    const foreign = Object.assign(Object.create(Object.create(null) as object) as object, least);
    expect(parsePlan(foreign)).toEqual({ ok: true, value: least });
  });
});

/** What fits each kind, and what does not. */
const wrong: Record<string, readonly unknown[]> = {
  text: [1, true, null, [], {}],
  date: [1, true, null, [], {}],
  number: ['1', true, null, [], {}],
  flag: ['yes', 1, null, [], {}],
  choice: ['never an option of this', 1, true, null, [], {}],
  group: ['text', 1, true, null, []],
  list: ['text', 1, true, null, {}],
};

/** A plan with `value` at a pattern: the groups and lists above it, with what they cannot be without. */
function planWith(pattern: string, value: unknown): unknown {
  const path = pattern.replaceAll('[]', '[0]');
  const steps = path.split(/(?=[.[])/);
  let plan: unknown = least;
  for (let end = 1; end < steps.length; end += 1) {
    const above = steps.slice(0, end).join('');
    const fields = needed(above.replaceAll('[0]', '[]'));
    if (/(\]|\.draft)$/.test(above)) plan = setAt(plan, above, fields);
  }
  return setAt(plan, path, value);
}

const paths = planPaths();
const NEEDED: Record<string, unknown> = {
  recordedAt: '2026-03-27T09:00:00Z',
  recordedBy: {},
  version: 1,
};
function needed(item: string): object {
  const fields = [
    'id',
    'outcome',
    'topic',
    'factor',
    'measure',
    'horizon',
    'rule',
    'caveat',
    'recordedAt',
    'recordedBy',
  ];
  const all = [...fields, ...(item.startsWith('versions') ? ['version'] : [])].filter((field) =>
    paths.has(`${item}.${field}`),
  );
  const kind = item === 'risks[].measures[]' ? { kind: 'proactive' } : {};
  return { ...Object.fromEntries(all.map((field) => [field, NEEDED[field] ?? 'a'])), ...kind };
}

const table = [...paths].flatMap(([pattern, { kind }]) =>
  (wrong[kind] ?? []).map((value) => ({ pattern, kind, value })),
);

describe('wrong types at every path of the schema', () => {
  it('covers every kind of path', () => {
    expect(table.length).toBeGreaterThan(2000);
    expect(new Set(table.map(({ kind }) => kind))).toEqual(new Set(Object.keys(wrong)));
  });

  it('each is refused, with exactly the path where it stands', () => {
    for (const { pattern, value } of table) {
      const input = planWith(pattern, value);
      const result = parsePlan(input);
      const path = pattern.replaceAll('[]', '[0]');
      expect(result.ok, `${path} took ${JSON.stringify(value)}`).toBe(false);
      if (result.ok) return;
      const found = result.problems.map((problem) => problem.path);
      expect(found, `${path} with ${JSON.stringify(value)}`).toContain(path);
      for (const other of found) expect(other === path || other.startsWith(path), `${other} beside ${path}`).toBe(true);
    }
  });

  it('a part says the same, with paths from the root of the plan', () => {
    expect(parsePart('risks', [{ id: 'r', measures: [{ id: 'm', kind: 'proactive', due: 7 }] }])).toMatchObject({
      ok: false,
      problems: [{ path: 'risks[0].measures[0].due', message: 'This must be text' }],
    });
  });
});
