/** What the procedure concludes from the answers, and what is still missing for it. */
import { newId, type Consent, type PartialPlan } from '../../src/plan/index.js';
import { decideConsent, type CheckOptions, type ConsentDecision, type Procedure } from '../../src/procedure/index.js';
import { fieldsOf } from '../../src/procedure/fields.js';

export type Conclusion =
  | Extract<ConsentDecision, { state: 'determined' }>
  | {
      state: 'undetermined';
      /** Paths of the questions that are still open. */
      missing: readonly string[];
      /** A best-interests answer is there, and does not count until what the adult said was considered (HERTS-040). */
      unconsidered: boolean;
    };

const CONSIDERED = 'consent.consultation.considered';

/** A best-interests answer that nobody may rest on yet: the procedure asks for consultation first. */
function isUnconsidered({ consent }: PartialPlan, steps: readonly string[]): boolean {
  const answered = consent?.bestInterests === 'yes' || consent?.bestInterests === 'no';
  const asked = steps.includes('consultation') && steps.includes('best-interests');
  return answered && asked && consent.consultation?.considered !== 'yes';
}

/** What follows from the answers so far; `steps` are those that apply. */
export function concludeFrom(
  plan: PartialPlan,
  procedure: Procedure,
  steps: readonly string[],
  options: CheckOptions,
): Conclusion {
  const decision = decideConsent(plan, procedure, options);
  if (decision.state === 'undetermined') {
    const unconsidered = decision.missing.includes(CONSIDERED) && isUnconsidered(plan, steps);
    return { ...decision, unconsidered };
  }
  const restsOnBest = fieldsOf(decision.row.when).has('consent.bestInterests');
  if (restsOnBest && isUnconsidered(plan, steps))
    return { state: 'undetermined', missing: [CONSIDERED], unconsidered: true };
  return decision;
}

/** The row of the procedure's table that the answers come to, if to any. */
export const rowOf = (conclusion: Conclusion): string | undefined =>
  conclusion.state === 'determined' ? conclusion.row.id : undefined;

/** The answers once somebody has confirmed them: what they came to, on which day, with an entry for each exception used. */
export function confirmed(consent: Consent, conclusion: Conclusion, on: string): Consent {
  if (conclusion.state !== 'determined') return consent;
  const recorded = consent.caveats ?? [];
  const fresh = conclusion.caveats.filter(({ id }) => !recorded.some(({ caveat }) => caveat === id));
  const caveats = [...recorded, ...fresh.map(({ id }) => ({ id: newId(), caveat: id }))];
  const concluded = { row: conclusion.row.id, result: conclusion.result, on };
  return { ...consent, ...(caveats.length > 0 && { caveats }), concluded };
}
