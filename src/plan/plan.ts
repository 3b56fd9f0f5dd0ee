/** The whole document: one versioned safeguarding plan, made of parts. */
import * as z from 'zod/mini';
import { STATES } from './choices.js';
import { ledger } from './ledger.js';
import { about } from './parts/about.js';
import { capacity } from './parts/capacity.js';
import { childSafety } from './parts/child-safety.js';
import { consent } from './parts/consent.js';
import { decisions } from './parts/decisions.js';
import { ending } from './parts/ending.js';
import { involvement } from './parts/involvement.js';
import { justice } from './parts/justice.js';
import { outcomes } from './parts/outcomes.js';
import { reviews } from './parts/reviews.js';
import { risks } from './parts/risks.js';
import { sharing } from './parts/sharing.js';
import { dateText, idText, list, maybeDate, maybeText, record, someone, timeText } from './values.js';

/** HERTS-111..117: professional disagreement about the plan as a whole. */
const disagreement = record({
  id: idText,
  challenge: maybeText,
  by: z.optional(someone),
  on: maybeDate,
  response: maybeText,
  discussedOn: maybeDate,
  resolved: z.optional(z.boolean()),
  finalDecision: maybeText,
  takenTo: z.optional(z.enum(['safeguarding-manager', 'complaint', 'escalation'])),
});

export const PARTS = {
  about,
  consent,
  risks,
  decisions,
  outcomes,
  involvement,
  capacity,
  justice,
  sharing,
  reviews,
  ending,
  disagreements: z.array(disagreement),
  childSafety,
} as const;
export type PartName = keyof typeof PARTS;

const optionalParts = {
  about: z.optional(PARTS.about),
  consent: z.optional(PARTS.consent),
  risks: z.optional(PARTS.risks),
  decisions: z.optional(PARTS.decisions),
  outcomes: z.optional(PARTS.outcomes),
  involvement: z.optional(PARTS.involvement),
  capacity: z.optional(PARTS.capacity),
  justice: z.optional(PARTS.justice),
  sharing: z.optional(PARTS.sharing),
  reviews: z.optional(PARTS.reviews),
  ending: z.optional(PARTS.ending),
  disagreements: z.optional(PARTS.disagreements),
  childSafety: z.optional(PARTS.childSafety),
};

export const safeguardingPlan = record({
  format: z.string(),
  id: idText,
  /** HERTS-118: the procedure and version that the plan was made under. */
  procedure: record({ id: idText, version: maybeText, date: z.optional(dateText) }),
  state: z.optional(z.enum(STATES)),
  createdAt: z.optional(timeText),
  ...optionalParts,
  /** A *should* that was passed, with its recorded reason. */
  passes: list(record({ rule: idText, path: maybeText, reason: maybeText, by: maybeText, on: maybeDate })),
  /** Nothing is overwritten: what changed, why, by whom. */
  versions: z.optional(ledger({ version: z.number(), change: maybeText, state: z.optional(z.enum(STATES)) })),
});

export type SafeguardingPlan = z.infer<typeof safeguardingPlan>;
export type PlanPart<Name extends PartName> = z.infer<(typeof PARTS)[Name]>;
/** What is known of a plan: any of its parts. */
export type PartialPlan = Partial<SafeguardingPlan>;
