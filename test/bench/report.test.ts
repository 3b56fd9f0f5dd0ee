/** The report of the benchmark says what was reached and what was not, and compares only what is alike. */
import { describe, expect, it } from 'vitest';
import type { Sample } from '../../bench/measure.js';
import { assertSame, linesOf, tableOf, type Sized } from '../../bench/report.js';

const sampleOf = (given: Partial<Sample>): Sample => ({
  mountMs: 100,
  mountTaskMs: 80,
  settledTaskMs: 90,
  keyTaskMs: 10,
  keyScriptMs: 1,
  addMs: 10,
  removeLastMs: 10,
  removeFirstMs: 10,
  heapMb: 1,
  controls: 95,
  buttons: 14,
  words: 1000,
  ...given,
});

const sized = (size: string, element: Partial<Sample>, native: Partial<Sample> = {}): Sized => ({
  size,
  element: [sampleOf(element)],
  native: [sampleOf(native)],
});

const reached = (sizes: readonly Sized[]) =>
  Object.fromEntries(linesOf(sizes).flatMap((line) => (line.aim === undefined ? [] : [[line.what, line.reached]])));

describe('the report of the benchmark', () => {
  it('judges the largest size only, each line by its own aim', () => {
    const small = sized('1×3', { mountMs: 300 });
    expect(reached([small, sized('100×5', { mountMs: 60, keyTaskMs: 6.1, addMs: 15, heapMb: 21 })])).toEqual({
      'mount until painted': true,
      'main thread for a key': false,
      'add a risk': true,
      'remove the last risk': true,
      'remove the first risk': true,
      'script of a key against 1×3': true,
      'heap against 20 MB': false,
    });
  });

  it('notices when a key costs more script in a long list', () => {
    const line = 'script of a key against 1×3';
    expect(reached([sized('1×3', {}), sized('100×5', { keyScriptMs: 1.31 })])[line]).toBe(false);
    expect(reached([sized('1×3', {}), sized('100×5', { keyScriptMs: 1.3 })])[line]).toBe(true);
  });

  it('says in the table what was not reached', () => {
    const table = tableOf(linesOf([sized('1×3', {}), sized('100×5', { mountMs: 61 })]));
    expect(table).toMatch(/100×5 +\| mount until painted +\| 61.0 ms +\| 100 ms +\| 0.610 +\| ≤ 0.600 +\| NOT reached/);
  });

  it('refuses to compare pages that ask different things', () => {
    const same = sampleOf({});
    expect(() => assertSame('1×3', same, sampleOf({ words: 960 }))).not.toThrow();
    expect(() => assertSame('1×3', same, sampleOf({ controls: 94 }))).toThrow('the pages differ');
    expect(() => assertSame('1×3', same, sampleOf({ buttons: 15 }))).toThrow('the pages differ');
    expect(() => assertSame('1×3', same, sampleOf({ words: 900 }))).toThrow('the pages differ');
  });
});
