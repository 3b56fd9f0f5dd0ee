/** Shapes say what the schemas say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/plan/index.js';
import { PARTS, safeguardingPlan } from '../../src/plan/plan.js';
import { problemsOf } from '../../src/plan/schema-problems.js';
import { shapeOf } from '../../src/plan/shape-of.js';
import { problemsOfShape } from '../../src/plan/shape.js';
import * as shapes from '../../src/plan/shapes.js';

const parts = Object.entries(PARTS).map(([name, schema]) => ({ name, schema, shape: shapeOf(schema) }));

/** What the schema says of a value. */
function bySchema(schema: (typeof parts)[number]['schema'], value: unknown) {
  const result = schema.safeParse(value);
  const problems = result.success ? [] : problemsOf(result.error.issues, 'part');
  // Of an empty list where an id should be, zod also says that it is too short: the first problem of a place is enough.
  return problems.filter(({ path }, index) => problems.findIndex((other) => other.path === path) === index);
}

/** A value of the right shape in which any place may hold anything. */
function nearly(shape: unknown): fc.Arbitrary<unknown> {
  const wrong = fc.jsonValue({ maxDepth: 1 });
  const or = (right: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: wrong });
  if (Array.isArray(shape)) return or(fc.array(nearly(shape[0]), { maxLength: 2 }));
  if (typeof shape === 'object' && shape !== null) {
    const members = Object.entries(shape).map(([name, below]) => [
      name.replace('!', ''),
      fc.option(nearly(below), { nil: undefined, freq: 2 }),
    ]);
    return or(
      fc
        .record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>)
        .map((group) => Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined))),
    );
  }
  const text = String(shape);
  if (text.startsWith('=')) return or(fc.constantFrom(...text.slice(1).split('|')));
  if (text === 'n') return or(fc.integer());
  return or(text === 'b' ? fc.boolean() : fc.string({ maxLength: 3 }));
}

describe('shapes', () => {
  it.each(parts)('$name is up to date: else run npm run shapes', ({ name, shape }) => {
    expect(Reflect.get(shapes, `${name}Shape`)).toEqual(shape);
  });

  it('knows the whole plan', () => {
    expect(shapes.planShape).toEqual(shapeOf(safeguardingPlan));
  });

  it.each(parts)('$name: finds the same problems as its schema, in the same words', ({ schema, shape }) => {
    fc.assert(
      fc.property(nearly(shape), (value) => {
        expect(problemsOfShape(shape, value, 'part')).toEqual(bySchema(schema, value));
      }),
      { numRuns: 150 },
    );
  });

  it('finds a date that is none, wherever a date may stand', () => {
    expect(problemsIn([{ id: 'r', measures: [{ id: 'm', kind: 'proactive', due: '2026-02-30' }] }], 'risks')).toEqual([
      { path: 'risks[0].measures[0].due', message: 'This must be a real date, like 27 3 2026' },
    ]);
  });
});
