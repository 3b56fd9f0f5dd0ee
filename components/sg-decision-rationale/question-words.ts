/**
 * The questions of the form, by the path below `decisions.draft`; a procedure's own `questions` come before them.
 * `{terms}` are the procedure's.
 */
import type { QuestionWords } from '../base/index.js';

/** The questions, by the path of their field below the draft. */
export const questions = {
  kind: { label: 'Which decision is this?' },
  reason: {
    label: 'Why does the earlier record need correcting?',
    hint: 'The earlier record stays as it is, with this beside it',
  },
  about: { label: 'What is it about?', hint: 'A risk or measure of this plan' },
  choice: { label: 'What was decided?' },
  decision: { label: 'The decision in a sentence', hint: 'What will happen, or will not' },
  decidedOn: { label: 'Date of the decision', hint: 'For example, 27 3 2026' },
  'decidedBy.name': { label: 'Who decided?', hint: 'Initials, a name or a meeting' },
  'decidedBy.role': { label: 'In which role?' },
  'deputy.acting': { label: 'Did a deputy decide?' },
  'deputy.forRole': { label: 'Deputy for' },
  'deputy.designatedBy': { label: 'Who asked them to act as deputy?' },
  'deputy.designatedOn': { label: 'Date they were asked' },
  'deputy.scope': { label: 'What for?', hint: 'One decision, or all decisions until a date' },
  rationale: {
    label: 'Why was this decided?',
    hint: 'The facts it rests on, what was weighed, and why this and not something else',
  },
  views: { label: 'What does the {adult} want?', hint: 'In their own words as far as possible' },
  viewsRegarded: {
    label: 'How were these views regarded?',
    hint: 'What was followed, what was not, and why',
  },
  viewsHeardBy: { label: 'Who heard them?' },
  viewsHeardOn: { label: 'Date they were heard' },
  seenAlone: { label: 'Was the {adult} seen alone?' },
  viewsNotObtainedReason: { label: 'Why are their views not known?' },
  viewsNextTry: { label: 'Date of the next try' },
  participation: {
    label: 'How did they take part before it was decided?',
    hint: 'What they were told about the options, and the time they had. Also people close to them who should have a say',
  },
  participationOn: { label: 'Date they took part' },
  viewpointsConsidered: { label: 'Which viewpoints were considered?', hint: 'Also those that were not followed' },
  'legalAdvice.question': { label: 'What was asked?' },
  'legalAdvice.adviser': { label: 'Who advised?' },
  'legalAdvice.soughtOn': { label: 'Date it was asked' },
  'legalAdvice.receivedOn': { label: 'Date the advice came' },
  'legalAdvice.gist': { label: 'What was the advice, in short?' },
  'legalAdvice.changed': { label: 'What changed because of it?' },
  'legalAdvice.restricted': {
    label: 'Only those who may take this decision should see the advice',
    hint: 'It is then left out when others print this page',
  },
} as const satisfies Record<string, QuestionWords>;
export type QuestionKey = keyof typeof questions;

/** The questions of list items, by list and field. */
export const itemQuestions = {
  options: {
    what: { label: 'What is the option?' },
    benefits: { label: 'Benefits', hint: 'For the {adult} first' },
    burdens: { label: 'Burdens and risks' },
    chosen: { label: 'This is what was decided' },
  },
  evidence: {
    what: { label: 'What it says' },
    from: { label: 'Who or where it comes from' },
    on: { label: 'Date of the evidence' },
  },
  positions: {
    agency: { label: 'Agency' },
    who: { label: 'Who spoke for it' },
    position: { label: 'Position' },
    says: { label: 'What they say' },
  },
  disagreement: {
    step: { label: 'Step' },
    by: { label: 'Who' },
    on: { label: 'Date of this step' },
    what: { label: 'What was said or done' },
    response: { label: 'What was the answer?' },
  },
} as const satisfies Record<string, Record<string, QuestionWords>>;

/** A list of the draft: its heading, one item of it, and the button. */
export const listWords = {
  options: {
    heading: 'Options considered',
    help: 'Also doing nothing. What does each give, and what does it cost?',
    item: 'option',
    add: 'Add an option',
  },
  evidence: { heading: 'Evidence', help: undefined, item: 'piece of evidence', add: 'Add evidence' },
  positions: {
    heading: 'Positions of agencies',
    help: 'A disagreement does not stop the decision; it belongs on record.',
    item: 'position',
    add: 'Add a position',
  },
  disagreement: { heading: 'Disagreement', help: undefined, item: 'step', add: 'Add a step' },
} as const;

export const sectionWords = {
  views: 'The {adult}’s views',
  heard: 'Who heard them, and when',
  notObtained: 'Their views are not known',
  legalAdvice: 'Legal advice',
  restricted: 'Legal advice (restricted)',
} as const;

export const positionWords: Record<string, string> = {
  agrees: 'Agrees',
  disagrees: 'Disagrees',
  'no-view': 'Has no view',
};
export const answerWords: Record<string, string> = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'Not known',
  'not-asked': 'Not asked',
};
/** Where a procedure has no words for the steps of a disagreement. */
export const ladderWords: Record<string, string> = {
  challenge: 'Challenge',
  discussion: 'Discussion',
  'final-decision': 'Final decision',
  dissatisfied: 'Taken to the manager',
  complaint: 'Complaint',
  escalation: 'Escalation',
};

/** The sentences between the questions. */
export const askWords = {
  forAll: 'The procedure names nobody in particular for this decision.',
  whose: (whose: string) => `This decision is for ${whose}.`,
  own: (whose: string) => `This decision is for ${whose}: you may record it.`,
  prepareOrDeputy: 'If you were asked to act as deputy, say so below.',
  unknownKind: 'This procedure does not have this decision. Choose one that it has.',
  record: 'Record this decision',
  recordCorrection: 'Record this correction',
  recording: 'Recording',
  keep: (whose: string) => `Keep as a draft for ${whose}`,
  discard: 'Discard this draft',
  notRecorded: 'This decision is not recorded yet. It is saved with the page as a draft.',
  ownRole: 'Their own role',
  isDeputy: (whose: string) => `Did a deputy decide for ${whose}?`,
  myself: (who: string) => `I decided (${who})`,
  removed: (item: string, number: number) => `${item} ${String(number)} removed`,
  ladderLinks: 'More about the next steps',
  notInPlan: 'Something that this page does not show',
  risk: (number: number) => `Risk ${String(number)}`,
  measure: (number: number, risk: number) => `Measure ${String(number)} for risk ${String(risk)}`,
} as const;
