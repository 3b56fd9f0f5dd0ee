/** Desired outcomes in the person's own words, versioned and never overwritten (JERSEY-03, 04, 26..37, 46, 54, 55; POLICE-044, 060). */
import * as z from 'zod/mini';
import { OUTCOME_STATES } from '../choices.js';
import { ledger } from '../ledger.js';
import { idText, list, maybeAnswer, maybeDate, maybeText, record } from '../values.js';

const outcomeShape = {
  /** The outcome that this version belongs to. */
  outcome: idText,
  words: maybeText,
  why: maybeText,
  rank: z.optional(z.number()),
  types: list(idText),
  state: z.optional(z.enum(OUTCOME_STATES)),
  changedOn: maybeDate,
  explanation: maybeText,
  explainedOn: maybeDate,
  withdrawn: z.optional(z.boolean()),
};

export const outcomes = record({
  asked: maybeAnswer,
  askedOn: maybeDate,
  askedBy: maybeText,
  notAskedReason: maybeText,
  expressed: maybeAnswer,
  wantToHappen: maybeText,
  important: maybeText,
  notToHappen: maybeText,
  optionsExplained: maybeText,
  timeToConsider: maybeText,
  versions: z.optional(ledger(outcomeShape)),
  progress: list(
    record({
      id: idText,
      outcome: idText,
      on: maybeDate,
      onTrack: maybeAnswer,
      changed: maybeText,
      agreed: maybeText,
      action: maybeText,
      who: maybeText,
      by: maybeDate,
    }),
  ),
  feedback: z.optional(
    record({
      asked: maybeAnswer,
      on: maybeDate,
      from: maybeText,
      experience: maybeText,
      satisfaction: maybeText,
      difference: maybeText,
      notAskedReason: maybeText,
    }),
  ),
  safety: z.optional(record({ start: maybeText, startOn: maybeDate, end: maybeText, endOn: maybeDate })),
  wellbeing: z.optional(record({ start: maybeText, startOn: maybeDate, end: maybeText, endOn: maybeDate })),
});
export type Outcomes = z.infer<typeof outcomes>;
