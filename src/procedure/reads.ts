/** What rules read outside their own item, and whether any of it has changed since the last check. */
import { stepsOf, type Step } from '../plan/index.js';
import { visit } from './fields.js';
import type { RuleLogic } from './logic.js';
import { follow, type Scope } from './scope.js';

/** Counts the times at which something that was looked at was not the same as before. */
export class Epoch {
  private last: readonly unknown[] = [];
  private count = 0;

  /** The same number as long as the values are the same. */
  of(values: readonly unknown[]): number {
    const { last } = this;
    const same = values.length === last.length && values.every((value, index) => value === last[index]);
    if (same) return this.count;
    this.last = values;
    this.count += 1;
    return this.count;
  }
}

/** While the epoch of its reads is the same, a rule says the same of an unchanged item. */
export class Reads {
  private readonly epochs = new Epoch();
  private readonly fields: readonly (readonly Step[])[];
  /** What the consent table concludes is one value, whatever the table reads. */
  private readonly concludes: boolean;

  constructor(rules: readonly RuleLogic[]) {
    const fields = new Set<string>();
    let concludes = false;
    const seen = (path: string, use: string) => {
      if (use === 'table') concludes = true;
      // The identity of a list shows a change in any of its items.
      else if (!path.startsWith('.')) fields.add(path.split('[]')[0] ?? path);
    };
    for (const { when, holds } of rules) for (const condition of [when, holds]) if (condition) visit(condition, seen);
    this.fields = Array.from(fields, stepsOf);
    this.concludes = concludes;
  }

  /** The same number as long as all that is read, and `shared`, are the same. */
  epoch(scope: Scope, shared: number): number {
    const values: unknown[] = this.fields.map((steps) => follow(scope.plan, steps));
    values.push(shared);
    if (this.concludes) values.push(scope.concludes(scope));
    return this.epochs.of(values);
  }
}
