/** Help that is folded away until someone wants it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../base/types.js';

export interface DetailsOptions {
  summary: string;
  content: Content;
  id?: string | undefined;
  /** Whether it is open: for a section that opens by itself when something in it matters. */
  open?: boolean | undefined;
  /** Called when a person opens or closes it. */
  onToggle?: ((open: boolean) => void) | undefined;
}

/** A summary that opens its content. */
export function details({ summary, content, id, open, onToggle }: DetailsOptions): TemplateResult {
  const body = html`<summary>${summary}</summary>
    <div>${content}</div>`;
  if (open === undefined) return html`<details class="govuk-details" id=${id ?? nothing}>${body}</details>`;
  const toggled = (event: Event) => {
    const now = (event.currentTarget as HTMLDetailsElement).open;
    // The event also comes when a render opened it.
    if (now !== open) onToggle?.(now);
  };
  return html`<details class="govuk-details" id=${id ?? nothing} .open=${open} @toggle=${toggled}>${body}</details>`;
}
