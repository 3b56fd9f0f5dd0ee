/** The form's fields as text: from a stored plan to the page, and from a post back again, exactly as typed. */
import { getAt, setAt, type SafeguardingPlan } from '../../src/plan/index.js';
import { dateFromParts, partsOfDate } from '../../components/base/dates.js';
import type { DateParts } from '../pages/govuk.js';
import { FORM_PARTS, newest, type FormPart, type StoredCase } from '../store/case.js';
import type { Fields } from '../web/body.js';

/** The native date fields: their names in the form, and where they stand in the plan. */
export const DATES = [
  { id: 'agreed', path: 'about.agreedOn', name: 'Date agreed' },
  { id: 'review', path: 'reviews.nextReviewOn', name: 'Next review date' },
] as const;
export type DateId = (typeof DATES)[number]['id'];

const LEAD = 'about.leadPractitioner.name';

/** What the form holds. A part that was not posted is undefined: its element was not there, or was disabled. */
export interface Answers {
  version: string;
  lead: string;
  dates: Record<DateId, DateParts>;
  parts: Partial<Record<FormPart, string>>;
}

const textAt = (plan: SafeguardingPlan, path: string): string => {
  const value = getAt(plan, path);
  return typeof value === 'string' ? value : '';
};

/** What stands in the stored plan, and in a draft's parts that could not be read. */
export function answersOf(stored: StoredCase, plan: SafeguardingPlan): Answers {
  const parts = FORM_PARTS.map((part) => [
    part,
    stored.unread[part] ?? (plan[part] === undefined ? undefined : JSON.stringify(plan[part])),
  ]);
  return {
    version: String(newest(stored).version),
    lead: textAt(plan, LEAD),
    dates: {
      agreed: partsOfDate(textAt(plan, 'about.agreedOn')),
      review: partsOfDate(textAt(plan, 'reviews.nextReviewOn')),
    },
    parts: Object.fromEntries(parts.filter(([, text]) => text !== undefined)) as Answers['parts'],
  };
}

const PARTS_OF_DATE = ['day', 'month', 'year'] as const;

/** What was posted. */
export function answersFrom(fields: Fields): Answers {
  const text = (name: string) => fields.get(name) ?? '';
  const parts = (id: DateId) => PARTS_OF_DATE.map((part) => text(`${id}-${part}`)) as unknown as DateParts;
  return {
    version: text('version'),
    lead: text('lead'),
    dates: { agreed: parts('agreed'), review: parts('review') },
    parts: Object.fromEntries(FORM_PARTS.filter((part) => fields.has(part)).map((part) => [part, text(part)])),
  };
}

function put(plan: SafeguardingPlan, path: string, text: string | undefined): SafeguardingPlan {
  const answer = text === '' ? undefined : text;
  if (answer === getAt(plan, path)) return plan;
  return setAt(plan, path, answer);
}

/** The plan with the native fields of the form in it. */
export function withNativeFields(plan: SafeguardingPlan, { lead, dates }: Answers): SafeguardingPlan {
  return DATES.reduce((changed, { id, path }) => put(changed, path, dateFromParts(dates[id])), put(plan, LEAD, lead));
}
