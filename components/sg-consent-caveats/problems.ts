/** What cannot be right in a consent part, besides dates that are not real. What the procedure still wants is no problem. */
import { isRealDate, type Consent, type Problem } from '../../src/plan/index.js';
import type { QuestionWords } from '../base/index.js';
import { answerAt } from './journey.js';
import { PROBLEMS, QUESTIONS } from './messages.js';

/** Dates of things that have been done. */
const DONE = ['askedOn', 'capacityOn', 'consultation.consideredOn', 'openDoor.toldOn'];

/** Problems by path; `labelOf` gives a question's words as they are shown. */
export function findConsentProblems(
  consent: Consent,
  today: string,
  labelOf: (path: string, words: QuestionWords) => string,
): Problem[] {
  const future = DONE.flatMap((name) => {
    const date = answerAt(consent, name);
    if (typeof date !== 'string' || !isRealDate(date) || date <= today) return [];
    const path = `consent.${name}`;
    return [{ path, message: PROBLEMS.future(labelOf(path, QUESTIONS[name] ?? { label: name })) }];
  });
  const undoubted =
    consent.capacityDoubted === 'no' && (consent.capacity === 'lacks' || consent.capacity === 'not-established');
  return undoubted ? [...future, { path: 'consent.capacity', message: PROBLEMS.capacityUndoubted }] : future;
}
