/** What the example cases are made with: dates that are always recent, decisions recorded in order, the first version. */
import {
  addDays,
  append,
  FORMAT,
  newId,
  type Decision,
  type Decisions,
  type SafeguardingPlan,
} from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { practitioner } from '../people.js';
import { stampOf } from '../procedures.js';
import { today } from '../record/dates.js';
import type { StoredCase } from '../store/case.js';
import { authorOf, countOf } from '../plan/save.js';

/** A date so many days before today; a negative number lies ahead. */
export const daysAgo = (days: number): string => addDays(today(), -days);

/** A moment in the morning of such a date. */
export const morningOf = (days: number): string => `${daysAgo(days)}T10:15:00.000Z`;

export interface SeedDecision {
  decision: Decision;
  by: { role: string; name: string };
  daysAgo: number;
}

/** Decisions as they were recorded, one after the other. */
export async function recorded(decisions: readonly SeedDecision[]): Promise<Decisions> {
  let ledger: Decisions = {};
  for (const { decision, by, daysAgo: days } of decisions)
    ledger = await append(ledger, decision, { by, at: morningOf(days) });
  return ledger;
}

/** A plan of a procedure with these parts. */
export const planUnder = (procedure: Procedure, parts: Partial<SafeguardingPlan>): SafeguardingPlan => ({
  format: FORMAT,
  id: newId(),
  procedure: stampOf(procedure),
  state: 'draft',
  createdAt: morningOf(12),
  ...parts,
});

type Summary = Pick<StoredCase, 'id' | 'adult' | 'summary' | 'team'>;

/** A case with its first version, saved by the lead practitioner. */
export async function caseWith(summary: Summary, plan: SafeguardingPlan, savedDaysAgo: number): Promise<StoredCase> {
  const at = morningOf(savedDaysAgo);
  const what = 'Saved';
  const versions = await append(undefined, countOf(plan, 1, what), {
    by: { role: practitioner.id, name: practitioner.name },
    at,
  });
  const save = { version: 1, at, by: authorOf(practitioner), what, plan: { ...plan, versions } };
  return { ...summary, opened: daysAgo(14), saves: [save], aside: [], unread: {} };
}
