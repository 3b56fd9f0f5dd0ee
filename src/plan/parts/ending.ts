/** How the plan ends, so that no live measure is orphaned (HERTS-105..107; JERSEY-36; DIFF-11). */
import * as z from 'zod/mini';
import { idText, list, maybeAnswer, maybeDate, maybeText, record, someone } from '../values.js';

export const ending = record({
  grounds: list(idText),
  endedOn: maybeDate,
  decidedBy: z.optional(someone),
  rationale: maybeText,
  views: maybeText,
  otherPlan: maybeText,
  /** One row for each live measure: where it went, confirmed by whom and when (HERTS-106). */
  handover: list(
    record({
      measure: idText,
      to: maybeText,
      confirmedBy: maybeText,
      confirmedOn: maybeDate,
      notNeededReason: maybeText,
    }),
  ),
  capacityPosition: z.optional(z.enum(['has', 'lacks', 'not-established'])),
  capacityBasis: maybeText,
  stillOthersAtRisk: maybeAnswer,
  stillCoercion: maybeAnswer,
  feedbackAsked: maybeAnswer,
  told: list(record({ id: idText, who: maybeText, on: maybeDate })),
  adultTold: maybeAnswer,
  notProceededReason: maybeText,
});
export type Ending = z.infer<typeof ending>;
