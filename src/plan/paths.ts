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

function replaceStep(value: unknown, steps: readonly Step[], at: number, next: unknown): unknown {
  const step = steps[at];
  if (step === undefined) return next;
  const below = replaceStep(child(value, step), steps, at + 1, next);
  if (typeof step === 'number') {
    const items: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
    if (below === undefined) items.splice(step, 1);
    else items[step] = below;
    return items;
  }
  const copy: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  if (below === undefined) delete copy[step];
  else copy[step] = below;
  return copy;
}

/**
 * The same value with `next` at `path`. Everything off the path stays the same object, so that a checker can tell what
 * changed. `undefined` removes the key or the list's item: unanswered is absent.
 */
export function setAt<T>(value: T, path: string, next: unknown): T {
  return replaceStep(value, stepsOf(path), 0, next) as T;
}

/** The same value without what stands at `path`. */
export function removeAt<T>(value: T, path: string): T {
  return setAt(value, path, undefined);
}
