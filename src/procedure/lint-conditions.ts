/** The linter's reading of conditions: references, fields, kinds of field, and what can never hold. */
import type { PathKind } from '../plan/schema-walk.js';
import type { Condition, DateRef, Days, Scalar } from './condition.js';
import { fieldAt, hasPattern, itemsAt } from './lint-paths.js';
import type { Procedure } from './schema.js';

/** Limits that a rule may go by although the procedure leaves them unset: a council fills them in. */
export const UNSET_LIMITS: readonly string[] = ['recordWithinDays', 'firstReviewDays'];
const RESULTS: readonly string[] = ['no-plan', 'stop', 'develop'];

export interface ConditionLint {
  procedure: Procedure;
  /** The items around: `risks[].measures[]`, or undefined outside lists. */
  list: string | undefined;
  say: (message: string) => void;
}

type Comparison = Extract<Condition, { field: string }>;

/** Says everything that is wrong with a condition. */
export function lintCondition(condition: Condition, lint: ConditionLint): void {
  const part = (below: Condition) => lintCondition(below, lint);
  if ('field' in condition) lintComparison(condition, lint);
  else if ('all' in condition) condition.all.forEach(part);
  else if ('any' in condition) condition.any.forEach(part);
  else if ('not' in condition) part(condition.not);
  else if ('some' in condition) lintItems(condition.some, condition.where, lint);
  else if ('every' in condition) lintItems(condition.every, condition.where, lint);
  else if ('last' in condition) lintItems(condition.last, condition.where, lint);
  else if ('forAll' in condition) lintForAll(condition, lint);
  else if ('decision' in condition) lintDecision(condition, lint);
  else lintResults(condition.consent, lint);
}

function lintItems(list: string, where: Condition, lint: ConditionLint) {
  const found = itemsAt(list, lint.list);
  if ('wrong' in found) lint.say(found.wrong);
  else lintCondition(where, { ...lint, list: found.items });
}

function lintForAll(condition: Extract<Condition, { forAll: string }>, lint: ConditionLint) {
  needList(condition.forAll, lint);
  const found = itemsAt(condition.in, lint.list);
  if ('wrong' in found) return lint.say(found.wrong);
  const key = fieldAt(`.${condition.key}`, found.items);
  if ('wrong' in key) lint.say(key.wrong);
  lintCondition(condition.where, { ...lint, list: found.items });
}

function lintDecision(condition: Extract<Condition, { decision: string }>, lint: ConditionLint) {
  if (!lint.procedure.decisions.some(({ id }) => id === condition.decision))
    lint.say(`There is no decision “${condition.decision}”`);
  if (condition.about !== undefined) {
    const about = fieldAt(condition.about, lint.list);
    if ('wrong' in about) lint.say(about.wrong);
  }
  if (condition.where) lintCondition(condition.where, { ...lint, list: 'decisions.entries[]' });
}

function lintResults(results: readonly string[], lint: ConditionLint) {
  for (const result of results)
    if (!RESULTS.includes(result)) lint.say(`The consent table has no result “${result}”: use ${RESULTS.join(', ')}`);
}

function needList(name: string, { procedure, say }: ConditionLint) {
  if (!Object.hasOwn(procedure.lists, name)) say(`There is no list “${name}”`);
}

function needLimit(days: Days, { procedure, say }: ConditionLint) {
  if (typeof days === 'number' || Object.hasOwn(procedure.limits, days.limit)) return;
  if (!UNSET_LIMITS.includes(days.limit)) say(`There is no limit “${days.limit}”`);
}

function lintComparison(condition: Comparison, lint: ConditionLint) {
  const found = fieldAt(condition.field, lint.list);
  if ('wrong' in found) return lint.say(found.wrong);
  const { kind } = found;
  const { say } = lint;
  if ('is' in condition) for (const value of [condition.is].flat()) lintValue(condition.field, kind, value, say);
  if ('atLeast' in condition || 'atMost' in condition) needKind(condition.field, kind, ['list', 'number'], say);
  if ('has' in condition) needKind(condition.field, kind, ['list'], say);
  if ('inList' in condition) {
    needKind(condition.field, kind, ['text', 'choice'], say);
    needList(condition.inList, lint);
  }
  if ('among' in condition && !hasPattern(condition.among)) say(`A plan has no field “${condition.among}”`);
  lintDates(condition, kind, lint);
}

function lintDates(condition: Comparison, kind: PathKind, lint: ConditionLint) {
  const refs: DateRef[] = [];
  if ('before' in condition) refs.push(condition.before);
  else if ('after' in condition) refs.push(condition.after);
  else if ('within' in condition) {
    refs.push(condition.of);
    needLimit(condition.within, lint);
  } else return;
  needKind(condition.field, kind, ['date'], lint.say);
  for (const ref of refs) {
    if (ref === 'today') continue;
    const other = fieldAt(ref.field, lint.list);
    if ('wrong' in other) lint.say(other.wrong);
    else needKind(ref.field, other.kind, ['date'], lint.say);
  }
}

const WORDS: Record<PathKind['kind'], string> = {
  text: 'text',
  date: 'a date',
  number: 'a number',
  flag: 'true or false',
  group: 'a group of fields',
  list: 'a list',
  choice: 'a choice',
};

function needKind(field: string, kind: PathKind, kinds: readonly PathKind['kind'][], say: (message: string) => void) {
  if (kinds.includes(kind.kind)) return;
  say(`“${field}” is ${WORDS[kind.kind]}, and this asks for ${kinds.map((one) => WORDS[one]).join(' or ')}`);
}

const TYPES: Partial<Record<PathKind['kind'], string>> = {
  flag: 'boolean',
  number: 'number',
  text: 'string',
  date: 'string',
};

function lintValue(field: string, kind: PathKind, value: Scalar, say: (message: string) => void) {
  if (kind.kind === 'choice') {
    if (kind.options.some((option) => option === value)) return;
    return say(`“${field}” is never “${String(value)}”: it is one of ${kind.options.join(', ')}`);
  }
  if (TYPES[kind.kind] !== typeof value) say(`“${field}” is ${WORDS[kind.kind]}, so it is never “${String(value)}”`);
}

/** Whether a condition can never hold, as far as that shows without a plan. */
export function neverHolds(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(neverHolds) || contradicts(condition.all);
  if ('any' in condition) return condition.any.every(neverHolds);
  if ('not' in condition) return 'all' in condition.not && condition.not.all.length === 0;
  if ('some' in condition) return neverHolds(condition.where);
  if ('last' in condition) return neverHolds(condition.where);
  if ('decision' in condition) return condition.where !== undefined && neverHolds(condition.where);
  if ('consent' in condition) return condition.consent.length === 0;
  return 'field' in condition && 'is' in condition && [condition.is].flat().length === 0;
}

/** The same field asked to be two different things at once, or answered and not. */
function contradicts(parts: readonly Condition[]): boolean {
  const allowed = new Map<string, readonly Scalar[]>();
  const open = new Set<string>();
  for (const part of parts) if ('answered' in part && !part.answered) open.add(part.field);
  return parts.some((part) => {
    if (!('field' in part)) return false;
    if ('answered' in part) return part.answered && open.has(part.field);
    if (!('is' in part)) return false;
    const values = [part.is].flat();
    const both = (allowed.get(part.field) ?? values).filter((value) => values.includes(value));
    allowed.set(part.field, both);
    return both.length === 0 || open.has(part.field);
  });
}
