/**
 * Dates as `YYYY-MM-DD` text, counted in UTC: a day is a day in every zone, also where local midnight, or a whole date,
 * was skipped.
 */

/** Years run from 0001 to 9999. */
const ISO = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

const isoOf = (moment: number) => {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
};

/** Whether this is text for a date that the calendar has. */
export function isRealDate(value: unknown): value is string {
  // 30 February is read as 2 March by some engines, and is not what was written.
  return typeof value === 'string' && ISO.test(value) && isoOf(Date.parse(value)) === value;
}

/** Whole days from `from` to `to`, negative when `to` is earlier; undefined when either is not a real date. */
export function daysBetween(from: unknown, to: unknown): number | undefined {
  return isRealDate(from) && isRealDate(to) ? (Date.parse(to) - Date.parse(from)) / DAY : undefined;
}

/** The date `days` after a real date; what is not a date, or would have no date, stays as it is. */
export function addDays(date: string, days: number): string {
  if (!isRealDate(date)) return date;
  const moved = isoOf(Date.parse(date) + days * DAY);
  return isRealDate(moved) ? moved : date;
}
