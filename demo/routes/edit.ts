/** The form, and what happens to it when it is posted. */
import type { SafeguardingPlan } from '../../src/plan/index.js';
import { parsePart } from '../../src/plan/index.js';
import { formPage, refusedText, type FormAddress, type FormView } from '../pages/form.js';
import { notification } from '../pages/govuk.js';
import { answersFrom, answersOf, type Answers } from '../plan/answers.js';
import { differencesOf } from '../plan/differences.js';
import { alterationsOf } from '../plan/judge.js';
import { PART_NAMES, receive, type FieldError, type Received } from '../plan/receive.js';
import { withAside, withVersion } from '../plan/save.js';
import type { Person } from '../people.js';
import { momentInWords } from '../record/dates.js';
import { newest, planOf, type StoredCase } from '../store/case.js';
import { html, type Content } from '../web/html.js';
import { redirect, type Reply } from '../web/reply.js';
import { saysNotFound, shows, withCase, type OpenCase, type Route, type Visit } from './context.js';

const addressOf = ({ query }: Visit): FormAddress => ({
  hostile: query.get('styles') === 'hostile',
  plainScripts: query.get('scripts') === 'none',
});

/** The form as a page, with the stylesheets and scripts that its address asks for. */
function showForm(visit: Visit, view: FormView, status = 200): Reply {
  const address = addressOf(visit);
  return shows(
    {
      title: 'Change the safeguarding plan',
      person: visit.person,
      hasErrors: view.errors.length > 0,
      back: { href: `/cases/${view.stored.id}`, text: `Case ${view.stored.id}` },
      styles: address.hostile ? ['/portal/hostile.css'] : [],
      scripts: ['/kit/define.js', '/portal/plan-form.js'],
      plainScripts: address.plainScripts,
      wide: true,
      content: formPage(view, address),
    },
    status,
  );
}

const viewOf = async (open: OpenCase, person: Person, answers: Answers): Promise<FormView> => ({
  stored: open.stored,
  plan: open.plan,
  procedure: open.procedure,
  person,
  answers,
  errors: [],
  alterations: await alterationsOf(open.plan),
});

export const showEdit: Route = (visit) =>
  withCase(visit, async (open) => showForm(visit, await viewOf(open, visit.person, answersOf(open.stored, open.plan))));

/** What became of a post. */
type Outcome =
  | { kind: 'saved' }
  | { kind: 'wrong'; stored: StoredCase; received: Received }
  | { kind: 'changed-meanwhile'; stored: StoredCase };

async function store(
  stored: StoredCase,
  plan: SafeguardingPlan,
  visit: Visit,
): Promise<{ stored?: StoredCase; result: Outcome }> {
  const { person, fields } = visit;
  const answers = answersFrom(fields);
  if (answers.version !== String(newest(stored).version)) {
    const why = 'The plan was saved by somebody else, or in another tab, while this was being written';
    const differing = differencesOf(answers, answersOf(stored, plan));
    const kept = withAside(
      stored,
      person,
      differing.map((one) => ({ ...one, why })),
    );
    return { stored: kept, result: { kind: 'changed-meanwhile', stored: kept } };
  }
  const received = await receive(plan, answers);
  const { refused, unread } = received;
  const kept = refused === undefined ? stored : withAside(stored, person, [{ part: PART_NAMES.decisions, ...refused }]);
  if (fields.get('action') !== 'draft' && received.errors.length > 0)
    return { stored: kept, result: { kind: 'wrong', stored: kept, received } };
  const what = fields.get('action') === 'draft' ? 'Draft saved' : 'Saved';
  const next = await withVersion(kept, received.plan, what, person);
  return { stored: { ...next, unread }, result: { kind: 'saved' } };
}

/** The decisions to show again after a refusal: those that are stored, with the posted draft if it can be read. */
function keptDecisions(plan: SafeguardingPlan, text: string | undefined): string | undefined {
  const read = text === undefined ? undefined : parsePart('decisions', text);
  const draft = read?.ok === true ? read.value.draft : undefined;
  const stored = plan.decisions;
  if (stored === undefined && draft === undefined) return undefined;
  return JSON.stringify({ ...stored, ...(draft !== undefined && { draft }) });
}

function withDecisions(answers: Answers, decisions: string | undefined): Answers {
  const { decisions: _posted, ...parts } = answers.parts;
  return { ...answers, parts: { ...parts, ...(decisions !== undefined && { decisions }) } };
}

async function showWrong(visit: Visit, open: OpenCase, received: Received): Promise<Reply> {
  const answers = answersFrom(visit.fields);
  const { refused, errors } = received;
  const shown = refused === undefined ? answers : withDecisions(answers, keptDecisions(open.plan, refused.text));
  const view = await viewOf(open, visit.person, shown);
  const notice = refused === undefined ? undefined : refusedText(refused.why, refused.text);
  return showForm(visit, { ...view, errors, notice }, 422);
}

function changedNotice({ stored }: OpenCase, differing: readonly string[]): Content {
  const last = newest(stored);
  return notification(
    'Important',
    html`<p class="govuk-notification-banner__heading">This plan changed since you opened it</p>
      <p class="govuk-body">
        ${last.by.name} saved version ${last.version} on ${momentInWords(last.at)}. Your answers are below and are not
        saved in the plan yet; a copy is kept with the case.
      </p>
      <p class="govuk-body">
        ${differing.length > 0 && `Different from what is saved: ${differing.join(', ')}. `}<a
          class="govuk-notification-banner__link"
          href="/cases/${stored.id}/record"
          target="_blank"
          rel="noreferrer noopener"
          >Compare with the saved record (opens in a new tab)</a
        >. Saving now makes your answers the newest version; the version of ${last.by.name} stays in the history.
      </p>`,
  );
}

async function showChanged(visit: Visit, open: OpenCase): Promise<Reply> {
  const posted = answersFrom(visit.fields);
  const stored = answersOf(open.stored, open.plan);
  const received = await receive(open.plan, posted);
  const decisions =
    received.refused === undefined ? posted.parts.decisions : keptDecisions(open.plan, posted.parts.decisions);
  const answers = { ...withDecisions(posted, decisions), version: stored.version };
  const changed: FieldError = {
    field: 'consent',
    href: '#lead',
    text: 'This plan changed since you opened it. Compare your answers with the saved record before you save',
  };
  const view = await viewOf(open, visit.person, answers);
  const names = differencesOf(posted, stored).map(({ part }) => part);
  const notice = html`${changedNotice(open, names)}
  ${received.refused !== undefined && refusedText(received.refused.why, received.refused.text)}`;
  return showForm(visit, { ...view, errors: [changed], notice }, 409);
}

/** “Save draft” and “Save and continue”. */
export const postEdit: Route = (visit) =>
  withCase(visit, async ({ stored: { id } }) => {
    const outcome = await visit.store.change(id, async (stored) => {
      const read = planOf(newest(stored));
      return read.ok ? store(stored, read.value, visit) : { result: undefined };
    });
    if (outcome === undefined) return saysNotFound(visit.person);
    if (outcome.kind === 'saved') {
      const draft = visit.fields.get('action') === 'draft';
      return redirect(draft ? `/cases/${id}?done=draft` : `/cases/${id}/record?saved`);
    }
    return withCase(visit, (open) =>
      outcome.kind === 'wrong' ? showWrong(visit, open, outcome.received) : showChanged(visit, open),
    );
  });
