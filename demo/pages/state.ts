/** The state of a plan, as a tag. */
import type { SafeguardingPlan } from '../../src/plan/index.js';
import { ANSWER_WORDS } from '../record/answer-words.js';
import type { Html } from '../web/html.js';
import { tag } from './govuk.js';

const COLOURS: Readonly<Record<string, 'blue' | 'green' | 'grey' | 'yellow'>> = {
  draft: 'yellow',
  active: 'green',
  'under-review': 'blue',
};

/** A plan whose state nobody recorded is a draft. */
export function stateTag(state: SafeguardingPlan['state']): Html {
  const known = state ?? 'draft';
  return tag(ANSWER_WORDS[known] ?? known, COLOURS[known] ?? 'grey');
}
