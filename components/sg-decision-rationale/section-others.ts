/** The others: positions of agencies, disagreement and its steps, legal advice kept apart. */
import { html, nothing, type TemplateResult } from 'lit';
import { LADDER, POSITIONS } from '../../src/plan/index.js';
import { isAnswered, listOf, say, type Procedure } from '../../src/procedure/index.js';
import type { Content } from '../base/index.js';
import { checkbox, dateField, radios, select, textArea, textField } from '../fields/index.js';
import { askWords, ladderWords, listWords, positionWords, sectionWords } from './question-words.js';
import { ask, askItem, draftList } from './questions.js';
import { mayReadRestricted } from './who-decides.js';
import type { DraftContext } from './types.js';

type Asks = 'positions' | 'disagreement' | 'legal-advice';
const isAsked = (ctx: DraftContext, what: Asks) => ctx.kind?.asks?.includes(what) === true;

/** Each agency's position, and who dissents (HERTS-019). */
export function positionsSection(ctx: DraftContext): Content {
  const { fields, draft } = ctx;
  const choices = POSITIONS.map((value) => ({ value, label: positionWords[value] ?? value }));
  const list = (heading: boolean) =>
    draftList(
      ctx,
      'positions',
      'agency',
      (index) =>
        html`${textField(fields, askItem('positions', index, 'agency'))}
        ${textField(fields, { ...askItem('positions', index, 'who'), width: 20 })}
        ${radios(fields, { ...askItem('positions', index, 'position'), choices, inline: true })}
        ${textArea(fields, { ...askItem('positions', index, 'says'), rows: 2 })}`,
      heading,
    );
  if (isAsked(ctx, 'positions')) return list(true);
  return ctx.fold('positions', listWords.positions.heading, isAnswered(draft.positions), () => list(false));
}

/** The steps of a disagreement in the procedure's own words and order. */
export function ladderOf(procedure: Procedure): readonly { value: string; label: string }[] {
  const own = listOf(procedure, 'disagreementLadder');
  if (own.length > 0) return own.map(({ id, label }) => ({ value: id, label: say(procedure, label) }));
  return LADDER.map((value) => ({ value, label: ladderWords[value] ?? value }));
}

/** From a challenge to the escalation policy (HERTS-111..117): folded until somebody disagrees. */
export function disagreementSection(ctx: DraftContext): Content {
  const { fields, draft } = ctx;
  const dissent = draft.positions?.some(({ position }) => position === 'disagrees') === true;
  const holds = isAnswered(draft.disagreement) || isAnswered(draft.viewpointsConsidered) || dissent;
  const open = holds || ctx.kind?.id === 'disagreement';
  return ctx.fold('disagreement', listWords.disagreement.heading, open, () => {
    const choices = ladderOf(ctx.procedure);
    return html`${draftList(
      ctx,
      'disagreement',
      'step',
      (index) =>
        html`${select(fields, { ...askItem('disagreement', index, 'step'), choices })}
        ${textField(fields, { ...askItem('disagreement', index, 'by'), width: 20 })}
        ${dateField(fields, askItem('disagreement', index, 'on'))}
        ${textArea(fields, { ...askItem('disagreement', index, 'what'), rows: 2 })}
        ${textArea(fields, { ...askItem('disagreement', index, 'response'), rows: 2 })}`,
      false,
    )}
    ${textArea(fields, { ...ask('viewpointsConsidered'), rows: 2 })} ${nextSteps(ctx)}`;
  });
}

/** Where a council has given addresses for the last steps. */
function nextSteps({ procedure }: DraftContext): Content {
  const links = procedure.links.filter(
    ({ id, url }) => /^https?:/.test(url ?? '') && ['escalation', 'complaints'].includes(id),
  );
  if (links.length === 0) return nothing;
  return html`<p>${askWords.ladderLinks}</p>
    <ul class="govuk-list">
      ${links.map(({ url, label }) => html`<li><a href=${url ?? nothing}>${say(procedure, label)}</a></li>`)}
    </ul>`;
}

/** Legal advice in a section of its own, because it may be privileged (HERTS-065). */
export function legalSection(ctx: DraftContext): Content {
  const { legalAdvice } = ctx.draft;
  const holds = isAnswered(legalAdvice);
  const printed = legalAdvice?.restricted !== true || mayReadRestricted(ctx.kind, ctx.actorRole);
  const section = ctx.fold('legalAdvice', sectionWords.legalAdvice, holds || isAsked(ctx, 'legal-advice'), () =>
    legalQuestions(ctx),
  );
  return printed ? section : html`<div class="sg-screen">${section}</div>`;
}

function legalQuestions({ fields }: DraftContext): TemplateResult {
  return html`${checkbox(fields, ask('legalAdvice.restricted'))}
  ${textArea(fields, { ...ask('legalAdvice.question'), rows: 2 })}
  ${textField(fields, { ...ask('legalAdvice.adviser'), width: 20 })} ${dateField(fields, ask('legalAdvice.soughtOn'))}
  ${dateField(fields, ask('legalAdvice.receivedOn'))} ${textArea(fields, ask('legalAdvice.gist'))}
  ${textArea(fields, { ...ask('legalAdvice.changed'), rows: 2 })}`;
}
