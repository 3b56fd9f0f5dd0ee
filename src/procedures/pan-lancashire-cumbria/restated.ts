/** Shared rules that Pan-Lancashire and Cumbria states itself. */
import type { Strength } from '../../procedure/schema.js';
import type { Statement } from '../common/restated.js';

const states = (strength: Strength, cites: string[], why?: string): Statement => ({
  strength,
  cites,
  ...(why !== undefined && { why }),
});
const evidence = 'What you do for the adult or for others has to stand on something that others can see.';
const until = 'The plan is reviewed and monitored until the case closes or the outcomes are reached.';

export const statements: Readonly<Record<string, Statement>> = {
  'consent-seek': {
    strength: 'should',
    cites: ['LANCS-25'],
    ask: 'Ask what the adult thinks and wants, or say why you cannot yet and when you will',
    why: 'Where it is possible, the adult takes part in the discussion and the decision.',
  },
  'capacity-basis': states('must', ['LANCS-27']),
  'coercion-basis': states('must', ['LANCS-30'], 'A choice made under pressure is not a free choice.'),
  'evidence-coercion': states('must', ['LANCS-31'], evidence),
  'evidence-others': states('should', ['LANCS-29'], evidence),
  'others-who': states('should', ['LANCS-29'], 'A refusal does not limit what others at risk need.'),
  'has-risk': states('must', ['LANCS-15']),
  'measure-owner': states('must', ['LANCS-18']),
  'risk-monitoring': states('must', ['LANCS-24']),
  'review-date': states('must', ['LANCS-33']),
  'involvement-offered': states('should', ['LANCS-25']),
  'plan-decision': states('must', ['LANCS-14', 'LANCS-15']),
  'review-due': {
    strength: 'should',
    cites: ['LANCS-33', 'LANCS-36'],
    ask: 'A review starts on its date, or early when objectives are hard to reach',
    why: until,
  },
  'review-outcome': states('should', ['LANCS-33', 'LANCS-35'], 'A review says whether the plan works.'),
  'review-next-date': states('should', ['LANCS-35'], until),
  'ending-ground': states('should', ['LANCS-35'], until),
  'not-proceed-reason': states(
    'should',
    ['LANCS-15'],
    'A plan is agreed where abuse appears to have happened or there is a risk.',
  ),
  'not-proceed-views': states('should', ['LANCS-25']),
  'open-door-support': states('should', ['JERSEY-47']),
  'open-door-told': states('should', ['JERSEY-47']),
};
