/**
 * What would make a decision no record at all: which decision, what was decided, by whom, when, why, and how the adult's
 * views were regarded (HERTS-022). Everything else that a procedure wants is a prompt and refuses nothing.
 */
import { daysBetween, isRealDate, type Problem } from '../../src/plan/index.js';
import { isAnswered, type DecisionKind } from '../../src/procedure/index.js';
import { missingWords } from './messages.js';
import { DRAFT, type DecisionDraft } from './types.js';

type Find = (draft: DecisionDraft, kind: DecisionKind | undefined, today: string) => string | undefined;

const isLater = (date: string | undefined, than: string | undefined) => (daysBetween(than, date) ?? 0) > 0;

const hasChoices = (kind: DecisionKind | undefined) => (kind?.choices?.length ?? 0) > 0;

const undecided = (draft: DecisionDraft) => !isAnswered(draft.choice) && !isAnswered(draft.decision);

/** Each field that can stop a record, in the order of the form. */
const CHECKS: readonly (readonly [field: string, find: Find])[] = [
  ['kind', (draft) => (isAnswered(draft.kind) ? undefined : missingWords.kind)],
  ['reason', (draft) => (draft.corrects === undefined || isAnswered(draft.reason) ? undefined : missingWords.reason)],
  ['choice', (draft, kind) => (hasChoices(kind) && undecided(draft) ? missingWords.choice : undefined)],
  ['decision', (draft, kind) => (!hasChoices(kind) && undecided(draft) ? missingWords.decision : undefined)],
  ['decidedOn', (draft, _kind, today) => checkDate(draft.decidedOn, today)],
  ['decidedBy.name', (draft) => (isAnswered(draft.decidedBy?.name) ? undefined : missingWords.who)],
  ['deputy.designatedBy', (draft) => (lacksDesignation(draft) ? missingWords.designatedBy : undefined)],
  ['rationale', (draft) => (isAnswered(draft.rationale) ? undefined : missingWords.rationale)],
  ['views', (draft) => (hasViews(draft) || hasReason(draft) ? undefined : missingWords.views)],
  [
    'viewsRegarded',
    (draft) => (hasViews(draft) && !isAnswered(draft.viewsRegarded) ? missingWords.viewsRegarded : undefined),
  ],
  [
    'participationOn',
    (draft) => (isLater(draft.participationOn, draft.decidedOn) ? missingWords.participationOn : undefined),
  ],
];

const hasViews = (draft: DecisionDraft) => isAnswered(draft.views);
const hasReason = (draft: DecisionDraft) => isAnswered(draft.viewsNotObtainedReason);
const lacksDesignation = ({ deputy }: DecisionDraft) => deputy?.acting === 'yes' && !isAnswered(deputy.designatedBy);

function checkDate(date: string | undefined, today: string): string | undefined {
  if (!isAnswered(date)) return missingWords.when;
  // What is no real date is said by the check of dates.
  return isRealDate(date) && isLater(date, today) ? missingWords.future : undefined;
}

/** Why a draft cannot be recorded as it is; empty when it can. */
export function whatIsMissing(draft: DecisionDraft, kind: DecisionKind | undefined, today: string): readonly Problem[] {
  return CHECKS.flatMap(([field, find]) => {
    const message = find(draft, kind, today);
    return message === undefined ? [] : [{ path: `${DRAFT}.${field}`, message }];
  });
}
