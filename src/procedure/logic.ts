/**
 * A procedure's logic: all that judging a plan needs, and no text for people but what is itself compared with an answer.
 * A whole procedure is one too. Words are data of their own: see words.ts.
 */
import type { Condition } from './condition.js';
import { visitLists } from './fields.js';
import type { ConsentCaveat, ConsentRow, Gate, ListItem, Procedure, Rule } from './schema.js';

/** A rule whose words may be elsewhere. */
export type RuleLogic = Omit<Rule, 'ask' | 'why'> & Partial<Pick<Rule, 'ask' | 'why'>>;
export type RowLogic = Omit<ConsentRow, 'says' | 'why' | 'then'>;
export type CaveatLogic = Omit<ConsentCaveat, 'label' | 'plain' | 'hint' | 'evidence'>;
export type GateLogic = Omit<Gate, 'label'>;
/** An entry of a list; its label is there when a condition compares what was typed with it. */
export type ListItemLogic = Pick<ListItem, 'id'> & Partial<Pick<ListItem, 'label'>>;

/** What `check`, `decideConsent` and `gates` read of a procedure. */
export interface ProcedureLogic<Row = RowLogic, Caveat = CaveatLogic, Way = GateLogic> extends Pick<
  Procedure,
  'format' | 'id' | 'version' | 'date' | 'terms' | 'limits' | 'switches' | 'defaults'
> {
  /** Lists that conditions name. */
  lists: Readonly<Record<string, readonly ListItemLogic[]>>;
  consent: {
    steps: Procedure['consent']['steps'];
    caveats: readonly Caveat[];
    table: readonly Row[];
  };
  rules: readonly RuleLogic[];
  gates: readonly Way[];
}

function omit<T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Omit<T, K> {
  const copy: Partial<T> = { ...from };
  for (const key of keys) delete copy[key];
  return copy as Omit<T, K>;
}

/** The lists that conditions name, with labels where a label is as good an answer as its id. */
function listsOf({ lists, rules, consent }: Procedure): Record<string, ListItemLogic[]> {
  const named = new Map<string, boolean>();
  const see = (name: string, byLabel: boolean) => named.set(name, byLabel || named.get(name) === true);
  const conditions = [...rules, ...consent.steps, ...consent.caveats, ...consent.table].flatMap((one) =>
    [one.when, 'holds' in one ? one.holds : undefined].filter((found): found is Condition => found !== undefined),
  );
  for (const condition of conditions) visitLists(condition, see);
  const found = Object.entries(lists).filter(([name]) => named.has(name));
  return Object.fromEntries(
    found.map(([name, items]) => [
      name,
      items.map(({ id, label }) => (named.get(name) === true ? { id, label } : { id })),
    ]),
  );
}

/** The procedure without its words: it concludes the same, by the same ids. */
export function withoutWords(procedure: Procedure): ProcedureLogic {
  const { format, id, version, date, limits, switches, defaults, consent, rules, gates } = procedure;
  return {
    ...{ format, id, version, date, terms: {}, limits, switches, defaults },
    lists: listsOf(procedure),
    consent: {
      steps: consent.steps,
      caveats: consent.caveats.map((caveat) => omit(caveat, 'label', 'plain', 'hint', 'evidence')),
      table: consent.table.map((row) => omit(row, 'says', 'why', 'then')),
    },
    rules: rules.map((rule) => omit(rule, 'ask', 'why')),
    gates: gates.map((gate) => omit(gate, 'label')),
  };
}
