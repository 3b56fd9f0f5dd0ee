/**
 * What judges a plan, and nothing else: for a server that starts often, or a worker. With a procedure's logic
 * (`procedures/<id>.logic`) it is less than half of what reads procedures and shows their words.
 */
export { parsePart, parsePlan, problemsIn } from '../plan/parse.js';
export { check, createChecker, isUnder, type Checker } from './check.js';
export { consentSteps, decideConsent, type ConsentDecision } from './consent-table.js';
export { gates, type GateResult } from './gates.js';
export { consentWithWords, gateWithWords, withWords } from './words.js';
export type { ConsentWords, GateWords, RuleWords } from './words.js';
export type { CaveatLogic, GateLogic, ProcedureLogic, RowLogic, RuleLogic } from './logic.js';
export type { ParseResult, Problem } from '../plan/problems.js';
export type { PartialPlan, PartName, SafeguardingPlan } from '../plan/plan.js';
export type { CheckOptions, Finding } from './finding.js';
