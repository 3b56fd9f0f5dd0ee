/** Small procedures made for tests: as much as a test needs, and nothing that any source says. */
import type { Condition, ConsentRow, Procedure, Rule } from '../../src/procedure/index.js';

/** A procedure that asks for nothing. */
export const leastProcedure: Procedure = {
  format: 1,
  id: 'least',
  name: 'Least',
  shortName: 'Least',
  version: '1',
  date: '2026-01-01',
  source: { title: 'None', publisher: 'None', date: '2026-01-01' },
  people: 'adults',
  jurisdiction: 'nowhere',
  laws: [],
  terms: {},
  roles: [],
  advocates: [],
  decisions: [],
  lists: {},
  limits: {},
  switches: {},
  defaults: {},
  questions: [],
  consent: { steps: [], caveats: [], table: [] },
  rules: [],
  gates: [],
  outputs: [],
  links: [],
  honoured: [],
};

/** A rule of which only what matters is given. */
export function ruleOf(rule: Partial<Rule> & { holds: Condition }): Rule {
  return {
    id: 'rule',
    cites: ['TEST-1'],
    strength: 'should',
    at: 'about.concern',
    ask: 'Do it',
    why: 'Because',
    ...rule,
  };
}

/** A row of the consent table of which only what matters is given. */
export function rowOf(row: Partial<ConsentRow> & { when: Condition }): ConsentRow {
  return { id: '1', result: 'develop', says: 'It follows', why: 'Because', cites: ['TEST-1'], ...row };
}

/** The least procedure with something more. */
export function procedureWith(more: Partial<Procedure>): Procedure {
  return { ...leastProcedure, ...more };
}

/** A procedure of these rules. */
export const procedureOf = (...rules: Rule[]): Procedure => procedureWith({ rules });
