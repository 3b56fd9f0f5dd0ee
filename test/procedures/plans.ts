/** Small plans for the tests of the procedures, written as paths and values. */
import { parsePlan, setAt, type PartialPlan, type SafeguardingPlan } from '../../src/plan/index.js';
import { planPaths } from '../../src/plan/plan-paths.js';
import { childPath, patternOf, getAt } from '../../src/plan/paths.js';

/** What stands at each path, such as `{ 'risks[0].what': 'A fall' }`. */
export type Flat = Readonly<Record<string, unknown>>;

export const TODAY = '2026-03-27';

/** A plan with these values; items without an id get one, and a measure without a kind is proactive. */
export function planOf(...parts: readonly Flat[]): PartialPlan {
  let plan: PartialPlan = {};
  for (const part of parts) for (const [path, value] of Object.entries(part)) plan = setAt(plan, path, value);
  return withIds(plan, '') as PartialPlan;
}

function withIds(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withIds(item, childPath(path, index)));
  if (typeof value !== 'object' || value === null) return value;
  const below = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withIds(inner, childPath(path, key))]),
  );
  const pattern = patternOf(path);
  return {
    ...(pattern.endsWith(']') && planPaths().has(`${pattern}.id`) && { id: path }),
    ...(pattern === 'risks[].measures[]' && { kind: 'proactive' }),
    ...(planPaths().has(`${pattern}.recordedAt`) && { recordedAt: '2026-03-01T09:00:00Z', recordedBy: {} }),
    ...below,
  };
}

/** The same plan as a whole document, which it must be able to be. */
export function documentOf(plan: PartialPlan): SafeguardingPlan {
  const result = parsePlan({ format: '1.0', id: 'p1', procedure: { id: 'any' }, ...plan });
  if (!result.ok) throw new Error(`Not a plan: ${JSON.stringify(result.problems)}`);
  return result.value;
}

const isBelow = (path: string, above: string) =>
  above === '' || path === above || path.startsWith(`${above}.`) || path.startsWith(`${above}[`);

/** Every path that can be seen when one path, with what is below it, cannot. */
export function seenAllBut(plan: PartialPlan, hidden: string): string[] {
  const found: string[] = [];
  const look = (path: string) => {
    if (isBelow(path, hidden)) return;
    if (path !== '' && !isBelow(hidden, path)) {
      found.push(path);
      return;
    }
    for (const child of childrenOf(plan, path)) look(child);
  };
  look('');
  return found;
}

function childrenOf(plan: PartialPlan, path: string): string[] {
  const value = path === '' ? plan : getAt(plan, path);
  if (Array.isArray(value)) return value.map((_item, index) => childPath(path, index));
  const pattern = patternOf(path);
  const start = pattern === '' ? '' : `${pattern}.`;
  const keys = [...planPaths().keys()].filter(
    (key) => key.startsWith(start) && /^[^.[\]]+$/.test(key.slice(start.length)),
  );
  return keys.map((key) => childPath(path, key.slice(start.length)));
}
