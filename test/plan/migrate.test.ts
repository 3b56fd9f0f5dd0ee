import { describe, expect, it } from 'vitest';
import { migrate, type Migration } from '../../src/plan/index.js';

const rename: Migration = {
  from: '0.8',
  to: '0.9',
  change: ({ worry, ...plan }) => ({ ...plan, concern: worry }),
};
const nest: Migration = {
  from: '0.9',
  to: '1.0',
  change: ({ concern, ...plan }) => ({ ...plan, about: { concern } }),
};
const minor: Migration = { from: '1.0', to: '1.1', change: (plan) => ({ ...plan, since: '1.1' }) };
const chain = [minor, nest, rename];

describe('older formats', () => {
  it('are carried step by step to the present one, and nothing is dropped', () => {
    expect(migrate({ format: '0.8', worry: 'stairs', own: [1] }, chain, '1.1')).toEqual({
      ok: true,
      value: { format: '1.1', about: { concern: 'stairs' }, own: [1], since: '1.1' },
    });
    expect(migrate({ format: '0.9', concern: 'stairs' }, chain, '1.0')).toEqual({
      ok: true,
      value: { format: '1.0', about: { concern: 'stairs' } },
    });
  });

  it('leave the input as it was', () => {
    const input = Object.freeze({ format: '0.8', worry: 'stairs' });
    migrate(input, chain, '1.1');
    expect(input).toEqual({ format: '0.8', worry: 'stairs' });
  });

  it('with a step missing are refused, with the input intact', () => {
    const input = { format: '0.8', worry: 'stairs' };
    const result = migrate(input, [nest, minor], '1.1');
    expect(result).toMatchObject({ ok: false, problems: [{ path: 'format' }] });
    expect(!result.ok && result.input).toBe(input);
    expect(migrate({ format: '0.8' }, [rename], '1.1').ok).toBe(false);
  });

  it('that lead in a circle are refused', () => {
    const back: Migration = { from: '0.9', to: '0.8', change: (plan) => plan };
    const result = migrate({ format: '0.8' }, [rename, back], '1.1');
    expect(!result.ok && result.problems).toEqual([
      { path: 'format', message: 'This plan has a format that is not known (0.8)' },
    ]);
  });
});

describe('other formats', () => {
  it.each([
    ['1.1', true],
    ['1.2', true],
    ['1.9999', true],
    ['2.0', false],
    ['9999.0', false],
    ['10000.0', false],
    ['1', false],
    ['1.1.1', false],
    ['-1.0', false],
    ['1.0e3', false],
    [' 1.1', false],
    [1.1, false],
    [undefined, false],
  ])('%s is read as it is: %s', (format, ok) => {
    const input = { format, kept: 'words' };
    const result = migrate(input, chain, '1.1');
    expect(result.ok).toBe(ok);
    expect(result.ok ? result.value : result.input).toBe(input);
  });

  it('a newer major version says what to do', () => {
    const result = migrate({ format: '3.1' });
    expect(!result.ok && result.problems[0]?.message).toBe(
      'This plan was written by a newer version (3.1). Open it with that version: nothing has been changed',
    );
  });
});
