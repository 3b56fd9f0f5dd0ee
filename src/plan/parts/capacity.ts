/** Capacity for one named decision, and best interests (HERTS-037..041; LANCS-27; POLICE-036, 086; JERSEY-52). */
import * as z from 'zod/mini';
import { idText, list, maybeAnswer, maybeDate, maybeText, option, record, someone } from '../values.js';
import { CAPACITY } from '../choices.js';
import { consultation } from './consent.js';

const limb = record({ able: maybeAnswer, evidence: maybeText });

export const assessment = record({
  id: idText,
  /** Capacity is for this decision and no other. */
  decision: maybeText,
  support: maybeText,
  understand: z.optional(limb),
  retain: z.optional(limb),
  weigh: z.optional(limb),
  communicate: z.optional(limb),
  cause: maybeText,
  becauseOf: maybeText,
  otherExplanations: maybeText,
  coercion: maybeAnswer,
  conclusion: z.optional(z.enum(CAPACITY)),
  assessedBy: z.optional(someone),
  assessedOn: maybeDate,
  recheckOn: maybeDate,
  expectedToReturn: maybeAnswer,
  interimSafety: maybeText,
  timescalesRelaxed: maybeAnswer,
  bestInterests: z.optional(
    record({
      consultation: z.optional(consultation),
      options: list(option),
      leastRestrictive: maybeText,
      wishes: maybeText,
      consulted: list(record({ id: idText, who: maybeText, says: maybeText })),
      decisionMaker: z.optional(someone),
      decision: maybeText,
      decidedOn: maybeDate,
    }),
  ),
});
export type Assessment = z.infer<typeof assessment>;
export const capacity = record({ assessments: list(assessment) });
export type Capacity = z.infer<typeof capacity>;
