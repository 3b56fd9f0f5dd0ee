/** Who gets what, and why (HERTS-071..085; LANCS-32, 37..40; JERSEY-19, 48, 49). */
import * as z from 'zod/mini';
import { idText, list, maybeAnswer, maybeDate, maybeId, maybeText, record, someone } from '../values.js';

export const sharing = record({
  adultCopy: z.optional(
    record({
      decision: z.optional(z.enum(['give', 'give-redacted', 'withhold'])),
      exceptions: list(idText),
      decidedBy: z.optional(someone),
      rationale: maybeText,
      format: maybeId,
      formatDetail: maybeText,
      givenOn: maybeDate,
      givenBy: maybeText,
      talkedThroughBy: maybeText,
      talkedThroughOn: maybeDate,
      talkWhen: maybeText,
      talkHow: maybeText,
      talkSupport: maybeText,
      understood: maybeAnswer,
    }),
  ),
  /** HERTS-077: the path of one element, and why it is left out. */
  redactions: list(record({ id: idText, path: maybeText, reason: maybeText })),
  consentToShare: z.optional(z.enum(['given', 'withheld', 'best-interests', 'not-yet-sought'])),
  consentScope: maybeText,
  toldWhenAndWhy: maybeText,
  withoutConsentBasis: maybeText,
  regard: maybeAnswer,
  recipients: list(
    record({
      id: idText,
      who: z.optional(someone),
      kind: z.optional(z.enum(['adult', 'requested', 'pach', 'organisation', 'referrer', 'authority'])),
      carriesOut: maybeText,
      gets: z.optional(z.enum(['full', 'redacted', 'extract', 'minutes', 'none'])),
      basis: maybeText,
    }),
  ),
  pachCopy: z.optional(
    record({
      adultAsked: maybeAnswer,
      managerAgrees: maybeAnswer,
      safeguards: maybeText,
      rationale: maybeText,
      given: maybeAnswer,
      adultMayPassOn: maybeAnswer,
    }),
  ),
  minutes: z.optional(record({ recorded: maybeAnswer, circulatedOn: maybeDate, to: maybeText })),
  referrerFeedback: z.optional(
    record({ agreed: maybeText, to: maybeText, by: maybeText, givenOn: maybeDate, followedUp: maybeText }),
  ),
  ledger: list(
    record({
      id: idText,
      to: maybeText,
      what: maybeText,
      version: maybeText,
      on: maybeDate,
      by: maybeText,
      how: maybeText,
    }),
  ),
});
export type Sharing = z.infer<typeof sharing>;
