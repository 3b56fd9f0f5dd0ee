/** Which fields a condition reads: for caching, for the linter, and for saying what is missing. */
import type { Condition } from './condition.js';

/** Absolute fields of a condition: those that do not start with a dot. Lists stand for all that is in them. */
export function fieldsOf(condition: Condition | undefined, found = new Set<string>()): Set<string> {
  if (!condition) return found;
  visit(condition, (path) => {
    if (!path.startsWith('.')) found.add(path);
  });
  return found;
}

/** How a condition uses a path; `table` stands for all that the consent table reads. */
type Use = 'field' | 'list' | 'pattern' | 'table';
type Seen = (path: string, use: Use) => void;

/** Calls `seen` with each path that a condition names, as written. */
export function visit(condition: Condition, seen: Seen): void {
  if ('all' in condition)
    condition.all.forEach((part) => {
      visit(part, seen);
    });
  else if ('any' in condition)
    condition.any.forEach((part) => {
      visit(part, seen);
    });
  else if ('not' in condition) visit(condition.not, seen);
  else if ('some' in condition) visitList(condition.some, condition.where, seen);
  else if ('every' in condition) visitList(condition.every, condition.where, seen);
  else if ('last' in condition) visitList(condition.last, condition.where, seen);
  else if ('forAll' in condition) visitList(condition.in, condition.where, seen);
  else if ('decision' in condition) {
    seen('decisions.entries', 'list');
    if (condition.about !== undefined) seen(condition.about, 'field');
    if (condition.where) visit(condition.where, relativeOnly(seen));
  } else if ('consent' in condition) seen('consent', 'table');
  else visitField(condition, seen);
}

const relativeOnly =
  (seen: Seen): Seen =>
  (path, use) => {
    if (!path.startsWith('.')) seen(path, use);
  };

function visitList(list: string, where: Condition, seen: Seen) {
  seen(list, 'list');
  visit(where, relativeOnly(seen));
}

function visitField(condition: Extract<Condition, { field: string }>, seen: Seen) {
  seen(condition.field, 'field');
  if ('among' in condition) seen(condition.among, 'pattern');
  for (const ref of dateRefs(condition)) if (ref !== 'today') seen(ref.field, 'field');
}

function dateRefs(condition: Extract<Condition, { field: string }>) {
  if ('before' in condition) return [condition.before];
  if ('after' in condition) return [condition.after];
  return 'within' in condition ? [condition.of] : [];
}

/** Calls `see` with each of the procedure's lists that a condition names, and whether its entries' words count too. */
export function visitLists(condition: Condition, see: (name: string, byLabel: boolean) => void): void {
  if ('all' in condition || 'any' in condition)
    for (const part of 'all' in condition ? condition.all : condition.any) visitLists(part, see);
  else if ('not' in condition) visitLists(condition.not, see);
  else {
    if ('forAll' in condition) see(condition.forAll, false);
    if ('inList' in condition) see(condition.inList, true);
    if ('where' in condition && condition.where) visitLists(condition.where, see);
  }
}
