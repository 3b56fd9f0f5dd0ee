/** Every sentence of the foundation, in one place, by language. */
export interface Messages {
  errorPrefix: string;
  errorTitle: string;
  loading: string;
  noProcedure: string;
  unknownProcedure: (id: string) => string;
  unreadableProcedure: string;
  failedProcedure: (id: string) => string;
  unreadable: string;
  startAgain: string;
  startAgainHelp: string;
  broken: string;
  undo: string;
  close: string;
  undone: string;
  optional: string;
  change: string;
  notProvided: string;
  or: string;
  warning: string;
  choose: string;
  day: string;
  month: string;
  year: string;
  dateMissing: (name: string, parts: readonly string[]) => string;
  dateNotReal: (name: string) => string;
  datePart: (name: string, part: string) => string;
  notInList: (value: string) => string;
  wordsLeft: (count: number) => string;
  wordsOver: (count: number) => string;
  strengths: Record<'must' | 'should' | 'consider', string>;
  source: (name: string, cites: string) => string;
}

const words = (count: number) => (count === 1 ? '1 word' : `${String(count)} words`);

const english: Messages = {
  errorPrefix: 'Error:',
  errorTitle: 'There is a problem',
  loading: 'Loading the procedure',
  noProcedure: 'This part of the form does not say which procedure it follows. Tell the people who run this system.',
  unknownProcedure: (id) =>
    `The procedure “${id}” is not one that this form knows. Tell the people who run this system. What is recorded here is kept.`,
  unreadableProcedure:
    'The procedure that this form was given cannot be read. Tell the people who run this system. What is recorded here is kept.',
  failedProcedure: (id) =>
    `The procedure “${id}” could not be loaded. Check your connection and open the page again. What is recorded here is kept.`,
  unreadable: 'What is recorded here cannot be shown. It is kept and will be sent as it is.',
  startAgain: 'Start this part again',
  startAgainHelp: 'Starting again replaces what is recorded with an empty part.',
  broken: 'This part of the form cannot be shown because of a fault. What is recorded here is kept and will be sent.',
  undo: 'Undo',
  close: 'Close this message',
  undone: 'Put back',
  optional: '(optional)',
  change: 'Change',
  notProvided: 'Not provided',
  or: 'or',
  warning: 'Warning',
  choose: 'Choose one',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateMissing: (name, parts) => `${name} must include a ${parts.join(' and a ')}`,
  dateNotReal: (name) => `${name} must be a real date, like 27 3 2026`,
  datePart: (name, part) => `${name}: check the ${part}`,
  notInList: (value) => `Recorded earlier, and not one of the answers here: ${value}`,
  wordsLeft: (count) => `You have ${words(count)} remaining`,
  wordsOver: (count) => `You have ${words(count)} too many`,
  strengths: { must: 'Required by the procedure', should: 'The procedure says you should', consider: 'Consider' },
  source: (name, cites) => `${name}, ${cites}`,
};

const known = new Map<string, Messages>([['en', english]]);

/** Adds or replaces a language's sentences; those left out are English. */
export function registerMessages(locale: string, messages: Partial<Messages>): void {
  known.set(locale, { ...english, ...messages });
}

/** The sentences for a locale: `cy-GB` finds `cy`; English where there are none. */
export function messagesFor(locale: string): Messages {
  return known.get(locale) ?? known.get(locale.split('-')[0] ?? '') ?? english;
}
