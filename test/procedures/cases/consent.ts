import { needs, tried, type Cases } from './case.js';

const risk = { 'consent.ongoingRisk': 'yes' };
const lacks = { 'consent.capacity': 'lacks' };
const withheld = { 'consent.toPlan': 'withheld' };
const refusal = {
  ...risk,
  ...withheld,
  'consent.benefit': 'yes',
  'consent.capacity': 'has',
  'consent.othersAtRisk': 'no',
  'consent.coercion': 'no',
};

export const consentCases: Cases = {
  'consent-route': tried({ ...refusal }, { 'consent.coercion': 'yes' }),
  'other-means': tried(
    { ...risk, 'consent.otherMeans': 'Care plan' },
    { 'consent.otherMeansWhyNot': 'Nobody visits at night' },
  ),
  'no-plan-reason': needs('consent.noPlanReason', { 'consent.ongoingRisk': 'no', 'consent.abuseOccurred': 'no' }),
  'benefit-reason': needs('consent.benefitReason', { 'consent.benefit': 'no' }),
  'consent-seek': tried({ 'consent.toPlan': 'not-yet-sought' }, { 'consent.seekOn': '2026-04-01' }),
  'consent-words': tried({ ...withheld, 'consent.words': 'No' }, { 'consent.askedOn': '2026-03-01' }),
  'capacity-basis': tried({ ...lacks, 'consent.capacityBasis': 'Assessed' }, { 'consent.capacityOn': '2026-03-01' }),
  'consult-opinion': needs('consent.consultation.opinion', lacks),
  'consult-factors': needs('consent.consultation.factors', lacks),
  'consult-outcomes': tried(lacks, { 'consent.consultation.notFoundOut': 'No time' }),
  'consult-time': needs('consent.consultation.emergency', lacks, 'yes'),
  'consult-considered': tried(
    { ...lacks, 'consent.bestInterests': 'yes', 'consent.consultation.considered': 'no' },
    { 'consent.consultation.considered': 'yes' },
  ),
  'best-interests-reason': tried(
    {
      'consent.bestInterests': 'yes',
      'consent.bestInterestsReason': 'Safer',
      'consent.bestInterestsOptions[0].what': 'One',
    },
    { 'consent.bestInterestsOptions[1].what': 'Two' },
  ),
  'least-restrictive': needs('consent.leastRestrictive', { ...lacks, 'consent.bestInterests': 'yes' }),
  'evidence-capacity': tried(
    { ...lacks, 'consent.bestInterests': 'yes', 'consent.caveats[0].caveat': 'capacity' },
    { 'consent.caveats[0].evidence': 'Assessment' },
  ),
  'evidence-others': tried(
    {
      ...withheld,
      'consent.othersAtRisk': 'yes',
      'consent.caveats[0]': { id: 'c', caveat: 'coercion', evidence: 'Note' },
    },
    { 'consent.caveats[1]': { id: 'd', caveat: 'others', evidence: 'Note' } },
  ),
  'evidence-coercion': tried(
    { 'consent.toPlan': 'given', 'consent.coercion': 'yes' },
    { 'consent.caveats[0]': { id: 'c', caveat: 'coercion', evidence: 'Note' } },
  ),
  'others-who': tried(
    { 'consent.othersAtRisk': 'yes', 'consent.others[0].how': 'Lives there' },
    { 'consent.others[0].identityUnknown': true },
  ),
  'coercion-basis': needs('consent.coercionBasis', { 'consent.coercion': 'yes' }),
  'open-door-support': tried(
    { ...refusal, 'consent.openDoor.support': 'Visits' },
    { 'consent.openDoor.monitoring': 'Calls' },
  ),
  'open-door-told': tried({ ...refusal, 'consent.openDoor.told': 'no' }, { 'consent.openDoor.told': 'yes' }),
  'raising-told': tried(
    { 'consent.raisedWithoutConsent': 'yes', 'consent.adultTold': 'no' },
    { 'consent.adultToldReason': 'Not safe yet' },
  ),
};
