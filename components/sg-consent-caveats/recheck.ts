/**
 * Answers that rested on another one which has changed since. For every page that holds answers it is remembered what
 * they rested on; the page is asked again as long as that is different now. Nothing is taken away, and an answer that is
 * changed back puts everything back.
 */
import type { Consent } from '../../src/plan/index.js';
import { answerAt, holdsAnswers } from './journey.js';
import { CONCLUDED, PAGES, type Page } from './pages.js';

/** What each page's answers rested on, by the page's id: a mark that holds nothing of what was typed. */
export type Basis = Readonly<Record<string, string>>;

/** The answers, and the row of the procedure's table that they come to, if to any. */
export interface Ground {
  readonly consent: Consent;
  readonly row: () => string | undefined;
}

/** A short mark of a text, so that no text is kept twice. */
function markOf(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) >>> 0;
  return `${hash.toString(36)}-${text.length.toString(36)}`;
}

/** What a page's answers rest on now. */
export function basisOf({ restsOn = [] }: Page, { consent, row }: Ground): string {
  const values = restsOn.map((name) => (name === CONCLUDED ? row() : answerAt(consent, name)) ?? null);
  return values.length === 0 ? '' : markOf(JSON.stringify(values));
}

/** What is remembered, with the pages added that hold answers and have no entry; the same object when there are none. */
export function rememberBasis(basis: Basis, ground: Ground): Basis {
  const fresh = PAGES.filter((page) => !Object.hasOwn(basis, page.id) && holdsAnswers(ground.consent, page));
  if (fresh.length === 0) return basis;
  return { ...basis, ...Object.fromEntries(fresh.map((page) => [page.id, basisOf(page, ground)])) };
}

/** Whether what was answered on a page has to be checked again. */
export function isStale(page: Page, basis: Basis, ground: Ground): boolean {
  const before = Object.hasOwn(basis, page.id) ? basis[page.id] : undefined;
  return before !== undefined && holdsAnswers(ground.consent, page) && before !== basisOf(page, ground);
}
