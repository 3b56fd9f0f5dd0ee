/** A plan as large as any that people make, and then some: 100 risks with 5 measures each, every usual field filled. */
import type { Measure, Risk, SafeguardingPlan } from '../src/plan/index.js';

const words = 'The neighbour comes on pension day, asks for money and stays until it is given. ';

function measureOf(risk: number, index: number): Measure {
  const reactive = index % 2 === 1;
  return {
    id: `measure-${risk}-${index}`,
    kind: reactive ? 'reactive' : 'proactive',
    what: `${words}${words}`,
    objective: words,
    ...(reactive && { trigger: words, noticedBy: 'Sister', actedOnBy: 'A.B., duty team' }),
    expectedEffect: words,
    necessary: 'yes',
    necessity: words,
    proportionality: words,
    suggestedBy: 'adult',
    adultView: 'agrees',
    adultWords: words,
    rights: { engaged: 'no' },
    paid: { service: 'no' },
    owner: { name: 'C.D.', role: 'social worker', agency: 'council' },
    due: '2026-05-08',
    state: 'planned',
    monitoring: words,
  };
}

function riskOf(index: number, measures: number): Risk {
  return {
    id: `risk-${index}`,
    title: `Risk ${index}`,
    what: words,
    toWhom: 'E.F.',
    fromWhat: words,
    impact: words,
    matters: words,
    lostIfRemoved: words,
    level: 'high',
    likelihood: 'likely',
    strengths: {
      own: { explored: 'yes', found: words },
      network: { explored: 'yes', found: words },
      external: { explored: 'yes', found: words },
    },
    measures: Array.from({ length: measures }, (_, at) => measureOf(index, at)),
    monitoring: { how: words, who: 'C.D.', howOften: 'weekly' },
  };
}

/** A plan with so many risks, and so many measures for each. */
export function bigPlan(risks = 100, measures = 5): SafeguardingPlan {
  return {
    format: '1.0',
    id: 'big',
    procedure: { id: 'hertfordshire', version: '46' },
    state: 'active',
    about: { concern: words, concernOn: '2026-03-01', agreedOn: '2026-03-20', objectives: words },
    consent: {
      ongoingRisk: 'yes',
      benefit: 'yes',
      toPlan: 'withheld',
      othersAtRisk: 'no',
      coercion: 'yes',
      coercionBasis: words,
    },
    risks: Array.from({ length: risks }, (_, index) => riskOf(index, measures)),
    decisions: {
      entries: Array.from({ length: 20 }, (_, index) => ({
        id: `decision-${index}`,
        recordedAt: '2026-03-20T10:00:00Z',
        recordedBy: { role: 'manager' },
        kind: 'develop',
        about: `measure-${index}-0`,
        rationale: words,
        views: words,
      })),
    },
    reviews: { nextReviewOn: '2026-04-30' },
  };
}
