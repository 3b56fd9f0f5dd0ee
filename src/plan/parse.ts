/** Reading a plan or a part of one. Never throws and never drops: a plan, or problems in words with the input intact. */
import type * as z from 'zod/mini';
import { migrate } from './migrate.js';
import { parseWith, partReader, problemsWith, readPlain } from './part-reader.js';
import { PARTS, safeguardingPlan, type PartName, type PlanPart, type SafeguardingPlan } from './plan.js';
import { failed, type ParseResult, type Problem } from './problems.js';

/** A whole plan from an object or JSON text. Older formats are migrated; a newer major format is refused, intact. */
export function parsePlan(input: unknown): ParseResult<SafeguardingPlan> {
  const plain = readPlain(input);
  if (!plain.ok) return { ...plain, input };
  const current = migrate(plain.value);
  if (!current.ok) return { ...current, input };
  return parseWith(safeguardingPlan, current.value, input, '');
}

/** One part, such as `risks`, from an object or JSON text; problems carry paths from the plan's root. */
export function parsePart<Name extends PartName>(name: Name, input: unknown): ParseResult<PlanPart<Name>> {
  if (!Object.hasOwn(PARTS, name)) return failed(input, { path: '', message: 'A plan has no part of this name' });
  return partReader(name, PARTS[name] as unknown as z.ZodMiniType<PlanPart<Name>>).parse(input);
}

/** What a plan or a part holds that is well formed and still wrong: dates that are not real dates. */
export function problemsIn(value: unknown, part?: PartName): Problem[] {
  return problemsWith(part ? PARTS[part] : safeguardingPlan, value, part ?? '');
}
