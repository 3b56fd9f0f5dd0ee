/** Is a plan needed, and on what consent (requirements 7.1; HERTS-009..017, 037..040; LANCS-15, 26..31; JERSEY-47, 48). */
import * as z from 'zod/mini';
import { CONSENT, CAPACITY, BEST_INTERESTS } from '../choices.js';
import { idText, list, maybeAnswer, maybeDate, maybeText, option, record, someone } from '../values.js';

export const caveat = record({
  id: idText,
  /** An exception of the procedure: `capacity`, `others`, `coercion`, or a council's own. */
  caveat: idText,
  evidence: maybeText,
});
export type Caveat = z.infer<typeof caveat>;

/** HERTS-038, 039: three things to find out, and what there was time for. */
export const consultation = record({
  opinion: maybeText,
  factors: maybeText,
  preferredOutcomes: maybeText,
  emergency: maybeAnswer,
  timeAvailable: maybeText,
  notFoundOut: maybeText,
  /** HERTS-040: carefully considered before the decision is made. */
  considered: maybeAnswer,
  consideredOn: maybeDate,
});
export type Consultation = z.infer<typeof consultation>;

export const consent = record({
  ongoingRisk: maybeAnswer,
  ongoingRiskDetail: maybeText,
  /** HERTS-009: what else was considered, and why it is not enough. */
  otherMeans: maybeText,
  otherMeansWhyNot: maybeText,
  /** LANCS-15. */
  abuseOccurred: maybeAnswer,
  noPlanReason: maybeText,
  benefit: maybeAnswer,
  benefitReason: maybeText,
  toPlan: z.optional(z.enum(CONSENT)),
  words: maybeText,
  /** Whose words these are, where they are not the adult's own. */
  wordsFrom: maybeText,
  askedOn: maybeDate,
  askedBy: maybeText,
  presentWhenAsked: maybeText,
  notSoughtReason: maybeText,
  seekOn: maybeDate,
  interimSafety: maybeText,
  /** Capacity for one decision only: consenting to this plan. */
  capacityDoubted: maybeAnswer,
  capacity: z.optional(z.enum(CAPACITY)),
  capacityBasis: maybeText,
  capacityOn: maybeDate,
  capacityBy: maybeText,
  recheckOn: maybeDate,
  consultation: z.optional(consultation),
  bestInterests: z.optional(z.enum(BEST_INTERESTS)),
  bestInterestsReason: maybeText,
  bestInterestsBy: z.optional(someone),
  bestInterestsOptions: list(option),
  leastRestrictive: maybeText,
  othersAtRisk: maybeAnswer,
  others: list(
    record({
      id: idText,
      who: maybeText,
      identityUnknown: z.optional(z.boolean()),
      child: maybeAnswer,
      how: maybeText,
    }),
  ),
  coercion: maybeAnswer,
  coercionBasis: maybeText,
  caveats: list(caveat),
  /** LANCS-27: two sets, what the adult can decide and the pressure on them. */
  pressure: maybeText,
  /** JERSEY-48: an override for raising a concern, kept apart from the plan. */
  offencePossible: maybeAnswer,
  raisedWithoutConsent: maybeAnswer,
  adultTold: maybeAnswer,
  adultToldReason: maybeText,
  harmReduction: maybeText,
  /** JERSEY-47: three things that follow a refusal. */
  openDoor: z.optional(
    record({
      support: maybeText,
      monitoring: maybeText,
      told: maybeAnswer,
      toldOn: maybeDate,
      toldHow: maybeText,
      lookAgainOn: maybeDate,
    }),
  ),
  /** What the procedure concluded when the answers were checked; worked out again on every reading. */
  concluded: z.optional(record({ row: maybeText, result: maybeText, on: maybeDate })),
});
export type Consent = z.infer<typeof consent>;
