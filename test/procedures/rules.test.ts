/** Every rule of both procedures: once met, once unmet, once a thing that cannot be told. */
import { describe, expect, it } from 'vitest';
import type { PartialPlan } from '../../src/plan/index.js';
import { planPaths } from '../../src/plan/plan-paths.js';
import { patternOf } from '../../src/plan/paths.js';
import { checkerOf } from '../../src/procedure/check.js';
import type { Finding, Procedure, Rule } from '../../src/procedure/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import panLancashireCumbria from '../../src/procedures/pan-lancashire-cumbria.js';
import type { Cases } from './cases/case.js';
import { consentCases } from './cases/consent.js';
import { decisionCases } from './cases/decisions.js';
import { involvementCases } from './cases/involvement.js';
import { lancashireCases } from './cases/pan-lancashire-cumbria.js';
import { reviewCases } from './cases/reviews.js';
import { riskCases } from './cases/risks.js';
import { sharingCases } from './cases/sharing.js';
import { documentOf, planOf, seenAllBut, TODAY } from './plans.js';

const shared: Cases = {
  ...consentCases,
  ...riskCases,
  ...decisionCases,
  ...involvementCases,
  ...sharingCases,
  ...reviewCases,
};
const packs: readonly (readonly [Procedure, Cases])[] = [
  [hertfordshire, shared],
  [panLancashireCumbria, { ...shared, ...lancashireCases }],
];

function findingOf(procedure: Procedure, rule: Rule, plan: PartialPlan, observed?: readonly string[]): Finding {
  const found = checkerOf(procedure, [rule])(plan, { today: TODAY, observed });
  const first = found.find(({ status }) => status !== 'met') ?? found[0];
  if (!first) throw new Error('The rule does not apply to this plan');
  return first;
}

describe.each(packs)('$id', (procedure, cases) => {
  it('has a case for each rule, and no case without one', () => {
    const ids = procedure.rules.map(({ id }) => id);
    expect(ids.filter((id) => !Object.hasOwn(cases, id))).toEqual([]);
    const others = new Set(packs.flatMap(([{ rules }]) => rules.map(({ id }) => id)));
    expect(Object.keys(cases).filter((id) => !others.has(id))).toEqual([]);
  });

  it.each(procedure.rules)('$id ($cites)', (rule) => {
    const example = cases[rule.id]!;
    const unmet = planOf(example.unmet);
    const met = planOf(example.unmet, example.met);
    for (const plan of [unmet, met]) expect(() => documentOf(plan)).not.toThrow();
    for (const path of [...Object.keys(example.unmet), ...Object.keys(example.met)])
      expect([...planPaths().keys()]).toContain(patternOf(path));

    const missing = findingOf(procedure, rule, unmet);
    expect(missing).toMatchObject({ status: 'unmet', strength: rule.strength, cites: rule.cites });
    expect(patternOf(missing.path)).toBe(`${rule.each ?? ''}${rule.at}`);
    expect(findingOf(procedure, rule, met).status).toBe('met');

    const hidden = example.hide ?? Object.keys(example.met)[0]!;
    expect(findingOf(procedure, rule, unmet, seenAllBut(unmet, hidden)).status).toBe('cannot-tell');
  });
});
