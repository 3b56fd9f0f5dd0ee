/** Which paths of a plan a condition may name, and what may be asked of each. */
import { planPaths } from '../plan/plan-paths.js';
import type { PathKind } from '../plan/schema-walk.js';

/** What stands at a field as it is written: `consent.toPlan`, or `.trigger` inside the list `risks[].measures[]`. */
export type Found = { kind: PathKind } | { wrong: string };

const wrong = (message: string): Found => ({ wrong: message });

/** A field of a condition. `list` is the pattern of the items that stand around it, such as `risks[]`. */
export function fieldAt(field: string, list: string | undefined): Found {
  if (field.startsWith('.')) {
    if (list === undefined) return wrong(`“${field}” stands in no list: name the field from the start of the plan`);
    const kind = planPaths().get(field === '.' ? list : `${list}${field}`);
    return kind ? { kind } : wrong(`Items of “${list}” have no field “${field}”`);
  }
  if (field.includes('[]')) return wrong(`“${field}” is a field of many items: use some, every or each`);
  const kind = planPaths().get(field);
  return kind ? { kind } : wrong(`A plan has no field “${field}”`);
}

/** The pattern of a list's items: `risks[]` for `risks` or `risks[]`, `risks[].measures[]` for `.measures` in a risk. */
export function itemsAt(list: string, around: string | undefined): { items: string } | { wrong: string } {
  if (list.startsWith('.') && around === undefined)
    return { wrong: `“${list}” stands in no list: name it from the start of the plan` };
  const whole = `${list.startsWith('.') ? (around ?? '') : ''}${list}`;
  const items = whole.endsWith('[]') ? whole : `${whole}[]`;
  return planPaths().has(items) ? { items } : { wrong: `A plan has no list “${whole}”` };
}

/** Whether a plan has this pattern. */
export const hasPattern = (pattern: string): boolean => planPaths().has(pattern);
