/** What a post makes of the stored plan: the parts that can be read, and for the rest what is wrong and the text itself. */
import {
  canonical,
  parsePart,
  problemsIn,
  verifyChain,
  type Decisions,
  type Problem,
  type SafeguardingPlan,
} from '../../src/plan/index.js';
import { dateFromParts, dateProblem, wrongParts } from '../../components/base/dates.js';
import { messagesFor } from '../../components/base/messages.js';
import { FORM_PARTS, type FormPart } from '../store/case.js';
import type { FormError } from '../pages/govuk.js';
import { DATES, withNativeFields, type Answers, type DateId } from './answers.js';

/** What the parts are called in messages. */
export const PART_NAMES: Readonly<Record<FormPart, string>> = {
  consent: 'Consent',
  risks: 'Risks',
  decisions: 'Decisions',
};

/** An error of the form, and the element or field that shows the same words. */
export interface FieldError extends FormError {
  field: FormPart | DateId;
  /** The question inside an element. */
  path?: string;
  /** Which parts of a date. */
  wrong?: readonly number[];
}

export interface Received {
  /** The stored plan with everything in it that could be read. */
  plan: SafeguardingPlan;
  errors: readonly FieldError[];
  /** Parts that are not readable at all, as posted. */
  unread: Partial<Record<FormPart, string>>;
  /** Posted decisions that would have changed what is recorded. */
  refused?: { why: string; text: string };
}

/** The address of a question inside an element; the element follows it. */
export const hrefOf = (part: FormPart, path: string): string =>
  path === '' || path === part ? `#${part}` : `#${part}/${encodeURI(path)}`;

const REWRITTEN = 'Decisions already recorded cannot be changed or removed. Record a correction as a new entry';
const BROKEN = 'The new decision does not follow the ones before it. Open the form again and record it there';

/** Why posted decisions cannot stand: an entry that was stored is not the same, or a new one does not follow. */
async function refusalOf(stored: Decisions | undefined, posted: Decisions): Promise<string | undefined> {
  const before = stored?.entries ?? [];
  const after = posted.entries ?? [];
  const kept = before.every((entry, index) => index < after.length && canonical(entry) === canonical(after[index]));
  if (!kept) return REWRITTEN;
  const chain = await verifyChain(posted);
  return chain.state === 'altered' && chain.entry > before.length ? BROKEN : undefined;
}

const isEmptyPart = (value: object): boolean => Object.keys(value).length === 0;

const asError = (part: FormPart, { path, message }: Problem): FieldError => ({
  field: part,
  path,
  href: hrefOf(part, path),
  text: path === '' || path === part ? `${PART_NAMES[part]}: ${message}` : message,
});

function dateErrors({ dates }: Answers): FieldError[] {
  return DATES.flatMap(({ id, name }) => {
    const text = dateFromParts(dates[id]) ?? '';
    const problem = dateProblem(text, name, messagesFor('en-GB'));
    if (problem === undefined) return [];
    const wrong = wrongParts(text);
    const part = ['day', 'month', 'year'][wrong[0] ?? 0] ?? 'day';
    return [{ field: id, href: `#${id}-${part}`, text: problem, wrong }];
  });
}

/** Reads a post against what is stored. */
export async function receive(stored: SafeguardingPlan, answers: Answers): Promise<Received> {
  let plan = withNativeFields(stored, answers);
  const errors: FieldError[] = dateErrors(answers);
  const unread: Received['unread'] = {};
  let refused: Received['refused'];
  for (const part of FORM_PARTS) {
    const text = answers.parts[part];
    if (text === undefined) continue;
    const read = parsePart(part, text);
    if (!read.ok) {
      unread[part] = text;
      errors.push(...read.problems.map((problem) => asError(part, problem)));
      continue;
    }
    const why = part === 'decisions' ? await refusalOf(stored.decisions, read.value as Decisions) : undefined;
    if (why !== undefined) {
      refused = { why, text };
      errors.push({ field: part, path: part, href: hrefOf(part, part), text: why });
      continue;
    }
    // An element that nobody answered posts an empty part; what is unanswered stays absent.
    if (stored[part] === undefined && isEmptyPart(read.value)) continue;
    plan = { ...plan, [part]: read.value };
    errors.push(...problemsIn(read.value, part).map((problem) => asError(part, problem)));
  }
  return { plan, errors, unread, ...(refused !== undefined && { refused }) };
}
