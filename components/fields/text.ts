/** Text on one line and on many. What is typed is never cut, refused or rewritten. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from '../base/types.js';
import { attrs, type Attrs } from './attrs.js';
import { asText, fieldOf, group, hintAndError, labelOf, type Field, type FieldOptions } from './parts.js';
import { settled } from './settled.js';
import { typed } from './typed.js';

export interface TextFieldOptions extends FieldOptions {
  /** How wide the answer is likely to be, in characters. */
  width?: 2 | 4 | 10 | 20 | undefined;
  /** What keyboard a phone shows. */
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  /** Text in front of the input, such as £. */
  prefix?: string | undefined;
  /** Suggestions of the procedure, to choose from or not. */
  suggestions?: readonly string[] | undefined;
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
  const listId = options.suggestions === undefined ? nothing : `${field.id}-list`;
  // On paper a control shows only as much as fits: the copy before it is printed in its place.
  const input = html`<input
    class="govuk-input ${options.width === undefined ? '' : `govuk-input--width-${String(options.width)}`}"
    type="text"
    autocomplete="off"
    ${attrs({ ...common(ctx, field), inputmode: options.inputMode, list: listId })}
    ${typed(text, field.set)}
  />`;
  return group(
    ctx,
    field,
    options,
    html`${labelOf(ctx, field, options)} ${hintAndError(ctx, field)}
      <div class="sg-print-copy sg-text" aria-hidden="true">${text}</div>
      ${options.prefix === undefined ? input : html`<div class="sg-affix"><span aria-hidden="true">${options.prefix}</span>${input}</div>`}
      ${
        options.suggestions === undefined
          ? nothing
          : html`<datalist id=${listId}>
              ${options.suggestions.map((one) => html`<option value=${one}></option>`)}
            </datalist>`
      }`,
  );
}

/** Free text of any length. */
export function textArea(ctx: FieldContext, options: TextAreaOptions): TemplateResult {
  const counted = options.words !== undefined;
  const field = fieldOf(ctx, options, counted ? [`${ctx.idFor(options.path)}-count`] : []);
  const text = asText(field.value);
  return group(
    ctx,
    field,
    options,
    html`${labelOf(ctx, field, options)} ${hintAndError(ctx, field)}
      <div class="sg-print-copy sg-text" aria-hidden="true">${text}</div>
      <textarea
        class="govuk-textarea"
        autocomplete="off"
        ${attrs({ ...common(ctx, field), rows: options.rows ?? 3 })}
        ${typed(text, field.set)}
      ></textarea>
      ${counted ? wordCount(ctx, field, text, options.words ?? 0) : nothing}`,
  );
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Seen at once, and said once typing has rested. */
function wordCount(ctx: FieldContext, field: Field, text: string, enough: number): TemplateResult {
  const left = enough - countWords(text);
  const message = left < 0 ? ctx.messages.wordsOver(-left) : ctx.messages.wordsLeft(left);
  return html`<div class="govuk-hint sg-screen" id="${field.id}-count" aria-hidden="true">${message}</div>
    <div class="govuk-visually-hidden" aria-live="polite">${settled(message)}</div>`;
}
