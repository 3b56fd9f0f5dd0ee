/** Help that is folded away until someone wants it. */
import { html, type TemplateResult } from 'lit';
import type { Content } from '../base/types.js';

/** A summary that opens its content. */
export function details(options: { summary: string; content: Content }): TemplateResult {
  return html`<details class="govuk-details">
    <summary>${options.summary}</summary>
    <div>${options.content}</div>
  </details>`;
}
