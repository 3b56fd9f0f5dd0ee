/** A date in three parts: day, month, year. Names of months are taken; half a date is kept as it is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from '../base/types.js';
import { dateFromParts, partsOfDate, wrongParts, type DateParts } from '../base/dates.js';
import { attrs } from './attrs.js';
import { frame } from './frame.js';
import { asText, fieldOf, frameOf, groupClass, promptsOf, type Field, type FieldOptions } from './parts.js';
import { typed } from './typed.js';

const NAMES = ['day', 'month', 'year'] as const;

/** What was typed, as long as it still means what is recorded. */
function partsToShow(kept: readonly string[] | undefined, recorded: string): DateParts {
  const typedParts: DateParts = [kept?.[0] ?? '', kept?.[1] ?? '', kept?.[2] ?? ''];
  const same = kept !== undefined && (dateFromParts(typedParts) ?? '') === recorded;
  return same ? typedParts : partsOfDate(recorded);
}

function datePart(
  ctx: FieldContext,
  field: Field,
  options: FieldOptions,
  parts: DateParts,
  at: 0 | 1 | 2,
): TemplateResult {
  const wrong = field.error !== undefined && wrongParts(asText(field.value)).includes(at);
  const id = at === 0 ? field.id : `${field.id}-${NAMES[at]}`;
  const commit = (text: string) => {
    const now = partsToShow(
      ctx.typedAt(options.path),
      asText('value' in options ? options.value : ctx.valueAt(options.path)),
    );
    const next: DateParts = [at === 0 ? text : now[0], at === 1 ? text : now[1], at === 2 ? text : now[2]];
    ctx.keepTyped(options.path, next);
    field.set(dateFromParts(next));
  };
  return html`<div class="govuk-date-input__item">
    <label class="govuk-label" for=${id}>${ctx.messages[NAMES[at]]}</label>
    <input
      class="govuk-input ${at === 2 ? 'govuk-input--width-4' : at === 1 ? 'sg-month' : 'govuk-input--width-2'} ${wrong ? 'govuk-input--error' : ''}"
      type="text"
      autocomplete="off"
      spellcheck="false"
      ${attrs({ id, inputmode: at === 1 ? nothing : 'numeric', disabled: ctx.isDisabled, readonly: ctx.readonly })}
      ${typed(parts[at], commit)}
    />
  </div>`;
}

/** Asks for a date. */
export function dateField(ctx: FieldContext, options: FieldOptions): TemplateResult {
  const field = fieldOf(ctx, options);
  const parts = partsToShow(ctx.typedAt(options.path), asText(field.value));
  const part = (at: 0 | 1 | 2) => datePart(ctx, field, options, parts, at);
  // role=group: JAWS reads the legend and description with it.
  return html`<div class=${groupClass(field)}>
    <fieldset
      class="govuk-fieldset"
      role="group"
      aria-describedby=${field.describedBy}
      ${frame(frameOf(ctx, field, options, 'legend'))}
    >
      <div class="govuk-date-input">${part(0)} ${part(1)} ${part(2)}</div>
    </fieldset>
    ${promptsOf(ctx, options)}
  </div>`;
}
