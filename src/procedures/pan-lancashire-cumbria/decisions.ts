/** Whose each decision is in Pan-Lancashire and Cumbria (requirements 7.2, DIFF-05): no manager decides alone, no deputies. */
import type { DecisionKind } from '../../procedure/schema.js';
import { decisions as shared } from '../common/decisions.js';
import { items } from '../common/lists.js';

/** Shared kinds that the source gives to somebody else; the others keep their roles. */
const whose: Record<string, { roles: string[]; cites: string[] }> = {
  develop: { roles: ['meeting'], cites: ['LANCS-14', 'LANCS-15'] },
  'review-date': { roles: ['meeting'], cites: ['LANCS-33', 'LANCS-34'] },
  'pach-involvement': { roles: ['manager'], cites: ['LANCS-09', 'HERTS-044'] },
  'review-outcome': { roles: ['meeting', 'chair'], cites: ['LANCS-33'] },
  end: { roles: ['meeting', 'chair'], cites: ['LANCS-35'] },
  'accept-refusal': {
    roles: ['meeting', 'lead-practitioner'],
    cites: ['LANCS-28', 'LANCS-29', 'LANCS-31', 'JERSEY-47'],
  },
};

const withoutDeputy = (kind: DecisionKind): DecisionKind => {
  const { deputy: _none, ...rest } = kind;
  return { ...rest, ...whose[kind.id] };
};

const meeting: DecisionKind[] = [
  {
    id: 'planning-format',
    label: 'Hold a case conference, or plan in another way',
    roles: ['investigating-officer'],
    asks: ['options'],
    cites: ['LANCS-03', 'LANCS-04'],
  },
  {
    id: 'outcome-finding',
    label: 'Whether the concern is substantiated',
    roles: ['meeting'],
    choices: items(
      [
        ['substantiated', 'Substantiated'],
        ['not-substantiated', 'Not substantiated'],
        ['not-yet-known', 'Not yet known'],
      ],
      'LANCS-14',
    ),
    asks: ['positions', 'disagreement'],
    cites: ['LANCS-14'],
  },
  {
    id: 'legislation',
    label: 'Which laws could be used',
    roles: ['meeting'],
    asks: ['options', 'positions', 'legal-advice'],
    cites: ['LANCS-19'],
  },
  {
    id: 'witness-support',
    label: 'Refer to witness support',
    roles: ['meeting'],
    asks: ['about'],
    cites: ['LANCS-20'],
  },
  {
    id: 'mappa',
    label: 'Refer for consideration under MAPPA',
    roles: ['meeting'],
    asks: ['about'],
    cites: ['LANCS-22'],
  },
];

export const decisions: DecisionKind[] = [...shared.map(withoutDeputy), ...meeting];
