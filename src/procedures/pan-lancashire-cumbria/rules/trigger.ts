/** When a plan is made, and what a refusal means. */
import {
  all,
  answered,
  is,
  lacksCapacity,
  no,
  not,
  withheld,
  type PackCondition,
  type PackRule,
} from '../../common/conditions.js';
import { openDoorRules } from '../../common/rules/consent.js';
import { triggered } from '../consent.js';

const free = 'A choice made under pressure is not a free choice.';

/** A refusal with capacity and without duress: what organisations can do is limited. */
const refused: PackCondition = all(withheld, not(lacksCapacity), no('consent.coercion'));

export const triggerRules: PackRule[] = [
  ...openDoorRules(refused),
  {
    id: 'consent-route',
    cites: ['LANCS-15'],
    strength: 'must',
    at: 'consent.ongoingRisk',
    gateOnly: true,
    holds: { consent: ['develop'] },
    ask: 'Agree a plan to prevent more abuse or lower the risk',
    why: 'Abuse appears to have happened, or there is an ongoing risk.',
  },
  {
    id: 'finding',
    cites: ['LANCS-14'],
    strength: 'must',
    at: 'about.finding.outcome',
    holds: all(answered('about.finding.outcome'), is('consent.ongoingRisk', 'yes', 'no')),
    ask: 'Record what the agencies decided: whether the concern is substantiated, and whether there is an ongoing risk',
    why: 'The plan answers to this decision.',
  },
  {
    id: 'pressure',
    cites: ['LANCS-27', 'LANCS-30'],
    strength: 'must',
    at: 'consent.pressure',
    when: triggered,
    holds: answered('consent.pressure'),
    ask: 'Assess whether the adult is under pressure: intimidation, misuse of authority or undue influence',
    why: free,
  },
  {
    id: 'duress-asked',
    cites: ['LANCS-30', 'LANCS-31'],
    strength: 'must',
    at: 'consent.coercion',
    when: withheld,
    holds: is('consent.coercion', 'yes', 'no'),
    ask: 'Say whether the adult may be refusing because of duress',
    why: 'If they may be, action must be taken.',
  },
  {
    id: 'harm-reduction',
    cites: ['LANCS-28', 'LANCS-29'],
    strength: 'should',
    at: 'consent.harmReduction',
    when: refused,
    holds: answered('consent.harmReduction'),
    ask: 'Say how harm can be reduced, and how others are protected',
    why: 'A refusal with capacity limits what can be done for the adult. It does not limit what others need.',
  },
];
