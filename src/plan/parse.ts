/** Reading a plan or a part of one. Never throws and never drops: a plan, or problems in words with the input intact. */
import { migrate } from './migrate.js';
import { partReader, readPlain, readShape } from './part-reader.js';
import type { PartName, PlanPart, SafeguardingPlan } from './plan.js';
import { failed, type ParseResult, type Problem } from './problems.js';
import { unrealDates, type Shape } from './shape.js';
import {
  aboutShape,
  consentShape,
  risksShape,
  decisionsShape,
  outcomesShape,
  involvementShape,
  capacityShape,
  justiceShape,
  sharingShape,
  reviewsShape,
  endingShape,
  disagreementsShape,
  childSafetyShape,
  planShape,
} from './shapes.js';

const PART_SHAPES: Record<PartName, Shape> = {
  about: aboutShape,
  consent: consentShape,
  risks: risksShape,
  decisions: decisionsShape,
  outcomes: outcomesShape,
  involvement: involvementShape,
  capacity: capacityShape,
  justice: justiceShape,
  sharing: sharingShape,
  reviews: reviewsShape,
  ending: endingShape,
  disagreements: disagreementsShape,
  childSafety: childSafetyShape,
};

/** A whole plan from an object or JSON text. Older formats are migrated; a newer major format is refused, intact. */
export function parsePlan(input: unknown): ParseResult<SafeguardingPlan> {
  const plain = readPlain(input);
  if (!plain.ok) return { ...plain, input };
  const current = migrate(plain.value);
  if (!current.ok) return { ...current, input };
  return readShape(planShape, current.value, input, '');
}

/** One part, such as `risks`, from an object or JSON text; problems carry paths from the plan's root. */
export function parsePart<Name extends PartName>(name: Name, input: unknown): ParseResult<PlanPart<Name>> {
  if (!Object.hasOwn(PART_SHAPES, name)) return failed(input, { path: '', message: 'A plan has no part of this name' });
  return partReader<PlanPart<Name>>(name, PART_SHAPES[name]).parse(input);
}

/** What a plan or a part holds that is well formed and still wrong: dates that are not real dates. */
export function problemsIn(value: unknown, part?: PartName): Problem[] {
  return unrealDates(part ? PART_SHAPES[part] : planShape, value, part ?? '');
}
