/**
 * The condition language: conditions are data, so that a council can write its procedure as JSON and a linter can read
 * it. A field is a path into the plan (`consent.toPlan`); inside a list it is relative to the item and starts with a
 * dot (`.trigger`, and `.` is the item itself).
 */
import * as z from 'zod/mini';

export type Scalar = string | number | boolean;

/** A date to compare with: today, or the date at a field. */
export type DateRef = 'today' | { field: string };
/** A number of days, or the name of one of the procedure's limits. */
export type Days = number | { limit: string };

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** At least one item of the list; `risks[].measures[]` is all measures of all risks. */
  | { some: string; where: Condition }
  | { every: string; where: Condition }
  /** The newest item of a list. */
  | { last: string; where: Condition }
  /** Each entry of one of the procedure's lists has an item in the plan's list `in` whose `key` is its id. */
  | { forAll: string; in: string; key: string; where: Condition }
  /** A recorded decision of this kind that no later entry corrects; `about` is a field that holds an id. */
  | { decision: string; about?: string | undefined; where?: Condition | undefined }
  /** What the consent table concludes: `no-plan`, `stop`, `develop`. */
  | { consent: string[] }
  /** Equal to one of these; `unanswered` says what an absent answer counts as in the consent table. */
  | { field: string; is: Scalar | Scalar[]; unanswered?: boolean | undefined }
  | { field: string; answered: boolean }
  | { field: string; atLeast: number }
  | { field: string; atMost: number }
  /** A list of ids holds this one. */
  | { field: string; has: string }
  /** The value is an entry of one of the procedure's lists, by id or, in any case, by its words. */
  | { field: string; inList: string }
  /** The value stands somewhere in the plan, such as `ending.handover[].measure`. */
  | { field: string; among: string }
  | { field: string; before: DateRef }
  | { field: string; after: DateRef }
  /** The date is no later than so many days after `of`. */
  | { field: string; within: Days; of: DateRef };

/** True, false, or undefined: cannot tell. */
export type Truth = boolean | undefined;

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const dateRef = z.union([z.literal('today'), z.strictObject({ field: z.string() })]);
const days = z.union([z.number(), z.strictObject({ limit: z.string() })]);
const field = z.string();

/** The keys that make a condition what it is. */
const FORMS = [
  ...['all', 'any', 'not', 'some', 'every', 'last', 'forAll', 'decision', 'consent'],
  ...['is', 'answered', 'atLeast', 'atMost', 'has', 'inList', 'among', 'before', 'after', 'within'],
];

const formOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? FORMS.find((key) => Object.hasOwn(value, key)) : undefined;

/**
 * One form of condition. Only a value that has its key is looked into: a union that tried every form on every value
 * would take five times as long with each level of a hostile file.
 */
function form<Shape extends Record<string, z.core.$ZodType>>(key: keyof Shape & string, shape: Shape) {
  return z.pipe(
    z.custom<z.core.input<z.ZodMiniObject<Shape, z.core.$strict>>>((value) => formOf(value) === key),
    z.strictObject(shape),
  );
}

/** The schema of a condition; strict, because a misspelt key would silently be no condition at all. */
export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    form('all', { all: z.array(condition) }),
    form('any', { any: z.array(condition) }),
    form('not', { not: condition }),
    form('some', { some: z.string(), where: condition }),
    form('every', { every: z.string(), where: condition }),
    form('last', { last: z.string(), where: condition }),
    form('forAll', { forAll: z.string(), in: z.string(), key: z.string(), where: condition }),
    form('decision', { decision: z.string(), about: z.optional(z.string()), where: z.optional(condition) }),
    form('consent', { consent: z.array(z.string()) }),
    form('is', { field, is: z.union([scalar, z.array(scalar)]), unanswered: z.optional(z.boolean()) }),
    form('answered', { field, answered: z.boolean() }),
    form('atLeast', { field, atLeast: z.number() }),
    form('atMost', { field, atMost: z.number() }),
    form('has', { field, has: z.string() }),
    form('inList', { field, inList: z.string() }),
    form('among', { field, among: z.string() }),
    form('before', { field, before: dateRef }),
    form('after', { field, after: dateRef }),
    form('within', { field, within: days, of: dateRef }),
  ]),
);
