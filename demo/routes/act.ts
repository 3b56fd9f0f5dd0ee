/** What else can be done: sign in as somebody, change a case's procedure, start its plan, put the examples back. */
import { judge } from '../plan/judge.js';
import { withVersion } from '../plan/save.js';
import { cookieFor } from '../people.js';
import { html } from '../web/html.js';
import { procedureOf, stampOf } from '../procedures.js';
import { newest, planOf } from '../store/case.js';
import { messagePage } from '../pages/message.js';
import { redirect, type Reply } from '../web/reply.js';
import { say, saysNotFound, type Route, type Visit } from './context.js';

/** Pages that people may be sent back to: never anywhere else. */
const PLACES = /^\/(cases\/\d+(\/record)?)?$/;

export const signIn: Route = (visit) => {
  const cookie = cookieFor(visit.fields.get('person'));
  const back = visit.fields.get('back') ?? '/';
  const to = PLACES.test(back) ? back : '/';
  return Promise.resolve(cookie === undefined ? saysNotFound(visit.person) : redirect(to, cookie));
};

export const putExamplesBack: Route = async ({ store }) => {
  await store.putExamplesBack();
  return redirect('/?examples');
};

function refusal({ person }: Visit, title: string, text: string, status: number): Reply {
  return say(person, title, messagePage(title, html`<p class="govuk-body">${text}</p>`), status);
}

const changedMeanwhile = (visit: Visit) =>
  refusal(
    visit,
    'This plan changed since you opened it',
    'Nothing was changed. Open the case again and look at the newest version first.',
    409,
  );

/** Changes a case that still has the version the page showed. */
async function changeCase(visit: Visit, change: Parameters<Visit['store']['change']>[1]): Promise<Reply> {
  const reply = await visit.store.change(visit.params[0] ?? '', async (stored) => {
    if (visit.fields.get('version') !== String(newest(stored).version)) return { result: changedMeanwhile(visit) };
    return change(stored);
  });
  return (reply as Reply | undefined) ?? saysNotFound(visit.person);
}

export const changeProcedure: Route = (visit) =>
  changeCase(visit, async (stored) => {
    const procedure = procedureOf(visit.fields.get('procedure') ?? '');
    const read = planOf(newest(stored));
    if (procedure === undefined || !read.ok) return { result: saysNotFound(visit.person) };
    const plan = { ...read.value, procedure: stampOf(procedure) };
    const next = await withVersion(stored, plan, `Procedure: ${procedure.shortName}`, visit.person);
    return { stored: { ...next, unread: stored.unread }, result: redirect(`/cases/${stored.id}?done=procedure`) };
  });

export const startPlan: Route = (visit) =>
  changeCase(visit, async (stored) => {
    const read = planOf(newest(stored));
    const procedure = read.ok ? procedureOf(read.value.procedure.id) : undefined;
    if (!read.ok || procedure === undefined) return { result: saysNotFound(visit.person) };
    const { activate } = await judge(read.value, procedure);
    if (!visit.person.isManager)
      return {
        result: refusal(visit, 'A manager starts a plan', 'Nothing was changed. Ask the manager of the case.', 403),
      };
    if (activate?.state !== 'open')
      return {
        result: refusal(
          visit,
          'The plan cannot start yet',
          'Nothing was changed. The case lists what is missing.',
          422,
        ),
      };
    const next = await withVersion(stored, { ...read.value, state: 'active' }, 'Plan started', visit.person);
    return { stored: { ...next, unread: stored.unread }, result: redirect(`/cases/${stored.id}?done=started`) };
  });
