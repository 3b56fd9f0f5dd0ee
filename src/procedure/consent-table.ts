/** Walks the procedure's consent table (requirements 7.1): the first row that holds decides. */
import type { Condition, Truth } from './condition.js';
import type { PartialPlan } from '../plan/index.js';
import { evaluate, isAnswered } from './evaluate.js';
import { fieldsOf } from './fields.js';
import type { CheckOptions } from './finding.js';
import type { CaveatLogic, ProcedureLogic, RowLogic } from './logic.js';
import type { ConsentCaveat, ConsentRow } from './schema.js';
import { Observed, valueOf, type Scope } from './scope.js';

/** The scope of a whole plan. */
export function planScope(plan: PartialPlan, procedure: ProcedureLogic, today: string, observed: Observed): Scope {
  return { plan, procedure, today, observed, strict: false, concludes: consentResult, item: plan, itemPath: '' };
}

/** What the procedure concludes from the answers so far. */
export type ConsentDecision<Row extends RowLogic = ConsentRow, Caveat extends CaveatLogic = ConsentCaveat> =
  | {
      state: 'determined';
      row: Row;
      result: ConsentRow['result'];
      /** Exceptions that apply on this row; more than one can (HERTS-013). */
      caveats: readonly Caveat[];
    }
  | {
      state: 'undetermined';
      /** Fields whose answer is needed next; an answer that is absent or not known is never taken for "no". */
      missing: readonly string[];
    };

/** A table that asked for its own result would never end: inside it, that cannot be told. */
const strictly = (scope: Scope): Scope => ({
  ...scope,
  strict: true,
  concludes: () => undefined,
  item: scope.plan,
  itemPath: '',
});

function firstMatch<Row extends RowLogic>(table: readonly Row[], scope: Scope): { row?: Row; doubt?: Row } {
  for (const row of table) {
    const truth: Truth = evaluate(row.when, scope);
    if (truth === true) return { row };
    if (truth === undefined) return { doubt: row };
  }
  return {};
}

/** The table's result, or undefined when it cannot be told. */
export function consentResult(scope: Scope): ConsentRow['result'] | undefined {
  return firstMatch(scope.procedure.consent.table, strictly(scope)).row?.result;
}

function isOpenQuestion(scope: Scope, field: string): boolean {
  const value = valueOf(scope, field);
  return !isAnswered(value) || value === 'not-known' || value === 'not-asked';
}

/** Fields of the parts that leave a condition in doubt; what is already settled needs no answer. */
function doubtfulFields(condition: Condition, scope: Scope, found = new Set<string>()): Set<string> {
  if (evaluate(condition, scope) !== undefined) return found;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts) for (const part of parts) doubtfulFields(part, scope, found);
  else if ('not' in condition) doubtfulFields(condition.not, scope, found);
  else fieldsOf(condition, found);
  return found;
}

/**
 * What the procedure says about having a plan, and on which row of its table. Undetermined when an answer is missing,
 * not known or was not observed.
 */
export function decideConsent<Row extends RowLogic, Caveat extends CaveatLogic>(
  plan: PartialPlan,
  procedure: ProcedureLogic<Row, Caveat>,
  options: CheckOptions,
): ConsentDecision<Row, Caveat> {
  const scope = strictly(planScope(plan, procedure, options.today, new Observed(options.observed)));
  const { row, doubt } = firstMatch(procedure.consent.table, scope);
  if (!row) {
    const fields = doubt ? [...doubtfulFields(doubt.when, scope)] : [];
    return {
      state: 'undetermined',
      missing: fields.filter((field) => isOpenQuestion(scope, field) || scope.observed.sight(field) === 'none'),
    };
  }
  const caveats = procedure.consent.caveats.filter(
    (caveat) => (row.caveats ?? []).includes(caveat.id) && evaluate(caveat.when, scope) === true,
  );
  return { state: 'determined', row, result: row.result, caveats };
}

/** The ids of the procedure's steps of asking that apply now, in its order. What cannot be told yet is not asked yet. */
export function consentSteps(plan: PartialPlan, procedure: ProcedureLogic, options: CheckOptions): readonly string[] {
  const scope = planScope(plan, procedure, options.today, new Observed(options.observed));
  return procedure.consent.steps.flatMap(({ id, when }) =>
    when === undefined || evaluate(when, scope) === true ? [id] : [],
  );
}
