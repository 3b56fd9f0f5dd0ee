/** Whose decision it is, and whether the person who uses the element may record it. */
import { roleOf, say, type DecisionKind, type Procedure } from '../../src/procedure/index.js';
import type { DecisionDraft } from './types.js';

/** What the procedure says of this person and this decision. */
export type Authority =
  /** The procedure names nobody: anyone records it. */
  | 'anyone'
  /** The page did not say who uses the element. */
  | 'not-known'
  | 'own'
  /** Someone else's, and the one who decides is named as a deputy. */
  | 'deputy'
  /** Someone else's: it can be prepared here, not recorded. */
  | 'prepare';

/** Whether the person may record a decision of this kind. */
export function authorityOf(kind: DecisionKind, actorRole: string | undefined, draft: DecisionDraft): Authority {
  if (kind.roles.length === 0) return 'anyone';
  if (actorRole === undefined || actorRole === '') return 'not-known';
  if (kind.roles.includes(actorRole)) return 'own';
  return kind.deputy === true && draft.deputy?.acting === 'yes' ? 'deputy' : 'prepare';
}

/** Whether advice that is restricted to those who decide may be read by this role. */
export function mayReadRestricted(kind: DecisionKind | undefined, actorRole: string | undefined): boolean {
  return kind === undefined || kind.roles.length === 0 || (actorRole !== undefined && kind.roles.includes(actorRole));
}

/** A label inside a sentence: its first letter small, unless it begins with capitals. */
export function inSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** What a role is called, or its id when the procedure does not have it. */
export function roleWords(procedure: Procedure, id: string): string {
  const role = roleOf(procedure, id);
  return role === undefined ? id : say(procedure, role.label);
}

/** Who may take a decision, for a sentence: “the team manager or the lead practitioner”. */
export function whoseWords(procedure: Procedure, kind: DecisionKind): string {
  return kind.roles.map((id) => `the ${inSentence(roleWords(procedure, id))}`).join(' or ');
}
