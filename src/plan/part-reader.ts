/** Reading by one schema, so that an element carries its own part's schema and no other. */
import * as z from 'zod/mini';
import { isRealDate } from './dates.js';
import { textToPlain, toPlain } from './plain.js';
import { failed, problemsOf, type ParseResult, type Problem } from './problems.js';
import { walk } from './schema-walk.js';

// A strict content security policy forbids the code that zod would otherwise generate.
z.config({ jitless: true });

/** Plain data from an object or JSON text. */
export const readPlain = (input: unknown) => (typeof input === 'string' ? textToPlain(input) : toPlain(input));

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

/** Plain data as what `schema` describes, or problems whose paths begin with `base`. */
export function parseWith<T>(schema: z.ZodMiniType<T>, plain: unknown, input: unknown, base: string): ParseResult<T> {
  const result = schema.safeParse(plain);
  if (!result.success) return failed(input, ...problemsOf(result.error.issues, base));
  const duplicates = duplicateIds(schema, plain, base);
  // The plain copy, not zod's: the same keys in the same order, whatever they are.
  return duplicates.length > 0 ? failed(input, ...duplicates) : { ok: true, value: plain as T };
}

/** What a value holds that is well formed and still wrong: dates that are not real dates. */
export function problemsWith(schema: z.ZodMiniType, value: unknown, base: string): Problem[] {
  const problems: Problem[] = [];
  walk(
    schema,
    value,
    (path, at, { kind }) => {
      if (kind === 'date' && !isRealDate(at))
        problems.push({ path, message: 'This must be a real date, like 27 3 2026' });
    },
    base,
  );
  return problems;
}

/** Reads one part of a plan. */
export interface PartReader<T> {
  /** The part from an object or JSON text, or problems with paths from the plan's root. Never throws. */
  parse(input: unknown): ParseResult<T>;
  /** Dates in the part that are not real dates. */
  problemsIn(value: unknown): Problem[];
}

/** A reader for the part `name`, whose schema is `schema`. */
export function partReader<T>(name: string, schema: z.ZodMiniType<T>): PartReader<T> {
  return {
    parse(input) {
      const plain = readPlain(input);
      return plain.ok ? parseWith(schema, plain.value, input, name) : { ...plain, input };
    },
    problemsIn: (value) => problemsWith(schema, value, name),
  };
}
