/** One question, drawn by its kind. */
import { html, nothing } from 'lit';
import type { Content } from '../base/types.js';
import { dateField, details, radios, textArea, textField, type Choice, type FieldOptions } from '../fields/index.js';
import { answerAt, isAskedOn } from './journey.js';
import { largeQuestion } from './list-views.js';
import { ANSWER_WORDS, CHOICE_WORDS, MORE, QUESTIONS } from './messages.js';
import type { Kind, Page, Question } from './pages.js';
import type { View } from './view.js';

/** What an answer opens, if it opens anything. */
type Opens = (answer: string) => (() => Content) | undefined;

/** How a question stands on its page: as its heading, or below one. */
type Look = Pick<FieldOptions, 'size' | 'heading'>;

/** “I don't know” and “not asked yet” stand apart from the answers proper. */
const APART = new Set(['not-known', 'not-yet-sought', 'not-decided', 'not-established']);

function choicesOf(question: Question): Choice[] {
  const own = CHOICE_WORDS[question.name];
  const words = own ?? Object.fromEntries(Object.entries(ANSWER_WORDS).map(([id, label]) => [id, [label] as const]));
  const ids = question.choices ?? Object.keys(words);
  const firstApart = ids.find((id) => APART.has(id));
  return ids.map((value) => {
    const [label = value, hint] = words[value] ?? [];
    return { value, label, hint, divider: value === firstApart };
  });
}

/** A question and, for the first of a page, those that its answer opens. */
export function questionView(view: View, question: Question, look: Look = {}, opens?: Opens): Content {
  const { ctx } = view;
  const path = `consent.${question.name}`;
  const options = { path, ...(QUESTIONS[question.name] ?? { label: question.name }), ...look };
  switch (question.kind) {
    case 'answer':
    case 'choice': {
      const choices = choicesOf(question).map((choice) => ({
        ...choice,
        reveal: opens?.(choice.value),
      }));
      return radios(ctx, { size: 's', ...options, choices });
    }
    case 'date':
      return dateField(ctx, options);
    case 'line':
      return textField(ctx, options);
    case 'text':
      return textArea(ctx, options);
    default:
      return largeQuestion(view, question);
  }
}

/** Lists and groups are too much to stand between two answers: they stand below all of them. */
const LARGE: ReadonlySet<Kind> = new Set(['others', 'someone']);

/** Questions below one another; those that matter rarely are folded away until they hold something or are asked for. */
function together(view: View, page: Page, questions: readonly Question[]): Content {
  const [rare, usual] = [questions.filter((one) => one.rare === true), questions.filter((one) => one.rare !== true)];
  if (rare.length === 0) return usual.length === 0 ? nothing : html`${usual.map((one) => questionView(view, one))}`;
  const matters = rare.some(
    ({ name }) => answerAt(view.consent, name) !== undefined || view.concerns(`consent.${name}`),
  );
  return html`${usual.map((one) => questionView(view, one))}
  ${details({
    summary: MORE[page.id] ?? '',
    content: html`${rare.map((one) => questionView(view, one))}`,
    open: view.folded(page) === undefined ? matters : view.folded(page) === false,
    onToggle: (open) => {
      view.fold(page, !open);
    },
  })}`;
}

/** The questions of a page: those that rest on its first answer stand under that answer. */
export function questionsOf(view: View, page: Page, heading: number | undefined): Content {
  const [first, ...rest] = page.questions;
  if (first === undefined) return nothing;
  if (first.kind !== 'answer' && first.kind !== 'choice') return together(view, page, page.questions);
  const answer = answerAt(view.consent, first.name);
  const under = (value: unknown) =>
    rest.filter(({ under: values, kind }) => values?.some((one) => one === value) === true && !LARGE.has(kind));
  const opens: Opens = (value) => {
    const questions = under(value);
    return questions.length === 0 ? undefined : () => together(view, page, questions);
  };
  const inside = under(answer);
  const below = rest.filter((question) => !inside.includes(question) && isAskedOn(view, page, question));
  const look: Look = heading === undefined ? {} : { size: 'm', heading };
  return html`${questionView(view, first, look, opens)} ${together(view, page, below)}`;
}
