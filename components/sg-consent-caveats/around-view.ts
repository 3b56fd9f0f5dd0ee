/** What stands around the questions of some pages: conclusion, limits, what was gathered, links. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../base/types.js';
import { summaryList } from '../fields/index.js';
import { answerInWords } from './answers.js';
import { conclusionView, limitsWarning } from './conclusion-view.js';
import { SAY } from './messages.js';
import { pageOf, type Page } from './pages.js';
import { questionWords, type View } from './view.js';

/** What some pages show before their questions. */
export function beforeQuestions(view: View, page: Page, level: number): Content {
  if (page.id === 'conclusion') return conclusionView(view, level + 1);
  if (page.id === 'limits')
    return html`${limitsWarning(view)}
      <p>${SAY.limitedMeans}</p>`;
  return page.id === 'best-interests' ? gathered(view) : nothing;
}

/** What was gathered from the adult, in sight of the question whether it was considered. */
function gathered(view: View): TemplateResult {
  const pages = ['consultation', 'consultation-time'].flatMap((id) => pageOf(id) ?? []);
  const rows = pages.flatMap((page) =>
    page.questions.map((question) => ({
      key: questionWords(view, question.name).label,
      value: answerInWords(view, question) ?? SAY.notAnswered,
      onChange: () => {
        view.open(page, question.name);
      },
    })),
  );
  return summaryList(view.ctx, rows);
}

/** The procedure's links for a step: those whose id starts with the step's. A link without an address is left out. */
export function linksOf({ procedure, say }: View, page: Page): Content {
  const links = procedure.links.filter(({ id, url }) => /^https?:/.test(url ?? '') && id.startsWith(`${page.id}-`));
  if (links.length === 0) return nothing;
  return html`<p>${SAY.links}</p>
    <ul class="govuk-list">
      ${links.map(({ label, url }) => html`<li><a href=${url ?? ''} target="_blank" rel="noreferrer">${say(label)}</a></li>`)}
    </ul>`;
}
