/** Text on one line and on many. What is typed is never cut, refused or rewritten. */
import { html, type TemplateResult } from 'lit';
import type { FieldContext } from '../base/types.js';
import { attrs, type Attrs } from './attrs.js';
import { frame } from './frame.js';
import { asText, fieldOf, frameOf, groupClass, promptsOf, type Field, type FieldOptions } from './parts.js';
import { settled } from './settled.js';
import { typed } from './typed.js';

export interface TextFieldOptions extends FieldOptions {
  /** How wide the answer is likely to be, in characters. */
  width?: 2 | 4 | 10 | 20 | undefined;
}

export interface TextAreaOptions extends FieldOptions {
  /** How many lines are shown before anything is typed. */
  rows?: number | undefined;
  /** A number of words that is enough: counted and said, never enforced. */
  words?: number | undefined;
}

const common = (ctx: FieldContext, field: Field): Attrs => ({
  id: field.id,
  spellcheck: ctx.spellCheck ? 'true' : 'false',
  'aria-describedby': field.describedBy,
  disabled: ctx.isDisabled,
  readonly: ctx.readonly,
});

/** One line of text. What was recorded with line ends is shown with all its lines. */
export function textField(ctx: FieldContext, options: TextFieldOptions): TemplateResult {
  const field = fieldOf(ctx, options);
  const text = asText(field.value);
  if (/[\r\n]/.test(text)) return textArea(ctx, { ...options, rows: 2 });
  return html`<div class=${groupClass(field)} ${frame(frameOf(ctx, field, options, 'label', text))}>
    <input
      class=${options.width === undefined ? 'govuk-input' : `govuk-input govuk-input--width-${String(options.width)}`}
      type="text"
      autocomplete="off"
      ${attrs(common(ctx, field))}
      ${typed(text, field.set)}
    />
    ${promptsOf(ctx, options)}
  </div>`;
}

/** Free text of any length. */
export function textArea(ctx: FieldContext, options: TextAreaOptions): TemplateResult {
  const counted = options.words !== undefined;
  const field = fieldOf(ctx, options, counted ? [`${ctx.idFor(options.path)}-count`] : []);
  const text = asText(field.value);
  return html`<div class=${groupClass(field)} ${frame(frameOf(ctx, field, options, 'label', text))}>
    <textarea
      class="govuk-textarea"
      autocomplete="off"
      ${attrs({ ...common(ctx, field), rows: options.rows ?? 3 })}
      ${typed(text, field.set)}
    ></textarea>
    ${counted ? html`${wordCount(ctx, field, text, options.words ?? 0)} ${promptsOf(ctx, options)}` : promptsOf(ctx, options)}
  </div>`;
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Seen at once, and said once typing has rested. */
function wordCount(ctx: FieldContext, field: Field, text: string, enough: number): TemplateResult {
  const left = enough - countWords(text);
  const message = left < 0 ? ctx.messages.wordsOver(-left) : ctx.messages.wordsLeft(left);
  return html`<div class="govuk-hint sg-screen" id="${field.id}-count" aria-hidden="true">${message}</div>
    <div class="govuk-visually-hidden" aria-live="polite">${settled(message)}</div>`;
}
