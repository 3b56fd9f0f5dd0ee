/** A full plan: consent withheld, coercion suspected, a child at risk too. */
import { newId, type Consent } from '../../src/plan/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import type { StoredCase } from '../store/case.js';
import { coercionDecisions } from './coercion-decisions.js';
import { coercionRisks } from './coercion-risks.js';
import { manager, practitioner } from '../people.js';
import { caseWith, daysAgo, planUnder } from './make.js';

const consent = (): Consent => ({
  ongoingRisk: 'yes',
  ongoingRiskDetail:
    'M.H., 74, has care at home twice a day. Her son moved in and answers for her. Bruises on both arms, money gone from her account, visits cancelled in her name.',
  otherMeans: 'The care and support plan; the carers’ agency policy.',
  otherMeansWhyNot: 'He cancels the visits that both depend on.',
  benefit: 'yes',
  benefitReason: 'Nobody sees the whole: the agency, the GP and the bank each know a part.',
  toPlan: 'withheld',
  words: '“Leave it. He’s all I’ve got. I don’t want any plan.” (looking at the door)',
  askedOn: daysAgo(8),
  askedBy: 'A.W.',
  presentWhenAsked:
    'Her son was in the next room with the door open; a second try at the surgery, alone, had the same answer in a whisper.',
  capacityDoubted: 'no',
  capacity: 'has',
  capacityBasis:
    'Talked through alone at the surgery: she understood, remembered and weighed it, and said why she says no.',
  capacityOn: daysAgo(7),
  capacityBy: 'A.W. with the GP',
  othersAtRisk: 'yes',
  others: [
    {
      id: newId(),
      who: 'L.H., her grandson, 9',
      child: 'yes',
      how: 'Stays at weekends and has seen his father shout and grip her arm.',
    },
  ],
  coercion: 'yes',
  coercionBasis:
    'He holds her phone and bank card, speaks for her, and she whispers when he is near. Two visits were cancelled from her number while she slept.',
  caveats: [
    {
      id: newId(),
      caveat: 'others',
      evidence:
        'The grandson told his school. The school’s note of the conversation is on file with children’s services.',
    },
    {
      id: newId(),
      caveat: 'coercion',
      evidence:
        'Carers’ logs of 14 days, the GP’s note of the whispered answer, the bank’s record of card use at night.',
    },
  ],
  pressure: 'Fear that he leaves, and fear of what he does when crossed. She asked twice whether he would be told.',
  offencePossible: 'yes',
  raisedWithoutConsent: 'yes',
  adultTold: 'yes',
  adultToldReason: 'Told at the surgery which agencies would know, and why.',
});

/** Consent withheld, others at risk and coercion suspected: a plan limited to what is necessary. */
export async function coercionSuspected(): Promise<StoredCase> {
  const risks = coercionRisks();
  const plan = planUnder(hertfordshire, {
    about: {
      adult: { name: 'M.H.', communicationNeeds: 'Hearing aid in the left ear; speak face to face' },
      concern: 'Physical and financial abuse; control by a relative',
      concernOn: daysAgo(12),
      stage: 'enquiry',
      leadPractitioner: { name: practitioner.name, role: practitioner.id, agency: 'Northmere Council' },
      manager: { name: manager.name, role: manager.id },
      agencies: [
        {
          id: newId(),
          who: { name: 'T.B.', role: 'Coordinator', agency: 'Home care agency' },
          responsibility: 'Logs of each visit; tells A.W. of a cancelled one within the hour',
        },
        {
          id: newId(),
          who: { name: 'P.G.', role: 'GP', agency: 'Health' },
          responsibility: 'Sees her alone every fortnight for her blood pressure',
        },
        {
          id: newId(),
          who: { name: 'C.Y.', role: 'Officer', agency: 'Police' },
          responsibility: 'Advice; answers the code word',
          notKnown: 'Earlier calls to the address',
          knownBy: daysAgo(-5),
        },
      ],
      information: {
        given: 'Who to ring, what the police can and cannot do, a refuge’s number inside her glasses case',
        givenOn: daysAgo(7),
        preventionConsidered: 'Card limit, key safe, telephone in her own name',
      },
      localGuidanceRead: 'yes',
      agreedOn: daysAgo(5),
    },
    consent: consent(),
    risks,
    decisions: await coercionDecisions(risks),
    outcomes: {
      asked: 'yes',
      askedOn: daysAgo(7),
      askedBy: practitioner.name,
      expressed: 'yes',
      wantToHappen: '“I’d like my card back and for him not to shout when the boy is here.”',
      important: 'That he keeps speaking to her. The boy’s weekends.',
      notToHappen: '“Don’t put him out.”',
    },
    involvement: {
      offered: 'yes',
      wishes: 'declines',
      viewsOnOutcomes: 'Card back; no shouting in front of the boy.',
      viewsOnStrategies: 'Sees the GP gladly. Does not want the police at the door.',
      advocate: {
        advised: 'yes',
        substantialDifficulty: 'yes',
        suitablePerson: 'no',
        state: 'appointed',
        kind: 'care-act',
        who: { name: 'D.F.', role: 'Advocate' },
        involved: 'yes',
        involvedHow: 'Met her twice at the surgery and spoke for her at the meeting.',
      },
      pach: {
        adultAsked: 'no',
        managerAgrees: 'no',
        policeInvestigating: 'no',
        involved: 'no',
        rationale: 'She has not asked, and he speaks over her.',
      },
    },
    justice: {
      policeInvestigation: 'none',
      legislation: {
        considered: 'yes',
        withPolice: 'yes',
        withLegal: 'yes',
        which: 'Controlling or coercive behaviour',
        result: 'Not now, against her wish; kept open.',
        on: daysAgo(6),
      },
    },
    sharing: {
      adultCopy: {
        decision: 'withhold',
        exceptions: ['risk-to-adult'],
        decidedBy: { name: manager.name, role: manager.id },
        rationale: 'He reads her post and goes through her bag. She is talked through it at the surgery instead.',
      },
      consentToShare: 'withheld',
      withoutConsentBasis:
        'A child is at risk and she is thought to be coerced; each agency gets what it needs for its part.',
      recipients: [
        {
          id: newId(),
          who: { name: 'T.B.', agency: 'Home care agency' },
          kind: 'organisation',
          carriesOut: 'Visit logs',
          gets: 'extract',
        },
        {
          id: newId(),
          who: { name: 'P.G.', agency: 'Health' },
          kind: 'organisation',
          carriesOut: 'Fortnightly appointment',
          gets: 'extract',
        },
      ],
    },
    reviews: {
      nextReviewOn: daysAgo(-16),
      factors: [
        { factor: 'risk', weighed: 'High and likely: three weeks, not six.' },
        { factor: 'stability', weighed: 'He may lose his job this month.' },
      ],
      monitoring: 'A.W. reads the agency’s log twice a week and rings the GP after each appointment.',
    },
  });
  return caseWith(
    {
      id: '1044',
      adult: 'M.H.',
      summary: 'Consent withheld, coercion suspected, a child at risk too',
      team: 'North locality',
    },
    plan,
    1,
  );
}
