/** A finding: what one rule says of one place in a plan. */
import type { Strength } from './schema.js';

export interface Finding {
  /** The rule's id. */
  rule: string;
  strength: Strength;
  /** The field that the prompt stands beside, such as `risks[2].measures[0].trigger`. */
  path: string;
  /** `cannot-tell`: it depends on something that was not observed, and raises no prompt. */
  status: 'met' | 'unmet' | 'cannot-tell';
  /** What to do, in words. */
  ask: string;
  why: string;
  /** Requirement ids. */
  cites: readonly string[];
  /** The recorded reason for which a *should* was passed. */
  passed?: string;
}

export interface CheckOptions {
  /** `YYYY-MM-DD`. */
  today: string;
  /** Paths that could be seen; without it, everything could. */
  observed?: Iterable<string> | undefined;
}
