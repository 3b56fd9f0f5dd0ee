/** The trace accounts for every requirement, and notices when it does not. */
import { describe, expect, it } from 'vitest';
import { trace } from '../../scripts/trace.js';
import type { Procedure } from '../../src/procedure/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import panLancashireCumbria from '../../src/procedures/pan-lancashire-cumbria.js';

/** Written in two pieces, so that the trace does not take this file for a proof. */
const id = (source: string, number: string) => `${source}-${number}`;
const without = (procedure: Procedure, cite: string): Procedure =>
  JSON.parse(JSON.stringify(procedure), (key, value: unknown) =>
    key === 'cites' && Array.isArray(value) ? value.filter((one) => one !== cite) : value,
  ) as Procedure;

describe('the trace', () => {
  it('has no fault', () => {
    expect(trace([hertfordshire, panLancashireCumbria]).faults).toEqual([]);
  });

  it('says where a requirement is carried and what proves it', () => {
    const row = trace([hertfordshire, panLancashireCumbria]).rows.find((each) => each.id === id('LANCS', '34'))!;
    expect(row.carried).toContain('pan-lancashire-cumbria rule first-review-in-time');
    expect(row.tests).toContain('test/procedures/points.test.ts');
    expect(row.tests).toContain('test/procedures/cases/pan-lancashire-cumbria.ts');
  });

  it('notices a requirement that nothing carries', () => {
    const cite = id('LANCS', '22');
    const { faults } = trace([hertfordshire, without(panLancashireCumbria, cite)]);
    expect(faults).toEqual([`${cite} is not accounted for`]);
  });

  it('notices a citation of what does not exist', () => {
    const cite = id('HERTS', '999');
    const honoured = [...hertfordshire.honoured, { cite, by: 'nothing' }];
    const { faults } = trace([{ ...hertfordshire, honoured }, panLancashireCumbria]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${cite} does not exist`));
  });
});
