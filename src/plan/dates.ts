/** Dates as `YYYY-MM-DD` text, without a clock or a time zone. */
import { addDays as add, differenceInCalendarDays, format, isValid, parse } from 'date-fns';

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const asDate = (text: string) => parse(text, 'yyyy-MM-dd', new Date(2000, 0, 1));

/** Whether this is text for a date that the calendar has. */
export function isRealDate(value: unknown): value is string {
  return typeof value === 'string' && ISO.test(value) && isValid(asDate(value));
}

/** Whole days from `from` to `to`, negative when `to` is earlier; undefined when either is not a real date. */
export function daysBetween(from: unknown, to: unknown): number | undefined {
  return isRealDate(from) && isRealDate(to) ? differenceInCalendarDays(asDate(to), asDate(from)) : undefined;
}

/** The date `days` after a real date; what is not a date stays as it is. */
export function addDays(date: string, days: number): string {
  return isRealDate(date) ? format(add(asDate(date), days), 'yyyy-MM-dd') : date;
}
