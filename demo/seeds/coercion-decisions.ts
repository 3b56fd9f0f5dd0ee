/** The decisions of the full plan, in the order in which they were recorded; the last one corrects an earlier one. */
import { append, newId, type Decision, type Decisions, type Risk } from '../../src/plan/index.js';
import { manager, practitioner } from '../people.js';
import { daysAgo, morningOf, recorded, type SeedDecision } from './make.js';

const byManager = { role: manager.id, name: manager.name };
const byLead = { role: practitioner.id, name: practitioner.name };

const route: SeedDecision = {
  by: byLead,
  daysAgo: 7,
  decision: {
    kind: 'consent-route',
    decision: 'Go ahead without consent: others at risk, and coercion suspected.',
    decidedOn: daysAgo(7),
    decidedBy: byLead,
    evidence: [
      { id: newId(), what: 'The school’s note of what L.H. said', from: 'Children’s services', on: daysAgo(9) },
      { id: newId(), what: 'Fourteen days of visit logs', from: 'Home care agency', on: daysAgo(8) },
    ],
    rationale:
      'She says no with capacity, and we would stop there. A child has been between them, and the way she says no suggests that the answer is not free. Both exceptions stand by themselves.',
    views: 'She does not want a plan or the police. She wants her card and calm when the boy is there.',
    viewsRegarded: 'Only what is necessary for safety is in the plan, and both of her wishes are.',
    viewsHeardBy: 'A.W. and D.F., advocate',
    viewsHeardOn: daysAgo(7),
    seenAlone: 'yes',
  },
};

const develop: SeedDecision = {
  by: byManager,
  daysAgo: 6,
  decision: {
    kind: 'develop',
    choice: 'yes',
    decision: 'Make a plan, limited to what is necessary to reduce the risk of harm.',
    decidedOn: daysAgo(6),
    decidedBy: byManager,
    options: [
      {
        id: newId(),
        what: 'Respect the refusal and monitor',
        benefits: 'What she says she wants',
        burdens: 'The child stays in the middle; he goes on cancelling care',
      },
      {
        id: newId(),
        what: 'A limited plan',
        benefits: 'She is seen regularly; the boy is out of it',
        burdens: 'She may feel betrayed',
        chosen: true,
      },
      {
        id: newId(),
        what: 'Ask the court for protection now',
        benefits: 'Strongest',
        burdens: 'Against her clear wish, and she would say nothing more to us',
      },
    ],
    rationale:
      'Ongoing risk of violence and of missed medication that nothing else manages; a child at risk; worry about coercion on three independent sources. A limited plan does the least that works.',
    views: '“Leave it.” Later, alone: her card, and no shouting in front of the boy.',
    viewsRegarded: 'The police are for violence only, as she asked. What she suggested herself comes first.',
    viewsHeardBy: 'D.F., advocate',
    viewsHeardOn: daysAgo(7),
    seenAlone: 'yes',
    participation:
      'Her advocate put her wishes to the meeting before anything was decided; A.W. rang her at the surgery after.',
    participationOn: daysAgo(6),
    positions: [
      {
        id: newId(),
        agency: 'Home care agency',
        who: 'T.B.',
        position: 'agrees',
        says: 'Relieved that somebody looks at the whole.',
      },
      { id: newId(), agency: 'Police', who: 'C.Y.', position: 'disagrees', says: 'Would rather investigate now.' },
      { id: newId(), agency: 'Health', who: 'P.G.', position: 'agrees', says: 'The appointments can carry it.' },
    ],
    viewpointsConsidered:
      'The police view was weighed: an investigation now would end the appointments that keep her in sight.',
  },
};

const rights = (measure: string): SeedDecision => ({
  by: byManager,
  daysAgo: 5,
  decision: {
    kind: 'rights-measure',
    about: measure,
    choice: 'yes',
    decision: 'Contact with the boy at the family centre for eight weeks.',
    decidedOn: daysAgo(5),
    decidedBy: byManager,
    rationale:
      'The child’s safety needs it, the mother agrees, and it is the shortest and smallest form that does the job.',
    views: '“For the boy, yes.”',
    viewsRegarded: 'She agrees with it; it ends by itself.',
    legalAdvice: {
      question: 'May contact be limited without an order?',
      adviser: 'K.S., solicitor',
      soughtOn: daysAgo(8),
      receivedOn: daysAgo(6),
      gist: 'By agreement with the mother, with a review at four weeks.',
      changed: 'An end date was set.',
      restricted: true,
    },
  },
});

const copy: SeedDecision = {
  by: byManager,
  daysAgo: 5,
  decision: {
    kind: 'adult-copy',
    choice: 'withhold',
    decision: 'No copy at home. She is talked through the plan at the surgery.',
    decidedOn: daysAgo(5),
    decidedBy: byManager,
    rationale: 'He reads her post. A copy with parts left out would still tell him that there is a plan.',
    views: '“Don’t send me anything.”',
    viewsRegarded: 'As she asked.',
  },
};

/** Five entries: four decisions, and a correction of the second with its reason. */
export async function coercionDecisions(risks: readonly Risk[]): Promise<Decisions> {
  const supervised = risks.flatMap(({ measures }) => measures ?? []).find(({ type }) => type === 'supervise-contact');
  const four = await recorded([route, develop, rights(supervised?.id ?? ''), copy]);
  const second = four.entries?.[1];
  const reason = 'The police position was noted wrongly: they disagree with the timing, not with the plan.';
  const positions = (develop.decision.positions ?? []).map((one) =>
    one.agency === 'Police' ? { ...one, says: 'Would rather investigate now, and supports the plan meanwhile.' } : one,
  );
  const corrected: Decision = { ...develop.decision, positions };
  return append(four, corrected, {
    by: byManager,
    at: morningOf(4),
    reason,
    ...(second !== undefined && { corrects: second.id }),
  });
}
