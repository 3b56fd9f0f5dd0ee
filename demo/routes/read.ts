/** Pages to read: the list, a case, its record in any version, and text kept aside. */
import { caseList } from '../pages/case-list.js';
import { asidePage, casePage } from '../pages/case.js';
import { html, type Content } from '../web/html.js';
import { notification } from '../pages/govuk.js';
import { recordPage } from '../pages/record.js';
import { judge } from '../plan/judge.js';
import { gateSection } from '../pages/findings.js';
import { isReply, openCase, saysNotFound, shows, withCase, type OpenCase, type Route, type Visit } from './context.js';

export const showList: Route = async ({ store, person, query }) => {
  const cases = await store.all();
  return shows({
    title: 'Cases',
    person,
    switchTo: '/',
    content: caseList({ cases, setAside: store.setAside, putBackNow: query.has('examples') }),
  });
};

export const showCase: Route = (visit) =>
  withCase(visit, async ({ stored, plan, procedure, context }) => {
    const { person, query } = visit;
    const judgement = await judge(plan, procedure);
    const content = casePage({ stored, plan, procedure, judgement, person, context }, query.get('done'));
    const switchTo = `/cases/${stored.id}`;
    return shows({ title: `Case ${stored.id}`, person, switchTo, content, back: { href: '/', text: 'All cases' } });
  });

/** After “Save and continue”: that it was saved, and what the plan still needs before it can start. */
function savedBanner(judgement: Awaited<ReturnType<typeof judge>>, { context }: OpenCase): Content {
  return notification(
    'Saved',
    html`<p class="govuk-notification-banner__heading">The plan is saved as you see it here</p>
      ${gateSection(judgement.activate, context)}`,
    true,
  );
}

async function recordOf(open: OpenCase, { person, query }: Visit) {
  const { stored, saved, plan, procedure, context } = open;
  const judgement = await judge(plan, procedure);
  const banner = query.has('saved') && savedBanner(judgement, open);
  return shows({
    title: `Record of case ${stored.id}`,
    person,
    switchTo: `/cases/${stored.id}/record`,
    content: recordPage({ stored, saved, judgement, context }, banner),
    back: { href: `/cases/${stored.id}`, text: `Case ${stored.id}` },
  });
}

export const showRecord: Route = (visit) => withCase(visit, (open) => recordOf(open, visit));

export const showVersion: Route = async (visit) => {
  const { store, person, params } = visit;
  const stored = await store.find(params[0] ?? '');
  const saved = stored?.saves.find(({ version }) => String(version) === params[1]);
  if (stored === undefined || saved === undefined) return saysNotFound(person);
  const open = openCase(stored, saved, person);
  return isReply(open) ? open : recordOf(open, visit);
};

export const showAside: Route = async ({ store, person, params }) => {
  const stored = await store.find(params[0] ?? '');
  const content = stored && asidePage(stored, Number(params[1]) - 1);
  if (stored === undefined || content === undefined) return saysNotFound(person);
  const back = { href: `/cases/${stored.id}`, text: `Case ${stored.id}` };
  return shows({ title: 'Text kept aside', person, content, back });
};
