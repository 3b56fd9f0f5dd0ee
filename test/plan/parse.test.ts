import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  parsePart,
  parsePlan,
  problemsIn,
  textToPlain,
  toPlain,
  type ParseResult,
  type PartName,
} from '../../src/plan/index.js';
import { PARTS } from '../../src/plan/plan.js';
import { parseProcedure } from '../../src/procedure/index.js';
import { anyEdits, anyPart, anyPlan, edited } from './arbitrary.js';

const partNames = Object.keys(PARTS) as PartName[];

const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'format', 'id', 'risks')),
  }),
  fc.json(),
  fc.jsonValue(),
);

const readers: Record<string, (input: unknown) => ParseResult<unknown>> = {
  parsePlan,
  parseProcedure,
  toPlain,
  ...Object.fromEntries(partNames.map((name) => [`parsePart ${name}`, (input: unknown) => parsePart(name, input)])),
};

/** Either the very data, or the very input with words for every problem. */
function expectNothingLost(result: ParseResult<unknown>, input: unknown, data: unknown) {
  if (result.ok) {
    expect(JSON.stringify(result.value)).toBe(JSON.stringify(data));
    return;
  }
  expect(Object.is(result.input, input)).toBe(true);
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { message, path } of result.problems) {
    expect(message).toMatch(/^[A-Z].*\w/);
    expect(typeof path).toBe('string');
  }
}

const asData = (input: unknown): unknown => {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
};

describe('reading any value whatever', () => {
  it.each(Object.keys(readers))('%s never throws and never loses anything', (name) => {
    const reader = readers[name]!;
    fc.assert(
      fc.property(anything, (input) => {
        expectNothingLost(reader(input), input, name === 'toPlain' ? input : asData(input));
      }),
      { numRuns: 150 },
    );
  });

  it('textToPlain reads JSON text as JSON does, and anything else not at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expectNothingLost(textToPlain(text), text, asData(text));
      }),
    );
  });

  it('says that a plan has no such part, whatever the name', () => {
    for (const name of ['toString', '__proto__', 'constructor', 'nothing'])
      expect(parsePart(name as PartName, {})).toEqual({
        ok: false,
        input: {},
        problems: [{ path: '', message: 'A plan has no part of this name' }],
      });
  });
});

/** The plan with a key from a later version in every group, at every level. */
function withLaterKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLaterKeys);
  if (typeof value !== 'object' || value === null) return value;
  const below = Object.entries(value).map(([key, item]) => [key, withLaterKeys(item)] as const);
  return { zLater: { deep: [1, 'two', null] }, ...Object.fromEntries(below), aLater: true, constructor: 'kept' };
}

describe('what is written is read back the same', () => {
  it('any plan, as an object and as text, in the same order', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = JSON.stringify(plan);
        const fromObject = parsePlan(plan);
        const fromText = parsePlan(text);
        expect(fromObject.ok && JSON.stringify(fromObject.value)).toBe(text);
        expect(fromText.ok && JSON.stringify(fromText.value)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it.each(partNames)('any value of the part %s', (name) => {
    fc.assert(
      fc.property(anyPart(name) as fc.Arbitrary<unknown>, (part) => {
        const result = parsePart(name, JSON.stringify(part));
        expect(result.ok && canonical(result.value)).toBe(canonical(part));
      }),
      { numRuns: 40 },
    );
  });

  it('keys of a newer minor version are kept at every level', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const later = { ...(withLaterKeys(plan) as object), format: '1.7' };
        const result = parsePlan(later);
        expect(result.ok && JSON.stringify(result.value)).toBe(JSON.stringify(later));
      }),
      { numRuns: 100 },
    );
  });

  it('the value read shares nothing with the input', () => {
    const input = { format: '1.0', id: 'p', procedure: { id: 'x' }, risks: [{ id: 'r' }] };
    const result = parsePlan(input);
    input.risks[0]!.id = 'changed later';
    expect(result.ok && result.value.risks).toEqual([{ id: 'r' }]);
  });
});

describe('words', () => {
  const secret = 'Mrs J. keeps her PIN in the blue tin';

  it('no message repeats what was typed', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyEdits, (plan, other, edits) => {
        let broken: unknown = edits.reduce((value, edit) => edited(value, edit, other), plan);
        broken = JSON.parse(JSON.stringify(broken, (_key, value) => (typeof value === 'boolean' ? secret : value)));
        const result = parsePlan(broken);
        const said = result.ok ? problemsIn(result.value) : result.problems;
        for (const { message } of said) expect(message).not.toContain('blue tin');
      }),
      { numRuns: 60 },
    );
  });

  it('half a date is kept and spoken of', () => {
    const input = { format: '1.0', id: 'p', procedure: { id: 'x' }, consent: { askedOn: `27 3 ${secret}` } };
    const result = parsePlan(input);
    expect(result.ok && result.value.consent?.askedOn).toBe(`27 3 ${secret}`);
    expect(result.ok && problemsIn(result.value)).toEqual([
      { path: 'consent.askedOn', message: 'This must be a real date, like 27 3 2026' },
    ]);
    expect(problemsIn({ askedOn: '2026-03-27', recheckOn: '2026-02-29' }, 'consent')).toEqual([
      { path: 'consent.recheckOn', message: 'This must be a real date, like 27 3 2026' },
    ]);
  });
});
