/** The form in which a decision is prepared and recorded. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DecisionKind } from '../../src/procedure/index.js';
import type { Content } from '../base/index.js';
import { button, headingOf, textArea } from '../fields/index.js';
import { isBegun } from './corrections.js';
import { kindWords } from './kinds.js';
import { formWords } from './messages.js';
import { ask } from './questions.js';
import { aboutQuestion, decisionQuestion, kindQuestion, whoQuestion, whoseDecision } from './section-decision.js';
import { disagreementSection, legalSection, positionsSection } from './section-others.js';
import { evidenceList, optionsList, rationaleQuestion, viewsSection } from './section-reasons.js';
import type { DraftContext } from './types.js';
import { authorityOf, whoseWords } from './who-decides.js';

export interface DraftForm {
  /** The kinds to choose from; fewer than two, or a kind that the page set, and it is not asked. */
  kinds: readonly DecisionKind[];
  askKind: boolean;
  /** Ask everything, although no decision is chosen. */
  open: boolean;
  author: string | undefined;
  recording: boolean;
  /** How the corrected entry is counted. */
  corrects: number | undefined;
  onRecord: () => void;
  onKeep: (whose: string) => void;
  onDiscard: () => void;
}

/** Only the first question until a decision is chosen; then the rest. */
export function draftForm(ctx: DraftContext, form: DraftForm): TemplateResult {
  const { fields, draft, procedure } = ctx;
  const { corrects } = form;
  const title = corrects === undefined ? formWords.heading : formWords.correcting(corrects);
  const heading = form.askKind || draft.kind === undefined ? title : `${title}: ${kindWords(procedure, draft)}`;
  const started = form.open || draft.kind !== undefined || isBegun(draft);
  return html`<section
    aria-labelledby="record"
    ?inert=${form.recording}
    class=${isBegun(draft) ? nothing : 'sg-screen'}
  >
    ${headingOf(fields.headingLevel, html`<span id="record">${heading}</span>`, 'govuk-heading-m')}
    ${draft.corrects === undefined ? nothing : textArea(fields, { ...ask('reason'), rows: 2, size: 's' })}
    ${form.askKind ? kindQuestion(ctx, form.kinds) : nothing} ${started ? questionsOf(ctx, form) : nothing}
  </section>`;
}

function questionsOf(ctx: DraftContext, form: DraftForm): TemplateResult {
  return html`${whoseDecision(ctx)} ${aboutQuestion(ctx)} ${decisionQuestion(ctx)} ${whoQuestion(ctx, form.author)}
  ${optionsList(ctx)} ${evidenceList(ctx)} ${rationaleQuestion(ctx)} ${viewsSection(ctx)} ${positionsSection(ctx)}
  ${disagreementSection(ctx)} ${legalSection(ctx)} ${buttons(ctx, form)}`;
}

function buttons(ctx: DraftContext, form: DraftForm): Content {
  const { fields, kind, draft, procedure } = ctx;
  const disabled = fields.isDisabled;
  const prepares = kind !== undefined && authorityOf(kind, ctx.actorRole, draft) === 'prepare';
  const whose = kind === undefined ? '' : whoseWords(procedure, kind);
  const text = draft.corrects === undefined ? formWords.record : formWords.recordCorrection;
  const begun = isBegun(draft);
  return html`<div class="sg-screen">
    ${begun ? html`<p class="govuk-hint">${formWords.notRecorded}</p>` : nothing}
    ${prepares ? html`<p>${formWords.whose(whose)}</p>` : nothing}
    <div class="govuk-button-group">
      ${
        prepares
          ? button({ text: formWords.keep(whose), onClick: () => form.onKeep(whose), disabled })
          : button({ text: form.recording ? formWords.recording : text, onClick: form.onRecord, disabled })
      }
      ${begun ? button({ text: formWords.discard, variant: 'secondary', onClick: form.onDiscard, disabled }) : nothing}
    </div>
  </div>`;
}
