/** Unanswered is absent: taking an answer away takes its key away, and the groups that are empty then. */
import { getAt, removeAt } from '../../src/plan/index.js';
import { parentPath } from './ids.js';

/** An answer that says nothing: no text, no choice, no item. `false` and 0 are answers. */
export function isEmptyAnswer(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

const isEmptyGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/**
 * The same plan without an answer at `path`, and without groups that held nothing else. An item of a list and a part
 * of the plan stay, empty or not.
 */
export function unanswer<T>(plan: T, path: string): T {
  const next = getAt(plan, path) === undefined ? plan : removeAt(plan, path);
  const above = parentPath(path);
  const isGroup = above !== undefined && !above.endsWith(']') && parentPath(above) !== undefined;
  return isGroup && isEmptyGroup(getAt(next, above)) ? unanswer(next, above) : next;
}
