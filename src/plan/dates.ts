/** Dates as `YYYY-MM-DD` text, without a clock or a time zone. */
import { addDays as add, differenceInCalendarDays, isValid, lightFormat, parseISO } from 'date-fns';

/** Years run from 0001 to 9999. */
const ISO = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** Whether this is text for a date that the calendar has. */
export function isRealDate(value: unknown): value is string {
  return typeof value === 'string' && ISO.test(value) && isValid(parseISO(value));
}

/** Whole days from `from` to `to`, negative when `to` is earlier; undefined when either is not a real date. */
export function daysBetween(from: unknown, to: unknown): number | undefined {
  return isRealDate(from) && isRealDate(to) ? differenceInCalendarDays(parseISO(to), parseISO(from)) : undefined;
}

/** The date `days` after a real date; what is not a date stays as it is. */
export function addDays(date: string, days: number): string {
  return isRealDate(date) ? lightFormat(add(parseISO(date), days), 'yyyy-MM-dd') : date;
}
