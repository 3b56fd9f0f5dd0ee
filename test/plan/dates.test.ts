import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, daysBetween, isRealDate } from '../../src/plan/index.js';

const zones = ['Europe/London', 'UTC', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Tokyo', 'Pacific/Kiritimati'];
const home = process.env['TZ'];

const real = [
  '0001-01-01',
  '9999-12-31',
  '2000-02-29',
  '2024-02-29',
  '2026-03-29',
  '2026-10-25',
  '2018-11-04',
  '2011-12-30',
];
const unreal = [
  '2026-02-29',
  '1900-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-13-01',
  '2026-01-00',
  '2026-01-32',
  '0000-01-01',
  '2026-1-1',
  '26-01-01',
  '02026-01-01',
  '-2026-01-01',
  ' 2026-01-01',
  '2026-01-01 ',
  '2026-01-01\n',
  '2026-01-01T00:00:00Z',
  '2026-W13-5',
  '2026-086',
  '٢٠٢٦-٠٣-٢٧',
  '27/03/2026',
  '',
  20260327,
  null,
  undefined,
  new Date(),
  ['2026-01-01'],
];

describe.each(zones)('dates in %s', (zone) => {
  beforeEach(() => {
    process.env['TZ'] = zone;
  });
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it('the zone is in force', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  it.each(real)('%s is a real date', (date) => {
    expect(isRealDate(date)).toBe(true);
    expect(addDays(date, 0)).toBe(date);
    expect(daysBetween(date, date)).toBe(0);
  });

  it('what the calendar does not have, or what is not written YYYY-MM-DD, is not', () => {
    for (const value of unreal) expect(isRealDate(value), String(value)).toBe(false);
  });

  it.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-03-27', '2026-05-08', 42],
    ['2026-05-08', '2026-03-27', -42],
    ['0001-01-01', '0002-01-01', 365],
    ['0001-01-01', '9999-12-31', 3_652_058],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it('adding days and counting them agree, whatever the date', () => {
    const day = fc
      .date({ min: new Date('0004-01-01'), max: new Date('9990-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isRealDate(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
      }),
      { numRuns: 200 },
    );
  });
});

it('what is not a date stays as it is, and no days lie between', () => {
  for (const text of ['27 3', '2026-02-30', '']) {
    expect(addDays(text, 7)).toBe(text);
    expect(daysBetween(text, '2026-03-27')).toBeUndefined();
    expect(daysBetween('2026-03-27', text)).toBeUndefined();
  }
  expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
  expect(addDays('2026-03-27', Infinity)).toBe('2026-03-27');
});
