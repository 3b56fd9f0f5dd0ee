/**
 * Generators of plans, parts and values, worked out from the schema itself, so that a new field is tried without anyone
 * thinking of it. Shared by the tests of the plan, the engine and the procedures.
 */
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { getAt, removeAt, setAt, type PartName, type PlanPart, type SafeguardingPlan } from '../../src/plan/index.js';
import { childPath } from '../../src/plan/paths.js';
import { PARTS, safeguardingPlan } from '../../src/plan/plan.js';
import { dateText, idText } from '../../src/plan/values.js';

// On a busy machine fewer plans are tried, and a counterexample is shown before the test's own time is up.
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(12_000));

type Schema = z.core.$ZodType;
interface Def {
  type: string;
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  entries?: Record<string, string>;
}
const defOf = (schema: Schema) => schema._zod.def as unknown as Def;
const isOptional = (schema: Schema) => defOf(schema).type === 'optional';

/** What people type, and what no one should have to fear: blanks, other scripts, control characters, half a pair. */
export const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('', ' ', 'The stairs', 'Nid yw hi’n gwybod', 'نعم', '𝒜 👩‍🦽', '\u0000', '\ud800'),
  },
  { weight: 3, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
);

/** Mostly real dates around the year in which the tests play; now and then half a date. */
export const anyDate = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -60, max: 60 }).map((days) => dayAfter('2026-03-27', days)) },
  { weight: 1, arbitrary: fc.constantFrom('', '27 3', '2026-02-30', '0001-01-01', '9999-12-31') },
);

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Few, so that what points at another item often does find it. */
export const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'capacity', 'others', 'coercion');

/** Values that fit a schema. */
export function arbitraryOf(schema: Schema, path = ''): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  if (def.innerType) return arbitraryOf(def.innerType, path);
  if (schema === dateText) return anyDate;
  if (schema === idText) return anyId;
  if (path === 'format') return fc.constant('1.0');
  if (def.shape) return groupOf(def.shape, path);
  if (def.element) return listOf(def.element, path);
  if (def.entries) return fc.constantFrom(...Object.values(def.entries));
  if (def.type === 'boolean') return fc.boolean();
  return def.type === 'number' ? fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })) : anyText;
}

function groupOf(shape: Record<string, Schema>, path: string): fc.Arbitrary<unknown> {
  const entries = Object.entries(shape);
  const model = Object.fromEntries(entries.map(([key, below]) => [key, arbitraryOf(below, childPath(path, key))]));
  const requiredKeys = entries.filter(([, below]) => !isOptional(below)).map(([key]) => key);
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function listOf(element: Schema, path: string): fc.Arbitrary<unknown> {
  const item = arbitraryOf(element, `${path}[]`);
  return fc.uniqueArray(item, { maxLength: 3, selector: (value) => getAt(value, 'id') ?? Symbol('no id') });
}

/** Any plan that the schema allows. */
export const anyPlan = arbitraryOf(safeguardingPlan) as fc.Arbitrary<SafeguardingPlan>;

/** Any value of one part. */
export const anyPart = <Name extends PartName>(name: Name) =>
  arbitraryOf(PARTS[name], name) as fc.Arbitrary<PlanPart<Name>>;

/** Every concrete path of a value, lists and groups before what they hold. */
export function pathsIn(value: unknown, path = ''): string[] {
  const own = path === '' ? [] : [path];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item, index) => pathsIn(item, childPath(path, index)))];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, below]) => pathsIn(below, childPath(path, key)))];
}

/** One thing that someone does to a plan; `pick` says where. */
export interface Edit {
  how: 'copy' | 'remove' | 'append' | 'reorder' | 'duplicate';
  pick: number;
}

export const anyEdits = fc.array(
  fc.record<Edit>({ how: fc.constantFrom('copy', 'copy', 'remove', 'append', 'reorder', 'duplicate'), pick: fc.nat() }),
  { minLength: 1, maxLength: 8 },
);

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const choose = (paths: readonly string[], pick: number) => paths[pick % Math.max(paths.length, 1)];

/** The plan after an edit; what is new comes from `other`, so that it fits the schema. */
export function edited<T>(plan: T, { how, pick }: Edit, other: unknown): T {
  if (how === 'copy') {
    const path = choose(pathsIn(other), pick);
    return path === undefined ? plan : setAt(plan, path, getAt(other, path));
  }
  if (how === 'remove') {
    const path = choose(pathsIn(plan), pick);
    return path === undefined ? plan : removeAt(plan, path);
  }
  const path = choose(
    pathsIn(plan).filter((at) => isList(getAt(plan, at))),
    pick,
  );
  if (path === undefined) return plan;
  const items = getAt(plan, path) as unknown[];
  const more = getAt(other, path);
  if (how === 'append') return setAt(plan, path, [...items, ...(isList(more) ? more : [])]);
  if (how === 'duplicate') return setAt(plan, path, [...items, ...items.slice(0, 1)]);
  return setAt(plan, path, items.toReversed());
}
