/** The format of procedures as JSON Schema 2020-12: completion and checking in an editor. */
import * as z from 'zod/mini';
import { procedure } from './schema.js';

/** JSON Schema of a procedure. */
export function procedureJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(procedure),
    $id: 'urn:safeguarding-plan-kit:procedure:1',
    title: 'Safeguarding procedure',
  };
}
