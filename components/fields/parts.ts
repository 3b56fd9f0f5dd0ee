/** What every field is made of: hint, error, description, the group around it. */
import { html, nothing, type TemplateResult } from 'lit';
import { attrs } from './attrs.js';
import type { Content, FieldContext, QuestionWords, SetOptions } from '../base/types.js';

/** What all fields take. */
export interface FieldOptions {
  /** The path of the plan that the field answers. */
  path: string;
  label: string;
  /** One short sentence, without links. */
  hint?: string | undefined;
  /** Shown in place of what is recorded at the path. */
  value?: unknown;
  /** Shown in place of the problem at the path. */
  error?: string | undefined;
  /** Adds “(optional)” to the label. */
  optional?: boolean;
  /** Text to stand beside a control whose own words say what it is: `s` bold, `m` a heading's size. */
  size?: 's' | 'm' | undefined;
  /** Makes the label or legend a heading of this level: for a question that is the page. */
  heading?: number | undefined;
  /** Called in place of recording the answer at the path. */
  onChange?: ((value: unknown) => void) | undefined;
  /** Shows no prompts at this field. */
  noPrompts?: boolean;
}

/** A field's words, ids and answer, worked out once. */
export interface Field extends QuestionWords {
  id: string;
  value: unknown;
  error: string | undefined;
  describedBy: string | typeof nothing;
  set: (value: unknown, options?: SetOptions) => void;
}

/** Works out what a field needs to be drawn. `extra` are ids of further descriptions. */
export function fieldOf(ctx: FieldContext, options: FieldOptions, extra: readonly string[] = []): Field {
  const { path, onChange } = options;
  const words = ctx.question(path, { label: options.label, hint: options.hint });
  ctx.nameField(path, words.label);
  const id = ctx.idFor(path);
  const error = options.error ?? ctx.errorFor(path);
  const described = [
    ...(words.hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
    ...extra,
  ];
  return {
    ...words,
    id,
    error,
    value: 'value' in options ? options.value : ctx.valueAt(path),
    describedBy: described.length > 0 ? described.join(' ') : nothing,
    set: (value, how) => {
      if (onChange === undefined) ctx.set(path, value, how);
      else onChange(value);
    },
  };
}

/** The answer as text; what is no text has none. */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The hint, then the error: both stay. */
export function hintAndError(ctx: FieldContext, { id, hint, error }: Field): Content {
  if (hint === undefined && error === undefined) return nothing;
  return html`${hint === undefined ? nothing : html`<div class="govuk-hint" id="${id}-hint">${hint}</div>`}
  ${
    error === undefined
      ? nothing
      : html`<p class="govuk-error-message" id="${id}-error">
          <span class="govuk-visually-hidden">${ctx.messages.errorPrefix}</span> ${error}
        </p>`
  }`;
}

const sizeClass = (base: string, options: FieldOptions): string =>
  options.size === undefined ? base : `${base} ${base}--${options.size}`;

function words(ctx: FieldContext, field: Field, { optional = false, heading }: FieldOptions): Content {
  const text = optional ? html`${field.label} ${ctx.messages.optional}` : field.label;
  return heading === undefined ? text : headingOf(heading, text);
}

/** A heading of any level; the level stays between 1 and 6. */
export function headingOf(
  level: number,
  content: Content,
  className: string | typeof nothing = nothing,
): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className}>${content}</h6>`;
  }
}

/** The label of a single control. */
export function labelOf(ctx: FieldContext, field: Field, options: FieldOptions): TemplateResult {
  const label = html`<label ${attrs({ class: sizeClass('govuk-label', options), for: field.id })}
    >${words(ctx, field, { ...options, heading: undefined })}</label
  >`;
  return options.heading === undefined ? label : headingOf(options.heading, label);
}

/** The legend of a group of controls. */
export function legendOf(ctx: FieldContext, field: Field, options: FieldOptions): TemplateResult {
  return html`<legend class=${sizeClass('govuk-fieldset__legend', options)}>${words(ctx, field, options)}</legend>`;
}

/** The group around a field, with its prompts below. */
export function group(ctx: FieldContext, field: Field, options: FieldOptions, content: Content): TemplateResult {
  return html`<div class="govuk-form-group ${field.error === undefined ? '' : 'govuk-form-group--error'}">
    ${content} ${options.noPrompts === true ? nothing : ctx.promptsFor(options.path)}
  </div>`;
}
