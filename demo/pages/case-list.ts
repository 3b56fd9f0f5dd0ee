/** The list of cases. */
import { html, type Html } from '../web/html.js';
import { dateInWords, momentInWords } from '../record/dates.js';
import { newest, planOf, type StoredCase } from '../store/case.js';
import { procedureOf } from '../procedures.js';
import { details, list, notification, table } from './govuk.js';
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

/** @param setAside names of files that could not be read and were kept */
export function caseList(cases: readonly StoredCase[], setAside: readonly string[], putBackNow: boolean): Html {
  return html`${
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
    ${table('Cases with a safeguarding plan', HEADS, cases.map(rowOf))} ${putBack}`;
}
