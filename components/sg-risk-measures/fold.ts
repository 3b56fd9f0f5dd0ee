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

function line({ label, text, restricted }: Line): HTMLElement {
  const [row, term, answer] = ['div', 'dt', 'dd'].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  if (restricted) row.className = 'sg-screen';
  term.textContent = label;
  answer.className = 'sg-text';
  answer.textContent = text;
  row.append(term, answer);
  return row;
}

/** Answers in words. What is restricted stays out of print. Made without templates: a long list has thousands of them. */
export function lineList(lines: readonly Line[]): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'govuk-summary-list';
  list.append(...lines.map(line));
  return list;
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
