/** What a post holds otherwise than the stored plan: to be kept aside, and to be named. */
import { canonical } from '../../src/plan/index.js';
import { FORM_PARTS } from '../store/case.js';
import type { Answers } from './answers.js';
import { PART_NAMES } from './receive.js';

export interface Difference {
  /** The part's name on the form. */
  part: string;
  /** What was posted for it. */
  text: string;
}

/** The meaning of a part's text, so that two spellings of the same answers are the same; an empty part is none. */
function meaningOf(text: string | undefined): string {
  if (text === undefined || text === '[]' || text === '{}') return '';
  try {
    return canonical(JSON.parse(text));
  } catch {
    return text;
  }
}

const nativeOf = ({ lead, dates }: Answers) => canonical({ lead, agreed: dates.agreed, review: dates.review });

/** A part that was not posted differs in nothing: it stays as it is. */
export function differencesOf(posted: Answers, stored: Answers): Difference[] {
  const native = nativeOf(posted);
  const parts = FORM_PARTS.flatMap((part) => {
    const text = posted.parts[part];
    const same = text === undefined || meaningOf(text) === meaningOf(stored.parts[part]);
    return same ? [] : [{ part: PART_NAMES[part], text }];
  });
  return native === nativeOf(stored) ? parts : [{ part: 'Lead practitioner and dates', text: native }, ...parts];
}
