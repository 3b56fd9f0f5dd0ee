/** One recorded decision, to read: who and when, then every answer that was given. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, DecisionEntry, LegalAdvice } from '../../src/plan/index.js';
import { isAnswered, say, type Procedure } from '../../src/procedure/index.js';
import type { Content, FieldContext } from '../base/index.js';
import { button, headingOf, summaryList, tag, type SummaryRow } from '../fields/index.js';
import { aboutWords } from './about.js';
import { kindOf, kindWords } from './kinds.js';

import { answerWords, askWords, listWords, positionWords, sectionWords, type QuestionKey } from './question-words.js';
import { ask } from './questions.js';
import { recordWords } from './record-words.js';
import { ladderOf } from './section-others.js';
import type { RecordContext } from './types.js';
import { inSentence, mayReadRestricted, roleWords } from './who-decides.js';
import { dateWords, timeWords } from './when.js';

type Row = SummaryRow | undefined;
const row = (key: string, value: Content | undefined): Row => (value === undefined ? undefined : { key, value });
const text = (key: string, value: string | undefined): Row =>
  isAnswered(value) ? { key, value: value ?? '' } : undefined;
const joined = (...parts: (string | undefined)[]) => parts.filter(isAnswered).join(', ');

/** Text as it was typed, with its own white space. */
const typed = (words: string | undefined): Content => html`<span class="sg-text">${words}</span>`;

/** Items of a list as bullets. */
function bullets<Item>(items: readonly Item[] | undefined, words: (item: Item) => Content): Content | undefined {
  if (items === undefined || items.length === 0) return undefined;
  return html`<ul class="govuk-list sg-inner">
    ${items.map((item) => html`<li>${words(item)}</li>`)}
  </ul>`;
}

const labelled = (label: string, value: string | undefined): Content =>
  isAnswered(value) ? html`<div>${label}: ${typed(value)}</div>` : nothing;

/** What a question is called, in the procedure's own words if it has any. */
const labelOf = (fields: FieldContext, key: QuestionKey): string => {
  const { path, label } = ask(key);
  return fields.question(path, { label }).label;
};
type LegalKey = 'question' | 'adviser' | 'soughtOn' | 'receivedOn' | 'gist' | 'changed';

/** The rows of a decision; a question without an answer has none. */
function decisionRows(ctx: RecordContext, fields: FieldContext, decision: Decision): SummaryRow[] {
  const { procedure, plan } = ctx;
  const date = (value: string | undefined) => (value === undefined ? undefined : dateWords(value, ctx.locale));
  const label = (key: QuestionKey) => labelOf(fields, key);
  const { about } = decision;
  const rows: Row[] = [
    text(recordWords.about, about === undefined ? undefined : (aboutWords(plan, about) ?? askWords.notInPlan)),
    text(recordWords.decision, decisionWords(procedure, decision)),
    text(recordWords.deputy, deputyWords(ctx, decision)),
    row(
      listWords.options.heading,
      bullets(
        decision.options,
        ({ what, chosen, benefits, burdens }) =>
          html`${typed(what)} ${chosen === true ? `(${recordWords.chosen})` : nothing}
          ${labelled(recordWords.benefits, benefits)} ${labelled(recordWords.burdens, burdens)}`,
      ),
    ),
    row(
      listWords.evidence.heading,
      bullets(
        decision.evidence,
        ({ what, from, on }) => html`${typed(what)} ${labelled(recordWords.source, joined(from, date(on)))}`,
      ),
    ),
    text(label('rationale'), decision.rationale),
    text(label('views'), decision.views),
    text(sectionWords.heard, joined(decision.viewsHeardBy, date(decision.viewsHeardOn))),
    text(label('seenAlone'), decision.seenAlone && answerWords[decision.seenAlone]),
    text(label('viewsNotObtainedReason'), decision.viewsNotObtainedReason),
    text(label('viewsNextTry'), date(decision.viewsNextTry)),
    text(label('viewsRegarded'), decision.viewsRegarded),
    text(label('participation'), decision.participation),
    text(label('participationOn'), date(decision.participationOn)),
    row(
      listWords.positions.heading,
      bullets(
        decision.positions,
        ({ agency, who, position, says }) =>
          html`${[joined(agency, who), positionWords[position ?? '']].filter(isAnswered).join(': ')}
            <div>${typed(says)}</div>`,
      ),
    ),
    row(
      listWords.disagreement.heading,
      bullets(
        decision.disagreement,
        ({ step, by, on, what, response }) =>
          html`${joined(ladderOf(procedure).find(({ value }) => value === step)?.label ?? step, by, date(on))}
            <div>${typed(what)}</div>
            ${labelled(recordWords.answer, response)}`,
      ),
    ),
    text(label('viewpointsConsidered'), decision.viewpointsConsidered),
  ];
  return rows.filter((found) => found !== undefined);
}

function decisionWords(procedure: Procedure, { choice, decision, kind }: Decision): string {
  const chosen = kindOf(procedure, { kind })?.choices?.find(({ id }) => id === choice);
  const words = chosen === undefined ? choice : say(procedure, chosen.label);
  return [words, decision].filter(isAnswered).join('. ');
}

function deputyWords({ procedure, locale }: RecordContext, { deputy }: Decision): string | undefined {
  if (deputy === undefined) return undefined;
  if (deputy.acting !== 'yes') return answerWords[deputy.acting ?? ''];
  const on = deputy.designatedOn === undefined ? undefined : dateWords(deputy.designatedOn, locale);
  return joined(
    deputy.forRole === undefined
      ? undefined
      : recordWords.deputyFor(`the ${inSentence(roleWords(procedure, deputy.forRole))}`),
    deputy.designatedBy === undefined ? undefined : recordWords.askedBy(deputy.designatedBy, on),
    deputy.scope,
  );
}

/** Legal advice stands apart; where it is restricted, others see it on the screen only. */
function legalRecord(ctx: RecordContext, fields: FieldContext, decision: Decision): Content {
  const advice = decision.legalAdvice;
  if (!isAnswered(advice) || advice === undefined) return nothing;
  const hidden = advice.restricted === true && !mayReadRestricted(kindOf(ctx.procedure, decision), ctx.actorRole);
  const title = advice.restricted === true ? sectionWords.restricted : sectionWords.legalAdvice;
  return html`${headingOf(ctx.headingLevel + 2, title, 'govuk-heading-s')}
    ${hidden ? html`<p class="sg-print-only">${recordWords.restricted}</p>` : nothing}
    <div class=${hidden ? 'sg-screen' : nothing}>${summaryList(fields, legalRows(fields, advice, ctx.locale))}</div>`;
}

function legalRows(fields: FieldContext, advice: LegalAdvice, locale: string): SummaryRow[] {
  const label = (key: LegalKey) => labelOf(fields, `legalAdvice.${key}`);
  const date = (value: string | undefined) => (value === undefined ? undefined : dateWords(value, locale));
  return [
    text(label('question'), advice.question),
    text(label('adviser'), advice.adviser),
    text(label('soughtOn'), date(advice.soughtOn)),
    text(label('receivedOn'), date(advice.receivedOn)),
    text(label('gist'), advice.gist),
    text(label('changed'), advice.changed),
  ].filter((found) => found !== undefined);
}

/** The answers of a decision that is not recorded yet, to read. */
export function draftRecord(ctx: RecordContext, fields: FieldContext, draft: Decision): TemplateResult {
  return html`<article class="sg-item">
    ${headingOf(ctx.headingLevel + 1, html`${kindWords(ctx.procedure, draft)} ${tag(recordWords.draft, 'grey')}`, 'govuk-heading-s')}
    <p>${whoWords(ctx, draft)}</p>
    ${summaryList(fields, decisionRows(ctx, fields, draft))} ${legalRecord(ctx, fields, draft)}
  </article>`;
}

function whoWords({ procedure, locale }: RecordContext, decision: Decision): string {
  const { decidedBy, decidedOn } = decision;
  const date = decidedOn === undefined ? undefined : dateWords(decidedOn, locale);
  const role = decidedBy?.role === undefined ? '' : inSentence(roleWords(procedure, decidedBy.role));
  const who = joined(decidedBy?.name, decidedBy?.agency);
  if (who === '' && role === '') return date === undefined ? '' : recordWords.decidedWhen(date);
  return recordWords.decided(who, role, date);
}

/** A recorded decision with what became of it. `onCorrect` begins a correction; `onShow` goes to another entry. */
export function entryRecord(
  ctx: RecordContext,
  fields: FieldContext,
  entry: DecisionEntry,
  number: number,
  actions: { onCorrect?: (() => void) | undefined; onShow: (id: string) => void },
): TemplateResult {
  const { procedure, locale } = ctx;
  const path = `decisions.entries[${String(number - 1)}]`;
  const newer = ctx.correctedBy(entry.id);
  const title = html`${recordWords.title(number, kindWords(procedure, entry))}
  ${newer === undefined ? nothing : tag(recordWords.corrected, 'yellow')}`;
  const by = joined(
    entry.recordedBy.name,
    entry.recordedBy.role && inSentence(roleWords(procedure, entry.recordedBy.role)),
  );
  const prompts = newer === undefined ? ctx.promptsUnder(path) : nothing;
  return html`<article class="sg-item" aria-labelledby=${fields.idFor(path)}>
    ${headingOf(ctx.headingLevel + 1, html`<span id=${fields.idFor(path)} tabindex="-1">${title}</span>`, 'govuk-heading-s')}
    <p>
      ${whoWords(ctx, entry)}<br /><span class="govuk-caption-m"
        >${recordWords.recorded(timeWords(entry.recordedAt, locale), by)}</span
      >
    </p>
    ${newer === undefined ? nothing : html`<p>${link(recordWords.correctedBy(newer.number), () => actions.onShow(newer.entry.id))}</p>`}
    ${correctsWords(ctx, entry, actions.onShow)} ${summaryList(fields, decisionRows(ctx, fields, entry))}
    ${legalRecord(ctx, fields, entry)} ${prompts}
    ${
      actions.onCorrect === undefined || newer !== undefined
        ? nothing
        : html`<p class="sg-screen">
            ${button({ text: recordWords.correct, variant: 'link', about: `decision ${String(number)}`, onClick: actions.onCorrect })}
          </p>`
    }
  </article>`;
}

/** A link on the screen, and its words on paper. */
const link = (words: string, onClick: () => void): TemplateResult =>
  html`<span class="sg-print-only">${words}</span>${button({ text: words, variant: 'link', onClick })}`;

function correctsWords(ctx: RecordContext, entry: DecisionEntry, onShow: (id: string) => void): Content {
  if (entry.corrects === undefined) return nothing;
  const older = ctx.find(entry.corrects);
  const which =
    older === undefined
      ? recordWords.correctsUnknown
      : link(recordWords.corrects(older.number), () => onShow(older.entry.id));
  return html`<p>
    ${which}${entry.reason === undefined ? nothing : html`<br />${recordWords.reason}: <span class="sg-text">${entry.reason}</span>`}
  </p>`;
}
