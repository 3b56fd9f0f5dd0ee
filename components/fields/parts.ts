/** What every field is made of: hint, error, description, the group around it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from './frame.js';
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

const CLASSES = {
  label: { plain: 'govuk-label', s: 'govuk-label govuk-label--s', m: 'govuk-label govuk-label--m' },
  legend: {
    plain: 'govuk-fieldset__legend',
    s: 'govuk-fieldset__legend govuk-fieldset__legend--s',
    m: 'govuk-fieldset__legend govuk-fieldset__legend--m',
  },
} as const;

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

/** What stands before the control. `print` is the text to print in its place, `note` something to say of it. */
export function frameOf(
  ctx: FieldContext,
  field: Field,
  options: FieldOptions,
  words: Frame['words'],
  print?: string,
  note?: string,
): Frame {
  return {
    id: field.id,
    words,
    text: options.optional === true ? `${field.label} ${ctx.messages.optional}` : field.label,
    className: words === 'none' ? '' : CLASSES[words][options.size ?? 'plain'],
    heading: options.heading,
    hint: field.hint,
    error: field.error,
    errorPrefix: ctx.messages.errorPrefix,
    note,
    print,
  };
}

/** The class of the group around a field. */
export const groupClass = ({ error }: Field): string =>
  error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error';

/** The procedure's prompts below a field. */
export const promptsOf = (ctx: FieldContext, { path, noPrompts }: FieldOptions): Content =>
  noPrompts === true ? nothing : ctx.promptsFor(path);
