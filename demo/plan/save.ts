/** A new version of a case: what is stored, by whom, and an entry in the plan's own chain of versions. */
import { append, type SafeguardingPlan } from '../../src/plan/index.js';
import type { Person } from '../people.js';
import type { Aside, StoredCase } from '../store/case.js';

/** Who did something, for the store. */
export const authorOf = ({ name, role }: Person) => ({ name, role });

/** What is recorded of a version; the count is the portal's own addition. */
interface Counted {
  version: number;
  change?: string | undefined;
  state?: SafeguardingPlan['state'];
  decisions?: number;
}

/**
 * What the plan's own chain of versions says of one: also how many decisions there were, because a chain cannot show
 * that its last entries were cut off.
 */
export function countOf(plan: SafeguardingPlan, version: number, change: string): Counted {
  const counted = { version, change, decisions: plan.decisions?.entries?.length ?? 0 };
  return plan.state === undefined ? counted : { ...counted, state: plan.state };
}

/** The case with one more version. Earlier versions stay as they were. */
export async function withVersion(
  stored: StoredCase,
  plan: SafeguardingPlan,
  what: string,
  person: Person,
): Promise<StoredCase> {
  const version = (stored.saves.at(-1)?.version ?? 0) + 1;
  const at = new Date().toISOString();
  const versions = await append(plan.versions, countOf(plan, version, what), {
    by: { role: person.id, name: person.name },
    at,
  });
  const save = { version, at, by: authorOf(person), what, plan: { ...plan, versions } };
  return { ...stored, saves: [...stored.saves, save], unread: {} };
}

/** The case with posted text kept aside. The same text twice is kept once. */
export function withAside(stored: StoredCase, person: Person, texts: readonly Pick<Aside, 'part' | 'why' | 'text'>[]) {
  const known = new Set(stored.aside.map(({ part, text }) => `${part}\n${text}`));
  const fresh = texts.filter(({ part, text }) => !known.has(`${part}\n${text}`));
  if (fresh.length === 0) return stored;
  const at = new Date().toISOString();
  return { ...stored, aside: [...stored.aside, ...fresh.map((one) => ({ at, by: authorOf(person), ...one }))] };
}
