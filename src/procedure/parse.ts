/** Reading a procedure that a council wrote as JSON. */
import * as z from 'zod/mini';
import { textToPlain, toPlain, type ParseResult } from '../plan/index.js';
import { failed } from '../plan/problems.js';
import { problemsOf } from '../plan/schema-problems.js';
import { procedure, type Procedure } from './schema.js';

// A strict content security policy forbids the code that zod would otherwise generate.
z.config({ jitless: true });

/** A procedure, or problems in words. Never throws. References inside it are the linter's business. */
export function parseProcedure(input: unknown): ParseResult<Procedure> {
  const plain = typeof input === 'string' ? textToPlain(input) : toPlain(input);
  if (!plain.ok) return { ...plain, input };
  const result = procedure.safeParse(plain.value);
  return result.success
    ? { ok: true, value: plain.value as Procedure }
    : failed(input, ...problemsOf(result.error.issues));
}
