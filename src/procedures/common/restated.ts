/** Rules of the shared base as another area states them. */
import type { Rule, Strength } from '../../procedure/schema.js';

/**
 * The rules with the strength and the source of the area: `{ 'has-risk': ['must', 'LANCS-15'] }`. What the area does
 * not state itself stays as good practice of another area: to be considered, and citing that one.
 */
export function restated(rules: readonly Rule[], own: Record<string, readonly [Strength, ...string[]]>): Rule[] {
  return rules.map((rule) => {
    const [strength = 'consider', ...cites] = own[rule.id] ?? [];
    return { ...rule, strength, ...(cites.length > 0 && { cites }) };
  });
}
