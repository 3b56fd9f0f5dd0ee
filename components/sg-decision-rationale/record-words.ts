/** The sentences of recorded decisions. */

const when = (date: string | undefined) => (date === undefined ? '' : ` on ${date}`);

/** Recorded decisions. */
export const recordWords = {
  draft: 'Not recorded yet',
  others: (count: number) => (count === 1 ? '1 other decision' : `${String(count)} other decisions`),
  title: (number: number, kind: string) => `Decision ${String(number)}: ${kind}`,
  corrected: 'Corrected',
  correctedBy: (number: number) => `Corrected by decision ${String(number)}`,
  corrects: (number: number) => `Corrects decision ${String(number)}`,
  correctsUnknown: 'Corrects a decision that is not in this record',
  correct: 'Correct this',
  reason: 'Reason for the correction',
  decision: 'Decision',
  about: 'About',
  decided: (who: string, role: string, date: string | undefined) =>
    `Decided${when(date)} by ${[who, role].filter((part) => part !== '').join(', ')}`,
  decidedWhen: (date: string) => `Decided on ${date}`,
  recorded: (at: string, who: string) => `Recorded ${at}${who === '' ? '' : ` by ${who}`}`,
  deputy: 'Deputy',
  deputyFor: (role: string) => `for ${role}`,
  askedBy: (who: string, date: string | undefined) => `asked by ${who}${when(date)}`,
  chosen: 'chosen',
  benefits: 'Benefits',
  burdens: 'Burdens and risks',
  source: 'From',
  answer: 'Answer',
  restricted: 'Restricted. Left out when this role prints the page.',
  altered: 'This record was altered after it was made.',
  alteredHelp: 'Tell the people who run this system before you rely on it.',
  unsealed:
    'These decisions are not sealed, because the page was opened without a secure connection (HTTPS). A later change of them would not be noticed.',
} as const;
