/** Reading a plan or a part of one. Never throws and never drops: a plan, or problems in words with the input intact. */
import * as z from 'zod/mini';
import { migrate } from './migrate.js';
import { PARTS, safeguardingPlan, type PartName, type PlanPart, type SafeguardingPlan } from './plan.js';
import { textToPlain, toPlain } from './plain.js';
import { failed, problemsOf, type ParseResult, type Problem } from './problems.js';
import { walk } from './schema-walk.js';
import { isRealDate } from './dates.js';

// A strict content security policy forbids the code that zod would otherwise generate.
z.config({ jitless: true });

const read = (input: unknown) => (typeof input === 'string' ? textToPlain(input) : toPlain(input));

/** Ids must be unique in their list: a duplicate would make two things answer to one name. */
function duplicateIds(schema: z.ZodMiniType, value: unknown, base: string): Problem[] {
  const problems: Problem[] = [];
  walk(
    schema,
    value,
    (path, at) => {
      if (!Array.isArray(at)) return;
      const seen = new Set<unknown>();
      at.forEach((item: unknown, index) => {
        const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
        if (id !== undefined && seen.has(id))
          problems.push({ path: `${path}[${String(index)}].id`, message: 'Two items in this list have the same id' });
        seen.add(id);
      });
    },
    base,
  );
  return problems;
}

function parseWith<T>(schema: z.ZodMiniType<T>, plain: unknown, input: unknown, base: string): ParseResult<T> {
  const result = schema.safeParse(plain);
  if (!result.success) return failed(input, ...problemsOf(result.error.issues, base));
  const duplicates = duplicateIds(schema, plain, base);
  // The plain copy, not zod's: the same keys in the same order, whatever they are.
  return duplicates.length > 0 ? failed(input, ...duplicates) : { ok: true, value: plain as T };
}

/** A whole plan from an object or JSON text. Older formats are migrated; a newer major format is refused, intact. */
export function parsePlan(input: unknown): ParseResult<SafeguardingPlan> {
  const plain = read(input);
  if (!plain.ok) return { ...plain, input };
  const current = migrate(plain.value);
  if (!current.ok) return { ...current, input };
  return parseWith(safeguardingPlan, current.value, input, '');
}

/** One part, such as `risks`, from an object or JSON text; problems carry paths from the plan's root. */
export function parsePart<Name extends PartName>(name: Name, input: unknown): ParseResult<PlanPart<Name>> {
  if (!Object.hasOwn(PARTS, name)) return failed(input, { path: '', message: 'A plan has no part of this name' });
  const plain = read(input);
  if (!plain.ok) return { ...plain, input };
  return parseWith(PARTS[name] as unknown as z.ZodMiniType<PlanPart<Name>>, plain.value, input, name);
}

/** What a plan holds that is well formed and still wrong: dates that are not real dates. */
export function problemsIn(value: unknown, part?: PartName): Problem[] {
  const problems: Problem[] = [];
  walk(
    part ? PARTS[part] : safeguardingPlan,
    value,
    (path, at, { kind }) => {
      if (kind === 'date' && !isRealDate(at))
        problems.push({ path, message: 'This must be a real date, like 27 3 2026' });
    },
    part ?? '',
  );
  return problems;
}
