/** Rules of the shared base as another area states them. */
import type { Rule, Strength } from '../../procedure/schema.js';

/** What an area says of a shared rule: its strength and source, and its own words where they differ. */
export interface Statement {
  strength: Strength;
  cites: string[];
  ask?: string;
  why?: string;
}

/**
 * The rules as the area states them. What it does not state itself stays as good practice of another area: to be
 * considered, and citing that one.
 */
export function restated(rules: readonly Rule[], own: Readonly<Record<string, Statement>>): Rule[] {
  return rules.map((rule) => ({ ...rule, strength: 'consider', ...own[rule.id] }));
}
