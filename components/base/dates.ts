/** Dates as people type them, in three parts, and as a plan holds them. */
import { isRealDate } from '../../src/plan/index.js';
import type { Messages } from './messages.js';

/** Day, month and year as typed. */
export type DateParts = readonly [day: string, month: string, year: string];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The number of a month typed as a number or a name (`3`, `03`, `Mar`, `march`). */
function monthNumber(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const name = text.toLowerCase().replace(/\.$/, '');
  const at = name === 'sept' ? 8 : Math.max(MONTHS.indexOf(name), MONTH_NAMES.indexOf(name));
  return at < 0 ? undefined : at + 1;
}

/** Dictation leaves full stops, commas and ordinals behind. */
const tidy = (text: string): string => text.trim().replace(/[.,]+$/, '');
const tidyDay = (text: string): string => tidy(text).replace(/^(\d{1,2})(st|nd|rd|th)$/i, '$1');

/**
 * What a plan holds for three typed parts: `YYYY-MM-DD` for a date that the calendar has, nothing for three empty
 * parts, and otherwise what was typed with slashes between, so that half a date is never lost.
 */
export function dateFromParts([day, month, year]: DateParts): string | undefined {
  if ([day, month, year].every((part) => part.trim() === '')) return undefined;
  const number = monthNumber(tidy(month));
  if (number !== undefined && /^\d{1,2}$/.test(tidyDay(day)) && /^\d{4}$/.test(tidy(year))) {
    const iso = `${tidy(year)}-${String(number).padStart(2, '0')}-${tidyDay(day).padStart(2, '0')}`;
    if (isRealDate(iso)) return iso;
  }
  return [day, month, year].join('/');
}

/** The three parts to show for what a plan holds. */
export function partsOfDate(text: string): DateParts {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return [String(Number(iso[3])), String(Number(iso[2])), iso[1] ?? ''];
  const [day = '', month = '', ...year] = text.split('/');
  return [day, month, year.join('/')];
}

/** Which of the three parts a message is about, to mark and to focus: all of them when it is none alone. */
export function wrongParts(text: string): readonly number[] {
  const [day, month, year] = partsOfDate(text);
  const number = monthNumber(tidy(month));
  const good = [
    /^\d{1,2}$/.test(tidyDay(day)) && Number(tidyDay(day)) > 0 && Number(tidyDay(day)) <= 31,
    number !== undefined && number > 0 && number <= 12,
    /^\d{4}$/.test(tidy(year)),
  ];
  const wrong = [0, 1, 2].filter((at) => good[at] === false);
  return wrong.length > 0 ? wrong : [0, 1, 2];
}

/** What is wrong with a date, in words; nothing when it is a real one or empty. */
export function dateProblem(text: string, name: string, messages: Messages): string | undefined {
  if (text === '' || isRealDate(text)) return undefined;
  const names = [messages.day, messages.month, messages.year].map((part) => part.toLowerCase());
  const missing = names.filter((_name, at) => partsOfDate(text)[at]?.trim() === '');
  return missing.length > 0 ? messages.dateMissing(name, missing) : messages.dateNotReal(name);
}
