/** The procedure's findings for one element, by the place that they concern. */
import type { PartialPlan } from '../../src/plan/index.js';
import { createChecker, type Checker, type Finding, type Procedure } from '../../src/procedure/index.js';
import { isAtOrBelow } from './ids.js';

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

/** Checks a plan as it changes and answers from the last check. */
export class FindingIndex {
  #procedure: Procedure | undefined;
  #checker: Checker | undefined;
  #inputs: readonly unknown[] = [];
  #all: readonly Finding[] = [];
  #byPath = new Map<string, Finding[]>();
  readonly #under = new Map<string, readonly Finding[]>();

  /** Brings the findings up to date. `observed` has to be the same object while it says the same. */
  check(
    procedure: Procedure | undefined,
    plan: PartialPlan,
    today: string,
    observed: readonly string[] | undefined,
  ): void {
    const inputs = [procedure, today, observed, ...Object.keys(plan), ...Object.values(plan)];
    if (sameItems(inputs, this.#inputs)) return;
    this.#inputs = inputs;
    if (procedure !== this.#procedure) {
      this.#procedure = procedure;
      this.#checker = procedure && createChecker(procedure);
    }
    this.#all = this.#checker?.(plan, { today, observed }) ?? [];
    this.#byPath = new Map();
    for (const finding of this.#all) {
      if (finding.status !== 'unmet') continue;
      const there = this.#byPath.get(finding.path);
      if (there === undefined) this.#byPath.set(finding.path, [finding]);
      else there.push(finding);
    }
  }

  /** Every finding. */
  get all(): readonly Finding[] {
    return this.#all;
  }

  /** What is unmet at exactly this place. */
  at(path: string): readonly Finding[] {
    return this.#byPath.get(path) ?? [];
  }

  /** What is unmet at or below a place: the same list as last time while it holds the same findings. */
  under(path: string): readonly Finding[] {
    const now = [...this.#byPath].flatMap(([at, findings]) => (isAtOrBelow(at, path) ? findings : []));
    const before = this.#under.get(path);
    if (before !== undefined && sameItems(before, now)) return before;
    this.#under.set(path, now);
    return now;
  }
}
