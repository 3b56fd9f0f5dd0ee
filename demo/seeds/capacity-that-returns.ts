/** An adult too unwell to decide. Timescales are relaxed, and what keeps her safe until then is written down. */
import { newId } from '../../src/plan/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import type { StoredCase } from '../store/case.js';
import { manager, practitioner } from '../people.js';
import { caseWith, daysAgo, planUnder, recorded } from './make.js';

const INTERIM =
  'T.M. stays on the ward, where visits are in the day room. The care coordinator has looked at the house with her agreement and found it sound.';

const consent = () => ({
  ongoingRisk: 'yes' as const,
  ongoingRiskDetail:
    'Relatives say that a lodger pays too little, has her will changed in his favour and lets the house go. Nothing of it is established.',
  otherMeans: 'Hospital discharge planning.',
  otherMeansWhyNot: 'It covers the house, not money or the will.',
  benefit: 'yes' as const,
  toPlan: 'cannot-be-given' as const,
  words: 'She could name the lodger and say that he lives there. She could not follow a talk about money or her will.',
  askedOn: daysAgo(9),
  askedBy: 'A.W.',
  presentWhenAsked: 'Ward nurse, at the start only',
  seekOn: daysAgo(-7),
  interimSafety: INTERIM,
  capacityDoubted: 'yes' as const,
  capacity: 'not-established' as const,
  capacityBasis: 'Severe depression. The ward expects her to be able to take part in two to three weeks.',
  capacityOn: daysAgo(9),
  capacityBy: 'A.W. with the ward doctor',
  recheckOn: daysAgo(-7),
  othersAtRisk: 'no' as const,
  coercion: 'not-known' as const,
});

const assessment = () => ({
  id: newId(),
  decision: 'Whether to have a safeguarding plan about money and the lodger',
  support: 'A quiet room in the morning, short questions, photographs of the house.',
  understand: {
    able: 'not-known' as const,
    evidence: 'Understood that a lodger lives there; lost the thread on rent.',
  },
  retain: { able: 'no' as const, evidence: 'Did not recall the question after five minutes.' },
  cause: 'Depressive illness, being treated',
  otherExplanations: 'Tiredness from new medication was considered.',
  coercion: 'no' as const,
  conclusion: 'not-established' as const,
  assessedBy: { name: 'A.W.', role: practitioner.id },
  assessedOn: daysAgo(9),
  recheckOn: daysAgo(-7),
  expectedToReturn: 'yes' as const,
  interimSafety: INTERIM,
  timescalesRelaxed: 'yes' as const,
});

/** Consent cannot be given and capacity is not established: first capacity, and no plan before. */
export async function capacityThatReturns(): Promise<StoredCase> {
  const decisions = await recorded([
    {
      by: { role: manager.id, name: manager.name },
      daysAgo: 8,
      decision: {
        kind: 'relax-timescales',
        decision: 'Wait until T.M. can take part. Look at capacity again on the date recorded.',
        decidedOn: daysAgo(8),
        decidedBy: { role: manager.id, name: manager.name },
        rationale:
          'The illness is expected to lift within weeks and she is safe on the ward meanwhile. Deciding now would be deciding without her, on what relatives say.',
        views: 'She said she would “rather talk when my head is clear”, and agreed to a visit to the house.',
        viewsRegarded: 'The timescale follows what she said. The visit to the house was made with her agreement.',
        viewsHeardBy: practitioner.name,
        viewsHeardOn: daysAgo(9),
        seenAlone: 'yes',
        positions: [
          {
            id: newId(),
            agency: 'Hospital',
            who: 'Ward doctor',
            position: 'agrees',
            says: 'Recovery likely in two to three weeks.',
          },
        ],
      },
    },
  ]);
  const plan = planUnder(hertfordshire, {
    about: {
      adult: { name: 'T.M.' },
      concern: 'Relatives fear that a lodger takes advantage',
      concernOn: daysAgo(13),
      stage: 'concern',
      leadPractitioner: { name: practitioner.name, role: practitioner.id, agency: 'Northmere Council' },
    },
    consent: consent(),
    capacity: { assessments: [assessment()] },
    decisions,
    reviews: { nextReviewOn: daysAgo(-7) },
  });
  return caseWith(
    {
      id: '1043',
      adult: 'T.M.',
      summary: 'Too unwell to decide; capacity is expected to return',
      team: 'Hospital team',
    },
    plan,
    7,
  );
}
