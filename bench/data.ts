/** Risks to measure with: every text is made up here and has the length that practitioners write. */
import type { Measure, Risk } from '../src/plan/index.js';

const SENTENCE = 'J.B. may be asked for money again when nobody else is in the house. ';
const words = (index: number, sentences: number) => `${String(index + 1)}. ${SENTENCE.repeat(sentences).trim()}`;

function measure(risk: number, index: number): Measure {
  return {
    id: `measure-${String(risk)}-${String(index)}`,
    kind: index % 2 === 0 ? 'proactive' : 'reactive',
    what: words(index, 2),
    ...(index % 2 === 1 && { trigger: words(index, 1), noticedBy: 'J.B.', actedOnBy: 'L.P.' }),
    expectedEffect: words(index, 1),
    adultView: 'agrees',
    adultWords: words(index, 1),
    owner: { name: 'L.P.', role: 'Lead practitioner', agency: 'Council' },
    due: '2026-12-01',
  };
}

/** So many risks with so many measures each. */
export function makeRisks(risks: number, measures: number): Risk[] {
  return Array.from({ length: risks }, (_unused, risk) => ({
    id: `risk-${String(risk)}`,
    title: `Risk number ${String(risk + 1)}`,
    what: words(risk, 2),
    toWhom: 'J.B.',
    fromWhat: 'A neighbour',
    impact: words(risk, 2),
    matters: words(risk, 1),
    lostIfRemoved: words(risk, 1),
    level: 'medium',
    likelihood: 'possible',
    measures: Array.from({ length: measures }, (_nothing, index) => measure(risk, index)),
    monitoring: { how: words(risk, 1), who: 'L.P.', howOften: 'Every week' },
  }));
}
