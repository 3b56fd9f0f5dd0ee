/** The list of cases. */
import { html, type Html } from '../web/html.js';
import { dateInWords, momentInWords } from '../record/dates.js';
import { newest, planOf, type StoredCase } from '../store/case.js';
import { procedureOf } from '../procedures.js';
import { details, errorSummary, list, notification, table, textInput } from './govuk.js';
import { procedureSelect } from './procedure-select.js';
import { stateTag } from './state.js';

function rowOf(stored: StoredCase) {
  const last = newest(stored);
  const plan = planOf(last);
  return [
    html`<a class="govuk-link" href="/cases/${stored.id}">${stored.id}</a>`,
    stored.adult,
    stored.summary,
    plan.ok ? (procedureOf(plan.value.procedure.id)?.shortName ?? plan.value.procedure.id) : 'Cannot be read',
    plan.ok ? stateTag(plan.value.state) : '',
    html`${momentInWords(last.at)}<br />${last.by.name}`,
    dateInWords(stored.opened),
  ];
}

const HEADS = ['Case', 'Adult', 'What it is about', 'Procedure', 'Plan', 'Last saved', 'Opened'];

const putBack = details(
  'Put the examples back',
  html`<p class="govuk-body">
      The four example cases are written again as they were at the start. The cases that are here now are kept in a file
      of their own, beside the portal’s.
    </p>
    <form action="/examples" method="post">
      <button class="govuk-button govuk-button--secondary" data-module="govuk-button">Put the examples back</button>
    </form>`,
);

/** What the form for a new case holds. */
export interface NewCase {
  adult: string;
  summary: string;
  procedure: string;
}

const NO_INITIALS = 'Enter the adult’s initials';

function newCaseForm(wrong: NewCase | undefined): Html {
  const input = { id: 'adult', name: 'adult', label: 'Initials of the adult', value: wrong?.adult ?? '' };
  return html`<h2 class="govuk-heading-l" id="new-case">Open a new case</h2>
    <form action="/cases" method="post" aria-labelledby="new-case" novalidate>
      ${textInput({ ...input, error: wrong === undefined ? undefined : NO_INITIALS })}
      ${textInput({ id: 'summary', name: 'summary', label: 'What it is about', value: wrong?.summary ?? '' })}
      ${procedureSelect(wrong?.procedure)}
      <button class="govuk-button govuk-button--secondary" data-module="govuk-button">Open the case</button>
    </form>`;
}

export interface CaseListView {
  cases: readonly StoredCase[];
  /** Names of files that could not be read and were kept. */
  setAside: readonly string[];
  /** That the examples were just put back. */
  putBackNow?: boolean;
  /** What was sent for a new case that could not be opened. */
  wrong?: NewCase;
}

export function caseList({ cases, setAside, putBackNow = false, wrong }: CaseListView): Html {
  return html`${wrong !== undefined && errorSummary([{ href: '#adult', text: NO_INITIALS }])}
    ${
      putBackNow &&
      notification('Done', html`<p class="govuk-notification-banner__heading">The examples are back</p>`, true)
    }
    ${
      setAside.length > 0 &&
      notification(
        'Important',
        html`<p class="govuk-notification-banner__heading">The portal’s file could not be read</p>
          <p class="govuk-body">
            Nothing was overwritten: the file was kept under another name, and the examples are shown.
          </p>
          ${list(setAside)}`,
      )
    }
    <h1 class="govuk-heading-xl">Cases</h1>
    ${table('Cases with a safeguarding plan', HEADS, cases.map(rowOf))} ${newCaseForm(wrong)} ${putBack}`;
}
