/** What a procedure is, and what it says of a plan. The linter and the JSON Schema have entries of their own. */
export { check, createChecker, isUnder, type Checker } from './check.js';
export { consentSteps, decideConsent, type ConsentDecision } from './consent-table.js';
export { gates, type GateResult } from './gates.js';
export { parseProcedure } from './parse.js';
export { extendProcedure, type Extension } from './extend.js';
export {
  defineProcedure,
  type CheckedConsent,
  type CheckedProcedure,
  type CheckedQuestions,
  type CheckedRules,
} from './define.js';
export {
  withoutWords,
  type CaveatLogic,
  type GateLogic,
  type ProcedureLogic,
  type RowLogic,
  type RuleLogic,
} from './logic.js';
export { consentWithWords, gateWithWords, withWords } from './words.js';
export type { ConsentWords, GateWords, RuleWords } from './words.js';
export { evaluate, isAnswered } from './evaluate.js';
export { Observed, type Scope } from './scope.js';
export { labelOf, listOf, roleOf, say, term, type Register } from './terms.js';
export type { Condition, Truth } from './condition.js';
export type { CheckOptions, Finding } from './finding.js';
export type {
  ConsentCaveat,
  ConsentRow,
  DecisionKind,
  Gate,
  ListItem,
  Procedure,
  Question,
  Role,
  Rule,
  Strength,
} from './schema.js';
