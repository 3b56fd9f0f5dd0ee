/** A procedure's logic concludes the same without its words, and the words can be put in afterwards. */
import { describe, expect, it } from 'vitest';
import { exampleCases } from '../../demo/seeds/index.js';
import type { PartialPlan } from '../../src/plan/index.js';
import {
  check,
  consentSteps,
  consentWithWords,
  createChecker,
  decideConsent,
  gates,
  gateWithWords,
  withoutWords,
  withWords,
  type Procedure,
} from '../../src/procedure/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import panLancashireCumbria from '../../src/procedures/pan-lancashire-cumbria.js';
import { consentCases } from './cases/consent.js';
import { involvementCases } from './cases/involvement.js';
import { lancashireCases } from './cases/pan-lancashire-cumbria.js';
import { reviewCases } from './cases/reviews.js';
import { riskCases } from './cases/risks.js';
import { sharingCases } from './cases/sharing.js';
import { bestInterests, demanding, ending, full, reviewed } from './full.js';
import { planOf, seenAllBut, TODAY } from './plans.js';

const cases = {
  ...consentCases,
  ...riskCases,
  ...involvementCases,
  ...sharingCases,
  ...reviewCases,
  ...lancashireCases,
};
const seeds = (await exampleCases()).flatMap(({ saves }) => saves.map(({ plan }) => plan as PartialPlan));
/** Plans that are near to opening a gate, or are worked cases. */
const whole = [{}, ...seeds, ...[full, bestInterests, demanding, reviewed, ending].map((flat) => planOf(flat))];
const plans: readonly PartialPlan[] = [
  ...whole,
  ...Object.values(cases).flatMap(({ met, unmet }) => [planOf(unmet), planOf(unmet, met)]),
];
const options = (plan: PartialPlan, hidden?: string) => ({
  today: TODAY,
  observed: hidden === undefined ? undefined : seenAllBut(plan, hidden),
});
/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each([hertfordshire, panLancashireCumbria])('$id', (procedure: Procedure) => {
  const logic = withoutWords(procedure);
  const checkLogic = createChecker(logic);

  it('is tried with plans that differ', () => {
    expect(seeds.length).toBeGreaterThan(3);
    const answers = plans.map((plan) => JSON.stringify(check(plan, procedure, options(plan))));
    expect(new Set(answers).size).toBeGreaterThan(50);
  });

  it('finds the same, without words until they are put in', () => {
    for (const plan of plans) {
      const bare = checkLogic(plan, options(plan));
      expect(bare.filter(({ ask, why }) => ask !== '' || why !== '')).toEqual([]);
      expect(withWords(bare, procedure)).toEqual(check(plan, procedure, options(plan)));
    }
  });

  it.each(['consent', 'risks', 'decisions'])('finds the same when %s could not be seen', (hidden) => {
    for (const plan of [...seeds, planOf(full)]) {
      const seen = options(plan, hidden);
      expect(withWords(check(plan, logic, seen), procedure)).toEqual(check(plan, procedure, seen));
    }
  });

  it('concludes the same from its consent table, and asks in the same steps', () => {
    for (const plan of plans) {
      const bare = decideConsent(plan, logic, options(plan));
      expect(bare.state === 'determined' && Object.hasOwn(bare.row, 'says')).toBe(false);
      expect(consentWithWords(bare, procedure)).toEqual(decideConsent(plan, procedure, options(plan)));
      expect(consentSteps(plan, logic, options(plan))).toEqual(consentSteps(plan, procedure, options(plan)));
    }
  });

  it.each(procedure.gates)('opens and closes the gate $id the same', ({ id }) => {
    for (const plan of whole) {
      const bare = gates(plan, logic, id, options(plan))!;
      expect(gateWithWords(bare, procedure)).toEqual(gates(plan, procedure, id, options(plan)));
    }
  });

  it('holds no text for people but what an answer is compared with', () => {
    const { lists, version, ...rest } = logic;
    expect(version).toBe(procedure.version);
    expect(textsIn(rest).filter((text) => text.includes(' '))).toEqual([]);
    const labelled = Object.entries(lists).filter(([, items]) => items.some(({ label }) => label !== undefined));
    expect(labelled.map(([name]) => name).sort()).toEqual([
      'copyExceptions',
      'endingGrounds',
      'rightsMeasures',
      'vagueOwners',
    ]);
  });
});

describe('words', () => {
  const plan = planOf(full, { 'risks[0].impact': '' });
  const bare = check(plan, withoutWords(hertfordshire), options(plan));
  const ofRule = (findings: typeof bare) => findings.find(({ rule }) => rule === 'risk-impact');

  it('can be in another language, with its own terms', () => {
    const welsh = {
      terms: { adult: { technical: 'oedolyn', plain: 'oedolyn' } },
      rules: [{ id: 'risk-impact', ask: 'Nodwch yr effaith ar yr {adult}', why: 'Geiriau’r oedolyn sy’n cyfrif.' }],
    };
    expect(ofRule(withWords(bare, welsh))?.ask).toBe('Nodwch yr effaith ar yr oedolyn');
  });

  it('stay as they were where there are none for a rule', () => {
    const found = check(plan, hertfordshire, options(plan));
    expect(withWords(found, { terms: {}, rules: [] })).toEqual(found);
  });

  it('never change what was concluded', () => {
    const started = gates(plan, withoutWords(hertfordshire), 'activate', options(plan))!;
    const other = { ...hertfordshire, gates: hertfordshire.gates.map((gate) => ({ ...gate, to: 'ended', needs: [] })) };
    expect(gateWithWords(started, other).gate).toMatchObject({ to: 'active', needs: started.gate.needs });
  });
});
