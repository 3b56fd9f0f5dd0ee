/** What every route is given, and how it finds a case with its plan. */
import type { SafeguardingPlan } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { layout, type PageOptions } from '../pages/layout.js';
import { notFound, unknownProcedure, unreadablePlan } from '../pages/message.js';
import type { Person } from '../people.js';
import { procedureOf } from '../procedures.js';
import type { RecordContext } from '../record/context.js';
import { newest, planOf, type Save, type StoredCase } from '../store/case.js';
import type { Store } from '../store/store.js';
import type { Fields } from '../web/body.js';
import type { Html } from '../web/html.js';
import { page, type Reply } from '../web/reply.js';

export interface Visit {
  store: Store;
  person: Person;
  /** What the address named: the case and, where there is one, the version or text. */
  params: readonly string[];
  query: URLSearchParams;
  /** What was posted; empty for a page. */
  fields: Fields;
}

export type Route = (visit: Visit) => Promise<Reply>;

/** A page that says one thing. */
export function say(person: Person, title: string, content: Html, status: number): Reply {
  return page(layout({ title, person, content, back: { href: '/', text: 'All cases' } }), status);
}

export const saysNotFound = (person: Person): Reply => say(person, 'Page not found', notFound, 404);

/** A page of the portal. */
export const shows = (options: PageOptions, status = 200): Reply => page(layout(options), status);

/** A case whose plan and procedure are there. */
export interface OpenCase {
  stored: StoredCase;
  saved: Save;
  plan: SafeguardingPlan;
  procedure: Procedure;
  context: RecordContext;
}

/** The case at a version, or the page that says why it cannot be shown. */
export function openCase(stored: StoredCase, saved: Save, person: Person): OpenCase | Reply {
  const read = planOf(saved);
  if (!read.ok) return say(person, 'This plan cannot be read', unreadablePlan(stored.id, read.problems), 200);
  const plan = read.value;
  const procedure = procedureOf(plan.procedure.id);
  if (procedure === undefined) return say(person, 'Unknown procedure', unknownProcedure(stored.id), 200);
  return { stored, saved, plan, procedure, context: { plan, procedure, seesRestricted: person.isManager } };
}

export const isReply = (found: OpenCase | Reply): found is Reply => 'status' in found;

/** Opens the case of the address in its newest version and shows it. */
export async function withCase(visit: Visit, show: (open: OpenCase) => Promise<Reply> | Reply): Promise<Reply> {
  const stored = await visit.store.find(visit.params[0] ?? '');
  if (stored === undefined) return saysNotFound(visit.person);
  const open = openCase(stored, newest(stored), visit.person);
  return isReply(open) ? open : show(open);
}
