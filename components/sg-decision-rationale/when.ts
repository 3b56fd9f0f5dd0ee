/** Dates and moments in words. What is no date is shown as it was typed. */
import { isRealDate } from '../../src/plan/index.js';

const known = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.timeStyle ?? ''}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = new Intl.DateTimeFormat(locale, options)));
  return found;
}

/** `2026-03-27` as “27 March 2026”. */
export function dateWords(date: string, locale: string): string {
  return isRealDate(date) ? format(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date)) : date;
}

/** A moment as “27 March 2026 at 14:05”. */
export function timeWords(moment: string, locale: string): string {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? moment : format(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
