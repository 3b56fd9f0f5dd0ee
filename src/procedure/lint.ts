/** Names every fault of a procedure that its format cannot show: what points nowhere, and what can never happen. */
import { STATES, type Problem } from '../plan/index.js';
import { lintCondition, neverHolds } from './lint-conditions.js';
import { fieldAt, hasPattern } from './lint-paths.js';
import type { Condition } from './condition.js';
import type { Procedure } from './schema.js';

/** Steps of asking that the elements know. */
export const CONSENT_STEPS: readonly string[] = [
  'ongoing-risk',
  'abuse-occurred',
  'other-means',
  'benefit',
  'consent',
  'capacity',
  'consultation',
  'best-interests',
  'others-at-risk',
  'coercion',
  'evidence',
  'limits',
  'interim',
  'open-door',
  'telling-others',
];

/** Ids of requirements: a source's letters and a number, such as `HERTS-013`. */
const CITE = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\d+$/;
const TERM = /\{(\w+)(?:\.plural)?\}/g;

class Linter {
  readonly problems: Problem[] = [];

  constructor(private readonly procedure: Procedure) {}

  say(path: string, message: string) {
    this.problems.push({ path, message });
  }

  /** Each key of a list once. */
  unique(path: string, keys: readonly string[]) {
    const seen = new Set<string>();
    keys.forEach((key, index) => {
      if (seen.has(key)) this.say(`${path}[${String(index)}]`, `“${key}” is there twice`);
      seen.add(key);
    });
  }

  /** Something of this id is there. */
  known(path: string, what: string, id: string, among: readonly string[]) {
    if (!among.includes(id)) this.say(path, `There is no ${what} “${id}”`);
  }

  condition(path: string, condition: Condition | undefined, list?: string) {
    if (!condition) return;
    lintCondition(condition, { procedure: this.procedure, list, say: (message) => this.say(path, message) });
    if (neverHolds(condition)) this.say(path, 'This can never hold');
  }

  /** Terms and citations, wherever they stand. */
  texts(value: unknown, path: string) {
    if (typeof value === 'string') this.terms(value, path);
    else if (Array.isArray(value)) value.forEach((item, index) => this.texts(item, `${path}[${String(index)}]`));
    else if (typeof value === 'object' && value !== null)
      for (const [key, below] of Object.entries(value)) {
        const at = path === '' ? key : `${path}.${key}`;
        if (key === 'cites' && Array.isArray(below)) this.cites(below as unknown[], at);
        else this.texts(below, at);
      }
  }

  private terms(text: string, path: string) {
    for (const [whole, name = ''] of text.matchAll(TERM)) {
      const key = name.charAt(0).toLowerCase() + name.slice(1);
      if (!Object.hasOwn(this.procedure.terms, key)) this.say(path, `${whole} is not one of the terms`);
    }
  }

  private cites(ids: readonly unknown[], path: string) {
    for (const id of ids)
      if (typeof id !== 'string' || !CITE.test(id)) this.say(path, `“${String(id)}” is not the id of a requirement`);
  }
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

function lintIds(lint: Linter, procedure: Procedure) {
  const { laws, roles, advocates, decisions, rules, gates, outputs, links, consent } = procedure;
  const lists = { laws, roles, advocates, decisions, rules, gates, outputs, links };
  for (const [name, items] of Object.entries(lists)) lint.unique(name, idsOf(items));
  for (const name of ['steps', 'caveats', 'table'] as const) lint.unique(`consent.${name}`, idsOf(consent[name]));
  for (const [name, items] of Object.entries(procedure.lists)) lint.unique(`lists.${name}`, idsOf(items));
  lint.unique(
    'questions',
    procedure.questions.map(({ path }) => path),
  );
}

function lintDecisions(lint: Linter, { decisions, roles, advocates, laws, defaults, lists }: Procedure) {
  decisions.forEach((kind, index) => {
    const at = `decisions[${String(index)}]`;
    for (const role of kind.roles) lint.known(`${at}.roles`, 'role', role, idsOf(roles));
    lint.unique(`${at}.choices`, idsOf(kind.choices ?? []));
  });
  advocates.forEach(({ law }, index) => {
    if (law !== undefined) lint.known(`advocates[${String(index)}].law`, 'law', law, idsOf(laws));
  });
  for (const [name, id] of Object.entries(defaults)) {
    if (Object.hasOwn(lists, name)) lint.known(`defaults.${name}`, `entry of “${name}”`, id, idsOf(lists[name] ?? []));
    else lint.say(`defaults.${name}`, `There is no list “${name}”`);
  }
}

function lintConsent(lint: Linter, { consent }: Procedure) {
  consent.steps.forEach(({ id, when }, index) => {
    const at = `consent.steps[${String(index)}]`;
    lint.known(`${at}.id`, 'step', id, CONSENT_STEPS);
    lint.condition(`${at}.when`, when);
  });
  consent.caveats.forEach(({ when }, index) => lint.condition(`consent.caveats[${String(index)}].when`, when));
  const before = new Set<string>();
  const always = JSON.stringify({ all: [] });
  consent.table.forEach((row, index) => {
    const at = `consent.table[${String(index)}]`;
    for (const id of row.caveats ?? []) lint.known(`${at}.caveats`, 'exception', id, idsOf(consent.caveats));
    lint.condition(`${at}.when`, row.when);
    const key = JSON.stringify(row.when);
    if (before.has(key) || before.has(always))
      lint.say(`${at}.when`, 'An earlier row holds whenever this one does, so this one is never reached');
    before.add(key);
  });
}

/** A rule is told apart from the place in the list by its id, which is what its author looks for. */
function lintRules(lint: Linter, { rules }: Procedure) {
  rules.forEach((rule, index) => {
    const at = `rules[${String(index)}]`;
    const { each } = rule;
    if (each !== undefined && !(each.endsWith('[]') && hasPattern(each))) {
      lint.say(`${at}.each`, `Rule “${rule.id}”: a plan has no list “${each}”`);
      return;
    }
    const place = fieldAt(rule.at, each);
    if ('wrong' in place) lint.say(`${at}.at`, `Rule “${rule.id}”: ${place.wrong}`);
    lint.condition(`${at}.when`, rule.when, each);
    lint.condition(`${at}.holds`, rule.holds, each);
  });
}

function lintGates(lint: Linter, { gates, rules }: Procedure) {
  const states = ['none', ...STATES];
  gates.forEach((gate, index) => {
    const at = `gates[${String(index)}]`;
    for (const state of [...gate.from, gate.to]) lint.known(at, 'state', state, states);
    lint.unique(
      `${at}.needs`,
      gate.needs.map(({ rule }) => rule),
    );
    for (const { rule } of gate.needs) lint.known(`${at}.needs`, 'rule', rule, idsOf(rules));
  });
  const needed = new Set(gates.flatMap(({ needs }) => needs.map(({ rule }) => rule)));
  rules.forEach(({ id, gateOnly }, index) => {
    if (gateOnly === true && !needed.has(id))
      lint.say(`rules[${String(index)}].gateOnly`, `Rule “${id}” is asked by gates only, and no gate needs it`);
  });
}

/** Every fault of a procedure, with the path where it stands; none when the procedure is sound. */
export function lintProcedure(procedure: Procedure): Problem[] {
  const lint = new Linter(procedure);
  lintIds(lint, procedure);
  lintDecisions(lint, procedure);
  lintConsent(lint, procedure);
  lintRules(lint, procedure);
  lintGates(lint, procedure);
  procedure.questions.forEach(({ path }, index) => {
    if (!hasPattern(path)) lint.say(`questions[${String(index)}].path`, `A plan has no field “${path}”`);
  });
  lint.texts(procedure, '');
  return lint.problems;
}
