/** Evidence, apart for each exception that applies: more than one can. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { textArea } from '../fields/index.js';
import { caveatInWords } from './answers.js';
import { SAY } from './messages.js';
import type { View } from './view.js';

const LIST = 'consent.caveats';

/** An exception with its evidence. */
export interface EvidenceRow {
  caveat: string;
  /** Where it is recorded; beyond the list's end as long as it is not. */
  index: number;
  recorded: boolean;
  applies: boolean;
}

/** Where a row is recorded, or will be. */
export const evidenceName = ({ index }: EvidenceRow): string => `caveats[${String(index)}].evidence`;

/** The exceptions that apply, recorded or not, then those that are recorded and do not apply now. */
export function evidenceRows({ conclusion, consent }: View): EvidenceRow[] {
  const recorded = (consent.caveats ?? []).map(({ caveat }) => caveat);
  const applying = conclusion.state === 'determined' ? conclusion.caveats.map(({ id }) => id) : [];
  const fresh = applying.filter((id) => !recorded.includes(id));
  return [
    ...recorded.map((caveat, index) => ({ caveat, index, recorded: true, applies: applying.includes(caveat) })),
    ...fresh.map((caveat, at) => ({ caveat, index: recorded.length + at, recorded: false, applies: true })),
  ].sort((a, b) => Number(b.applies) - Number(a.applies));
}

function rowView(view: View, row: EvidenceRow): TemplateResult {
  const { ctx, procedure, say } = view;
  const known = procedure.consent.caveats.find(({ id }) => id === row.caveat);
  const hint = known === undefined ? undefined : say(known.evidence);
  return html`${textArea(ctx, {
    path: `consent.${evidenceName(row)}`,
    label: caveatInWords(view, row.caveat),
    hint: row.applies ? hint : SAY.keptHere,
    size: 's',
    onChange: row.recorded
      ? undefined
      : (value) => {
          if (typeof value === 'string') view.startEvidence(row.caveat, value);
        },
  })}`;
}

/** One text for each exception. */
export function evidenceList(view: View): TemplateResult {
  const { ctx } = view;
  const rows = evidenceRows(view);
  return html`<div class="govuk-form-group" id=${ctx.idFor(LIST)}>
    ${rows.length === 0 ? html`<p>${SAY.evidenceNone}</p>` : nothing}
    ${repeat(
      rows,
      ({ caveat, index, recorded }) => `${caveat}${recorded && isRepeated(rows, caveat) ? String(index) : ''}`,
      (row) => rowView(view, row),
    )}
    ${ctx.promptsFor(LIST)}
  </div>`;
}

const isRepeated = (rows: readonly EvidenceRow[], caveat: string): boolean =>
  rows.filter((row) => row.caveat === caveat).length > 1;
