/** Corrections: a recorded decision is never changed; a new one points at it. */
import type { Decision, DecisionEntry } from '../../src/plan/index.js';
import type { DecisionKind } from '../../src/procedure/index.js';
import type { DecisionDraft, RecordContext } from './types.js';

/** What the ledger adds to a decision when it is recorded. */
const META = ['id', 'recordedAt', 'recordedBy', 'reason', 'corrects', 'prev', 'hash'] as const;

function without<T extends object>(value: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as T;
}

/** A draft that begins with what an earlier entry says, and corrects it. */
export function correctionOf(entry: DecisionEntry): DecisionDraft {
  return { ...without(entry as Decision, META), corrects: entry.id };
}

/** What a draft says, without what the ledger signs for. */
export function contentOf(draft: DecisionDraft): Decision {
  return without(draft as Decision, META);
}

/** Whether a draft holds anything that a person put in; its kind and subject may come from the page. */
export function isBegun(draft: DecisionDraft | undefined): draft is DecisionDraft {
  return draft !== undefined && Object.keys(draft).some((key) => key !== 'kind' && key !== 'about');
}

/** A draft with the role that needs no asking, because the kind of decision has only one. */
export function withOnlyRole(draft: DecisionDraft, kind: DecisionKind | undefined): DecisionDraft {
  const [role, ...others] = kind?.roles ?? [];
  if (role === undefined || others.length > 0) return draft;
  const { decidedBy, deputy } = draft;
  if (deputy?.acting === 'yes') return { ...draft, deputy: { ...deputy, forRole: deputy.forRole ?? role } };
  return { ...draft, decidedBy: { ...decidedBy, role: decidedBy?.role ?? role } };
}

/** Finds entries by id and by what they correct. */
export function indexEntries(entries: readonly DecisionEntry[]): Pick<RecordContext, 'find' | 'correctedBy'> {
  const numbered = entries.map((entry, at) => ({ entry, number: at + 1 }));
  const byId = new Map(numbered.map((one) => [one.entry.id, one]));
  const newer = new Map(
    numbered.flatMap((one) => (one.entry.corrects === undefined ? [] : [[one.entry.corrects, one]])),
  );
  return { find: (id) => byId.get(id), correctedBy: (id) => newer.get(id) };
}
