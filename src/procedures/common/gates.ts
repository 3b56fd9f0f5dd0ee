/** What has to be there before a plan moves on (requirements 7.3). */
import type { Gate } from '../../procedure/schema.js';

/** Rules that a gate needs: `hard` ones close it, `warning` ones are passed with a reason. */
export const needs = (hard: readonly string[], warning: readonly string[] = []): Gate['needs'] => [
  ...hard.map((rule) => ({ rule, force: 'hard' as const })),
  ...warning.map((rule) => ({ rule, force: 'warning' as const })),
];

export const gates: Gate[] = [
  {
    id: 'start-draft',
    from: ['none'],
    to: 'draft',
    label: 'Start a plan',
    needs: needs(['consent-route', 'consult-considered']),
    cites: ['HERTS-010', 'HERTS-012', 'HERTS-013', 'HERTS-040'],
  },
  {
    id: 'activate',
    from: ['draft'],
    to: 'active',
    label: 'Put the plan into effect',
    needs: needs(
      [
        'consent-route',
        'consult-considered',
        'plan-decision',
        'has-risk',
        'risk-impact',
        'risk-proactive',
        'risk-reactive',
        'measure-owner',
        'risk-monitoring',
        'review-date',
        'advocate-involved',
        'rights-advice',
        'measure-necessary',
      ],
      [
        'risk-proactive-left-out',
        'risk-reactive-left-out',
        'measure-due',
        'measure-owner-named',
        'adult-copy',
        'consent-to-share',
        'pach-safeguards',
        'budget-increase',
      ],
    ),
    cites: ['HERTS-049', 'HERTS-056', 'HERTS-065', 'HERTS-088'],
  },
  {
    id: 'open-review',
    from: ['active'],
    to: 'under-review',
    label: 'Start a review',
    needs: needs(['review-due']),
    cites: ['HERTS-088', 'HERTS-093', 'HERTS-094'],
  },
  {
    id: 'close-review',
    from: ['under-review'],
    to: 'active',
    label: 'Close the review and go on',
    needs: needs(
      [
        'review-topics',
        'review-outcome',
        'review-outcome-fits',
        'review-rationale',
        'review-views',
        'review-actions',
        'review-next-date',
      ],
      ['review-positions', 'review-asked-adult'],
    ),
    cites: ['HERTS-101', 'HERTS-102', 'HERTS-104', 'HERTS-109'],
  },
  {
    id: 'end',
    from: ['under-review'],
    to: 'ended',
    label: 'End the plan',
    needs: needs(
      ['ending-ground', 'ending-other-plan', 'handover-measure', 'handover-confirmed', 'ending-capacity'],
      ['ending-decided', 'ending-still-at-risk', 'ending-feedback', 'ending-told'],
    ),
    cites: ['HERTS-105', 'HERTS-106', 'HERTS-107'],
  },
  {
    id: 'not-proceed',
    from: ['draft', 'active'],
    to: 'not-proceeded',
    label: 'Do not go ahead',
    needs: needs(['not-proceed-reason', 'not-proceed-views']),
    cites: ['HERTS-013', 'HERTS-022'],
  },
];
