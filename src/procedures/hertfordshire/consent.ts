/** When Hertfordshire makes a plan, and on what consent (requirements 7.1). The first row that holds decides. */
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
  not,
  othersAtRisk,
  withheld,
  yes,
} from '../common/conditions.js';
import type { Procedure } from '../../procedure/schema.js';

const risky = yes('consent.ongoingRisk');
const given = is('consent.toPlan', 'given');
const cannot = is('consent.toPlan', 'cannot-be-given');
const notSought = is('consent.toPlan', 'not-yet-sought');
const decideOpen = is('consent.bestInterests', 'no', 'not-decided');

const record = {
  id: 'decide',
  text: 'Record the {manager}’s decision, the reasons and how the adult’s views counted',
  cites: ['HERTS-018', 'HERTS-022'],
};
const openDoor = {
  id: 'open-door',
  text: 'Go on with support, watch the situation, and tell the adult that they can take up help at any time',
  cites: ['JERSEY-47'],
};
const establish = [
  {
    id: 'assess',
    text: 'Assess capacity for this one decision. Use your local forms',
    cites: ['HERTS-041'],
  },
  { id: 'advocate', text: 'Think about an advocate', cites: ['HERTS-028'] },
];

const consent: CheckedConsent = {
  steps: [
    { id: 'ongoing-risk' },
    { id: 'other-means', when: risky },
    { id: 'benefit', when: risky },
    { id: 'consent', when: risky },
    { id: 'interim', when: all(risky, any(notSought, cannot)) },
    { id: 'capacity', when: all(risky, any(given, withheld, cannot)) },
    { id: 'consultation', when: all(risky, lacksCapacity) },
    { id: 'best-interests', when: all(risky, lacksCapacity) },
    { id: 'others-at-risk', when: all(risky, any(withheld, lacksCapacity)) },
    { id: 'coercion', when: all(risky, any(given, withheld)) },
    { id: 'evidence', when: all({ consent: ['develop'] }, any(lacksCapacity, withheld, coercion)) },
    { id: 'limits', when: all({ consent: ['develop'] }, withheld, not(lacksCapacity)) },
    { id: 'open-door', when: any(all(risky, no('consent.benefit')), all(withheld, { consent: ['no-plan'] })) },
    { id: 'telling-others', when: all(risky, any(withheld, notSought)) },
  ],
  caveats: [
    {
      id: 'capacity',
      label: 'The adult lacks capacity and a plan is in their best interests',
      plain: 'You could not decide this, and a plan is best for you',
      hint: 'Both halves are needed, and capacity is for this decision only',
      strength: 'should',
      when: all(lacksCapacity, yes('consent.bestInterests')),
      evidence: 'The capacity assessment, and why a plan is in the adult’s best interests',
      cites: ['HERTS-014'],
    },
    {
      id: 'others',
      label: 'A child or another vulnerable person is or may be at risk',
      plain: 'Somebody else may be at risk',
      hint: 'A possible risk is enough',
      strength: 'should',
      when: othersAtRisk,
      evidence: 'Who is or may be at risk, and what shows it',
      cites: ['HERTS-015'],
    },
    {
      id: 'coercion',
      label: 'The adult may be saying no because of coercion or undue influence',
      plain: 'Somebody may be putting pressure on you',
      hint: 'Worry is enough. Proof is not needed',
      strength: 'should',
      when: coercion,
      evidence: 'What the worry rests on',
      cites: ['HERTS-016'],
    },
  ],
  table: [
    {
      id: '1',
      when: no('consent.ongoingRisk'),
      result: 'no-plan',
      says: 'No plan is needed',
      why: 'There is no ongoing risk that is not managed in another way.',
      then: [
        {
          id: 'reason',
          text: 'Record why, and what advice on prevention the adult was given',
          cites: ['HERTS-007', 'HERTS-009'],
        },
      ],
      cites: ['HERTS-009', 'HERTS-010'],
    },
    {
      id: '2',
      when: any(notSought, all(cannot, is('consent.capacity', 'has'))),
      result: 'stop',
      says: 'Ask for consent first',
      why: 'Consent comes first. The adult has not been asked, or cannot answer at the moment.',
      then: [
        { id: 'seek', text: 'Ask, or say why you cannot yet and when you will', cites: ['HERTS-013'] },
        { id: 'interim', text: 'Note what keeps the adult safe until then', cites: ['CHILD-12'] },
      ],
      cites: ['HERTS-013'],
    },
    {
      id: '3',
      when: any(all(cannot, is('consent.capacity', 'not-established')), all(given, capacityOpen)),
      result: 'stop',
      says: 'Establish capacity for this decision first',
      why: 'Whether the adult can consent to this plan is not yet known.',
      then: establish,
      cites: ['HERTS-014', 'HERTS-041'],
    },
    {
      id: '4',
      when: all(no('consent.benefit')),
      result: 'no-plan',
      says: 'No plan is made',
      why: 'The adult would not benefit from one. The {manager} has the final say on that.',
      then: [record, openDoor],
      openDoor: true,
      cites: ['HERTS-010', 'HERTS-018'],
    },
    {
      id: '5',
      when: all(yes('consent.benefit'), given, capacityHeld, no('consent.coercion')),
      result: 'develop',
      strength: 'must',
      says: 'You must make a plan',
      why: 'There is an ongoing risk, the adult would benefit and they consent. The council has a duty under the Care Act.',
      then: [record],
      cites: ['HERTS-010', 'HERTS-011'],
    },
    {
      id: '6',
      when: all(given, capacityHeld, coercion),
      result: 'develop',
      strength: 'should',
      caveats: ['coercion'],
      says: 'You should make a plan, and consent may not be free',
      why: 'The adult says yes, and there is worry that they are not free to choose.',
      then: [
        { id: 'alone', text: 'Speak to the adult alone and record what the worry rests on', cites: ['HERTS-016'] },
        record,
      ],
      cites: ['HERTS-016'],
    },
    {
      id: '7',
      when: all(capacityLacked, yes('consent.bestInterests')),
      result: 'develop',
      strength: 'should',
      caveats: ['capacity', 'others'],
      says: 'You should make a plan in the adult’s best interests',
      why: 'The adult lacks capacity for this decision, and a plan is in their best interests.',
      then: [
        {
          id: 'consult',
          text: 'Find out what the adult thinks and wants, and consider it before you decide',
          cites: ['HERTS-038', 'HERTS-040'],
        },
        { id: 'options', text: 'Compare options and choose the least restrictive', cites: ['POLICE-086'] },
        { id: 'pressure', text: 'If anyone puts pressure on the adult, record it as a risk', cites: ['HERTS-016'] },
        record,
      ],
      cites: ['HERTS-012', 'HERTS-014'],
    },
    {
      id: '8a',
      when: all(capacityLacked, decideOpen, othersAtRisk),
      result: 'develop',
      strength: 'should',
      caveats: ['others'],
      says: 'You should make a plan because others are at risk',
      why: 'The adult lacks capacity, and a plan is not, or not yet, found to be in their best interests. Others are or may be at risk.',
      then: [record],
      cites: ['HERTS-012', 'HERTS-015'],
    },
    {
      id: '8b',
      when: all(capacityLacked, is('consent.bestInterests', 'not-decided')),
      result: 'stop',
      says: 'Decide on best interests first',
      why: 'The adult lacks capacity, and nobody else is known to be at risk.',
      then: [
        {
          id: 'consult',
          text: 'Find out what the adult thinks and wants, and consider it before you decide',
          cites: ['HERTS-038', 'HERTS-040'],
        },
      ],
      cites: ['HERTS-014', 'HERTS-040'],
    },
    {
      id: '8c',
      when: all(capacityLacked, is('consent.bestInterests', 'no')),
      result: 'no-plan',
      says: 'No plan is made',
      why: 'The adult lacks capacity, a plan is not in their best interests, and nobody else is known to be at risk.',
      then: [record],
      cites: ['HERTS-013', 'HERTS-014'],
    },
    {
      id: '9',
      when: all(withheld, any(othersAtRisk, coercion)),
      result: 'develop',
      strength: 'should',
      caveats: ['others', 'coercion'],
      limited: true,
      says: 'You should make a plan without consent',
      why: 'The adult says no, and others may be at risk or the adult may be under pressure.',
      then: [
        { id: 'limit', text: 'Limit every measure to what is necessary to reduce the risk', cites: ['HERTS-017'] },
        record,
      ],
      cites: ['HERTS-012', 'HERTS-015', 'HERTS-016', 'HERTS-017'],
    },
    {
      id: '9-capacity',
      when: all(withheld, capacityOpen),
      result: 'stop',
      says: 'Establish capacity for this decision first',
      why: 'The adult says no, and somebody doubts that they have the capacity to decide this.',
      then: establish,
      cites: ['HERTS-014', 'HERTS-041'],
    },
    {
      id: '10',
      when: all(withheld, no('consent.othersAtRisk'), no('consent.coercion')),
      result: 'no-plan',
      openDoor: true,
      says: 'No plan is made',
      why: 'The adult says no, and no exception applies.',
      then: [openDoor, record],
      cites: ['HERTS-013', 'JERSEY-47'],
    },
  ],
};

const plain = consent as Procedure['consent'];
export { plain as consent };
