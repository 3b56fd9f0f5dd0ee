/** check(): the difference between a plan and a procedure, as findings. Incremental by object identity. */
import { stepsOf, type PartialPlan } from '../plan/index.js';
import { planScope } from './consent-table.js';
import { evaluate, inside, isAnswered } from './evaluate.js';
import type { CheckOptions, Finding } from './finding.js';
import type { ProcedureLogic, RuleLogic } from './logic.js';
import { Epoch, Reads } from './reads.js';
import { itemsOf, Observed, resolvePath, type Item, type Scope } from './scope.js';
import { say } from './terms.js';

/** Rules that are checked for each item of one list, and the lists inside that item. */
interface Level {
  rules: RuleLogic[];
  lists: Map<string, Level>;
}

function levelsOf(rules: readonly RuleLogic[]): Level {
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

const rulesIn = (level: Level): RuleLogic[] => [...level.rules, ...[...level.lists.values()].flatMap(rulesIn)];

type Findings = readonly Finding[];

/** As many lists as can be spread at once without running out of stack. */
const BATCH = 1000;

/** In one list. Spreading into `concat` copies whole lists at once, many times faster than `flat()` or `push`. */
function joined(lists: readonly Findings[]): Findings {
  const batches: Findings[] = [];
  for (let at = 0; at < lists.length; at += BATCH)
    batches.push(([] as Finding[]).concat(...lists.slice(at, at + BATCH)));
  return batches.length > 1 ? joined(batches) : (batches[0] ?? []);
}

interface Remembered {
  epoch: number;
  path: string;
  findings: Findings;
}

class ListLevel {
  private readonly reads: Reads;
  private readonly remembered = new WeakMap<object, Remembered>();
  private readonly lists: readonly ListLevel[];

  constructor(
    private readonly level: Level,
    private readonly list: string,
  ) {
    // What the lists inside read counts too: an unchanged item is not looked into.
    this.reads = new Reads(rulesIn(level));
    this.lists = [...level.lists].map(([name, below]) => new ListLevel(below, `.${name}`));
  }

  /** Findings of every item of the list in `scope`, item by item, those of unchanged items as they were. */
  check(scope: Scope, shared: number): Findings[] {
    const epoch = this.reads.epoch(scope, shared);
    const { items, complete } = itemsOf(scope, this.list);
    const found = items.map((item) => this.checkItem(scope, item, epoch, shared));
    return complete ? found : [...found, this.cannotTell(scope, resolvePath(scope, this.list))];
  }

  private checkItem(scope: Scope, item: Item, epoch: number, shared: number): Findings {
    const key = typeof item.value === 'object' && item.value !== null ? item.value : undefined;
    const before = key && this.remembered.get(key);
    if (before?.epoch === epoch && before.path === item.path) return before.findings;
    const here = inside(scope, item);
    const own = this.level.rules.flatMap((rule) => findingsOf(rule, here));
    const findings = joined([own, ...this.lists.flatMap((below) => below.check(here, shared))]);
    if (key) this.remembered.set(key, { epoch, path: item.path, findings });
    return findings;
  }

  /**
   * A list that could not be seen in full: there may be items for which a rule applies and is not met. What does not
   * depend on the item still counts, so a rule that applies to no item says nothing.
   */
  private cannotTell(scope: Scope, path: string): Findings {
    const unseen = inside(scope, { value: undefined, path: `${path}[]` });
    const open = this.level.rules.filter((rule) => statusOf(rule, unseen) === 'cannot-tell');
    const own = open.map((rule) => finding(rule, path, 'cannot-tell', scope));
    return joined([own, ...this.lists.map((below) => below.cannotTell(unseen, path))]);
  }
}

/** The recorded reason for which a rule was passed here; blank words are no reason. */
function passedFor({ id, strength }: RuleLogic, path: string, { passes }: PartialPlan): string | undefined {
  if (strength === 'must') return undefined;
  return passes?.find((pass) => pass.rule === id && (pass.path ?? path) === path && isAnswered(pass.reason))?.reason;
}

function finding(rule: RuleLogic, path: string, status: Finding['status'], scope: Scope): Finding {
  const passed = passedFor(rule, path, scope.plan);
  return {
    rule: rule.id,
    strength: rule.strength,
    path,
    status,
    ask: say(scope.procedure, rule.ask ?? ''),
    why: say(scope.procedure, rule.why ?? ''),
    cites: rule.cites,
    ...(passed !== undefined && { passed }),
  };
}

/** What a rule says in this scope; undefined when it does not apply. */
function statusOf(rule: RuleLogic, scope: Scope): Finding['status'] | undefined {
  const applies = rule.when ? evaluate(rule.when, scope) : true;
  if (applies === false) return undefined;
  const holds = evaluate(rule.holds, scope);
  // A rule that would be met anyway is met, even if it cannot be told whether it applies.
  if (holds === true) return 'met';
  return applies === undefined || holds === undefined ? 'cannot-tell' : 'unmet';
}

function findingsOf(rule: RuleLogic, scope: Scope): Finding[] {
  const status = statusOf(rule, scope);
  return status ? [finding(rule, resolvePath(scope, rule.at), status, scope)] : [];
}

class RootRule {
  private readonly reads: Reads;
  private before: Remembered | undefined;

  constructor(private readonly rule: RuleLogic) {
    this.reads = new Reads([rule]);
  }

  check(scope: Scope, shared: number): Findings {
    const epoch = this.reads.epoch(scope, shared);
    if (this.before?.epoch !== epoch) this.before = { epoch, path: '', findings: findingsOf(this.rule, scope) };
    return this.before.findings;
  }
}

export type Checker = (plan: PartialPlan, options: CheckOptions) => readonly Finding[];

/**
 * A checker that remembers: a part of the plan that is the same object as last time is not checked again. Findings come
 * in the order of the procedure's rules, those of lists after those of the whole, item by item. Rules that do not apply
 * give none.
 */
export function createChecker(procedure: ProcedureLogic): Checker {
  return checkerOf(
    procedure,
    procedure.rules.filter(({ gateOnly }) => gateOnly !== true),
  );
}

/** The same for these rules alone. */
export function checkerOf(procedure: ProcedureLogic, chosen: readonly RuleLogic[]): Checker {
  const root = levelsOf(chosen);
  const rules = root.rules.map((rule) => new RootRule(rule));
  const lists = [...root.lists].map(([name, level]) => new ListLevel(level, name));
  const epochs = new Epoch();
  let seen: { from: CheckOptions['observed']; as: Observed } | undefined;
  return (plan, options) => {
    if (!seen || seen.from !== options.observed) seen = { from: options.observed, as: new Observed(options.observed) };
    const scope = concludingOnce(planScope(plan, procedure, options.today, seen.as));
    const shared = epochs.of([options.today, seen.as, plan.passes]);
    const found = [
      ...rules.map((rule) => rule.check(scope, shared)),
      ...lists.flatMap((list) => list.check(scope, shared)),
    ];
    return joined(found);
  };
}

/** The consent table is walked at most once for each check. */
function concludingOnce(scope: Scope): Scope {
  let concluded: { result: string | undefined } | undefined;
  return { ...scope, concludes: () => (concluded ??= { result: scope.concludes(scope) }).result };
}

/** All findings of a plan, checked once and in full. */
export function check(plan: PartialPlan, procedure: ProcedureLogic, options: CheckOptions): readonly Finding[] {
  return createChecker(procedure)(plan, options);
}

/** Whether a path stands at or below another: `risks[2].level` is under `risks[2]`. */
export function isUnder(path: string, above: string): boolean {
  const steps = stepsOf(above);
  return stepsOf(path).slice(0, steps.length).join('\n') === steps.join('\n');
}
