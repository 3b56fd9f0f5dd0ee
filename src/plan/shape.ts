/**
 * The shape of a part, as small data: what `shapeOf` makes of a schema. A page reads plans by shapes, because a shape and
 * its reader are a fifth of the schemas and their library; a test holds the two to the same answers.
 */
import { isRealDate } from './dates.js';
import { childPath } from './paths.js';
import type { Problem } from './problems.js';

/**
 * `t` text, `i` an id (not empty), `d` a date, `n` a number, `b` a flag, `=a|b` one of these; a list of one shape; or a
 * group of named shapes, of which those whose name ends in `!` have to be there.
 */
export type Shape = string | readonly [Shape] | ShapeGroup;

/** The members of a group by name. */
export interface ShapeGroup {
  readonly [name: string]: Shape;
}

const KINDS: Record<string, { is: string; say: string }> = {
  n: { is: 'number', say: 'a number' },
  b: { is: 'boolean', say: 'true or false' },
};
const TEXT = { is: 'string', say: 'text' };

type Say = (path: string, message: string) => void;

function readOne(shape: string, value: unknown, path: string, say: Say): void {
  if (shape.startsWith('=')) {
    const options = shape.slice(1).split('|');
    if (!options.includes(value as string)) say(path, `This must be one of: ${options.join(', ')}`);
    return;
  }
  const kind = KINDS[shape] ?? TEXT;
  if (typeof value !== kind.is) say(path, `This must be ${kind.say}`);
  else if (shape === 'i' && value === '') say(path, 'This must not be empty');
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The shapes of a group with their names, and whether each has to be there. */
const members = (shape: ShapeGroup) =>
  Object.entries(shape).map(([name, below]) => {
    const needed = name.endsWith('!');
    return { name: needed ? name.slice(0, -1) : name, below, needed };
  });

function read(shape: Shape, value: unknown, path: string, say: Say): void {
  if (typeof shape === 'string') readOne(shape, value, path, say);
  else if (isList(shape)) {
    if (!Array.isArray(value)) say(path, 'This must be a list');
    else for (const [index, item] of value.entries()) read(shape[0], item, childPath(path, index), say);
  } else if (!isGroup(value)) say(path, 'This must be a group of answers');
  else
    for (const { name, below, needed } of members(shape)) {
      const there = Object.hasOwn(value, name) ? value[name] : undefined;
      if (needed || there !== undefined) read(below, there, childPath(path, name), say);
    }
}

/** What keeps a value from being of a shape, in words. */
export function problemsOfShape(shape: Shape, value: unknown, path: string): Problem[] {
  const problems: Problem[] = [];
  read(shape, value, path, (at, message) => problems.push({ path: at, message }));
  return problems;
}

/** Calls `visit` for each value that stands where its shape says, lists and groups before what they hold. */
function walk(shape: Shape, value: unknown, path: string, visit: (shape: Shape, value: unknown, path: string) => void) {
  if (value === undefined) return;
  visit(shape, value, path);
  if (typeof shape === 'string') return;
  if (isList(shape)) {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) walk(shape[0], item, childPath(path, index), visit);
  } else if (isGroup(value))
    for (const { name, below } of members(shape))
      if (Object.hasOwn(value, name)) walk(below, value[name], childPath(path, name), visit);
}

/** Ids must be unique in their list: a duplicate would make two things answer to one name. */
export function duplicateIds(shape: Shape, value: unknown, path: string): Problem[] {
  const problems: Problem[] = [];
  walk(shape, value, path, (_shape, at, where) => {
    if (!Array.isArray(at)) return;
    const seen = new Set<unknown>();
    for (const [index, item] of at.entries()) {
      const id = isGroup(item) ? item['id'] : undefined;
      if (id !== undefined && seen.has(id))
        problems.push({ path: `${where}[${String(index)}].id`, message: 'Two items in this list have the same id' });
      seen.add(id);
    }
  });
  return problems;
}

/** What is of the right shape and still wrong: dates that are not real dates. */
export function unrealDates(shape: Shape, value: unknown, path: string): Problem[] {
  const problems: Problem[] = [];
  walk(shape, value, path, (here, at, where) => {
    if (here === 'd' && !isRealDate(at))
      problems.push({ path: where, message: 'This must be a real date, like 27 3 2026' });
  });
  return problems;
}
