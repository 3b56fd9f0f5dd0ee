/** Dates and times as people in the council read them. */
import { isRealDate } from '../../src/plan/index.js';

const ZONE = 'Europe/London';
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE });
const sortable = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** `2026-03-27` as 27 March 2026; what is not a real date as it was typed. */
export function dateInWords(text: string): string {
  return isRealDate(text) ? day.format(new Date(`${text}T00:00:00Z`)) : text;
}

/** A moment in London's time; what is not a moment as it stands. */
export function momentInWords(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : moment.format(at);
}

/** Today's date in London as `YYYY-MM-DD`. */
export function today(): string {
  return sortable.format(new Date());
}
