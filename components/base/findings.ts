/** The procedure's findings for one element, by the place that they concern. */
import type { PartialPlan } from '../../src/plan/index.js';
import { createChecker, type Checker, type Finding, type Procedure } from '../../src/procedure/index.js';
import { isAtOrBelow } from './ids.js';

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

/** The item of a part's list that a path leads into: of `risks[2].measures[0].due` it is `risks[2]`. */
const itemOf = (path: string): string => path.slice(0, path.indexOf(']') + 1);

const NONE: readonly Finding[] = [];

function put(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [finding]);
  else there.push(finding);
}

/** Checks a plan as it changes and answers from the last check. */
export class FindingIndex {
  #procedure: Procedure | undefined;
  #checker: Checker | undefined;
  #inputs: readonly unknown[] = [];
  #all: readonly Finding[] = [];
  #byPath = new Map<string, Finding[]>();
  #byItem = new Map<string, Finding[]>();
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
    this.#byItem = new Map();
    for (const finding of this.#all) {
      if (finding.status !== 'unmet') continue;
      put(this.#byPath, finding.path, finding);
      put(this.#byItem, itemOf(finding.path), finding);
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
    // A list may have hundreds of items, each asking for its own: only that item's are looked through.
    const near = path.includes('[') ? (this.#byItem.get(itemOf(path)) ?? NONE) : [...this.#byPath.values()].flat();
    const now = itemOf(path) === path ? near : near.filter((finding) => isAtOrBelow(finding.path, path));
    const before = this.#under.get(path);
    if (before !== undefined && sameItems(before, now)) return before;
    this.#under.set(path, now);
    return now;
  }
}
