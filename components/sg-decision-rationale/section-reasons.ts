/** Why: options, evidence, the rationale; what the adult wants and how that was regarded; how they took part. */
import { html, type TemplateResult } from 'lit';
import { isAnswered } from '../../src/procedure/index.js';
import type { Content } from '../base/index.js';
import { checkbox, dateField, headingOf, radios, textArea, textField } from '../fields/index.js';
import { answerWords, sectionWords } from './question-words.js';
import { ask, askItem, draftList } from './questions.js';
import type { DraftContext } from './types.js';

/** What was chosen between (POLICE-067, 086; JERSEY-10). */
export function optionsList(ctx: DraftContext): TemplateResult {
  const { fields } = ctx;
  return draftList(
    ctx,
    'options',
    'what',
    (index) =>
      html`${textField(fields, askItem('options', index, 'what'))}
      ${textArea(fields, { ...askItem('options', index, 'benefits'), rows: 2 })}
      ${textArea(fields, { ...askItem('options', index, 'burdens'), rows: 2 })}
      ${checkbox(fields, askItem('options', index, 'chosen'))}`,
  );
}

/** What it rests on. */
export function evidenceList(ctx: DraftContext): TemplateResult {
  const { fields } = ctx;
  return draftList(
    ctx,
    'evidence',
    'what',
    (index) =>
      html`${textArea(fields, { ...askItem('evidence', index, 'what'), rows: 2 })}
      ${textField(fields, askItem('evidence', index, 'from'))} ${dateField(fields, askItem('evidence', index, 'on'))}`,
  );
}

export function rationaleQuestion(ctx: DraftContext): TemplateResult {
  return textArea(ctx.fields, { ...ask('rationale'), rows: 6, size: 's' });
}

/** Two answers, kept apart: what the adult wants, and what that changed (HERTS-022). */
export function viewsSection(ctx: DraftContext): TemplateResult {
  const { fields, draft } = ctx;
  const heardHolds = [draft.viewsHeardBy, draft.viewsHeardOn, draft.seenAlone].some(isAnswered);
  const notObtained = [draft.viewsNotObtainedReason, draft.viewsNextTry].some(isAnswered);
  return html`${headingOf(fields.headingLevel + 1, ctx.say(sectionWords.views), 'govuk-heading-m')}
  ${textArea(fields, { ...ask('views'), size: 's' })}
  ${ctx.fold('heard', sectionWords.heard, heardHolds, () => heardBy(ctx))}
  ${ctx.fold('notObtained', sectionWords.notObtained, notObtained, () => notObtainedQuestions(ctx))}
  ${textArea(fields, { ...ask('viewsRegarded'), size: 's' })} ${participation(ctx)}`;
}

function heardBy({ fields }: DraftContext): Content {
  const choices = ['yes', 'no', 'not-known'].map((value) => ({ value, label: answerWords[value] ?? value }));
  return html`${textField(fields, { ...ask('viewsHeardBy'), width: 20 })} ${dateField(fields, ask('viewsHeardOn'))}
  ${radios(fields, { ...ask('seenAlone'), choices, inline: true })}`;
}

function notObtainedQuestions({ fields }: DraftContext): Content {
  return html`${textArea(fields, { ...ask('viewsNotObtainedReason'), rows: 2 })}
  ${dateField(fields, ask('viewsNextTry'))}`;
}

/** Taking part comes before the decision, never after it (JERSEY-09). */
function participation({ fields }: DraftContext): TemplateResult {
  return html`${textArea(fields, { ...ask('participation'), size: 's', rows: 2 })}
  ${dateField(fields, ask('participationOn'))}`;
}
