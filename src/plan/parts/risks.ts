/** Risks and their measures (HERTS-004..006, 017, 049..068; LANCS-16, 18, 21, 24; POLICE-029, 030). */
import * as z from 'zod/mini';
import { MEASURE_KINDS, ADULT_VIEWS, MEASURE_STATES, SUGGESTERS } from '../choices.js';
import { idText, legalAdvice, list, maybeAnswer, maybeDate, maybeId, maybeText, record, someone } from '../values.js';

export const measure = record({
  id: idText,
  kind: z.enum(MEASURE_KINDS),
  /** An example of the procedure's list; the words below are what counts. */
  type: maybeId,
  what: maybeText,
  objective: maybeText,
  /** HERTS-059, reactive only: which sign starts it, who notices, who acts. */
  trigger: maybeText,
  noticedBy: maybeText,
  actedOnBy: maybeText,
  expectedEffect: maybeText,
  /** HERTS-017: needed to reduce the risk of harm, and nothing more. */
  necessary: maybeAnswer,
  necessity: maybeText,
  /** HERTS-062. */
  proportionality: maybeText,
  /** HERTS-006: why own strengths and network alone were not enough. */
  whyFormal: maybeText,
  suggestedBy: z.optional(z.enum(SUGGESTERS)),
  suggestedByName: maybeText,
  adultView: z.optional(z.enum(ADULT_VIEWS)),
  adultWords: maybeText,
  /** HERTS-026, 063: why the plan departs from a clear wish. */
  againstWishReason: maybeText,
  /** LANCS-21, POLICE-092: a measure may be about the source of harm. */
  addressedTo: z.optional(z.enum(['adult', 'source', 'network', 'service'])),
  rights: z.optional(
    record({ engaged: maybeAnswer, which: list(idText), detail: maybeText, legalAdvice: z.optional(legalAdvice) }),
  ),
  paid: z.optional(
    record({
      service: maybeAnswer,
      reviewTeamInvolved: maybeAnswer,
      reviewTeamContactedOn: maybeDate,
      withinBudget: maybeAnswer,
      increase: maybeText,
      authoriser: maybeText,
      authorisation: z.optional(z.enum(['asked', 'agreed', 'refused'])),
      authorisedOn: maybeDate,
    }),
  ),
  owner: z.optional(someone),
  due: maybeDate,
  ongoing: z.optional(z.boolean()),
  state: z.optional(z.enum(MEASURE_STATES)),
  stateReason: maybeText,
  monitoring: maybeText,
  /** CHILD-14: a promise is not safety until it has been shown over time. */
  shown: z.optional(z.enum(['promised', 'being-shown', 'shown-over-time'])),
  shownEvidence: maybeText,
  /** CHILD-12: tonight, this weekend, weeks, months. */
  horizon: maybeId,
});
export type Measure = z.infer<typeof measure>;

const explored = record({ explored: maybeAnswer, found: maybeText, skippedReason: maybeText });

export const risk = record({
  id: idText,
  title: maybeText,
  what: maybeText,
  toWhom: maybeText,
  fromWhat: maybeText,
  impact: maybeText,
  matters: maybeText,
  lostIfRemoved: maybeText,
  motive: maybeText,
  level: maybeId,
  likelihood: maybeId,
  levelAfter: maybeId,
  likelihoodAfter: maybeId,
  scaleReason: maybeText,
  providerFailure: maybeAnswer,
  /** HERTS-004: own, then network, then external. */
  strengths: z.optional(
    record({ own: z.optional(explored), network: z.optional(explored), external: z.optional(explored) }),
  ),
  measures: list(measure),
  noProactiveReason: maybeText,
  noReactiveReason: maybeText,
  monitoring: z.optional(record({ how: maybeText, who: maybeText, howOften: maybeText })),
});
export type Risk = z.infer<typeof risk>;
export const risks = z.array(risk);
