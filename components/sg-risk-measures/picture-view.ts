/** Draws the picture of risks: tables of text, one before and one with the measures. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Risk } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import type { Content } from '../base/index.js';
import { headingOf } from '../fields/index.js';
import { TEXT } from './messages.js';
import { pictureOf, type Mark, type Picture } from './picture.js';

const mark = ({ number, title }: Mark): TemplateResult =>
  html`<li>${TEXT.risk(number)}${title === undefined ? nothing : html`<span class="sg-name">: ${title}</span>`}</li>`;

const list = (marks: readonly Mark[]): Content =>
  marks.length === 0
    ? nothing
    : html`<ul>
        ${marks.map(mark)}
      </ul>`;

function table(caption: string, { likelihoods, rows, notPlaced }: Picture): TemplateResult {
  return html`<div class="sg-scroll">
    <table class="govuk-table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" rowspan="2">${TEXT.serious}</th>
          <th scope="colgroup" colspan=${likelihoods.length}>${TEXT.likely}</th>
        </tr>
        <tr>
          ${likelihoods.map((label) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ level, cells }) =>
            html`<tr>
              <th scope="row">${level}</th>
              ${cells.map((marks) => html`<td>${list(marks)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      notPlaced.length === 0
        ? nothing
        : html`<p>${TEXT.notPlaced}: ${notPlaced.map(({ number }) => TEXT.risk(number)).join(', ')}</p>`
    }
  </div>`;
}

/** Both tables; nothing where the procedure has no scale or there is no risk. */
export function picture(risks: readonly Risk[], pack: Procedure, headingLevel: number): Content {
  const now = pictureOf(risks, pack, 'now');
  const after = pictureOf(risks, pack, 'after');
  if (risks.length === 0 || now === undefined || after === undefined) return nothing;
  return html`${headingOf(headingLevel + 1, TEXT.pictureTitle, 'govuk-heading-m')}
    <p class="govuk-hint">${TEXT.pictureHelp}</p>
    <div class="sg-pictures">${table(TEXT.now, now)} ${table(TEXT.after, after)}</div>`;
}
