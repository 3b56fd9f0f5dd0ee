/**
 * A procedure's words, put beside what its logic concluded. They may come later, from elsewhere (the page, while the
 * logic runs in a worker) or in another language; a whole procedure holds its own. Words that are not there leave what
 * was there before: an empty text says that they are elsewhere.
 */
import type { ConsentDecision } from './consent-table.js';
import type { Finding } from './finding.js';
import type { GateResult } from './gates.js';
import type { CaveatLogic, GateLogic, RowLogic } from './logic.js';
import type { ConsentCaveat, ConsentRow, Gate, Procedure, Rule } from './schema.js';
import { say } from './terms.js';

type Texts<T extends { id: string }, K extends keyof T> = Pick<T, K | 'id'>;

/** The words of rules, and the terms that stand in them. */
export interface RuleWords {
  terms: Procedure['terms'];
  rules: readonly Texts<Rule, 'ask' | 'why'>[];
}

/** The words of gates too. */
export interface GateWords extends RuleWords {
  gates: readonly Texts<Gate, 'label'>[];
}

/** The words of the consent table. */
export interface ConsentWords {
  consent: {
    caveats: readonly Texts<ConsentCaveat, 'label' | 'plain' | 'hint' | 'evidence'>[];
    table: readonly Texts<ConsentRow, 'says' | 'why' | 'then'>[];
  };
}

/** Findings with the words of their rules. */
export function withWords(findings: readonly Finding[], words: RuleWords): Finding[] {
  const known = new Map(words.rules.map((rule) => [rule.id, rule]));
  return findings.map((finding) => {
    const rule = known.get(finding.rule);
    return rule ? { ...finding, ask: say(words, rule.ask), why: say(words, rule.why) } : finding;
  });
}

/** Only the words of what has this id, so that its logic stays what was checked. */
function textsOf<T extends { id: string }, K extends keyof T>(
  items: readonly T[],
  id: string,
  ...keys: readonly K[]
): Pick<T, K> | undefined {
  const found = items.find((item) => item.id === id);
  if (!found) return undefined;
  const there = keys.filter((key) => found[key] !== undefined);
  return Object.fromEntries(there.map((key) => [key, found[key]])) as Pick<T, K>;
}

/** A gate and its findings with their words. */
export function gateWithWords(result: GateResult<GateLogic>, words: GateWords): GateResult {
  const { gate, missing, warnings, unknown } = result;
  return {
    ...result,
    gate: { label: '', ...gate, ...textsOf(words.gates, gate.id, 'label') },
    missing: withWords(missing, words),
    warnings: withWords(warnings, words),
    unknown: withWords(unknown, words),
  };
}

/** What the consent table concludes, with its words. */
export function consentWithWords(
  decision: ConsentDecision<RowLogic, CaveatLogic>,
  words: ConsentWords,
): ConsentDecision {
  if (decision.state === 'undetermined') return decision;
  const { caveats, table } = words.consent;
  return {
    ...decision,
    row: { says: '', why: '', ...decision.row, ...textsOf(table, decision.row.id, 'says', 'why', 'then') },
    caveats: decision.caveats.map((caveat) => ({
      ...{ label: '', evidence: '' },
      ...caveat,
      ...textsOf(caveats, caveat.id, 'label', 'plain', 'hint', 'evidence'),
    })),
  };
}
