/** Evaluates a condition: true, false, or undefined when it cannot tell. */
import { daysBetween, isRealDate, type DecisionEntry } from '../plan/index.js';
import type { Condition, DateRef, Days, Scalar, Truth } from './condition.js';
import { listOf, own } from './terms.js';
import { follow, itemsOf, knownSteps, resolvePath, valueOf, type Item, type Scope } from './scope.js';

type Of<K extends string> = Extract<Condition, Record<K, unknown>>;

/** Whether `condition` holds in `scope`. */
export function evaluate(condition: Condition, scope: Scope): Truth {
  if ('field' in condition) return compare(condition, scope);
  if ('all' in condition) return every(condition.all, (part) => evaluate(part, scope));
  if ('any' in condition) return not(every(condition.any, (part) => not(evaluate(part, scope))));
  if ('not' in condition) return not(evaluate(condition.not, scope));
  if ('some' in condition)
    return not(everyItem(condition.some, scope, (item) => not(evaluate(condition.where, inside(scope, item)))));
  if ('every' in condition)
    return everyItem(condition.every, scope, (item) => evaluate(condition.where, inside(scope, item)));
  if ('last' in condition) return last(condition, scope);
  if ('forAll' in condition) return forAll(condition, scope);
  if ('decision' in condition) return decided(condition, scope);
  const result = scope.concludes(scope);
  return result === undefined ? undefined : condition.consent.includes(result);
}

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** The scope of one item of a list. */
export function inside(scope: Scope, item: Item): Scope {
  return { ...scope, item: item.value, itemPath: item.path };
}

/** False as soon as one is false; cannot tell if one cannot tell and none is false. */
function every<T>(items: readonly T[], test: (item: T) => Truth): Truth {
  let result: Truth = true;
  for (const item of items) {
    const truth = test(item);
    if (truth === false) return false;
    if (truth === undefined) result = undefined;
  }
  return result;
}

function everyItem(list: string, scope: Scope, test: (item: Item) => Truth): Truth {
  const { items, complete } = itemsOf(scope, list);
  const seen = every(items, test);
  return seen === true && !complete ? undefined : seen;
}

function last(condition: Of<'last'>, scope: Scope): Truth {
  const { items, complete } = itemsOf(scope, condition.last);
  const newest = items.at(-1);
  if (!complete) return undefined;
  return newest ? evaluate(condition.where, inside(scope, newest)) : false;
}

function forAll(condition: Of<'forAll'>, scope: Scope): Truth {
  const { items, complete } = itemsOf(scope, condition.in);
  return every(listOf(scope.procedure, condition.forAll), ({ id }) => {
    const item = items.find(({ value }) => follow(value, knownSteps(condition.key)) === id);
    if (item) return evaluate(condition.where, inside(scope, item));
    return complete ? false : undefined;
  });
}

function decided(condition: Of<'decision'>, scope: Scope): Truth {
  // That nobody recorded a decision is known, and not an unanswered question.
  const { items, complete } = itemsOf({ ...scope, strict: false }, 'decisions.entries');
  // An entry that nobody could see may correct one that they could.
  if (!complete || (condition.about !== undefined && isUnseen(condition.about, scope))) return undefined;
  const about = condition.about === undefined ? undefined : valueOf(scope, condition.about);
  const entries = items.filter(({ value }) => typeof value === 'object' && value !== null);
  const corrected = new Set(entries.map(({ value }) => (value as DecisionEntry).corrects));
  const found = entries.filter(({ value }) => {
    const entry = value as DecisionEntry;
    return (
      entry.kind === condition.decision &&
      !corrected.has(entry.id) &&
      (condition.about === undefined || (isAnswered(about) && entry.about === about))
    );
  });
  const { where } = condition;
  return where ? not(every(found, (item) => not(evaluate(where, inside(scope, item))))) : found.length > 0;
}

function compare(condition: Of<'field'>, scope: Scope): Truth {
  const value = valueOf(scope, condition.field);
  if (!scope.observed.everything) {
    const sight = scope.observed.sight(resolvePath(scope, condition.field));
    if (sight === 'none' || (sight === 'part' && !provenByPart(condition, value))) return undefined;
  }
  const unanswered = !isAnswered(value);
  if ('answered' in condition) return unanswered !== condition.answered;
  if (scope.strict && 'unanswered' in condition && condition.unanswered !== undefined && unanswered)
    return condition.unanswered;
  if (scope.strict && (unanswered || (isOpen(value) && !namesOpen(condition)))) return undefined;
  return compareValue(condition, value, scope);
}

const isUnseen = (field: string, scope: Scope) => scope.observed.sight(resolvePath(scope, field)) === 'none';

/** Seeing part of a list or group can prove that there is something, never that there is nothing more. */
function provenByPart(condition: Of<'field'>, value: unknown): boolean {
  if ('atLeast' in condition) return Array.isArray(value) && value.length >= condition.atLeast;
  return 'answered' in condition && isAnswered(value);
}

/** Whether something was answered: text that is only white space is not an answer, `false` and 0 are. */
export function isAnswered(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isAnswered);
  return value !== undefined && value !== null;
}

const isOpen = (value: unknown) => value === 'not-known' || value === 'not-asked';
const namesOpen = (condition: Of<'field'>) => 'is' in condition && [condition.is].flat().some(isOpen);

function compareValue(condition: Exclude<Of<'field'>, { answered: boolean }>, value: unknown, scope: Scope): Truth {
  if ('is' in condition) return [condition.is].flat().includes(value as Scalar);
  if ('atLeast' in condition) return sizeOf(value) >= condition.atLeast;
  if ('atMost' in condition) return sizeOf(value) <= condition.atMost;
  if ('has' in condition) return Array.isArray(value) && value.includes(condition.has);
  if ('inList' in condition) return inList(value, condition.inList, scope);
  if ('among' in condition) return among(value, condition.among, scope);
  return compareDate(condition, value, scope);
}

const sizeOf = (value: unknown) => (Array.isArray(value) ? value.length : typeof value === 'number' ? value : 0);

function inList(value: unknown, name: string, { procedure }: Scope): boolean {
  if (typeof value !== 'string') return false;
  const words = value.trim().toLowerCase();
  return listOf(procedure, name).some(({ id, label }) => id === value || label?.toLowerCase() === words);
}

/** `ending.handover[].measure`: the values of the last step in every item. */
function among(value: unknown, pattern: string, scope: Scope): Truth {
  if (!isAnswered(value)) return false;
  const cut = pattern.lastIndexOf('[].');
  const { items, complete } = itemsOf(scope, pattern.slice(0, cut));
  const steps = knownSteps(pattern.slice(cut + 3));
  const found = items.some((item) => follow(item.value, steps) === value);
  return found || complete ? found : undefined;
}

function compareDate(condition: Of<'before'> | Of<'after'> | Of<'within'>, value: unknown, scope: Scope): Truth {
  const limit = 'within' in condition ? daysOf(condition.within, scope) : 0;
  // A limit that the procedure does not state is not exceeded.
  if (limit === undefined) return true;
  if (!isRealDate(value)) return isAnswered(value) ? undefined : false;
  if ('before' in condition) return daysFrom(condition.before, value, scope, (days) => days < 0);
  if ('after' in condition) return daysFrom(condition.after, value, scope, (days) => days > 0);
  return daysFrom(condition.of, value, scope, (days) => days <= limit);
}

function daysOf(days: Days, { procedure }: Scope): number | undefined {
  return typeof days === 'number' ? days : own(procedure.limits, days.limit);
}

function daysFrom(ref: DateRef, value: string, scope: Scope, test: (days: number) => boolean): Truth {
  if (ref !== 'today' && isUnseen(ref.field, scope)) return undefined;
  const days = daysBetween(ref === 'today' ? scope.today : valueOf(scope, ref.field), value);
  return days === undefined ? undefined : test(days);
}
