/** Answers in words, for the page on which they are checked, for reading and for print. */
import { isRealDate, type Consent } from '../../src/plan/index.js';
import { answerAt } from './journey.js';
import { ANSWER_WORDS, CHOICE_WORDS, SAY } from './messages.js';
import type { Question } from './pages.js';
import type { View } from './view.js';

/** A date as people write it; what is no date stays as it was typed. */
export function dateInWords(text: string, locale: string): string {
  if (!isRealDate(text)) return text;
  const date = new Date(`${text}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The words of a chosen answer; an answer that is not offered stays as it is recorded. */
export function choiceInWords(name: string, value: string): string {
  return CHOICE_WORDS[name]?.[value]?.[0] ?? (ANSWER_WORDS as Readonly<Record<string, string>>)[value] ?? value;
}

type Line = readonly [label: string, value: string | boolean | undefined];

const said = (lines: readonly Line[]): string =>
  lines
    .flatMap(([label, value]) =>
      value === undefined || value === false ? [] : [value === true ? label : `${label}: ${value}`],
    )
    .join('\n');

const items = (blocks: readonly string[]): string => blocks.join('\n\n');

const answerWord = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : choiceInWords('', value);

function listInWords(question: Question, consent: Consent): string {
  if (question.kind === 'others')
    return items(
      (consent.others ?? []).map(({ who, identityUnknown, child, how }, at) =>
        said([
          [SAY.person(at + 1), who ?? ''],
          [SAY.identityUnknown, identityUnknown],
          [SAY.childShort, answerWord(child)],
          [SAY.howShort, how],
        ]),
      ),
    );
  return items(
    (consent.bestInterestsOptions ?? []).map(({ what, benefits, burdens, chosen }, at) =>
      said([
        [SAY.option(at + 1), what ?? ''],
        [SAY.forShort, benefits],
        [SAY.againstShort, burdens],
        [SAY.chosen, chosen],
      ]),
    ),
  );
}

/** An exception by its name in the procedure. */
export function caveatInWords({ procedure, say }: View, id: string): string {
  return say(procedure.consent.caveats.find((caveat) => caveat.id === id)?.label ?? id);
}

/** An answer in words; undefined where nobody answered. */
export function answerInWords(view: View, question: Question): string | undefined {
  const value = answerAt(view.consent, question.name);
  if (value === undefined) return undefined;
  if (question.kind === 'someone') {
    const { name, role, agency } = view.consent.bestInterestsBy ?? {};
    return [name, role, agency].filter((text) => text !== undefined).join(', ');
  }
  if (typeof value !== 'string') return listInWords(question, view.consent);
  if (question.kind === 'date') return dateInWords(value, view.locale);
  return question.kind === 'answer' || question.kind === 'choice' ? choiceInWords(question.name, value) : value;
}
