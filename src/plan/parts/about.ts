/** Who and what the plan is about, and the advice that goes with any plan (HERTS-001, 002, 007, 118; LANCS-01, 14, 17, 18). */
import * as z from 'zod/mini';
import { idText, list, maybeAnswer, maybeDate, maybeId, maybeText, record, someone } from '../values.js';

export const about = record({
  /** The record's number in the case system; never shown in a URL or a log. */
  reference: maybeText,
  adult: z.optional(
    record({
      name: maybeText,
      dateOfBirth: maybeDate,
      preferredName: maybeText,
      language: maybeText,
      communicationNeeds: maybeText,
      representative: z.optional(someone),
    }),
  ),
  /** POLICE-044: the concern's date beside the date on which outcomes were first asked about. */
  concernOn: maybeDate,
  concern: maybeText,
  stage: maybeId,
  /** HERTS-091: an early plan is reviewed with the enquiry's findings. */
  madeEarly: maybeAnswer,
  findingsReviewOn: maybeDate,
  caseClosed: maybeAnswer,
  leadPractitioner: z.optional(someone),
  manager: z.optional(someone),
  /** LANCS-18, POLICE-051: each agency's worker, what they answer for, and what is not yet known. */
  agencies: list(
    record({
      id: idText,
      who: z.optional(someone),
      responsibility: maybeText,
      contribution: maybeText,
      notKnown: maybeText,
      knownBy: maybeDate,
      leftOut: maybeAnswer,
      leftOutReason: maybeText,
    }),
  ),
  /** LANCS-14, DIFF-13: optional, and only where the procedure uses it. */
  finding: z.optional(
    record({ outcome: z.optional(z.enum(['substantiated', 'not-substantiated', 'not-yet-known'])), on: maybeDate }),
  ),
  objectives: maybeText,
  /** HERTS-007. */
  information: z.optional(
    record({ given: maybeText, givenOn: maybeDate, format: maybeText, preventionConsidered: maybeText }),
  ),
  localGuidanceRead: maybeAnswer,
  recordedOn: maybeDate,
  agreedOn: maybeDate,
});
export type About = z.infer<typeof about>;
