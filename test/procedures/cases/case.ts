/** How each rule is tried: a plan that does not meet it, and what has to be added for it to be met. */
import type { Flat } from '../plans.js';

export interface Case {
  unmet: Flat;
  /** Added to the plan, or put in place of what stands there. */
  met: Flat;
  /** A path without which it cannot be told; the first of those added unless given. */
  hide?: string;
}

export const tried = (unmet: Flat, met: Flat, hide?: string): Case => ({
  unmet,
  met,
  ...(hide !== undefined && { hide }),
});
/** A field that has to be answered, whatever else. */
export const needs = (path: string, when: Flat = {}, value: unknown = 'Some words'): Case =>
  tried(when, { [path]: value });

export type Cases = Readonly<Record<string, Case>>;
