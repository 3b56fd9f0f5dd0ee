/** The form in which a decision is prepared and recorded: only its first question until a decision is chosen. */
import { html, nothing, type TemplateResult } from 'lit';
import { say, type DecisionKind } from '../../src/procedure/index.js';
import type { Content } from '../base/index.js';
import { headingOf, select } from '../fields/index.js';
import { isBegun } from './corrections.js';
import { kindWords } from './kinds.js';
import { formWords } from './messages.js';
import { DRAFT, type DraftContext } from './types.js';

export interface DraftForm {
  /** The kinds to choose from; fewer than two, or a kind that the page set, and it is not asked. */
  kinds: readonly DecisionKind[];
  askKind: boolean;
  recording: boolean;
  /** How the corrected entry is counted. */
  corrects: number | undefined;
  /** The other questions, once they are asked. */
  questions: Content;
}

/** The heading, the first question, and the rest. */
export function draftForm(ctx: DraftContext, form: DraftForm): TemplateResult {
  const { fields, draft, procedure } = ctx;
  const { corrects } = form;
  const title = corrects === undefined ? formWords.heading : formWords.correcting(corrects);
  const heading = form.askKind || draft.kind === undefined ? title : `${title}: ${kindWords(procedure, draft)}`;
  return html`<section
    aria-labelledby="record"
    ?inert=${form.recording}
    class=${isBegun(draft) ? nothing : 'sg-screen'}
  >
    ${headingOf(fields.headingLevel, html`<span id="record">${heading}</span>`, 'govuk-heading-m')}
    ${form.askKind ? kindQuestion(ctx, form.kinds) : nothing} ${form.questions}
  </section>`;
}

function kindQuestion(ctx: DraftContext, kinds: readonly DecisionKind[]): Content {
  const choices = kinds.map(({ id, label }) => ({ value: id, label: say(ctx.procedure, label) }));
  return select(ctx.fields, { path: `${DRAFT}.kind`, label: formWords.which, choices });
}
