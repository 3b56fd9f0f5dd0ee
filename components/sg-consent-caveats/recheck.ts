/**
 * Answers that rested on another one which has changed since. For every page that holds answers it is remembered what
 * they rested on; the page is asked again as long as that is different now. Nothing is taken away, and an answer that is
 * changed back puts everything back.
 */
import type { Consent } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { fieldsOf } from '../../src/procedure/fields.js';
import { answerAt, holdsAnswers } from './journey.js';
import { PAGES, type Page } from './pages.js';

/** What each page's answers rested on, by the page's id: a mark that holds nothing of what was typed. */
export type Basis = Readonly<Record<string, string>>;

const known = new WeakMap<Procedure, Map<string, readonly string[]>>();

/** The names of the answers that a page rests on: those that decide whether its step is asked, and its own. */
function namesFor(page: Page, procedure: Procedure): readonly string[] {
  const byPage = known.get(procedure) ?? new Map<string, readonly string[]>();
  known.set(procedure, byPage);
  let names = byPage.get(page.id);
  if (names === undefined) {
    const step = procedure.consent.steps.find(({ id }) => id === page.step);
    const fields = [...fieldsOf(step?.when)].flatMap((field) =>
      field.startsWith('consent.') ? [field.slice('consent.'.length)] : [],
    );
    const own = new Set(page.questions.map(({ name }) => name));
    names = [...new Set([...fields, ...(page.restsOn ?? [])])].filter((name) => !own.has(name));
    byPage.set(page.id, names);
  }
  return names;
}

/** A short mark of a text, so that no text is kept twice. */
function markOf(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) >>> 0;
  return `${hash.toString(36)}-${text.length.toString(36)}`;
}

/** What a page's answers rest on now. */
export function basisOf(page: Page, consent: Consent, procedure: Procedure): string {
  const values = namesFor(page, procedure).map((name) => answerAt(consent, name) ?? null);
  return values.length === 0 ? '' : markOf(JSON.stringify(values));
}

/** What is remembered, with the pages added that hold answers and have no entry; the same object when there are none. */
export function rememberBasis(basis: Basis, consent: Consent, procedure: Procedure): Basis {
  const fresh = PAGES.filter((page) => !Object.hasOwn(basis, page.id) && holdsAnswers(consent, page));
  if (fresh.length === 0) return basis;
  return { ...basis, ...Object.fromEntries(fresh.map((page) => [page.id, basisOf(page, consent, procedure)])) };
}

/** Whether what was answered on a page has to be checked again. */
export function isStale(page: Page, basis: Basis, consent: Consent, procedure: Procedure): boolean {
  const before = Object.hasOwn(basis, page.id) ? basis[page.id] : undefined;
  return before !== undefined && holdsAnswers(consent, page) && before !== basisOf(page, consent, procedure);
}
