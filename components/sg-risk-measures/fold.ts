/** A part of an item that is folded away: what it holds can still be found, read and printed. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Content } from '../base/index.js';
import type { Line } from './record.js';

export interface FoldOptions {
  id: string;
  summary: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** The questions, drawn once it is open. */
  fields: () => Content;
  /** What is recorded, in words, while it is closed. */
  lines: () => readonly Line[];
}

/** Answers in words. What is restricted stays out of print. */
export function lineList(lines: readonly Line[]): TemplateResult {
  return html`<dl class="govuk-summary-list">
    ${lines.map(
      ({ label, text, restricted }) =>
        html`<div class=${restricted ? 'sg-screen' : ''}>
          <dt>${label}</dt>
          <dd class="sg-text">${text}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Opens and closes; remembers nothing by itself. */
export function fold(options: FoldOptions): TemplateResult {
  const { id, summary, open, onToggle, fields, lines } = options;
  const toggled = (event: Event) => {
    const now = (event.currentTarget as HTMLDetailsElement).open;
    if (now !== open) onToggle(now);
  };
  return html`<details class="govuk-details sg-fold" id=${id} .open=${live(open)} @toggle=${toggled}>
    <summary>${summary}</summary>
    <div>${open ? fields() : lineList(lines())}</div>
  </details>`;
}
