/**
 * When Pan-Lancashire and Cumbria makes a plan: abuse that appears to have happened, or an ongoing risk. Consent is no
 * condition; what the adult says decides what the plan may do (requirements 7.1, DIFF-01, DIFF-12).
 */
import type { CheckedConsent } from '../../procedure/define.js';
import {
  all,
  any,
  capacityHeld,
  capacityLacked,
  capacityOpen,
  coercion,
  is,
  lacksCapacity,
  no,
  othersAtRisk,
  withheld,
  yes,
  type PackCondition,
} from '../common/conditions.js';

/** LANCS-15. */
export const triggered: PackCondition = any(yes('consent.ongoingRisk'), yes('consent.abuseOccurred'));
const given = is('consent.toPlan', 'given');
const cannot = is('consent.toPlan', 'cannot-be-given');
const notAsked = is('consent.toPlan', 'not-yet-sought', 'not-known');

const meeting = {
  id: 'meeting',
  text: 'Agree the plan with the adult and the agencies, at a case conference or in another way',
  cites: ['LANCS-03', 'LANCS-04'],
};
const ask = { id: 'ask', text: 'Ask the adult what they think and want', cites: ['LANCS-25'] };
const others = { id: 'others', text: 'Act for others who are at risk all the same', cites: ['LANCS-29'] };
const nominee = {
  id: 'nominee',
  text: 'Nominate somebody who acts in the adult’s best interests to help make the plan',
  cites: ['LANCS-07'],
};
const assess = {
  id: 'assess',
  text: 'Assess what the adult can decide, and the pressure on them',
  cites: ['LANCS-27', 'LANCS-30'],
};

export const consent: CheckedConsent = {
  steps: [
    { id: 'ongoing-risk' },
    { id: 'abuse-occurred' },
    { id: 'consent', when: triggered },
    { id: 'interim', when: all(triggered, any(notAsked, cannot)) },
    { id: 'capacity', when: all(triggered, any(given, withheld, cannot)) },
    { id: 'consultation', when: all(triggered, lacksCapacity) },
    { id: 'best-interests', when: all(triggered, lacksCapacity) },
    { id: 'coercion', when: all(triggered, any(given, withheld)) },
    { id: 'others-at-risk', when: all(triggered, any(withheld, lacksCapacity)) },
    { id: 'evidence', when: all(triggered, any(lacksCapacity, withheld, coercion)) },
    { id: 'limits', when: all(triggered, withheld) },
    { id: 'open-door', when: all(triggered, withheld) },
    { id: 'telling-others', when: all(triggered, any(withheld, notAsked)) },
  ],
  caveats: [
    {
      id: 'capacity',
      label: 'The adult lacks capacity, and somebody acts in their best interests',
      plain: 'You could not decide this, and somebody speaks up for what is best for you',
      strength: 'should',
      when: lacksCapacity,
      evidence: 'The capacity assessment, and who acts in the adult’s best interests',
      cites: ['LANCS-07', 'LANCS-27'],
    },
    {
      id: 'others',
      label: 'Others are at risk of harm',
      plain: 'Somebody else may be at risk',
      strength: 'should',
      when: othersAtRisk,
      evidence: 'Who is at risk, and what shows it',
      cites: ['LANCS-29'],
    },
    {
      id: 'coercion',
      label: 'The adult may be refusing because of duress',
      plain: 'Somebody may be putting pressure on you',
      hint: 'Action must be taken: a refusal under duress does not end it',
      strength: 'must',
      when: coercion,
      evidence: 'What points to intimidation, misuse of authority or undue influence',
      cites: ['LANCS-30', 'LANCS-31'],
    },
  ],
  table: [
    {
      id: '1',
      when: all(no('consent.ongoingRisk'), no('consent.abuseOccurred')),
      result: 'no-plan',
      says: 'No plan is needed',
      why: 'Abuse does not appear to have happened, and there is no ongoing risk.',
      then: [{ id: 'reason', text: 'Record why', cites: ['LANCS-14'] }],
      cites: ['LANCS-15'],
    },
    {
      id: '2',
      when: any(notAsked, all(cannot, is('consent.capacity', 'has'))),
      result: 'develop',
      strength: 'must',
      says: 'You must make a plan. Ask the adult for their views',
      why: 'Abuse appears to have happened or there is an ongoing risk. The adult has not been asked, or cannot answer at the moment.',
      then: [ask, meeting],
      cites: ['LANCS-15', 'LANCS-25'],
    },
    {
      id: '3',
      when: any(all(cannot, is('consent.capacity', 'not-established')), all(given, capacityOpen)),
      result: 'develop',
      strength: 'must',
      says: 'You must make a plan. Assess capacity for this decision',
      why: 'Abuse appears to have happened or there is an ongoing risk. What the adult can decide is not yet known.',
      then: [assess, meeting],
      cites: ['LANCS-15', 'LANCS-27'],
    },
    {
      id: '5',
      when: all(given, capacityHeld, no('consent.coercion')),
      result: 'develop',
      strength: 'must',
      says: 'You must make a plan',
      why: 'Abuse appears to have happened or there is an ongoing risk, and the adult agrees.',
      then: [meeting],
      cites: ['LANCS-15'],
    },
    {
      id: '6',
      when: all(given, capacityHeld, coercion),
      result: 'develop',
      strength: 'must',
      caveats: ['coercion'],
      says: 'You must make a plan, and consent may not be free',
      why: 'The adult agrees, and there is worry that they are not free to choose.',
      then: [assess, meeting],
      cites: ['LANCS-15', 'LANCS-30'],
    },
    {
      id: '7',
      when: capacityLacked,
      result: 'develop',
      strength: 'must',
      caveats: ['capacity', 'others'],
      says: 'You must make a plan in the adult’s best interests',
      why: 'The adult lacks capacity for this decision.',
      then: [nominee, meeting],
      cites: ['LANCS-07', 'LANCS-15'],
    },
    {
      id: '9',
      when: all(withheld, coercion),
      result: 'develop',
      strength: 'must',
      caveats: ['coercion', 'others'],
      says: 'You must act',
      why: 'The adult is thought to refuse because of duress.',
      then: [assess, meeting],
      cites: ['LANCS-31'],
    },
    {
      id: '9-capacity',
      when: all(withheld, no('consent.coercion'), capacityOpen),
      result: 'develop',
      strength: 'must',
      caveats: ['others'],
      says: 'You must make a plan. Assess capacity before you go by the refusal',
      why: 'The adult says no, and somebody doubts that they have the capacity to decide this.',
      then: [assess, others, meeting],
      cites: ['LANCS-15', 'LANCS-27'],
    },
    {
      id: '10',
      when: all(withheld, no('consent.coercion'), capacityHeld),
      result: 'develop',
      strength: 'must',
      caveats: ['others'],
      limited: true,
      openDoor: true,
      says: 'You must make a plan. It is limited to reducing harm',
      why: 'The adult has capacity and says no, which limits what organisations can do.',
      then: [
        { id: 'harm', text: 'Plan how harm can be reduced', cites: ['LANCS-28'] },
        others,
        {
          id: 'open-door',
          text: 'Go on with support, watch the situation, and tell the adult that they can take up help at any time',
          cites: ['JERSEY-47'],
        },
      ],
      cites: ['LANCS-15', 'LANCS-26', 'LANCS-28', 'LANCS-29'],
    },
  ],
};
