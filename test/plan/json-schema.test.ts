import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/index.js';
import { planJsonSchema } from '../../src/plan/json-schema.js';
import { planPaths } from '../../src/plan/plan-paths.js';
import { parseProcedure } from '../../src/procedure/index.js';
import { procedureJsonSchema } from '../../src/procedure/json-schema.js';
import { leastProcedure } from '../procedure/packs.js';
import { anyEdits, anyPlan, edited } from './arbitrary.js';

type Schema = Record<string, unknown>;

/** The keywords of 2020-12 that these schemas may use; a schema with another one fails the test. */
const KEYWORDS = new Set(
  '$schema $id $ref $defs title description type properties required additionalProperties propertyNames items enum const anyOf minLength pattern format'.split(
    ' ',
  ),
);

const TYPES: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** A validator of the keywords above, written from the specification and knowing nothing of zod. */
function accepts(schema: Schema | boolean, value: unknown, root: Schema): boolean {
  if (typeof schema === 'boolean') return schema;
  const all = (key: string, test: (keyword: never) => boolean) => !(key in schema) || test(schema[key] as never);
  return (
    all('$ref', (ref: string) => accepts(resolve(ref, root), value, root)) &&
    all('type', (types: string | string[]) => [types].flat().some((type) => TYPES[type]!(value))) &&
    all('enum', (values: unknown[]) => values.includes(value)) &&
    all('const', (only: unknown) => only === value) &&
    all('anyOf', (forms: Schema[]) => forms.some((form) => accepts(form, value, root))) &&
    all('minLength', (least: number) => typeof value !== 'string' || Array.from(value).length >= least) &&
    all('pattern', (pattern: string) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value)) &&
    all('items', (items: Schema) => !Array.isArray(value) || value.every((item) => accepts(items, item, root))) &&
    (!TYPES['object']!(value) || acceptsGroup(schema, value as Schema, root))
  );
}

function acceptsGroup(schema: Schema, value: Schema, root: Schema): boolean {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const required = (schema['required'] ?? []) as string[];
  const rest = (schema['additionalProperties'] ?? true) as Schema | boolean;
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, item]) =>
      accepts(Object.hasOwn(properties, key) ? properties[key]! : rest, item, root),
    )
  );
}

const resolve = (ref: string, root: Schema) =>
  ref
    .split('/')
    .slice(1)
    .reduce<Schema>((at, step) => at[step] as Schema, root);

/** Every schema inside a schema. */
function* schemasIn(schema: Schema): Generator<Schema> {
  yield schema;
  for (const key of ['properties', '$defs'])
    for (const below of Object.values((schema[key] ?? {}) as Record<string, Schema>)) yield* schemasIn(below);
  for (const key of ['items', 'additionalProperties', 'propertyNames'])
    if (typeof schema[key] === 'object') yield* schemasIn(schema[key] as Schema);
  for (const form of (schema['anyOf'] ?? []) as Schema[]) yield* schemasIn(form);
}

const plan = planJsonSchema();
const procedure = procedureJsonSchema();

describe.each([
  ['plan', plan],
  ['procedure', procedure],
])('the JSON Schema of a %s', (_name, schema) => {
  it('says that it is 2020-12, has an id, and is plain JSON', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(schema['$id']).toMatch(/^urn:safeguarding-plan-kit:/);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('uses no keyword that 2020-12 does not have, and every reference leads somewhere', () => {
    for (const below of schemasIn(schema)) {
      expect(Object.keys(below).filter((key) => !KEYWORDS.has(key))).toEqual([]);
      if (typeof below['$ref'] === 'string') expect(resolve(below['$ref'], schema)).toBeTypeOf('object');
    }
  });
});

describe('the JSON Schema of a plan and parsePlan', () => {
  const least = { format: '1.0', id: 'p', procedure: { id: 'x' } };

  it.each([
    [least],
    [{ ...least, later: { anything: [1] } }],
    [{ ...least, consent: { askedOn: '27 3' } }],
    [{ ...least, consent: { toPlan: 'withheld' } }],
    [{ ...least, consent: { toPlan: 'perhaps' } }],
    [{ ...least, risks: [{ id: 'r', measures: [{ id: 'm', kind: 'reactive' }] }] }],
    [{ ...least, risks: [{ id: 'r', measures: [{ id: 'm' }] }] }],
    [{ ...least, risks: [{ title: 'Falls' }] }],
    [{ ...least, risks: {} }],
    [{ ...least, id: '' }],
    [{ ...least, consent: null }],
    [{ format: '1.0', id: 'p' }],
    [{}],
  ])('agree about %j', (document) => {
    expect(accepts(plan, document, plan)).toBe(parsePlan(document).ok);
  });

  it('agree about any plan, whole or broken', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyPlan, anyPlan, anyEdits, fc.boolean(), (any, other, edits, swap) => {
        // What one place allows, put in another place, is mostly refused there.
        const donor = swap ? { ...other, consent: other.about, risks: other.consent } : other;
        const document = edits.reduce((value, edit) => edited(value, edit, donor), any);
        const result = parsePlan(document);
        // A JSON Schema cannot say that ids are unique.
        const onlyIds = !result.ok && result.problems.every(({ message }) => message.includes('same id'));
        if (!result.ok) refused += 1;
        expect(accepts(plan, document, plan)).toBe(result.ok || onlyIds);
      }),
      { numRuns: 120 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('name the same paths', () => {
    const found: string[] = [];
    const collect = (schema: Schema, path: string) => {
      if (path) found.push(path);
      if (schema['items']) collect(schema['items'] as Schema, `${path}[]`);
      for (const [key, below] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>))
        collect(below, path ? `${path}.${key}` : key);
    };
    collect(plan, '');
    expect(found.toSorted()).toEqual([...planPaths().keys()].toSorted());
  });
});

describe('the JSON Schema of a procedure and parseProcedure', () => {
  const rule = { id: 'r', cites: [], strength: 'must', at: 'about.concern', ask: 'Say', why: 'So' };
  const withHolds = (holds: unknown) => ({ ...leastProcedure, rules: [{ ...rule, holds }] });

  it.each([
    [leastProcedure],
    [{ ...leastProcedure, format: 2 }],
    [{ ...leastProcedure, surprise: 1 }],
    [{ ...leastProcedure, id: 'Not An Id' }],
    [{ ...leastProcedure, terms: { adult: { technical: 'adult', plain: 'you' } } }],
    [{ ...leastProcedure, terms: { adult: { technical: 'adult' } } }],
    [withHolds({ field: 'about.concern', answered: true })],
    [withHolds({ field: 'about.concern', answered: 'yes' })],
    [withHolds({ feild: 'about.concern', answered: true })],
    [withHolds({ field: 'about.concern', answered: true, is: 'x' })],
    [withHolds({ all: [{ not: { some: 'risks[]', where: { field: '.id', is: ['a', 1, true] } } }] })],
    [withHolds({ all: [{ not: { some: 'risks[]', where: { field: '.id' } } }] })],
    [withHolds({ field: 'about.agreedOn', within: { limit: 'days' }, of: 'today' })],
    [withHolds({ field: 'about.agreedOn', within: 42, of: { field: 'about.concernOn' } })],
    [withHolds({ field: 'about.agreedOn', within: 42 })],
    [withHolds({})],
    [withHolds([])],
  ])('agree about %j', (document) => {
    expect(accepts(procedure, document, procedure)).toBe(parseProcedure(document).ok);
  });
});
