/** Decisions with their reasons, appended and never overwritten (requirements 7.2; HERTS-018..022, 111..117; JERSEY-09). */
import * as z from 'zod/mini';
import { POSITIONS, LADDER } from '../choices.js';
import { ledger } from '../ledger.js';
import {
  idText,
  legalAdvice,
  list,
  maybeAnswer,
  maybeDate,
  maybeId,
  maybeText,
  option,
  record,
  someone,
} from '../values.js';

export const decisionShape = {
  /** A decision kind of the procedure. */
  kind: maybeId,
  /** Which risk, measure, person or review it is about, by id. */
  about: maybeId,
  choice: maybeId,
  decision: maybeText,
  decidedOn: maybeDate,
  /** `role` is a role id of the procedure. */
  decidedBy: z.optional(someone),
  /** HERTS-020. */
  deputy: z.optional(
    record({
      acting: maybeAnswer,
      forRole: maybeId,
      designatedBy: maybeText,
      designatedOn: maybeDate,
      scope: maybeText,
    }),
  ),
  options: list(option),
  evidence: list(record({ id: idText, what: maybeText, from: maybeText, on: maybeDate })),
  rationale: maybeText,
  views: maybeText,
  viewsRegarded: maybeText,
  viewsHeardBy: maybeText,
  viewsHeardOn: maybeDate,
  seenAlone: maybeAnswer,
  viewsNotObtainedReason: maybeText,
  viewsNextTry: maybeDate,
  /** JERSEY-09: how they took part before the decision. */
  participation: maybeText,
  participationOn: maybeDate,
  positions: list(
    record({ id: idText, agency: maybeText, who: maybeText, position: z.optional(z.enum(POSITIONS)), says: maybeText }),
  ),
  /** HERTS-111..117. */
  disagreement: list(
    record({
      id: idText,
      step: z.optional(z.enum(LADDER)),
      by: maybeText,
      on: maybeDate,
      what: maybeText,
      response: maybeText,
    }),
  ),
  viewpointsConsidered: maybeText,
  legalAdvice: z.optional(legalAdvice),
};

export const decision = record(decisionShape);
export type Decision = z.infer<typeof decision>;
export const decisions = ledger(decisionShape);
export type Decisions = z.infer<typeof decisions>;
export type DecisionEntry = NonNullable<Decisions['entries']>[number];
