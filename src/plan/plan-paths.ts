/** Every path pattern of a plan with its kind, worked out from the schema: what the procedure's linter checks against. */
import { safeguardingPlan } from './plan.js';
import { pathsOf, type PathKind } from './schema-walk.js';

let known: Map<string, PathKind> | undefined;

/** Patterns such as `risks[].measures[].due`, with what stands there. */
export function planPaths(): ReadonlyMap<string, PathKind> {
  known ??= pathsOf(safeguardingPlan);
  return known;
}
