/**
 * To read: recorded decisions, newest first, with what was noticed about the record as a whole. Loaded when there is
 * something to read.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChainReport, DecisionEntry } from '../../src/plan/index.js';
import type { Content, FieldContext } from '../base/index.js';
import { details, warningText } from '../fields/index.js';
import { draftRecord, entryRecord } from './entry-record.js';
import { recordWords } from './record-words.js';
import type { RecordContext } from './types.js';

export interface HistoryActions {
  onCorrect: ((entry: DecisionEntry) => void) | undefined;
  onShow: (id: string) => void;
}

/** An altered chain is said plainly, first of all. */
export function alteredWarning(fields: FieldContext, chain: ChainReport | undefined): Content {
  if (chain?.state !== 'altered') return nothing;
  return html`<div id="chain" tabindex="-1">
    ${warningText(fields, `${recordWords.altered} ${chain.message}. ${recordWords.alteredHelp}`)}
  </div>`;
}

/** All decisions; those of other kinds than the page is about are folded away. */
export function history(
  ctx: RecordContext,
  fields: FieldContext,
  entries: readonly DecisionEntry[],
  chain: ChainReport | undefined,
  kinds: readonly string[],
  actions: HistoryActions,
): TemplateResult {
  const { onCorrect, onShow } = actions;
  const show = (entry: DecisionEntry) =>
    entryRecord(ctx, fields, entry, entries.indexOf(entry) + 1, {
      onShow,
      onCorrect: onCorrect && (() => onCorrect(entry)),
    });
  const isShown = ({ kind }: DecisionEntry) => kinds.length === 0 || kind === undefined || kinds.includes(kind);
  const newest = [...entries].reverse();
  const others = newest.filter((entry) => !isShown(entry));
  return html`${chain?.state === 'unsealed' ? html`<p class="govuk-hint">${recordWords.unsealed}</p>` : nothing}
  ${newest.filter(isShown).map(show)}
  ${
    others.length === 0
      ? nothing
      : details({ summary: recordWords.others(others.length), content: html`${others.map(show)}` })
  }`;
}

export { draftRecord };
