/** Summary lists to check answers, and task lists. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content, FieldContext } from '../base/types.js';
import { button } from './button.js';

/** One question and its answer. */
export interface SummaryRow {
  key: string;
  /** The answer; nothing answered says so in words. */
  value: Content | undefined;
  /** Opens the question again. */
  onChange?: (() => void) | undefined;
  /** What the Change link is about; the key unless said otherwise. */
  about?: string | undefined;
}

/** Answers to check, each with a way to change it. */
export function summaryList(ctx: FieldContext, rows: readonly SummaryRow[]): TemplateResult {
  return html`<dl class="govuk-summary-list">
    ${rows.map(
      (row) =>
        html`<div>
          <dt>${row.key}</dt>
          <dd class="sg-text">${row.value === undefined || row.value === '' ? ctx.messages.notProvided : row.value}</dd>
          ${
            row.onChange === undefined
              ? nothing
              : html`<dd>
                  ${button({ text: ctx.messages.change, variant: 'link', about: (row.about ?? row.key).toLowerCase(), onClick: row.onChange })}
                </dd>`
          }
        </div>`,
    )}
  </dl>`;
}

/** One task and how far it is. */
export interface Task {
  title: string;
  hint?: string | undefined;
  /** Words; “Completed” is plain text, other states may be a tag. */
  status: Content;
  /** Opens the task; a task that cannot start yet has none. */
  onOpen?: (() => void) | undefined;
  id?: string | undefined;
}

/** Tasks with their states in words. */
export function taskList(tasks: readonly Task[]): TemplateResult {
  return html`<ul class="govuk-task-list">
    ${tasks.map(
      ({ title, hint, status, onOpen, id }) =>
        html`<li>
          <div>
            ${onOpen === undefined ? title : button({ text: title, variant: 'link', onClick: onOpen, id })}
            ${hint === undefined ? nothing : html`<div class="govuk-hint">${hint}</div>`}
          </div>
          <div>${status}</div>
        </li>`,
    )}
  </ul>`;
}
