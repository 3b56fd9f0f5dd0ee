/** What holds of the engine with the procedures that people use, whatever is in them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigPlan } from '../../bench/big-plan.js';
import { setAt, type PartialPlan } from '../../src/plan/index.js';
import { check, createChecker, gates, isUnder, parseProcedure, type Finding } from '../../src/procedure/index.js';
import { procedures } from '../../src/procedures/index.js';
import { anyEdits, anyPlan, edited, pathsIn } from '../plan/arbitrary.js';

const today = '2026-03-27';
const packs = await Promise.all(
  Object.entries(procedures).map(async ([id, load]) => [id, (await load()).default] as const),
);

describe.each(packs)('%s', (_id, pack) => {
  it('is a procedure, and the same when written and read', () => {
    const text = JSON.stringify(pack);
    const result = parseProcedure(text);
    expect(!result.ok && result.problems).toBe(false);
    expect(result.ok && JSON.stringify(result.value)).toBe(text);
  });

  it('is checked again to the same findings as in full, after any edits', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyEdits, (start, other, edits) => {
        const checker = createChecker(pack);
        let now: PartialPlan = start;
        for (const edit of edits) {
          now = edited(now, edit, other);
          expect(checker(now, { today })).toEqual(check(now, pack, { today }));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('raises no prompt because something was hidden', () => {
    const unmet = (findings: readonly Finding[]) =>
      findings.filter(({ status }) => status === 'unmet').map(({ rule, path }) => `${rule} at ${path}`);
    fc.assert(
      fc.property(anyPlan, fc.array(fc.nat(), { maxLength: 12 }), (plan, picks) => {
        const paths = pathsIn(plan);
        const observed = picks.map((pick) => paths[pick % paths.length]!);
        const before = new Set(unmet(check(plan, pack, { today })));
        expect(unmet(check(plan, pack, { today, observed })).filter((found) => !before.has(found))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('opens no gate because something was hidden', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.nat(), { maxLength: 12 }), fc.nat(), (plan, picks, which) => {
        const paths = pathsIn(plan);
        const observed = picks.map((pick) => paths[pick % paths.length]!);
        const { id } = pack.gates[which % pack.gates.length]!;
        const whole = gates(plan, pack, id, { today })!;
        const part = gates(plan, pack, id, { today, observed })!;
        if (part.state === 'open') expect(whole.state).toBe('open');
        if (part.state === 'closed') expect(whole.state).toBe('closed');
      }),
      { numRuns: 60 },
    );
  });

  it('looks again at nothing but the risk in which a key was pressed', () => {
    const plan = bigPlan(20, 5);
    const checker = createChecker(pack);
    const first = checker(plan, { today });
    const second = checker(setAt(plan, 'risks[19].measures[4].what', 'x'), { today });
    const elsewhere = (findings: readonly Finding[]) =>
      findings.filter(({ path }) => isUnder(path, 'risks') && !isUnder(path, 'risks[19]') && path.includes('['));
    const before = new Set(elsewhere(first));
    expect(before.size).toBeGreaterThan(100);
    expect(elsewhere(second).every((found) => before.has(found))).toBe(true);
  });
});
