/** The bundled procedures beside each other. */
import { html, nothing, type TemplateResult } from 'lit';
import { procedures } from '../src/procedures/index.js';
import { compareProcedures, type Comparison, type Line } from './support/compare.js';
import type { ElementStory } from './support/story.js';

export default { title: 'Procedures', parameters: { controls: { disable: true } } };

const all = await Promise.all(Object.values(procedures).map(async (load) => (await load()).default));

/** A column that marks what differs is of use only where other lines stand between. */
type Marks = 'marked' | 'unmarked';

const row = ({ name, cells, differs }: Line, marks: Marks): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    ${cells.map((cell) => html`<td>${cell ?? 'says nothing'}</td>`)}
    ${marks === 'marked' ? html`<td>${differs ? 'Differs' : nothing}</td>` : nothing}
  </tr>`;

const table = ({ title, lines }: Comparison, marks: Marks): TemplateResult =>
  html`<h2>${title}</h2>
    <div class="wide-table" role="region" aria-label=${title} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            ${all.map(({ shortName }) => html`<th scope="col">${shortName}</th>`)}
            ${marks === 'marked' ? html`<th scope="col">Differs</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => row(line, marks))}
        </tbody>
      </table>
    </div>`;

function page(title: string, marks: Marks, keep: (line: Line) => boolean): TemplateResult {
  const comparisons = compareProcedures(all)
    .map((comparison) => ({ ...comparison, lines: comparison.lines.filter(keep) }))
    .filter(({ lines }) => lines.length > 0);
  return html`<h1>${title}</h1>
    ${comparisons.map((comparison) => table(comparison, marks))}`;
}

/** What a designer has to leave to the procedure. */
export const WhatDiffers: ElementStory = {
  name: 'What differs',
  render: () => page('What differs between the procedures', 'unmarked', ({ differs }) => differs),
};

export const SideBySide: ElementStory = {
  name: 'Side by side',
  render: () => page('Procedures side by side', 'marked', () => true),
};
