/** Texts that stand out: warnings, insets, tags. */
import { html, type TemplateResult } from 'lit';
import type { Content, FieldContext } from '../base/types.js';

/** For legal points: it is seen and read as a warning. */
export function warningText(ctx: FieldContext, content: Content): TemplateResult {
  return html`<div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <strong><span class="govuk-visually-hidden">${ctx.messages.warning}</span> ${content}</strong>
  </div>`;
}

/** Text set apart from what is around it. Easily missed: never the only place of something that matters. */
export function insetText(content: Content): TemplateResult {
  return html`<div class="govuk-inset-text">${content}</div>`;
}

export type TagColour = 'blue' | 'grey' | 'red' | 'yellow' | 'green';

/** A status in words. */
export function tag(text: string, colour: TagColour = 'blue'): TemplateResult {
  return html`<strong class="govuk-tag govuk-tag--${colour}">${text}</strong>`;
}
