/** A page that shows only some of a plan raises no alarm about what nobody could see. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartialPlan } from '../../src/plan/index.js';
import { check, decideConsent, type Finding } from '../../src/procedure/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import panLancashireCumbria from '../../src/procedures/pan-lancashire-cumbria.js';
import { anyPlan, pathsIn } from '../plan/arbitrary.js';
import { bestInterests, demanding, ending, full, reviewed } from './full.js';
import { planOf, seenAllBut, TODAY } from './plans.js';

const key = ({ rule, path }: Finding) => `${rule} at ${path}`;
const unmet = (findings: readonly Finding[]) => new Set(findings.filter(({ status }) => status === 'unmet').map(key));

const someOf = <T>(from: readonly T[]) => fc.constantFrom(...from);
const plans = [full, demanding, bestInterests, reviewed, ending].map((flat) => planOf(flat));
const realistic = someOf(plans);

/** What is hidden may also be a field that nobody answered. */
const anyHidden = (plan: PartialPlan) => someOf([...pathsIn(plan), 'consent.coercion', 'passes', 'sharing', 'state']);

describe.each([hertfordshire, panLancashireCumbria])('$id', (procedure) => {
  it.each([
    ['plans as they are made', realistic],
    ['any plan', anyPlan],
  ] as const)('hiding a path of %s turns nothing unmet that was not', (_what, from) => {
    fc.assert(
      fc.property(
        from.chain((plan) => fc.tuple(fc.constant(plan), anyHidden(plan))),
        ([plan, hidden]) => {
          const whole = unmet(check(plan, procedure, { today: TODAY }));
          const part = check(plan, procedure, { today: TODAY, observed: seenAllBut(plan, hidden) });
          expect([...unmet(part)].filter((one) => !whole.has(one))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('seeing only some paths turns nothing unmet that was not', () => {
    fc.assert(
      fc.property(
        realistic.chain((plan) => fc.tuple(fc.constant(plan), fc.subarray(pathsIn(plan)))),
        ([plan, observed]) => {
          const whole = unmet(check(plan, procedure, { today: TODAY }));
          const part = check(plan, procedure, { today: TODAY, observed });
          expect([...unmet(part)].filter((one) => !whole.has(one))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says nothing of an empty page', () => {
    const findings = check({}, procedure, { today: TODAY, observed: [] });
    expect(unmet(findings).size).toBe(0);
    expect(decideConsent({}, procedure, { today: TODAY, observed: [] }).state).toBe('undetermined');
  });

  it('never decides on a page what it would not decide on the whole plan', () => {
    fc.assert(
      fc.property(
        realistic.chain((plan) => fc.tuple(fc.constant(plan), fc.subarray(pathsIn(plan)))),
        ([plan, observed]) => {
          const whole = decideConsent(plan, procedure, { today: TODAY });
          const part = decideConsent(plan, procedure, { today: TODAY, observed });
          if (part.state === 'determined' && whole.state === 'determined') expect(part.row.id).toBe(whole.row.id);
          if (whole.state === 'undetermined') expect(part.state).toBe('undetermined');
        },
      ),
      { numRuns: 150 },
    );
  });
});
