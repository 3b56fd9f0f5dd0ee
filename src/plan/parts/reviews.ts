/** When the plan is looked at again, and what each review found (HERTS-055, 056, 086..110; LANCS-33..36). */
import * as z from 'zod/mini';
import { ledger } from '../ledger.js';
import { idText, list, maybeAnswer, maybeDate, maybeId, maybeText, record, someone } from '../values.js';

const reviewShape = {
  heldOn: maybeDate,
  format: maybeId,
  people: list(record({ id: idText, who: z.optional(someone), attended: maybeAnswer })),
  /** One entry for each topic that the procedure always has discussed. */
  topics: list(record({ topic: idText, says: maybeText, stillTrue: maybeAnswer })),
  outcomes: list(idText),
  rationale: maybeText,
  views: maybeText,
  actions: maybeText,
  nextReviewOn: maybeDate,
  decidedBy: z.optional(someone),
  positions: maybeText,
  documents: list(record({ id: idText, what: maybeText, from: maybeText, on: maybeDate, storedWhere: maybeText })),
  askedToTakePart: maybeAnswer,
};

export const reviews = record({
  nextReviewOn: maybeDate,
  /** LANCS-34: why the first review is later than the procedure allows. */
  lateReason: maybeText,
  /** HERTS-089: how the six factors were weighed. */
  factors: list(record({ factor: idText, weighed: maybeText })),
  monitoring: maybeText,
  support: maybeText,
  requests: list(
    record({
      id: idText,
      by: maybeText,
      on: maybeDate,
      ground: maybeId,
      evidence: maybeText,
      riskIncreased: maybeAnswer,
      decision: z.optional(z.enum(['hold', 'not-hold', 'planning-meeting'])),
      decidedBy: z.optional(someone),
      rationale: maybeText,
      views: maybeText,
    }),
  ),
  arranging: z.optional(
    record({ when: maybeDate, format: maybeId, whom: maybeText, gather: maybeText, guidanceRead: maybeAnswer }),
  ),
  difficulties: z.optional(record({ hard: maybeAnswer, reportedToChairOn: maybeDate, strategies: maybeText })),
  held: z.optional(ledger(reviewShape)),
});
export type Reviews = z.infer<typeof reviews>;
