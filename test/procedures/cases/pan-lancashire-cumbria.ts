/** Rules that Pan-Lancashire and Cumbria adds, or means differently. */
import { needs, tried, type Cases } from './case.js';

const conference = { 'involvement.format': 'conference' };
const withheld = { 'consent.toPlan': 'withheld' };
const refusal = { ...withheld, 'consent.coercion': 'no', 'consent.capacity': 'has' };

export const lancashireCases: Cases = {
  'consent-route': tried(
    { 'consent.ongoingRisk': 'no', 'consent.abuseOccurred': 'no', 'consent.toPlan': 'not-yet-sought' },
    { 'consent.abuseOccurred': 'yes' },
  ),
  'open-door-support': tried(
    { ...refusal, 'consent.openDoor.support': 'Visits' },
    { 'consent.openDoor.monitoring': 'Calls' },
  ),
  'open-door-told': needs('consent.openDoor.told', refusal, 'yes'),
  finding: tried({ 'about.finding.outcome': 'not-yet-known' }, { 'consent.ongoingRisk': 'no' }),
  pressure: needs('consent.pressure', { 'consent.abuseOccurred': 'yes' }),
  'duress-asked': tried({ ...withheld, 'consent.coercion': 'not-known' }, { 'consent.coercion': 'no' }),
  'harm-reduction': needs('consent.harmReduction', refusal),
  format: needs('involvement.format', {}, 'conference'),
  'format-reason': tried(
    { 'involvement.format': 'conversations', 'involvement.formatReason': 'She fears meetings' },
    { 'involvement.adultConsultedOnFormat': 'yes' },
  ),
  'meeting-arranged': needs('involvement.meetingOn', conference, '2026-04-01'),
  'adult-invited': tried(
    { ...conference, 'involvement.adultInvited': 'yes' },
    { 'involvement.adultInvitedOn': '2026-03-01' },
  ),
  'advocate-invited': needs(
    'involvement.advocate.invited',
    { ...conference, 'involvement.advocate.state': 'appointed' },
    'yes',
  ),
  'asked-for-others': tried({ 'involvement.askedForOthers': 'not-asked' }, { 'involvement.askedForOthers': 'no' }),
  nominee: needs('involvement.bestInterestsNominee.name', { 'consent.capacity': 'lacks' }, 'K. L.'),
  'reports-shared': tried(
    { ...conference, 'involvement.reportsShared.given': 'yes' },
    { 'involvement.reportsShared.form': 'Read aloud' },
  ),
  'planning-chair': needs('involvement.planning.chair', conference),
  'separate-meetings': needs('involvement.separateMeetings', { 'involvement.severalAdults': 'yes' }),
  'pach-own-meeting': needs('involvement.pach.ownMeeting', { 'involvement.pach.alsoAdultAtRisk': 'yes' }),
  'pach-allowed': tried(
    { 'involvement.pach.involved': 'yes', 'involvement.pach.adultChoosesToStay': 'yes', 'consent.capacity': 'lacks' },
    { 'consent.capacity': 'has' },
  ),
  'adult-took-part': tried({ 'involvement.tookPart': 'no' }, { 'involvement.tookPartHow': 'Too ill' }),
  minutes: tried(
    {
      'involvement.meetingOn': '2026-03-01',
      'sharing.minutes.recorded': 'yes',
      'sharing.minutes.to': 'Everyone there',
    },
    { 'sharing.minutes.circulatedOn': '2026-03-03' },
  ),
  'desired-outcome': needs('outcomes.wantToHappen'),
  objectives: tried({}, { 'risks[0].measures[0].objective': 'Bills are paid' }, 'risks'),
  'agencies-named': needs('about.agencies[0].contribution'),
  'agency-role': tried({ 'about.agencies[0].responsibility': 'Visits' }, { 'about.agencies[0].who.name': 'P. Q.' }),
  legislation: tried(
    {
      'consent.abuseOccurred': 'yes',
      'justice.legislation.considered': 'yes',
      'justice.legislation.withPolice': 'yes',
      'justice.legislation.result': 'None fits',
    },
    { 'justice.legislation.withLegal': 'yes' },
  ),
  'witness-support': needs(
    'justice.specialMeasures.witnessSupport.considered',
    { 'justice.specialMeasures.entitled': 'yes' },
    'yes',
  ),
  'source-actions': tried(
    { 'consent.abuseOccurred': 'yes', 'risks[0].measures[0].addressedTo': 'adult' },
    { 'risks[0].measures[0].addressedTo': 'source' },
  ),
  mappa: needs('justice.mappa.referral.considered', { 'justice.mappa.meetsCriteria': 'yes' }, 'yes'),
  'police-officer': tried(
    { 'justice.policeOfficer.relevant': 'yes', 'justice.policeOfficer.tells': 'The adult' },
    { 'justice.policeOfficer.who.name': 'PC X.' },
  ),
  'support-arranged': needs('reviews.support'),
  'agreed-date': needs('about.agreedOn', { 'reviews.nextReviewOn': '2026-05-01' }, '2026-03-27'),
  'first-review-in-time': tried(
    { 'about.agreedOn': '2026-03-01', 'reviews.nextReviewOn': '2026-04-13' },
    { 'reviews.nextReviewOn': '2026-04-12' },
  ),
  'monitoring-goes-on': needs('reviews.monitoring', { 'reviews.held.entries[0].heldOn': '2026-03-01' }),
  difficulties: tried(
    { 'reviews.difficulties.hard': 'yes', 'reviews.difficulties.strategies': 'Another provider' },
    { 'reviews.difficulties.reportedToChairOn': '2026-03-01' },
  ),
  'feedback-agreed': tried(
    { 'sharing.referrerFeedback.agreed': 'That it was acted on', 'sharing.referrerFeedback.to': 'The nurse' },
    { 'sharing.referrerFeedback.by': 'R. S.' },
  ),
  'feedback-given': tried(
    { 'sharing.referrerFeedback.agreed': 'That it was acted on' },
    { 'sharing.referrerFeedback.followedUp': 'Asked on Monday' },
  ),
};
