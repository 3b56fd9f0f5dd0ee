/** Evaluates a condition against a plan of which only what matters is given. */
import { evaluate, Observed, type Condition, type Procedure, type Truth } from '../../src/procedure/index.js';
import { planScope } from '../../src/procedure/consent-table.js';
import { leastProcedure } from './packs.js';

export const TODAY = '2026-03-27';

export interface Given {
  observed?: Iterable<string>;
  strict?: boolean;
  procedure?: Procedure;
}

/** Whether the condition holds in the plan. */
export function truthOf(condition: Condition, plan: object, given: Given = {}): Truth {
  const scope = planScope(plan, given.procedure ?? leastProcedure, TODAY, new Observed(given.observed));
  return evaluate(condition, { ...scope, strict: given.strict ?? false });
}
