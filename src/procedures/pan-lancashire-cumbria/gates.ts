/** What has to be there before a plan moves on; what the area does not state itself is a warning. */
import type { Gate } from '../../procedure/schema.js';
import { gates as shared, needs } from '../common/gates.js';

const own: Record<string, Pick<Gate, 'needs' | 'cites'>> = {
  'start-draft': { needs: needs(['consent-route']), cites: ['LANCS-15'] },
  activate: {
    needs: needs(
      [
        'consent-route',
        'finding',
        'plan-decision',
        'has-risk',
        'objectives',
        'lead-named',
        'agencies-named',
        'agency-role',
        'measure-owner',
        'risk-monitoring',
        'review-date',
        'adult-invited',
        'advocate-invited',
      ],
      [
        'first-review-in-time',
        'risk-impact',
        'risk-proactive',
        'risk-reactive',
        'measure-due',
        'measure-owner-named',
        'advocate-involved',
        'rights-advice',
        'consult-considered',
        'legislation',
        'source-actions',
        'support-arranged',
        'pressure',
        'harm-reduction',
        'adult-copy',
        'consent-to-share',
        'feedback-agreed',
      ],
    ),
    cites: ['LANCS-14', 'LANCS-16', 'LANCS-17', 'LANCS-18', 'LANCS-24', 'LANCS-33'],
  },
  'open-review': { needs: needs(['review-due']), cites: ['LANCS-33', 'LANCS-36'] },
  'close-review': {
    needs: needs(
      ['review-outcome', 'review-next-date'],
      [
        'review-topics',
        'review-outcome-fits',
        'review-rationale',
        'review-views',
        'review-actions',
        'review-positions',
        'review-asked-adult',
      ],
    ),
    cites: ['LANCS-33', 'LANCS-35'],
  },
  end: {
    needs: needs(
      ['ending-ground'],
      [
        'ending-other-plan',
        'handover-measure',
        'handover-confirmed',
        'ending-capacity',
        'ending-decided',
        'ending-still-at-risk',
        'ending-feedback',
        'ending-told',
      ],
    ),
    cites: ['LANCS-35'],
  },
  'not-proceed': { needs: needs(['not-proceed-reason', 'not-proceed-views']), cites: ['LANCS-15', 'LANCS-25'] },
};

export const gates: Gate[] = shared.map((gate) => ({ ...gate, ...own[gate.id] }));
