/** One case: what it is about, how its plan stands, and every version of it. */
import type { SafeguardingPlan } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import type { Judgement } from '../plan/judge.js';
import { PART_NAMES } from '../plan/receive.js';
import type { Person } from '../people.js';
import { dateInWords, momentInWords } from '../record/dates.js';
import type { RecordContext } from '../record/context.js';
import { FORM_PARTS, newest, type StoredCase } from '../store/case.js';
import { html, type Content, type Html } from '../web/html.js';
import { alterationWarning, consentSection, findingsSection, gateSection } from './findings.js';
import { details, list, notification, posted, summaryList, table } from './govuk.js';
import { procedureSelect } from './procedure-select.js';
import { stateTag } from './state.js';

export interface CaseView {
  stored: StoredCase;
  plan: SafeguardingPlan;
  procedure: Procedure;
  judgement: Judgement;
  person: Person;
  context: RecordContext;
}

/** What was just done, from the address; only these words, never anything from the address itself. */
const DONE: Readonly<Record<string, string>> = {
  draft: 'Draft saved',
  procedure: 'The procedure was changed',
  started: 'The plan has started',
};

function doneBanner(done: string | null): Content {
  const words = done === null ? undefined : DONE[done];
  return (
    words !== undefined && notification('Done', html`<p class="govuk-notification-banner__heading">${words}</p>`, true)
  );
}

function keptBanner({ id, aside, unread }: StoredCase): Content {
  const parts = FORM_PARTS.filter((part) => unread[part] !== undefined).map((part) => PART_NAMES[part]);
  if (parts.length === 0 && aside.length === 0) return undefined;
  return notification(
    'Important',
    html`${
      parts.length > 0 &&
      html`<p class="govuk-notification-banner__heading">Part of the draft could not be read</p>
        <p class="govuk-body">It is kept as it was sent, and the form shows it again: ${parts.join(', ')}.</p>`
    }
    ${
      aside.length > 0 &&
      html`<p class="govuk-notification-banner__heading">Text is kept aside that is not part of the plan</p>
        ${list(
          aside.map(
            (one, index) =>
              html`<a class="govuk-notification-banner__link" href="/cases/${id}/aside/${index + 1}">${one.part}</a>,
                ${momentInWords(one.at)}, ${one.by.name}: ${one.why}`,
          ),
        )}`
    }`,
  );
}

const history = ({ id, saves }: StoredCase) =>
  table(
    'Versions, newest first',
    ['Version', 'Saved', 'By', 'What'],
    saves
      .toReversed()
      .map(({ version, at, by, what }) => [
        html`<a class="govuk-link" href="/cases/${id}/versions/${version}">Version ${version}</a>`,
        momentInWords(at),
        `${by.name}, ${by.role.toLowerCase()}`,
        what,
      ]),
  );

const procedureForm = (stored: StoredCase, current: Procedure) =>
  details(
    'Choose another procedure for this case',
    html`<form action="/cases/${stored.id}/procedure" method="post">
      <input type="hidden" name="version" value="${newest(stored).version}" />
      ${procedureSelect(current.id)}
      <button class="govuk-button govuk-button--secondary" data-module="govuk-button">Change the procedure</button>
    </form>`,
  );

function startForm({ stored, plan, judgement, person }: CaseView): Content {
  const ready = judgement.activate?.state === 'open' && (plan.state ?? 'draft') === 'draft';
  if (!ready) return undefined;
  if (!person.isManager) return html`<p class="govuk-body">A manager can start the plan now.</p>`;
  return html`<form action="/cases/${stored.id}/start" method="post">
    <input type="hidden" name="version" value="${newest(stored).version}" />
    <button class="govuk-button" data-module="govuk-button">Start the plan</button>
  </form>`;
}

const unmetCount = ({ findings }: Judgement) => findings.filter(({ status }) => status === 'unmet').length;

/** @param done what was just done, as a word in the address */
export function casePage(view: CaseView, done: string | null): Html {
  const { stored, plan, procedure, judgement, context } = view;
  const last = newest(stored);
  return html`${doneBanner(done)} ${keptBanner(stored)} ${alterationWarning(judgement.alterations)}
    <span class="govuk-caption-xl">Case ${stored.id}</span>
    <h1 class="govuk-heading-xl">${stored.adult}</h1>
    <p class="govuk-body-l">${stored.summary}</p>
    ${summaryList([
      { label: 'State of the plan', value: stateTag(plan.state) },
      { label: 'Procedure', value: `${procedure.name}, version ${plan.procedure.version ?? 'not recorded'}` },
      { label: 'Team', value: stored.team },
      { label: 'Opened', value: dateInWords(stored.opened) },
      { label: 'Next review', value: dateInWords(plan.reviews?.nextReviewOn ?? 'No date yet') },
      { label: 'Last saved', value: `${momentInWords(last.at)} by ${last.by.name}, ${last.by.role.toLowerCase()}` },
    ])}
    <div class="govuk-button-group">
      <a
        class="govuk-button"
        href="/cases/${stored.id}/plan/edit"
        role="button"
        draggable="false"
        data-module="govuk-button"
        >Change the plan</a
      >
      <a class="govuk-link" href="/cases/${stored.id}/record">Read or print the record</a>
    </div>
    ${startForm(view)}
    <h2 class="govuk-heading-l">Should there be a plan?</h2>
    ${consentSection(judgement.consent, context)}
    <h2 class="govuk-heading-l">May the plan start?</h2>
    ${gateSection(judgement.activate, context)}
    ${details(`Everything the procedure still asks (${String(unmetCount(judgement))})`, findingsSection(judgement.findings, context))}
    <h2 class="govuk-heading-l">History</h2>
    ${history(stored)} ${procedureForm(stored, procedure)}`;
}

/** Text that is kept aside, exactly as it was posted. */
export function asidePage(stored: StoredCase, index: number): Html | undefined {
  const one = stored.aside[index];
  if (one === undefined) return undefined;
  return html`<span class="govuk-caption-xl">Case ${stored.id}</span>
    <h1 class="govuk-heading-xl">Text kept aside</h1>
    <p class="govuk-body">${one.part}. Sent by ${one.by.name} on ${momentInWords(one.at)}.</p>
    <p class="govuk-body">${one.why}.</p>
    ${posted(one.text)}`;
}
