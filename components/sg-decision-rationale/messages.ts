/** The sentences that are needed at once; `{terms}` are the procedure's. */

/** What stops a record. */
export const missingWords = {
  kind: 'Choose which decision this is',
  reason: 'Say why the earlier record needs correcting',
  choice: 'Choose what was decided',
  decision: 'Say what was decided',
  when: 'Enter the date it was decided',
  future: 'The date it was decided must be today or in the past',
  who: 'Enter who decided',
  designatedBy: 'Enter who asked the deputy to act',
  rationale: 'Say why this was decided',
  views: 'Say what the {adult} wants, or why that is not known',
  viewsRegarded: 'Say how these views were regarded',
  participationOn: 'The date they took part must be on or before the date it was decided',
} as const;

/** The form around the questions. */
export const formWords = {
  heading: 'Record a decision',
  which: 'Which decision is this?',
  questionsNotLoaded: 'The questions could not be loaded. What is recorded here is kept. Open the page again.',
  correcting: (number: number) => `Correct decision ${String(number)}`,
  prepare: (whose: string) =>
    `This decision is for ${whose}, not for your role. You can prepare it here, and it is recorded when they decide.`,
  kept: (whose: string) => `Kept as a draft for ${whose}. Save the page to keep it there.`,
  discarded: 'Draft discarded',
  done: (number: number) => `Decision ${String(number)} is recorded. Save the page to keep it there.`,
  changedMeanwhile: 'The page changed these records. Check what is below and record again.',
  failed: 'The decision could not be recorded. What you wrote is still here. Try again.',
  busy: (label: string) => `A decision is being prepared already: ${label}. Record or discard it first.`,
  aDecision: 'a decision',
  recorded: 'Recorded decisions',
  none: 'No decision is recorded yet.',
  notLoaded: 'The recorded decisions could not be loaded. They are kept. Open the page again to read them.',
} as const;
