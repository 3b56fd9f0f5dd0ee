import { describe, expect, it } from 'vitest';
import { exampleCases } from '../../demo/seeds/index.js';
import { newest, planOf, storedCase } from '../../demo/store/case.js';
import { judge } from '../../demo/plan/judge.js';
import { procedureOf } from '../../demo/procedures.js';
import { problemsIn } from '../../src/plan/index.js';

const cases = await exampleCases();

async function judged(id: string) {
  const plan = planOf(newest(cases.find((one) => one.id === id)!));
  if (!plan.ok) throw new Error('The example cannot be read');
  return { plan: plan.value, ...(await judge(plan.value, procedureOf(plan.value.procedure.id)!)) };
}

describe('the example cases', () => {
  it.each(cases.map((stored) => [stored.adult, stored] as const))(
    '%s is a case with a well-formed plan',
    (_adult, stored) => {
      expect(storedCase.safeParse(stored).success).toBe(true);
      const plan = planOf(newest(stored));
      expect(plan.ok).toBe(true);
      if (plan.ok) expect(problemsIn(plan.value)).toEqual([]);
    },
  );

  it.each([
    ['1041', 'hertfordshire', '10', 'no-plan', []],
    ['1042', 'pan-lancashire-cumbria', '5', 'develop', []],
    ['1043', 'hertfordshire', '3', 'stop', []],
    ['1044', 'hertfordshire', '9', 'develop', ['others', 'coercion']],
  ])('case %s under %s stands on row %s of the consent table', async (id, procedure, row, result, caveats) => {
    const { plan, consent } = await judged(id);
    expect(plan.procedure.id).toBe(procedure);
    expect(consent).toMatchObject({ state: 'determined', row: { id: row }, result });
    expect(consent.state === 'determined' && consent.caveats.map((caveat) => caveat.id)).toEqual(caveats);
  });

  it('has decisions whose history is intact', async () => {
    for (const { id } of cases) expect((await judged(id)).alterations).toEqual([]);
    expect((await judged('1044')).plan.decisions?.entries).toHaveLength(5);
  });

  it('has two plans that may start and two that may not', async () => {
    const states = await Promise.all(cases.map(async ({ id }) => [id, (await judged(id)).activate?.state]));
    expect(Object.fromEntries(states)).toEqual({ 1041: 'closed', 1042: 'open', 1043: 'closed', 1044: 'open' });
  });

  it('names people by initials only', () => {
    for (const { adult } of cases) expect(adult).toMatch(/^[A-Z]\.[A-Z]\.$/);
  });
});
