/** After the plan is agreed: reviews, difficulties, feedback. */
import { all, answered, any, yes, type PackRule } from '../../common/conditions.js';

const feedback = 'Whoever raised the concern needs to know that it was acted on.';

export const afterRules: PackRule[] = [
  {
    id: 'agreed-date',
    cites: ['LANCS-34'],
    strength: 'should',
    at: 'about.agreedOn',
    when: answered('reviews.nextReviewOn'),
    holds: answered('about.agreedOn'),
    ask: 'Give the date on which the plan was agreed',
    why: 'The time to the first review is counted from it.',
  },
  {
    id: 'first-review-in-time',
    cites: ['LANCS-34'],
    strength: 'should',
    at: 'reviews.nextReviewOn',
    when: all(answered('reviews.nextReviewOn'), { field: 'reviews.held.entries', atMost: 0 }),
    holds: any(
      { field: 'reviews.nextReviewOn', within: { limit: 'firstReviewDays' }, of: { field: 'about.agreedOn' } },
      answered('reviews.lateReason'),
    ),
    ask: 'Hold the first review within 6 weeks, or say why it is later',
    why: 'Six weeks are counted from the day the plan is agreed.',
  },
  {
    id: 'monitoring-goes-on',
    cites: ['LANCS-35'],
    strength: 'should',
    at: 'reviews.monitoring',
    when: { field: 'reviews.held.entries', atLeast: 1 },
    holds: any(answered('reviews.monitoring'), answered('reviews.nextReviewOn')),
    ask: 'Say how the plan is monitored from now on',
    why: 'Monitoring goes on until the case closes or the outcomes are reached.',
  },
  {
    id: 'difficulties',
    cites: ['LANCS-36'],
    strength: 'should',
    at: 'reviews.difficulties.reportedToChairOn',
    when: yes('reviews.difficulties.hard'),
    holds: all(answered('reviews.difficulties.reportedToChairOn'), answered('reviews.difficulties.strategies')),
    ask: 'Tell the chair that objectives are hard to reach, and record what else could be tried',
    why: 'There may be another way, or a reason for an early review.',
  },
  {
    id: 'feedback-agreed',
    cites: ['LANCS-37', 'LANCS-40'],
    strength: 'must',
    at: 'sharing.referrerFeedback.agreed',
    holds: all(
      answered('sharing.referrerFeedback.agreed'),
      answered('sharing.referrerFeedback.to'),
      answered('sharing.referrerFeedback.by'),
    ),
    ask: 'Agree what whoever reported the abuse is told, and by whom',
    why: feedback,
  },
  {
    id: 'feedback-given',
    cites: ['LANCS-37', 'LANCS-38'],
    strength: 'must',
    at: 'sharing.referrerFeedback.givenOn',
    when: answered('sharing.referrerFeedback.agreed'),
    holds: any(answered('sharing.referrerFeedback.givenOn'), answered('sharing.referrerFeedback.followedUp')),
    ask: 'Record when the feedback was given. Whoever reported the abuse and has not heard must ask',
    why: feedback,
  },
];
