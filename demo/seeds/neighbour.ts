/** A neighbour asks for money. The adult has capacity, wants no plan, and deals with it herself after some coaching. */
import { newId } from '../../src/plan/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import type { StoredCase } from '../store/case.js';
import { manager, practitioner } from '../people.js';
import { caseWith, daysAgo, planUnder, recorded } from './make.js';

const consent = () => ({
  ongoingRisk: 'yes' as const,
  ongoingRiskDetail:
    'A neighbour who visits two or three times a week has asked J.B. for loans. She gave £40 twice and found it hard to say no.',
  otherMeans: 'Bank alerts were offered.',
  otherMeansWhyNot: 'J.B. pays in cash and does not want her bank involved.',
  benefit: 'yes' as const,
  benefitReason: 'A plan could agree who she can ring when she feels pressed.',
  toPlan: 'withheld' as const,
  words: '“He is very kind to me. I don’t want anything done that would stop him coming round.”',
  askedOn: daysAgo(10),
  askedBy: 'A.W.',
  presentWhenAsked: 'Nobody else',
  capacityDoubted: 'no' as const,
  capacity: 'has' as const,
  capacityBasis:
    'J.B. explained what could happen, weighed it against losing the visits, and gave the same answer twice.',
  othersAtRisk: 'no' as const,
  coercion: 'no' as const,
  coercionBasis: 'Seen alone at home. She spoke freely about the neighbour and was not afraid of what he would say.',
  harmReduction:
    'J.B. practised with A.W. how to open the conversation and what she wants from it. She will speak to him herself.',
  openDoor: {
    support: 'A.W. rings every second Friday. The sight loss service visits about her confidence.',
    monitoring: 'J.B. keeps her own note of what she is asked for and tells A.W. on the phone.',
    told: 'yes' as const,
    toldOn: daysAgo(9),
    toldHow: 'In person, with the duty number in large print on the fridge.',
    lookAgainOn: daysAgo(-21),
  },
});

const outcomes = () => {
  const outcome = newId();
  return {
    asked: 'yes' as const,
    askedOn: daysAgo(10),
    askedBy: 'A.W.',
    expressed: 'yes' as const,
    wantToHappen: '“I want to be able to tell him no and still have him as a friend.”',
    important: 'The visits, and deciding for herself.',
    notToHappen: 'Anybody speaking to the neighbour for her.',
    optionsExplained:
      'A letter from the council, a joint visit, a conversation of her own with coaching, doing nothing.',
    progress: [
      {
        id: newId(),
        outcome,
        on: daysAgo(3),
        onTrack: 'yes' as const,
        changed: 'She told him. He was cross at first, came back two days later and said sorry.',
        agreed: 'She calls it “a bit fragile”. He still visits and has not asked again.',
        action: 'Ring to ask how the visits go',
        who: 'A.W.',
        by: daysAgo(-11),
      },
    ],
  };
};

/** Consent withheld with capacity, nobody else at risk, no pressure: no plan, and the door stays open. */
export async function neighbour(): Promise<StoredCase> {
  const decisions = await recorded([
    {
      by: { role: manager.id, name: manager.name },
      daysAgo: 8,
      decision: {
        kind: 'develop',
        choice: 'no',
        decision: 'No safeguarding plan. J.B. speaks to the neighbour herself; support goes on.',
        decidedOn: daysAgo(8),
        decidedBy: { role: manager.id, name: manager.name },
        options: [
          {
            id: newId(),
            what: 'A plan with a joint visit to the neighbour',
            benefits: 'Clear message',
            burdens: 'J.B. expects to lose the visits',
          },
          {
            id: newId(),
            what: 'Coaching, and J.B. speaks to him herself',
            benefits: 'Her own solution; keeps the friendship',
            burdens: 'May take more than one try',
            chosen: true,
          },
        ],
        evidence: [{ id: newId(), what: 'Two visits to J.B. at home, seen alone', from: 'A.W.', on: daysAgo(10) }],
        rationale:
          'J.B. has capacity for this decision and says no. Nobody else is at risk and there is no sign that she is being pressed to refuse. Going further would take away what she values and she would stop telling us.',
        views: 'She wants to keep the visits and to stop the loans, and to do the talking herself.',
        viewsRegarded: 'Followed in full. The coaching was her choice among four options.',
        viewsHeardBy: practitioner.name,
        viewsHeardOn: daysAgo(10),
        seenAlone: 'yes',
        participation:
          'Two conversations at her kitchen table, the second with what she might say on cards in large print.',
        participationOn: daysAgo(9),
      },
    },
  ]);
  const plan = planUnder(hertfordshire, {
    about: {
      adult: { name: 'J.B.', communicationNeeds: 'Large print; registered sight impaired' },
      concern: 'Loans to a neighbour',
      concernOn: daysAgo(14),
      stage: 'concern',
      leadPractitioner: { name: practitioner.name, role: practitioner.id, agency: 'Northmere Council' },
      information: {
        given: 'How to refuse a loan, who to ring, what financial abuse is',
        givenOn: daysAgo(9),
        format: 'Large print',
      },
    },
    consent: consent(),
    outcomes: outcomes(),
    decisions,
  });
  return caseWith(
    { id: '1041', adult: 'J.B.', summary: 'A neighbour asks for money', team: 'North locality' },
    { ...plan, state: 'not-proceeded' },
    3,
  );
}
