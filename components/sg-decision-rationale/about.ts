/** What a decision is about, in words: a risk or measure of the plan that is known. */
import type { PartialPlan } from '../../src/plan/index.js';
import { askWords } from './question-words.js';

/** Something that a decision can be about. */
export interface Thing {
  id: string;
  label: string;
}

const named = (label: string, text: string | undefined) => (text === undefined ? label : `${label}: ${text}`);

/** The risks and measures of a plan, in their order. */
export function thingsIn(plan: PartialPlan): readonly Thing[] {
  return (plan.risks ?? []).flatMap((risk, at) => [
    { id: risk.id, label: named(askWords.risk(at + 1), risk.title) },
    ...(risk.measures ?? []).map((measure, index) => ({
      id: measure.id,
      label: named(askWords.measure(index + 1, at + 1), measure.what ?? measure.type),
    })),
  ]);
}

/** Words for the thing with this id; undefined when the plan as it is known here does not have it. */
export function aboutWords(plan: PartialPlan, id: string): string | undefined {
  return thingsIn(plan).find((thing) => thing.id === id)?.label;
}
