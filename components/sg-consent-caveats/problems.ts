/** What is not well formed or cannot be right in a consent part. What the procedure still wants is no problem. */
import type { Consent, Problem } from '../../src/plan/index.js';
import { dateProblem, type Messages } from '../base/index.js';
import { answerAt } from './journey.js';
import { PAGES } from './pages.js';

/** Dates of things that have been done. */
const DONE = new Set(['askedOn', 'capacityOn', 'consultation.consideredOn', 'openDoor.toldOn']);

const UNDOUBTED =
  'Change the answer about doubt or the answer about capacity: nobody doubts that they can decide, and another answer is recorded';

const DATES = PAGES.flatMap(({ questions }) => questions.flatMap(({ kind, name }) => (kind === 'date' ? [name] : [])));

/** Problems by path, in the order of the questions; `labelOf` gives a question's words as they are shown. */
export function findConsentProblems(
  consent: Consent,
  today: string,
  messages: Messages,
  labelOf: (name: string) => string,
): Problem[] {
  const found = DATES.flatMap((name): Problem[] => {
    const date = answerAt(consent, name);
    if (typeof date !== 'string' || date === '') return [];
    const path = `consent.${name}`;
    const label = labelOf(name);
    const notReal = dateProblem(date, label, messages);
    if (notReal !== undefined) return [{ path, message: notReal }];
    return DONE.has(name) && date > today ? [{ path, message: `${label} must be today or in the past` }] : [];
  });
  const undoubted =
    consent.capacityDoubted === 'no' && (consent.capacity === 'lacks' || consent.capacity === 'not-established');
  return undoubted ? [...found, { path: 'consent.capacity', message: UNDOUBTED }] : found;
}
