/** A plan that passes every gate, to be broken in one place at a time. */
import { planOf, type Flat } from './plans.js';
import { each } from './cases/reviews.js';

const measure = (path: string, kind: string): Flat => ({
  [`${path}.kind`]: kind,
  [`${path}.what`]: 'Visits',
  [`${path}.objective`]: 'Bills are paid',
  [`${path}.owner.name`]: 'Ms P.',
  [`${path}.due`]: '2026-04-30',
  [`${path}.adultView`]: 'agrees',
  [`${path}.rights.engaged`]: 'no',
  [`${path}.addressedTo`]: 'source',
});

/** Ready to be put into effect in either area. */
export const full: Flat = {
  state: 'draft',
  'about.leadPractitioner.name': 'R. S.',
  'about.agreedOn': '2026-03-01',
  'about.objectives': 'Bills are paid and visits are safe',
  'about.finding.outcome': 'substantiated',
  'about.agencies[0].who.name': 'P. Q.',
  'about.agencies[0].responsibility': 'Home visits',
  'consent.ongoingRisk': 'yes',
  'consent.abuseOccurred': 'no',
  'consent.benefit': 'yes',
  'consent.toPlan': 'given',
  'consent.capacityDoubted': 'no',
  'consent.coercion': 'no',
  'consent.pressure': 'None was seen',
  'risks[0].what': 'Money is taken',
  'risks[0].impact': 'No heating',
  'risks[0].monitoring.how': 'Weekly call',
  ...measure('risks[0].measures[0]', 'proactive'),
  ...measure('risks[0].measures[1]', 'reactive'),
  'decisions.entries[0].kind': 'develop',
  'decisions.entries[0].rationale': 'Money was taken twice',
  'decisions.entries[0].viewsRegarded': 'The plan follows them',
  'involvement.format': 'conference',
  'involvement.adultInvited': 'yes',
  'involvement.adultInvitedOn': '2026-02-20',
  'reviews.nextReviewOn': '2026-04-12',
  'reviews.support': 'Counselling',
  'sharing.adultCopy.decision': 'give',
  'sharing.consentToShare': 'given',
  'sharing.referrerFeedback.agreed': 'That it was acted on',
  'sharing.referrerFeedback.to': 'The nurse',
  'sharing.referrerFeedback.by': 'R. S.',
};

/** The same with an advocate, a measure that touches a right, and consent withheld under pressure. */
export const demanding: Flat = {
  ...full,
  'consent.toPlan': 'withheld',
  'consent.coercion': 'yes',
  'consent.othersAtRisk': 'no',
  'involvement.advocate.state': 'appointed',
  'involvement.advocate.involved': 'yes',
  'involvement.advocate.involvedHow': 'At each meeting',
  'involvement.advocate.invited': 'yes',
  'risks[0].measures[0].type': 'restrict-contact',
  'risks[0].measures[0].rights.legalAdvice': {
    question: 'May visits be limited?',
    adviser: 'Legal services',
    soughtOn: '2026-02-20',
    gist: 'Yes, for a month',
  },
  'risks[0].measures[0].necessary': 'yes',
  'risks[0].measures[0].necessity': 'Nothing less stopped it',
  'risks[0].measures[1].necessary': 'yes',
  'risks[0].measures[1].necessity': 'Only if it happens again',
};

/** An adult who lacks capacity, with best interests decided. */
export const bestInterests: Flat = {
  ...full,
  'consent.toPlan': 'cannot-be-given',
  'consent.capacity': 'lacks',
  'consent.bestInterests': 'yes',
  'consent.consultation.considered': 'yes',
};

/** A review that can close, going on. */
export const reviewed: Flat = {
  ...full,
  state: 'under-review',
  ...each('reviewTopics', 'reviews.held.draft.topics', 'topic', 'says'),
  'reviews.held.draft.outcomes': ['less-restrictive', 'more-effective', 'other-action'],
  'reviews.held.draft.rationale': 'It works',
  'reviews.held.draft.views': 'Wants fewer visits',
  'reviews.held.draft.actions': 'One visit a week',
  'reviews.held.draft.nextReviewOn': '2026-06-01',
  'reviews.held.draft.positions': 'All agree',
  'reviews.held.draft.decidedBy.role': 'manager',
  'reviews.held.draft.askedToTakePart': 'yes',
};

/** A plan whose strategies go into another. */
export const ending: Flat = {
  ...reviewed,
  'reviews.held.draft.outcomes': ['end'],
  'ending.grounds': ['other-means'],
  'ending.otherPlan': 'Care and support plan',
  'ending.rationale': 'The care plan holds it all',
  'ending.decidedBy.role': 'manager',
  'ending.handover[0]': {
    measure: 'risks[0].measures[0]',
    to: 'Care plan',
    confirmedBy: 'T. M.',
    confirmedOn: '2026-03-20',
  },
  'ending.handover[1]': { measure: 'risks[0].measures[1]', notNeededReason: 'The brother moved away' },
  'ending.feedbackAsked': 'yes',
  'ending.adultTold': 'yes',
  'ending.told[0].who': 'District nurse',
};

/** A plan with some fields put in another way; `undefined` takes an answer back. */
export const but = (plan: Flat, change: Flat) => planOf(plan, change);
