/** What the procedure concludes, why, and what follows; or what is still open. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../base/types.js';
import { button, headingOf, warningText } from '../fields/index.js';
import { SAY } from './messages.js';
import { answerAt, askedOn, pageFor } from './journey.js';
import { caveatInWords, choiceInWords } from './answers.js';
import type { Conclusion } from './conclusion.js';
import { questionWords, type View } from './view.js';

const cite = (words: string): TemplateResult => html`<span class="sg-cite">${words}</span>`;
const brief = (cites: readonly string[]): TemplateResult => cite(`(${cites.join(', ')})`);

/** The whole conclusion. `level` is that of its inner headings. */
export function conclusionView(view: View, level: number): TemplateResult {
  const { conclusion } = view;
  return conclusion.state === 'determined' ? determined(view, conclusion, level) : open(view, conclusion);
}

type Determined = Extract<Conclusion, { state: 'determined' }>;

function determined(view: View, { row, caveats }: Determined, level: number): TemplateResult {
  const { ctx, procedure, say } = view;
  return html`<div class="govuk-inset-text">
      <p><strong>${say(row.says)}</strong></p>
      <p>${say(row.why)}</p>
      <p>${cite(ctx.messages.source(procedure.name, row.cites.join(', ')))}</p>
    </div>
    ${row.limited === true ? limitsWarning(view) : nothing}
    ${
      caveats.length === 0
        ? nothing
        : html`${headingOf(level, SAY.exceptions, 'govuk-heading-s')}
            <ul class="govuk-list">
              ${caveats.map(({ id, cites }) => html`<li>${caveatInWords(view, id)} ${brief(cites)}</li>`)}
            </ul>`
    }
    ${followsView(view, level)}`;
}

/** What follows from the conclusion, each point with its source. */
function followsView(view: View, level: number): Content {
  const { conclusion, say } = view;
  const then = conclusion.state === 'determined' ? (conclusion.row.then ?? []) : [];
  if (then.length === 0) return nothing;
  return html`${headingOf(level, SAY.follows, 'govuk-heading-s')}
    <ul class="govuk-list">
      ${then.map(({ text, cites }) => html`<li>${say(text)} ${brief(cites)}</li>`)}
    </ul>`;
}

/** What consent withheld means for every measure. */
export const limitsWarning = ({ ctx }: View): TemplateResult => warningText(ctx, SAY.limited);

function open(view: View, { missing, unconsidered }: Extract<Conclusion, { state: 'undetermined' }>): TemplateResult {
  const here = openPaths(view, missing);
  return html`<div class="govuk-inset-text">
    <p><strong>${SAY.openTitle}</strong></p>
    ${unconsidered ? html`<p>${SAY.unconsidered}</p>` : nothing}
    <p>${here.length > 0 ? SAY.openWhy : SAY.openOther}</p>
    ${
      here.length === 0
        ? nothing
        : html`<ul class="govuk-list">
            ${here.map((path) => openQuestion(view, path))}
          </ul>`
    }
  </div>`;
}

/** Of the open questions those that are asked now, or all of them where none is. */
function openPaths(view: View, missing: readonly string[]): readonly string[] {
  const asked = new Set(askedOn(view, view.pages).map(({ question }) => `consent.${question.name}`));
  const known = missing.filter((path) => path.startsWith('consent.') && pageFor(path, view.pages) !== undefined);
  const now = known.filter((path) => asked.has(path));
  return now.length > 0 ? now : known;
}

function openQuestion(view: View, path: string): TemplateResult {
  const name = path.slice('consent.'.length);
  const page = pageFor(path, view.pages);
  const { label } = questionWords(view, name);
  const answer = answerAt(view.consent, name);
  const link =
    page === undefined || !view.canChange
      ? label
      : button({
          text: label,
          variant: 'link',
          onClick: () => {
            view.open(page, name);
          },
        });
  return html`<li>
    ${link} ${typeof answer === 'string' ? `(${SAY.answered(choiceInWords(name, answer))})` : nothing}
  </li>`;
}
