/**
 * Paths into a plan, such as `risks[2].measures[0].trigger`: how findings, problems, prompts and fields name a place.
 * A pattern such as `risks[].measures[].trigger` names the same field of every item.
 */

type Primitive = string | number | boolean | null | undefined;

/** Every pattern that leads into `T`, checked by the compiler. */
export type PathOf<T> = T extends Primitive
  ? never
  : {
      [K in keyof T & string]: `${K}` | Below<NonNullable<T[K]>, K>;
    }[keyof T & string];

type Below<V, K extends string> = V extends readonly (infer I)[]
  ? `${K}[]` | `${K}[].${PathOf<NonNullable<I>>}`
  : V extends Primitive
    ? never
    : `${K}.${PathOf<V>}`;

/** One step of a path: a key, or an index in a list. */
export type Step = string | number;

const STEP = /([^.[\]]+)|\[(\d+)\]/g;

/** Steps of a concrete path; an empty path has none. */
export function stepsOf(path: string): Step[] {
  const steps: Step[] = [];
  for (const match of path.matchAll(STEP)) steps.push(match[2] === undefined ? String(match[1]) : Number(match[2]));
  return steps;
}

/** A path again, from its steps. */
export function pathOf(steps: readonly Step[]): string {
  return steps.reduce<string>((path, step) => childPath(path, step), '');
}

/** The path of a child: `childPath('risks', 2)` is `risks[2]`. */
export function childPath(path: string, step: Step): string {
  if (typeof step === 'number') return `${path}[${String(step)}]`;
  return path === '' ? step : `${path}.${step}`;
}

/** The pattern of a concrete path: `risks[2].level` becomes `risks[].level`. */
export function patternOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

function child(value: unknown, step: Step): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, step) ? (value as Record<Step, unknown>)[step] : undefined;
}

/** What stands at `path`, or undefined. */
export function getAt(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(child, value);
}

/** How far past its end a list may grow at once: what lies between is filled with empty groups. */
const REACH = 1000;

function withItem(value: unknown, index: number, item: unknown): unknown {
  if (value !== undefined && value !== null && !Array.isArray(value)) return value;
  const items = [...((value ?? []) as unknown[])];
  if (index > items.length + REACH) return value;
  while (items.length < index) items.push({});
  if (item === undefined) items.splice(index, 1);
  else items[index] = item;
  return items;
}

function withKey(value: unknown, key: string, answer: unknown): unknown {
  if (key === '__proto__' || Array.isArray(value)) return value;
  if (value !== undefined && value !== null && typeof value !== 'object') return value;
  const copy: Record<string, unknown> = { ...value };
  if (answer === undefined) delete copy[key];
  else copy[key] = answer;
  return copy;
}

function replaceStep(value: unknown, steps: readonly Step[], at: number, next: unknown): unknown {
  const step = steps[at];
  if (step === undefined) return next;
  const before = child(value, step);
  const below = replaceStep(before, steps, at + 1, next);
  if (below === before) return value;
  return typeof step === 'number' ? withItem(value, step, below) : withKey(value, step, below);
}

/**
 * The same value with `next` at `path`. Everything off the path stays the same object, so that a checker can tell what
 * changed. `undefined` removes the key or the list's item: unanswered is absent. A path that does not fit what is there
 * (a key of a list, a step into text, `__proto__`) leads nowhere: the very value comes back, and nothing is lost.
 */
export function setAt<T>(value: T, path: string, next: unknown): T {
  return replaceStep(value, stepsOf(path), 0, next) as T;
}

/** The same value without what stands at `path`; the very value when nothing stands there. */
export function removeAt<T>(value: T, path: string): T {
  return setAt(value, path, undefined);
}
