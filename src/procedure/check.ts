/** check(): the difference between a plan and a procedure, as findings. Incremental by object identity. */
import { getAt, stepsOf, type PartialPlan } from '../plan/index.js';
import { planScope } from './consent-table.js';
import { evaluate, inside, isAnswered } from './evaluate.js';
import { fieldsOf } from './fields.js';
import type { CheckOptions, Finding } from './finding.js';
import type { Procedure, Rule } from './schema.js';
import { itemsOf, Observed, resolvePath, type Item, type Scope } from './scope.js';
import { say } from './terms.js';

/** The field that stands for what the consent table concludes. */
const CONSENT = 'consent';

/** Rules that are checked for each item of one list, and the lists inside that item. */
interface Level {
  rules: Rule[];
  lists: Map<string, Level>;
}

function levelsOf(rules: readonly Rule[]): Level {
  const root: Level = { rules: [], lists: new Map() };
  for (const rule of rules) {
    let level = root;
    for (const name of (rule.each ?? '').split('[]').filter(Boolean)) {
      const list = name.replace(/^\./, '');
      let below = level.lists.get(list);
      if (!below) level.lists.set(list, (below = { rules: [], lists: new Map() }));
      level = below;
    }
    level.rules.push(rule);
  }
  return root;
}

/** What a rule reads outside its own item. What the consent table concludes depends on all that the table reads. */
function outerFieldsOf({ when, holds }: Rule, { consent }: Procedure, found = new Set<string>()): Set<string> {
  fieldsOf(holds, fieldsOf(when, found));
  if (found.has(CONSENT)) for (const row of consent.table) fieldsOf(row.when, found);
  return found;
}

/** What a level reads outside its own items: while none of it changes, an unchanged item need not be checked again. */
function outerFields(level: Level, procedure: Procedure, found = new Set<string>()): Set<string> {
  for (const rule of level.rules) outerFieldsOf(rule, procedure, found);
  for (const below of level.lists.values()) outerFields(below, procedure, found);
  return found;
}

/** Remembers a value until one of the things it was made from is another. */
class Epoch {
  private last: readonly unknown[] = [];
  private count = 0;

  /** The same number as long as the values are the same. */
  of(values: readonly unknown[]): number {
    const same = values.length === this.last.length && values.every((value, index) => value === this.last[index]);
    if (!same) this.count += 1;
    this.last = values;
    return this.count;
  }
}

interface Remembered {
  epoch: number;
  path: string;
  findings: readonly Finding[];
}

class ListLevel {
  private readonly epoch = new Epoch();
  private readonly remembered = new WeakMap<object, Remembered>();
  private readonly outer: readonly string[];
  private readonly lists: readonly ListLevel[];

  constructor(
    private readonly level: Level,
    private readonly list: string,
    procedure: Procedure,
  ) {
    this.outer = [...outerFields(level, procedure)];
    this.lists = [...level.lists].map(([name, below]) => new ListLevel(below, `.${name}`, procedure));
  }

  /** Findings of every item of the list in `scope`, those of unchanged items as they were. */
  check(scope: Scope, shared: readonly unknown[], into: Finding[]) {
    const epoch = this.epoch.of([...shared, ...this.outer.map((path) => readOuter(scope.plan, path))]);
    const { items, complete } = itemsOf(scope, this.list);
    for (const item of items) for (const finding of this.checkItem(scope, item, epoch, shared)) into.push(finding);
    if (!complete) this.cannotTell(scope, resolvePath(scope, this.list), into);
  }

  private checkItem(scope: Scope, item: Item, epoch: number, shared: readonly unknown[]): readonly Finding[] {
    const key = typeof item.value === 'object' && item.value !== null ? item.value : undefined;
    const before = key && this.remembered.get(key);
    if (before?.epoch === epoch && before.path === item.path) return before.findings;
    const here = inside(scope, item);
    const findings: Finding[] = [];
    for (const rule of this.level.rules) pushFinding(rule, here, findings);
    for (const below of this.lists) below.check(here, shared, findings);
    if (key) this.remembered.set(key, { epoch, path: item.path, findings });
    return findings;
  }

  /**
   * A list that could not be seen in full: there may be items for which a rule applies and is not met. What does not
   * depend on the item still counts, so a rule that applies to no item says nothing.
   */
  private cannotTell(scope: Scope, path: string, into: Finding[]) {
    const unseen = inside(scope, { value: undefined, path: `${path}[]` });
    for (const rule of this.level.rules)
      if (statusOf(rule, unseen) === 'cannot-tell') into.push(finding(rule, path, 'cannot-tell', scope));
    for (const below of this.lists) below.cannotTell(unseen, path, into);
  }
}

const outerSteps = new Map<string, string>();
/** The value whose identity shows a change of `risks[].measures[]` or `consent.toPlan`. */
function readOuter(plan: PartialPlan, path: string): unknown {
  let whole = outerSteps.get(path);
  if (whole === undefined) outerSteps.set(path, (whole = path.split('[]')[0] ?? path));
  return getAt(plan, whole);
}

/** The recorded reason for which a rule was passed here; blank words are no reason. */
function passedFor({ id, strength }: Rule, path: string, { passes }: PartialPlan): string | undefined {
  if (strength === 'must') return undefined;
  return passes?.find((pass) => pass.rule === id && (pass.path ?? path) === path && isAnswered(pass.reason))?.reason;
}

function finding(rule: Rule, path: string, status: Finding['status'], scope: Scope): Finding {
  const passed = passedFor(rule, path, scope.plan);
  return {
    rule: rule.id,
    strength: rule.strength,
    path,
    status,
    ask: say(scope.procedure, rule.ask),
    why: say(scope.procedure, rule.why),
    cites: rule.cites,
    ...(passed !== undefined && { passed }),
  };
}

/** What a rule says in this scope; undefined when it does not apply. */
function statusOf(rule: Rule, scope: Scope): Finding['status'] | undefined {
  const applies = rule.when ? evaluate(rule.when, scope) : true;
  if (applies === false) return undefined;
  const holds = evaluate(rule.holds, scope);
  // A rule that would be met anyway is met, even if it cannot be told whether it applies.
  if (holds === true) return 'met';
  return applies === undefined || holds === undefined ? 'cannot-tell' : 'unmet';
}

function pushFinding(rule: Rule, scope: Scope, into: Finding[]) {
  const status = statusOf(rule, scope);
  if (status) into.push(finding(rule, resolvePath(scope, rule.at), status, scope));
}

class RootRule {
  private readonly epoch = new Epoch();
  private readonly outer: readonly string[];
  private before: Remembered | undefined;

  constructor(
    private readonly rule: Rule,
    procedure: Procedure,
  ) {
    this.outer = [...outerFieldsOf(rule, procedure)];
  }

  check(scope: Scope, shared: readonly unknown[], into: Finding[]) {
    const epoch = this.epoch.of([...shared, ...this.outer.map((path) => readOuter(scope.plan, path))]);
    if (this.before?.epoch !== epoch) {
      const findings: Finding[] = [];
      pushFinding(this.rule, scope, findings);
      this.before = { epoch, path: '', findings };
    }
    into.push(...this.before.findings);
  }
}

export type Checker = (plan: PartialPlan, options: CheckOptions) => readonly Finding[];

/**
 * A checker that remembers: a part of the plan that is the same object as last time is not checked again. Findings come
 * in the order of the procedure's rules, those of lists after those of the whole, item by item. Rules that do not apply
 * give none.
 */
export function createChecker(procedure: Procedure): Checker {
  return checkerOf(
    procedure,
    procedure.rules.filter(({ gateOnly }) => gateOnly !== true),
  );
}

/** The same for these rules alone. */
export function checkerOf(procedure: Procedure, chosen: readonly Rule[]): Checker {
  const root = levelsOf(chosen);
  const rules = root.rules.map((rule) => new RootRule(rule, procedure));
  const lists = [...root.lists].map(([name, level]) => new ListLevel(level, name, procedure));
  let seen: { from: CheckOptions['observed']; as: Observed } | undefined;
  return (plan, options) => {
    if (!seen || seen.from !== options.observed) seen = { from: options.observed, as: new Observed(options.observed) };
    const scope = planScope(plan, procedure, options.today, seen.as);
    const shared = [options.today, seen.as, plan.passes];
    const findings: Finding[] = [];
    for (const rule of rules) rule.check(scope, shared, findings);
    for (const list of lists) list.check(scope, shared, findings);
    return findings;
  };
}

/** All findings of a plan, checked once and in full. */
export function check(plan: PartialPlan, procedure: Procedure, options: CheckOptions): readonly Finding[] {
  return createChecker(procedure)(plan, options);
}

/** Whether a path stands at or below another: `risks[2].level` is under `risks[2]`. */
export function isUnder(path: string, above: string): boolean {
  const steps = stepsOf(above);
  return stepsOf(path).slice(0, steps.length).join('\n') === steps.join('\n');
}
