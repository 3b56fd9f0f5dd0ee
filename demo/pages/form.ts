/** The form of a plan: the council's own fields, and the kit's elements between them. */
import type { SafeguardingPlan } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import type { Answers, DateId } from '../plan/answers.js';
import { PART_NAMES, type FieldError } from '../plan/receive.js';
import type { Person } from '../people.js';
import { today } from '../record/dates.js';
import { FORM_PARTS, type FormPart, type StoredCase } from '../store/case.js';
import { flag, html, type Content, type Html } from '../web/html.js';
import { alterationWarning } from './findings.js';
import { dateInput, details, errorSummary, posted, textInput } from './govuk.js';

export interface FormView {
  stored: StoredCase;
  plan: SafeguardingPlan;
  procedure: Procedure;
  person: Person;
  answers: Answers;
  errors: readonly FieldError[];
  alterations: readonly string[];
  /** Said above the form: that the plan changed meanwhile, or what was refused. */
  notice?: Content;
}

/** The address of the form, with the choices of its address kept for the post. */
export interface FormAddress {
  hostile: boolean;
  plainScripts: boolean;
}

/** The query that keeps the address's choices. */
export function queryOf({ hostile, plainScripts }: FormAddress): string {
  const query = new URLSearchParams({
    ...(hostile && { styles: 'hostile' }),
    ...(plainScripts && { scripts: 'none' }),
  });
  return query.size === 0 ? '' : `?${query.toString()}`;
}

const ERROR_PARTS = new Set<string>(FORM_PARTS);

/** What an element is told that the server found in its part. */
function errorsFor(part: FormPart, errors: readonly FieldError[]): string {
  const own = errors.filter(({ field }) => field === part);
  return JSON.stringify(own.map(({ path, text }) => ({ path: path ?? part, message: text })));
}

/** The attributes that all three elements have. An element whose part has no answers yet gets no value. */
function common(part: FormPart, view: FormView): Html {
  const { answers, errors, procedure, person } = view;
  const value = answers.parts[part];
  return html`id="${part}" name="${part}" procedure="${procedure.id}" today="${today()}" actor-role="${person.id}"
  author="${person.name}" heading-level="3" no-summary
  errors="${errorsFor(part, errors)}"${value !== undefined && html` value="${value}"`}`;
}

const fallback = (part: FormPart, { stored }: FormView) =>
  html`<p class="govuk-inset-text">
    This part of the form needs scripts, and they are not running. What is recorded under “${PART_NAMES[part]}” stays as
    it is when you save. <a class="govuk-link" href="/cases/${stored.id}/record">Read it in the record</a>, or ask the
    IT service desk to allow scripts for this portal.
  </p>`;

/** One tag for each, because an element's name cannot be put into a template. */
function element(part: FormPart, view: FormView): Html {
  const attributes = common(part, view);
  const inside = fallback(part, view);
  if (part === 'consent') return html`<sg-consent-caveats ${attributes}>${inside}</sg-consent-caveats>`;
  if (part === 'risks') return html`<sg-risk-measures ${attributes}>${inside}</sg-risk-measures>`;
  return html`<sg-decision-rationale ${attributes}>${inside}</sg-decision-rationale>`;
}

/** The same words as in the summary, where a browser without scripts shows them. */
const inlineErrors = (part: FormPart, errors: readonly FieldError[]) =>
  errors
    .filter(({ field, path }) => field === part && (path === undefined || path === '' || path === part))
    .map(
      ({ text }) => html`<p class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${text}</p>`,
    );

const partSection = (part: FormPart, view: FormView) =>
  html`<section class="portal-element" aria-labelledby="${part}-heading">
    <h2 class="govuk-heading-l" id="${part}-heading">${PART_NAMES[part]}</h2>
    ${inlineErrors(part, view.errors)} ${element(part, view)}
  </section>`;

function nativeDate(id: DateId, legend: string, hint: string, { answers, errors }: FormView): Html {
  const error = errors.find(({ field }) => field === id);
  return dateInput({ id, legend, hint, parts: answers.dates[id], error: error?.text, wrong: error?.wrong ?? [] });
}

/** The rest of the plan, which the elements' prompts depend on and the form does not ask. */
function planForPrompts(plan: SafeguardingPlan): string {
  const rest = Object.entries(plan).filter(([part]) => !ERROR_PARTS.has(part));
  return JSON.stringify(Object.fromEntries(rest));
}

/** The form, with what was typed and what is wrong with it. */
export function formPage(view: FormView, address: FormAddress): Html {
  const { stored, plan, procedure, answers, errors } = view;
  return html`${errorSummary(errors, 'error-summary')} ${view.notice} ${alterationWarning(view.alterations)}
    <span class="govuk-caption-xl">Case ${stored.id}, ${stored.adult}</span>
    <h1 class="govuk-heading-xl">Change the safeguarding plan</h1>
    <p class="govuk-body">It follows: ${procedure.name}.</p>
    <div class="portal-columns">
      <form
        id="plan-form"
        class="portal-form"
        action="/cases/${stored.id}/plan${queryOf(address)}"
        method="post"
        enctype="multipart/form-data"
        data-plan="${planForPrompts(plan)}"
        ${flag('novalidate', true)}
      >
        <input type="hidden" name="version" value="${answers.version}" />
        ${textInput({ id: 'lead', name: 'lead', label: 'Lead practitioner', hint: 'Initials', value: answers.lead })}
        ${nativeDate('agreed', 'Date agreed', 'The day the plan was agreed, for example, 27 3 2026', view)}
        ${FORM_PARTS.map((part) => partSection(part, view))}
        ${nativeDate('review', 'Next review date', 'When the plan is looked at again, for example, 27 9 2026', view)}
        <div class="govuk-button-group">
          <button class="govuk-button" data-module="govuk-button" name="action" value="continue">
            Save and continue
          </button>
          <button
            class="govuk-button govuk-button--secondary"
            data-module="govuk-button"
            name="action"
            value="draft"
            formnovalidate
          >
            Save draft
          </button>
          <a class="govuk-link" href="/cases/${stored.id}">Cancel</a>
        </div>
      </form>
      <aside class="portal-prompts" aria-labelledby="prompts-heading">
        <h2 class="govuk-heading-m" id="prompts-heading">What the procedure asks</h2>
        <sg-prompts for="${FORM_PARTS.join(' ')}" procedure="${procedure.id}" today="${today()}" heading-level="3">
          <p class="govuk-body">What the procedure asks is listed here when scripts are running.</p>
        </sg-prompts>
      </aside>
    </div>`;
}

/** Posted text that was refused, exactly as it came, for copying from. */
export function refusedText(why: string, text: string): Html {
  return html`<div class="portal-refused">
    <p class="govuk-body">
      ${why}. The decisions below are those that are recorded. What was sent is kept with the case.
    </p>
    ${details('What was sent', posted(text))}
  </div>`;
}
