/** The bundled procedures beside each other. */
import { html, nothing, type TemplateResult } from 'lit';
import { procedures } from '../src/procedures/index.js';
import { compareProcedures, type Comparison, type Line } from './support/compare.js';
import type { ElementStory } from './support/story.js';

export default { title: 'Procedures', parameters: { controls: { disable: true } } };

const all = await Promise.all(Object.values(procedures).map(async (load) => (await load()).default));

const row = ({ name, cells, differs }: Line): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    ${cells.map((cell) => html`<td>${cell ?? 'says nothing'}</td>`)}
    <td>${differs ? 'Differs' : nothing}</td>
  </tr>`;

const table = ({ title, lines }: Comparison): TemplateResult =>
  html`<h2>${title}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          ${all.map(({ shortName }) => html`<th scope="col">${shortName}</th>`)}
          <th scope="col">Differs</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(row)}
      </tbody>
    </table>`;

function page(title: string, keep: (line: Line) => boolean): TemplateResult {
  const comparisons = compareProcedures(all)
    .map((comparison) => ({ ...comparison, lines: comparison.lines.filter(keep) }))
    .filter(({ lines }) => lines.length > 0);
  return html`<h1>${title}</h1>
    ${comparisons.map(table)}`;
}

/** What a designer has to leave to the procedure. */
export const WhatDiffers: ElementStory = {
  name: 'What differs',
  render: () => page('What differs between the procedures', ({ differs }) => differs),
};

export const SideBySide: ElementStory = {
  name: 'Side by side',
  render: () => page('Procedures side by side', () => true),
};
