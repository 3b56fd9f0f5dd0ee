/** One question, drawn by its kind. */
import { html, nothing } from 'lit';
import type { Content } from '../base/types.js';
import { dateField, radios, textArea, textField, type Choice, type FieldOptions } from '../fields/index.js';
import { answerAt, isAskedOn } from './journey.js';
import { evidenceList } from './evidence-view.js';
import { optionList, othersList } from './list-views.js';
import { ANSWER_WORDS, CHOICE_WORDS, QUESTIONS, SAY } from './messages.js';
import type { Page, Question } from './pages.js';
import type { View } from './view.js';

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
export function questionView(
  view: View,
  question: Question,
  look: Look = {},
  opens?: (answer: string) => Content,
): Content {
  const { ctx } = view;
  const path = `consent.${question.name}`;
  const options = { path, ...(QUESTIONS[question.name] ?? { label: question.name }), ...look };
  switch (question.kind) {
    case 'answer':
    case 'choice': {
      const choices = choicesOf(question).map((choice) => ({
        ...choice,
        reveal: opens && (() => opens(choice.value)),
      }));
      return radios(ctx, { size: 's', ...options, choices });
    }
    case 'date':
      return dateField(ctx, options);
    case 'line':
      return textField(ctx, options);
    case 'text':
      return textArea(ctx, options);
    case 'someone':
      return someoneView(view, options.label, path);
    case 'others':
      return othersList(view);
    case 'options':
      return optionList(view);
    case 'evidence':
      return evidenceList(view);
  }
}

function someoneView({ ctx }: View, label: string, path: string): Content {
  const line = (key: string, text: string) => textField(ctx, { path: `${path}.${key}`, label: text, width: 20 });
  return html`<fieldset class="govuk-fieldset govuk-form-group" id=${ctx.idFor(path)}>
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${ctx.question(path, { label }).label}</legend>
    ${line('name', SAY.name)} ${line('role', SAY.role)} ${line('agency', SAY.agency)} ${ctx.promptsFor(path)}
  </fieldset>`;
}

/** The questions of a page: those that rest on its first answer stand under that answer. */
export function questionsOf(view: View, page: Page, heading: number | undefined): Content {
  const [first, ...rest] = page.questions;
  if (first === undefined) return nothing;
  const answer = answerAt(view.consent, first.name);
  const under = (value: string) => rest.filter((question) => question.under?.includes(value));
  const opens = (value: string): Content => {
    const questions = under(value);
    return questions.length === 0 ? nothing : html`${questions.map((question) => questionView(view, question))}`;
  };
  const inside = new Set(typeof answer === 'string' ? under(answer) : []);
  const below = rest.filter((question) => !inside.has(question) && isAskedOn(view, page, question));
  const look: Look = heading === undefined ? {} : { size: 'm', heading };
  return html`${questionView(view, first, look, opens)} ${below.map((question) => questionView(view, question))}`;
}
