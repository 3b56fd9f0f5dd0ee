/** The parts of GOV.UK's design system that the portal uses, as its templates write them. */
import { flag, html, Html, type Content } from '../web/html.js';

/** An error: where its link leads, and the same words as beside the field. */
export interface FormError {
  href: string;
  text: string;
}

export function errorSummary(errors: readonly FormError[], id?: string): Html {
  return html`<div
    class="govuk-error-summary"
    data-module="govuk-error-summary"
    ${id !== undefined && html` id="${id}"`}${flag('hidden', errors.length === 0)}
  >
    <div role="alert">
      <h2 class="govuk-error-summary__title">There is a problem</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          ${errors.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}
        </ul>
      </div>
    </div>
  </div>`;
}

/** An error beside its field. */
export function errorMessage(id: string, text: string | undefined): Content {
  return (
    text !== undefined &&
    html`<p id="${id}" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${text}</p>`
  );
}

export function notification(title: string, content: Content, success = false): Html {
  const look = success ? ' govuk-notification-banner--success' : '';
  const role = success ? 'alert' : 'region';
  return html`<div
    class="govuk-notification-banner${look}"
    role="${role}"
    aria-labelledby="notification-title"
    data-module="govuk-notification-banner"
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id="notification-title">${title}</h2>
    </div>
    <div class="govuk-notification-banner__content">${content}</div>
  </div>`;
}

export function warning(content: Content): Html {
  return html`<div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <div class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span> ${content}</div>
  </div>`;
}

/** Text with the line ends and spaces it was typed with. */
export const exact = (text: string): Html => html`<span class="portal-exact">${text}</span>`;

/** A parser drops the first line end inside a pre: this one, so that the text's own stays. */
const DROPPED = new Html('\n');

/** Text that was posted, exactly. */
export const posted = (text: string): Html =>
  html`<pre class="portal-posted" tabindex="0" role="region" aria-label="What was sent">${DROPPED}${text}</pre>`;

/** Labels and answers. */
export function summaryList(rows: readonly { label: string; value: Content }[]): Content {
  if (rows.length === 0) return undefined;
  return html`<dl class="govuk-summary-list portal-record">
    ${rows.map(
      ({ label, value }) =>
        html`<div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">${label}</dt>
          <dd class="govuk-summary-list__value">${typeof value === 'string' ? exact(value) : value}</dd>
        </div>`,
    )}
  </dl>`;
}

/**
 * A table; the first cell of each row is its heading. On a narrow screen each row becomes a block in which every cell
 * says its column: the roles keep it a table for a screen reader.
 */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Content[])[]): Html {
  return html`<table class="govuk-table portal-table" role="table">
    <caption class="govuk-table__caption govuk-table__caption--m">
      ${caption}
    </caption>
    <thead class="govuk-table__head" role="rowgroup">
      <tr class="govuk-table__row" role="row">
        ${heads.map((head) => html`<th scope="col" class="govuk-table__header" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody class="govuk-table__body" role="rowgroup">
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr class="govuk-table__row" role="row">
            <th scope="row" class="govuk-table__header" role="rowheader" data-label="${heads[0]}">${first}</th>
            ${rest.map(
              (cell, index) =>
                html`<td class="govuk-table__cell" role="cell" data-label="${heads[index + 1]}">${cell}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function details(summary: string, content: Content): Html {
  return html`<details class="govuk-details">
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary>
    <div class="govuk-details__text">${content}</div>
  </details>`;
}

export function list(items: readonly Content[]): Content {
  return (
    items.length > 0 &&
    html`<ul class="govuk-list govuk-list--bullet">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`
  );
}

export const tag = (text: string, colour: 'blue' | 'green' | 'grey' | 'yellow'): Html =>
  html`<strong class="govuk-tag govuk-tag--${colour}">${text}</strong>`;

interface TextInput {
  id: string;
  name: string;
  label: string;
  hint?: string;
  value: string;
  error?: string | undefined;
}

export function textInput({ id, name, label, hint, value, error }: TextInput): Html {
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return html`<div class="govuk-form-group${error !== undefined && ' govuk-form-group--error'}">
    <label class="govuk-label govuk-label--m" for="${id}">${label}</label>
    ${hint !== undefined && html`<div id="${id}-hint" class="govuk-hint">${hint}</div>`}
    ${errorMessage(`${id}-error`, error)}
    <input
      class="govuk-input govuk-input--width-20${error !== undefined && ' govuk-input--error'}"
      id="${id}"
      name="${name}"
      type="text"
      autocomplete="off"
      spellcheck="false"
      value="${value}"
      ${described !== '' && html`aria-describedby="${described}"`}
    />
  </div>`;
}

/** Day, month and year as typed. */
export type DateParts = readonly [day: string, month: string, year: string];

interface DateInput {
  id: string;
  legend: string;
  hint: string;
  parts: DateParts;
  error?: string | undefined;
  /** Which of the three parts the error is about. */
  wrong?: readonly number[];
}

const DATE_PARTS = ['day', 'month', 'year'] as const;

export function dateInput({ id, legend, hint, parts, error, wrong = [] }: DateInput): Html {
  const described = `${id}-hint${error === undefined ? '' : ` ${id}-error`}`;
  return html`<div class="govuk-form-group${error !== undefined && ' govuk-form-group--error'}">
    <fieldset class="govuk-fieldset" role="group" aria-describedby="${described}">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${legend}</legend>
      <div id="${id}-hint" class="govuk-hint">${hint}</div>
      ${errorMessage(`${id}-error`, error)}
      <div class="govuk-date-input" id="${id}">
        ${DATE_PARTS.map(
          (part, index) =>
            html`<div class="govuk-date-input__item">
              <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for="${id}-${part}"
                  >${part.charAt(0).toUpperCase() + part.slice(1)}</label
                >
                <input
                  class="govuk-input govuk-date-input__input ${part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2'}${wrong.includes(index) && ' govuk-input--error'}"
                  id="${id}-${part}"
                  name="${id}-${part}"
                  type="text"
                  inputmode="numeric"
                  autocomplete="off"
                  value="${parts[index]}"
                />
              </div>
            </div>`,
        )}
      </div>
    </fieldset>
  </div>`;
}
