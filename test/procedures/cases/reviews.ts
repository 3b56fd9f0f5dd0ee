import hertfordshire from '../../../src/procedures/hertfordshire.js';
import { TODAY, type Flat } from '../plans.js';
import { needs, tried, type Cases } from './case.js';

const held = (field: string) => `reviews.held.draft.${field}`;
const holding = { state: 'under-review' };
const asked = (field: string) => `reviews.requests[0].${field}`;
const arranging = { 'reviews.arranging.when': '2026-05-01' };

/** An entry for each of the list, but for those left out. */
export function each(list: string, path: string, key: string, field: string, leave = 0): Flat {
  const ids = (hertfordshire.lists[list] ?? []).map(({ id }) => id);
  return Object.fromEntries(
    ids.slice(leave).flatMap((id, index) => [
      [`${path}[${String(index)}].${key}`, id],
      [`${path}[${String(index)}].${field}`, 'Some words'],
    ]),
  );
}

export const reviewCases: Cases = {
  'review-date': needs('reviews.nextReviewOn', {}, '2026-05-01'),
  'review-factors': tried(
    each('reviewFactors', 'reviews.factors', 'factor', 'weighed', 1),
    each('reviewFactors', 'reviews.factors', 'factor', 'weighed'),
  ),
  'review-overdue': tried(
    { state: 'active', 'reviews.nextReviewOn': '2026-03-26' },
    { 'reviews.nextReviewOn': TODAY },
    'state',
  ),
  'review-early-plan': tried(
    { 'about.madeEarly': 'yes', 'about.findingsReviewOn': '2026-04-10', 'reviews.nextReviewOn': '2026-04-11' },
    { 'reviews.nextReviewOn': '2026-04-10' },
  ),
  'lead-stays': tried(
    { 'about.caseClosed': 'yes', 'about.leadPractitioner.name': 'R. S.' },
    { 'reviews.nextReviewOn': '2026-05-01' },
  ),
  'request-evidence': tried(
    { [asked('by')]: 'The adult', [asked('on')]: '2026-03-01', [asked('ground')]: 'unhappy' },
    { [asked('evidence')]: 'Said so twice' },
    asked('evidence'),
  ),
  'request-decided': tried({ [asked('decision')]: 'hold' }, { [asked('decidedBy.role')]: 'manager' }),
  'request-meeting': tried({ [asked('riskIncreased')]: 'yes' }, { [asked('decision')]: 'planning-meeting' }),
  'request-rationale': tried(
    { [asked('decision')]: 'not-hold', [asked('rationale')]: 'Nothing new' },
    { [asked('views')]: 'Wanted one' },
  ),
  'arrange-when': needs('reviews.arranging.when', holding, '2026-05-01'),
  'arrange-format': needs('reviews.arranging.format', arranging, 'telephone'),
  'arrange-whom': needs('reviews.arranging.whom', arranging),
  'arrange-gather': needs('reviews.arranging.gather', arranging),
  'review-guidance': needs('reviews.arranging.guidanceRead', arranging, 'yes'),
  'review-asked-adult': needs(held('askedToTakePart'), holding, 'yes'),
  'review-topics': tried(
    { ...holding, ...each('reviewTopics', held('topics'), 'topic', 'says', 1) },
    each('reviewTopics', held('topics'), 'topic', 'says'),
  ),
  'review-outcome': needs(held('outcomes'), holding, ['continue']),
  'review-outcome-fits': tried(
    { [held('outcomes')]: ['end', 'continue'] },
    { [held('outcomes')]: ['end', 'other-action'] },
  ),
  'review-positions': tried({ ...holding, [held('positions')]: 'All agree' }, { [held('decidedBy.role')]: 'manager' }),
  'review-rationale': needs(held('rationale'), holding),
  'review-views': needs(held('views'), holding),
  'review-actions': needs(held('actions'), holding),
  'review-next-date': needs(held('nextReviewOn'), { ...holding, [held('outcomes')]: ['continue'] }, '2026-06-01'),
  'review-documents': tried(
    {
      [held('documents[0].what')]: 'Report',
      [held('documents[0].from')]: 'Hospital',
      [held('documents[0].on')]: '2026-03-01',
    },
    { [held('documents[0].storedWhere')]: 'Case file' },
  ),
  'review-due': tried({ 'reviews.nextReviewOn': '2026-03-28' }, { 'reviews.nextReviewOn': TODAY }),
  'ending-ground': tried({ 'ending.grounds': ['tired'] }, { 'ending.grounds': ['no-risk'] }),
  'ending-decided': tried(
    { 'ending.grounds': ['no-risk'], 'ending.rationale': 'He moved' },
    { 'ending.decidedBy.role': 'manager' },
  ),
  'ending-other-plan': needs('ending.otherPlan', { 'ending.grounds': ['other-means'] }),
  'handover-measure': tried(
    { 'ending.grounds': ['other-means'], 'risks[0].measures[0].id': 'm1', 'ending.handover[0].measure': 'm2' },
    { 'ending.handover[1].measure': 'm1' },
    'ending.handover',
  ),
  'handover-confirmed': tried(
    {
      'ending.handover[0].measure': 'm1',
      'ending.handover[0].to': 'Care plan',
      'ending.handover[0].confirmedBy': 'T. M.',
    },
    { 'ending.handover[0].confirmedOn': '2026-03-01' },
    'ending.handover[0].notNeededReason',
  ),
  'ending-capacity': tried(
    { 'ending.grounds': ['not-wanted'], 'ending.capacityBasis': 'Assessed', 'ending.capacityPosition': 'lacks' },
    { 'ending.capacityPosition': 'has' },
  ),
  'ending-still-at-risk': tried(
    { 'ending.grounds': ['not-wanted'], 'ending.stillOthersAtRisk': 'yes', 'ending.stillCoercion': 'no' },
    { 'ending.rationale': 'His sister is safe elsewhere' },
  ),
  'ending-feedback': needs('ending.feedbackAsked', {}, 'yes'),
  'ending-told': tried({ 'ending.adultTold': 'yes' }, { 'ending.told[0].who': 'District nurse' }),
  'not-proceed-reason': needs('ending.notProceededReason'),
  'not-proceed-views': needs('ending.views'),
};
