/** The way through the questions: which pages are asked now, in the procedure's order, and which stands where. */
import { getAt, type Consent } from '../../src/plan/index.js';
import type { Conclusion } from './conclusion.js';
import { CHECK, CONCLUSION, isConsequence, PAGES, pageOf, type Page, type Question } from './pages.js';

/** What stands at a name below `consent.`. */
export const answerAt = (consent: Consent, name: string): unknown => getAt(consent, name);

/** Whether a page holds any answer. */
export const holdsAnswers = (consent: Consent, page: Page): boolean =>
  page.questions.some(({ name }) => answerAt(consent, name) !== undefined);

/** The pages that are asked now: those of the steps that apply, then what is concluded, what follows, and the check. */
export function journeyOf(consent: Consent, steps: readonly string[], conclusion: Conclusion): readonly Page[] {
  const pages = steps.flatMap((step) =>
    PAGES.filter(
      (page) => page.step === step && page.when?.(consent) !== false && page !== CONCLUSION && page !== CHECK,
    ),
  );
  const asked = pages.filter((page) => !isConsequence(page));
  const follows = pages.filter((page) => isConsequence(page) && hasMatter(page, consent, conclusion));
  // Why there is no plan is asked where that was concluded.
  const noPlan = conclusion.state === 'determined' && conclusion.result === 'no-plan';
  const concluded = noPlan || consent.noPlanReason !== undefined ? CONCLUSION : without(CONCLUSION);
  // Harm reduction has one place: with the open door where that is asked, else with the limits.
  const hasDoor = follows.some(({ id }) => id === 'open-door');
  return [
    ...asked,
    concluded,
    ...follows.map((page) => (hasDoor && page.id === 'limits' ? without(page) : page)),
    CHECK,
  ];
}

const without = (page: Page): Page => ({ ...page, questions: [] });

/** Whether a page of what follows has anything to say: exceptions to give evidence for, limits to keep. */
function hasMatter(page: Page, { caveats = [] }: Consent, conclusion: Conclusion): boolean {
  const found = conclusion.state === 'determined' ? conclusion : undefined;
  if (page.id === 'evidence') return caveats.length > 0 || (found !== undefined && found.caveats.length > 0);
  return page.id !== 'limits' || found?.row.limited === true;
}

/** The answers as they are, and the names of those that the conclusion waits for. */
export interface Answers {
  readonly consent: Consent;
  readonly needed: ReadonlySet<string>;
}

/** Whether a question is asked on its page with the answers as they are. */
export function isAskedOn({ consent, needed }: Answers, page: Page, question: Question): boolean {
  const [first] = page.questions;
  if (question.under === undefined || first === undefined) return true;
  const answer = answerAt(consent, first.name);
  if (typeof answer === 'string' && question.under.includes(answer)) return true;
  if (question.orNeeded !== true) return false;
  return answerAt(consent, question.name) !== undefined || (answer !== undefined && needed.has(question.name));
}

/** A question where it is asked. */
export interface Placed {
  readonly page: Page;
  readonly question: Question;
}

/** Every question that is asked now, in order. */
export const askedOn = (answers: Answers, pages: readonly Page[]): readonly Placed[] =>
  pages.flatMap((page) =>
    page.questions.flatMap((question) => (isAskedOn(answers, page, question) ? [{ page, question }] : [])),
  );

/** Answers that are recorded and no longer asked. */
export function keptUnused(answers: Answers, pages: readonly Page[]): readonly Placed[] {
  const asked = new Set(askedOn(answers, pages).map(({ question }) => question.name));
  const kept = PAGES.flatMap((page) => page.questions.map((question) => ({ page, question }))).filter(
    ({ question }) => !asked.has(question.name) && answerAt(answers.consent, question.name) !== undefined,
  );
  return kept.filter(({ question }, at) => kept.findIndex((one) => one.question.name === question.name) === at);
}

/** The page on which a path of the plan is answered: one of these if one is, else any. */
export function pageFor(path: string, pages: readonly Page[]): Page | undefined {
  const name = path.replace(/^consent\.?/, '');
  if (name === '' || name.startsWith('concluded')) return CHECK;
  return pages.find((page) => answers(page, name)) ?? PAGES.find((page) => answers(page, name));
}

/** Whether something at or around a name is answered on a page. */
const answers = (page: Page, name: string): boolean =>
  page.questions.some((question) => isAtOrBelow(name, question.name) || isAtOrBelow(question.name, name));

const isAtOrBelow = (name: string, above: string): boolean =>
  name === above || (name.startsWith(above) && /^[.[]/.test(name.slice(above.length)));

/** Where someone stands on the way. */
export interface Place {
  readonly step: string;
  /** While an answer is changed from another page: that page, where Continue leads back to. */
  readonly returnTo: string;
  /** The pages that were asked when the change began, so that new ones are found. */
  readonly known: string;
}

/** The ids of pages, to be remembered while an answer is changed. */
export const idsOf = (pages: readonly Page[]): string => pages.map(({ id }) => id).join(' ');

/**
 * The page that is open: the one of that name, asked or not; else the first for somebody who begins, and the check for
 * somebody who comes back.
 */
export function openPage(step: string, consent: Consent, pages: readonly Page[]): Page {
  const named = pages.find(({ id }) => id === step) ?? pageOf(step);
  if (named !== undefined) return named;
  const begins = !PAGES.some((page) => holdsAnswers(consent, page));
  return (begins ? pages[0] : undefined) ?? CHECK;
}

/**
 * Where Continue leads. After a change: past answers that no longer follow and questions that are new, then back to
 * where the change began.
 */
export function placeAfter(
  page: Page,
  { returnTo, known }: Place,
  pages: readonly Page[],
  isStale: (page: Page) => boolean,
): Partial<Place> & Pick<Place, 'step'> {
  const at = pages.findIndex(({ id }) => id === page.id);
  if (returnTo === '') return { step: (at < 0 ? undefined : pages[at + 1]?.id) ?? CHECK.id, returnTo: '' };
  const back = pages.findIndex(({ id }) => id === returnTo);
  const end = back < 0 ? pages.length - 1 : back;
  const knownIds = known.split(' ');
  const next = pages.slice(at + 1, end).find((one) => isStale(one) || !knownIds.includes(one.id));
  return next === undefined ? { step: pages[end]?.id ?? CHECK.id, returnTo: '' } : { step: next.id };
}

/** Where Back leads. */
export function placeBefore(page: Page, { returnTo }: Place, pages: readonly Page[]): Pick<Place, 'step' | 'returnTo'> {
  const before = pages[pages.findIndex(({ id }) => id === page.id) - 1];
  return { step: returnTo === '' ? (before?.id ?? CHECK.id) : returnTo, returnTo: '' };
}
