/** What a condition is evaluated against: the plan, the item it stands in, and what could be seen. */
import { childPath, stepsOf, type PartialPlan, type Step } from '../plan/index.js';
import type { ProcedureLogic } from './logic.js';

/** How much of a path could be seen: all of it, something below it, or nothing. */
export type Sight = 'all' | 'part' | 'none';

/** Which paths of the plan were observed. Nothing given means that everything was. */
export class Observed {
  private readonly paths: ReadonlySet<string> | undefined;
  private readonly above = new Set<string>();

  constructor(paths: Iterable<string> | undefined) {
    this.paths = paths && new Set(paths);
    for (const path of this.paths ?? []) for (const ancestor of ancestors(path)) this.above.add(ancestor);
  }

  /** Whether everything counts as seen. */
  get everything(): boolean {
    return this.paths === undefined;
  }

  sight(path: string): Sight {
    if (this.paths === undefined || this.paths.has('') || this.paths.has(path)) return 'all';
    if (ancestors(path).some((ancestor) => this.paths?.has(ancestor))) return 'all';
    return this.above.has(path) ? 'part' : 'none';
  }
}

/** `risks[2].level` stands below `risks[2]` and `risks`. */
function ancestors(path: string): string[] {
  const found: string[] = [];
  for (let end = path.length - 1; end > 0; end -= 1) {
    if (path[end] === '.' || path[end] === '[') found.push(path.slice(0, end));
  }
  return found;
}

export interface Scope {
  plan: PartialPlan;
  procedure: ProcedureLogic;
  today: string;
  observed: Observed;
  /** In the consent table an answer that is absent, not known or not asked is never "no". */
  strict: boolean;
  /** What the consent table concludes; handed in, because the table is itself made of conditions. */
  concludes: (scope: Scope) => string | undefined;
  /** The innermost item and its path; the plan itself outside lists. */
  item: unknown;
  itemPath: string;
}

/** What stands at the end of these steps, or undefined. */
export function follow(from: unknown, steps: readonly Step[]): unknown {
  let value = from;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<Step, unknown>)[step];
  }
  return value;
}

const steps = new Map<string, readonly Step[]>();
/** Steps of a procedure's path; there are only so many, so each is taken apart once. */
export function knownSteps(path: string): readonly Step[] {
  let found = steps.get(path);
  if (!found) steps.set(path, (found = stepsOf(path)));
  return found;
}

/** The concrete path of a condition's field. */
export function resolvePath(scope: Scope, field: string): string {
  if (!field.startsWith('.')) return field;
  return field === '.' ? scope.itemPath : `${scope.itemPath}${field}`;
}

/** The value of a condition's field. */
export function valueOf(scope: Scope, field: string): unknown {
  return follow(field.startsWith('.') ? scope.item : scope.plan, knownSteps(field));
}

export interface Item {
  value: unknown;
  path: string;
}

/** The items of a list that could be seen, and whether that is all of them. `risks[].measures[]` runs through both lists. */
export function itemsOf(scope: Scope, list: string): { items: Item[]; complete: boolean } {
  const [first = '', ...rest] = (list.endsWith('[]') ? list.slice(0, -2) : list).split('[].');
  let found = seenItems(scope, { value: valueOf(scope, first), path: resolvePath(scope, first) });
  for (const name of rest) {
    const below = found.items.map((item) =>
      seenItems(scope, { value: follow(item.value, knownSteps(name)), path: childPath(item.path, name) }),
    );
    found = {
      items: below.flatMap(({ items }) => items),
      complete: found.complete && below.every(({ complete }) => complete),
    };
  }
  return found;
}

function seenItems({ observed, strict }: Scope, list: Item): { items: Item[]; complete: boolean } {
  const answered = Array.isArray(list.value);
  const items = Array.from(answered ? (list.value as unknown[]) : [], (value, index) => ({
    value,
    path: childPath(list.path, index),
  }));
  if (strict && !answered) return { items, complete: false };
  const sight = observed.everything ? 'all' : observed.sight(list.path);
  if (sight === 'all') return { items, complete: true };
  return { items: items.filter(({ path }) => observed.sight(path) !== 'none'), complete: false };
}
