/** Rules about decisions, their reasons, and what happens when people disagree. */
import type { DecisionKind } from '../../../procedure/schema.js';
import { all, answered, any, decided, is, yes, type PackRule } from '../conditions.js';

const draft = answered('decisions.draft.kind');
const recorded = 'Somebody who was not there has to understand the decision and how the adult’s wishes counted.';
const views = any(answered('.viewsRegarded'), answered('.viewsNotObtainedReason'));

/** Decisions of the manager are the manager's or a deputy's. */
export function decidedByManager(decisions: readonly DecisionKind[], ...cites: string[]): PackRule {
  const theirs = decisions.filter(({ roles }) => roles.length === 1 && roles[0] === 'manager').map(({ id }) => id);
  return {
    id: 'manager-decides',
    cites,
    strength: 'should',
    at: 'decisions.draft.decidedBy.role',
    when: all(is('decisions.draft.kind', ...theirs), answered('decisions.draft.decidedBy.role')),
    holds: any(is('decisions.draft.decidedBy.role', 'manager'), yes('decisions.draft.deputy.acting')),
    ask: 'This decision belongs to the {manager}, or to a deputy whom they name',
    why: 'The {manager} answers for it.',
  };
}

export const decisionRules: PackRule[] = [
  {
    id: 'plan-decision',
    cites: ['HERTS-018', 'HERTS-021', 'HERTS-022'],
    strength: 'should',
    at: 'decisions.draft.kind',
    holds: decided('develop', all(answered('.rationale'), views)),
    ask: 'Record the decision to have a plan, with its reasons and how the adult’s views counted',
    why: recorded,
  },
  {
    id: 'decision-rationale',
    cites: ['HERTS-021', 'HERTS-022'],
    strength: 'should',
    at: 'decisions.draft.rationale',
    when: draft,
    holds: answered('decisions.draft.rationale'),
    ask: 'Give the reasons for this decision',
    why: recorded,
  },
  {
    id: 'decision-views',
    cites: ['HERTS-022'],
    strength: 'should',
    at: 'decisions.draft.viewsRegarded',
    when: draft,
    holds: any(answered('decisions.draft.viewsRegarded'), answered('decisions.draft.viewsNotObtainedReason')),
    ask: 'Say how the adult’s views and wishes counted, or why you do not have them',
    why: recorded,
  },
  {
    id: 'decision-participation',
    cites: ['JERSEY-09'],
    strength: 'consider',
    at: 'decisions.draft.participation',
    when: draft,
    holds: answered('decisions.draft.participation'),
    ask: 'Say how the adult took part before the decision was made',
    why: 'Telling somebody afterwards is not taking part.',
  },
  {
    id: 'decision-positions',
    cites: ['HERTS-019', 'HERTS-112'],
    strength: 'should',
    at: 'decisions.draft.positions',
    when: is('decisions.draft.kind', 'develop', 'review-outcome', 'end', 'disagreement'),
    holds: { field: 'decisions.draft.positions', atLeast: 1 },
    ask: 'Record where each agency stands, those that disagree too',
    why: 'Agreement is sought wherever possible. Lack of it does not stop the decision.',
  },
  {
    id: 'deputy-named',
    cites: ['HERTS-020'],
    strength: 'should',
    at: 'decisions.draft.deputy.designatedBy',
    when: yes('decisions.draft.deputy.acting'),
    holds: all(
      answered('decisions.draft.decidedBy.name'),
      answered('decisions.draft.deputy.designatedBy'),
      answered('decisions.draft.deputy.designatedOn'),
    ),
    ask: 'Name the deputy, who asked them to act, and when',
    why: 'A deputy decides only when the {manager} who is not available has asked them to.',
  },
  {
    id: 'viewpoints',
    cites: ['HERTS-115'],
    strength: 'should',
    at: 'decisions.draft.viewpointsConsidered',
    when: is('decisions.draft.kind', 'disagreement'),
    holds: answered('decisions.draft.viewpointsConsidered'),
    ask: 'Say which evidence and points of view were considered',
    why: 'A final decision weighs all of them fairly.',
  },
  {
    each: 'disagreements[]',
    id: 'disagreement-challenge',
    cites: ['HERTS-111', 'HERTS-113'],
    strength: 'should',
    at: '.response',
    when: answered('.challenge'),
    holds: all(answered('.by'), answered('.on'), answered('.response')),
    ask: 'Record who challenged, when, and what the answer was',
    why: 'Challenge is welcome, and keeping the adult safe goes on while it is settled.',
  },
  {
    each: 'disagreements[]',
    id: 'disagreement-discussed',
    cites: ['HERTS-114'],
    strength: 'should',
    at: '.discussedOn',
    when: answered('.challenge'),
    holds: answered('.discussedOn'),
    ask: 'Try to settle it by talking first, and record when',
    why: 'Most disagreements end there.',
  },
  {
    each: 'disagreements[]',
    id: 'disagreement-settled',
    cites: ['HERTS-115'],
    strength: 'should',
    at: '.finalDecision',
    when: { field: '.resolved', is: false },
    holds: any(answered('.finalDecision'), { decision: 'disagreement', about: '.id' }),
    ask: 'The {manager} makes the final decision: record it',
    why: 'A disagreement must not delay the safety of the adult.',
  },
  {
    each: 'disagreements[]',
    id: 'disagreement-further',
    cites: ['HERTS-116', 'HERTS-117'],
    strength: 'consider',
    at: '.takenTo',
    when: all({ field: '.resolved', is: false }, answered('.finalDecision')),
    holds: answered('.takenTo'),
    ask: 'If somebody is still not satisfied, say where they can take it',
    why: 'There is a way to complain and a way to escalate.',
  },
];
