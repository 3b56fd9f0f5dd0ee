/** What was removed, with a way back. */
import { html, type TemplateResult } from 'lit';
import type { FieldContext } from '../base/types.js';
import { button } from './button.js';

/** A message that takes the focus and offers Undo. */
export function notification(
  ctx: FieldContext,
  options: { message: string; onUndo: () => void; onClose: () => void },
): TemplateResult {
  return html`<div class="sg-notification sg-screen" role="group" tabindex="-1" aria-label=${options.message}>
    <p role="status">${options.message}</p>
    ${button({ text: ctx.messages.undo, variant: 'link', onClick: options.onUndo })}
    ${button({ text: ctx.messages.close, variant: 'link', onClick: options.onClose })}
  </div>`;
}
