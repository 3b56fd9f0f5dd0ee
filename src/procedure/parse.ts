/** Reading a procedure that a council wrote as JSON. */
import { textToPlain, toPlain, type ParseResult } from '../plan/index.js';
import { failed, problemsOf } from '../plan/problems.js';
import { procedure, type Procedure } from './schema.js';

/** A procedure, or problems in words. Never throws. References inside it are the linter's business. */
export function parseProcedure(input: unknown): ParseResult<Procedure> {
  const plain = typeof input === 'string' ? textToPlain(input) : toPlain(input);
  if (!plain.ok) return { ...plain, input };
  const result = procedure.safeParse(plain.value);
  return result.success
    ? { ok: true, value: plain.value as Procedure }
    : failed(input, ...problemsOf(result.error.issues));
}
