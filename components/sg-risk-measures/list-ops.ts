/** New, copied and moved risks and measures. Lists are never changed in place. */
import { newId, type Measure, type Risk } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { examplesFor } from './choices.js';

export type Kind = Measure['kind'];

/** A measure that nobody has said anything about yet. */
export const newMeasure = (kind: Kind): Measure => ({ id: newId(), kind });

/**
 * A measure with the same words and another id. What happened to the first one did not happen to this one: the adult's
 * view, legal advice, authorisation and progress stay behind.
 */
export function copyMeasure(measure: Measure): Measure {
  const copy: Measure = { ...measure, id: newId() };
  for (const key of [
    'adultView',
    'adultWords',
    'againstWishReason',
    'state',
    'stateReason',
    'shown',
    'shownEvidence',
  ] as const)
    delete copy[key];
  if (copy.rights !== undefined) copy.rights = without(copy.rights, 'legalAdvice');
  if (copy.paid !== undefined) copy.paid = without(copy.paid, 'authorisation', 'authorisedOn', 'reviewTeamContactedOn');
  return copy;
}

/** A risk with the same words, other ids, and copies of its measures. */
export function copyRisk(risk: Risk): Risk {
  const copy: Risk = { ...risk, id: newId() };
  if (risk.measures !== undefined) copy.measures = risk.measures.map(copyMeasure);
  return copy;
}

function without<T extends object>(group: T, ...keys: readonly (keyof T)[]): T {
  const rest = { ...group };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}

/** A measure of one kind, with its place in the whole list and among its kind. */
export interface Placed {
  measure: Measure;
  index: number;
  number: number;
}

/** The measures of one kind, in their order. */
export function ofKind(risk: Risk, kind: Kind): Placed[] {
  const found: Placed[] = [];
  risk.measures?.forEach((measure, index) => {
    if (measure.kind === kind) found.push({ measure, index, number: found.length + 1 });
  });
  return found;
}

/** The list with a measure exchanged for its neighbour of the same kind; the same list where there is none. */
export function moveMeasure(risk: Risk, index: number, by: -1 | 1): readonly Measure[] {
  const measures = risk.measures ?? [];
  const kind = measures[index]?.kind;
  let to = index + by;
  while (measures[to] !== undefined && measures[to]?.kind !== kind) to += by;
  const [here, there] = [measures[index], measures[to]];
  if (here === undefined || there === undefined) return measures;
  return measures.map((measure, at) => (at === index ? there : at === to ? here : measure));
}

/**
 * The words to put in when an example is chosen: those of the example, but only where there are none, or still those of
 * the example chosen before.
 */
export function wordsForExample(measure: Measure, type: string, pack: Procedure): string | undefined {
  const examples = examplesFor(pack, measure.kind);
  const before = examples.find(({ value }) => value === measure.type)?.label;
  const untouched = measure.what === undefined || measure.what === before;
  return untouched ? examples.find(({ value }) => value === type)?.label : measure.what;
}
