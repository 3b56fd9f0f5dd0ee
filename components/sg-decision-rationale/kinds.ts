/** Kinds of decision, as the procedure has them. */
import type { Decision } from '../../src/plan/index.js';
import { say, type DecisionKind, type Procedure } from '../../src/procedure/index.js';
import { formWords } from './messages.js';

/** The kind of a decision, when the procedure has it. */
export function kindOf(procedure: Procedure, decision: Decision): DecisionKind | undefined {
  return procedure.decisions.find(({ id }) => id === decision.kind);
}

/** What a kind of decision is called, or its id where the procedure no longer has it. */
export function kindWords(procedure: Procedure, decision: Decision): string {
  const kind = kindOf(procedure, decision);
  return kind === undefined ? (decision.kind ?? formWords.aDecision) : say(procedure, kind.label);
}
