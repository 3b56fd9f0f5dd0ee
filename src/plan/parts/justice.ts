/** Police, legal steps and redress for one plan (LANCS-19..24; POLICE-007, 024..026, 082..089). */
import * as z from 'zod/mini';
import { idText, legalAdvice, list, maybeAnswer, maybeDate, maybeText, record, someone } from '../values.js';

const referral = record({ considered: maybeAnswer, result: maybeText, on: maybeDate });

export const justice = record({
  legislation: z.optional(
    record({
      considered: maybeAnswer,
      withPolice: maybeAnswer,
      withLegal: maybeAnswer,
      which: maybeText,
      result: maybeText,
      on: maybeDate,
    }),
  ),
  specialMeasures: z.optional(
    record({ entitled: maybeAnswer, witnessSupport: z.optional(referral), measures: list(idText) }),
  ),
  mappa: z.optional(record({ meetsCriteria: maybeAnswer, referral: z.optional(referral) })),
  policeInvestigation: z.optional(z.enum(['none', 'open', 'ended', 'not-known'])),
  policeOfficer: z.optional(record({ relevant: maybeAnswer, who: z.optional(someone), tells: maybeText })),
  appropriateAdult: z.optional(record({ needed: maybeAnswer, forWhom: maybeText, who: z.optional(someone) })),
  /** POLICE-089: decided apart from the adult's own advocate. */
  pachAdvocate: z.optional(
    record({ lacksCapacity: maybeAnswer, instructed: maybeAnswer, who: z.optional(someone), on: maybeDate }),
  ),
  sourceActions: maybeText,
  methods: list(idText),
  victimInformation: list(idText),
  impactStatement: z.optional(record({ words: maybeText, permittedUse: maybeText })),
  redress: maybeText,
  therapy: maybeText,
  legalAdvice: z.optional(legalAdvice),
});
export type Justice = z.infer<typeof justice>;
