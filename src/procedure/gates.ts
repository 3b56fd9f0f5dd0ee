/** Gates: may this plan start, close a review, end, and what is missing (requirements 7.3). */
import type { PartialPlan } from '../plan/index.js';
import { check, checkerOf } from './check.js';
import type { CheckOptions, Finding } from './finding.js';
import type { CaveatLogic, GateLogic, ProcedureLogic, RowLogic } from './logic.js';
import type { Gate } from './schema.js';

export interface GateResult<Way extends GateLogic = Gate> {
  gate: Way;
  /** `cannot-tell`: nothing is known to be missing, and something needed was not observed. */
  state: 'open' | 'closed' | 'cannot-tell';
  /** What closes the gate. */
  missing: readonly Finding[];
  /** What should be there too: passed with a recorded reason, or still to be. */
  warnings: readonly Finding[];
  /** What would close the gate if it could be seen and were not there. */
  unknown: readonly Finding[];
}

/**
 * The gate with this id. Pass `findings` when the plan has just been checked. Undefined when the procedure has no such
 * gate.
 */
export function gates<Way extends GateLogic>(
  plan: PartialPlan,
  procedure: ProcedureLogic<RowLogic, CaveatLogic, Way>,
  transition: string,
  options: CheckOptions,
  findings = check(plan, procedure, options),
): GateResult<Way> | undefined {
  const gate = procedure.gates.find(({ id }) => id === transition);
  if (!gate) return undefined;
  const force = new Map(gate.needs.map((need) => [need.rule, need.force]));
  const own = procedure.rules.filter(({ id, gateOnly }) => gateOnly === true && force.has(id));
  const needed = [...findings, ...checkerOf(procedure, own)(plan, options)].filter(({ rule }) => force.has(rule));
  // What is not a must is passed with a recorded reason, and still shown.
  const closes = ({ rule, passed }: Finding) => passed === undefined && force.get(rule) === 'hard';
  const unmet = needed.filter(({ status }) => status === 'unmet');
  const missing = unmet.filter(closes);
  const unknown = needed.filter((finding) => finding.status === 'cannot-tell' && closes(finding));
  const state = missing.length > 0 ? 'closed' : unknown.length > 0 ? 'cannot-tell' : 'open';
  return { gate, state, missing, warnings: unmet.filter((finding) => !closes(finding)), unknown };
}
