/** The questions of one decision and its buttons. Loaded when a draft begins. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../base/index.js';
import { button, textArea } from '../fields/index.js';
import { isBegun } from './corrections.js';
import { askWords } from './question-words.js';
import { ask } from './questions.js';
import { aboutQuestion, decisionQuestion, whoQuestion, whoseDecision } from './section-decision.js';
import { disagreementSection, legalSection, positionsSection } from './section-others.js';
import { evidenceList, optionsList, rationaleQuestion, viewsSection } from './section-reasons.js';
import type { DraftContext } from './types.js';
import { authorityOf, whoseWords } from './who-decides.js';

/** What the questions need besides the draft. */
export interface DraftActions {
  author: string | undefined;
  recording: boolean;
  onRecord: () => void;
  onKeep: (whose: string) => void;
  onDiscard: () => void;
}

/** Everything that is asked of a decision, in the order in which it is thought through. */
export function questionsOf(ctx: DraftContext, form: DraftActions): TemplateResult {
  const reason =
    ctx.draft.corrects === undefined ? nothing : textArea(ctx.fields, { ...ask('reason'), rows: 2, size: 's' });
  return html`${reason} ${whoseDecision(ctx)} ${aboutQuestion(ctx)} ${decisionQuestion(ctx)}
  ${whoQuestion(ctx, form.author)} ${optionsList(ctx)} ${evidenceList(ctx)} ${rationaleQuestion(ctx)}
  ${viewsSection(ctx)} ${positionsSection(ctx)} ${disagreementSection(ctx)} ${legalSection(ctx)} ${buttons(ctx, form)}`;
}

function buttons(ctx: DraftContext, form: DraftActions): Content {
  const { fields, kind, draft, procedure } = ctx;
  const disabled = fields.isDisabled;
  const prepares = kind !== undefined && authorityOf(kind, ctx.actorRole, draft) === 'prepare';
  const whose = kind === undefined ? '' : whoseWords(procedure, kind);
  const text = draft.corrects === undefined ? askWords.record : askWords.recordCorrection;
  const begun = isBegun(draft);
  return html`<div class="sg-screen">
    ${begun ? html`<p class="govuk-hint">${askWords.notRecorded}</p>` : nothing}
    ${prepares ? html`<p>${askWords.whose(whose)}</p>` : nothing}
    <div class="govuk-button-group">
      ${
        prepares
          ? button({ text: askWords.keep(whose), onClick: () => form.onKeep(whose), disabled })
          : button({ text: form.recording ? askWords.recording : text, onClick: form.onRecord, disabled })
      }
      ${begun ? button({ text: askWords.discard, variant: 'secondary', onClick: form.onDiscard, disabled }) : nothing}
    </div>
  </div>`;
}
