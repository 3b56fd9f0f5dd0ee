/** From older formats of the document to this one, one step at a time. */
import { FORMAT } from './choices.js';
import { failed, type ParseResult } from './problems.js';

/** A step from one format to the next; it may add and rename, never drop. */
export interface Migration {
  from: string;
  to: string;
  change: (plan: Record<string, unknown>) => Record<string, unknown>;
}

/** Steps that lead to the present format; 1.0 is the first, so there are none yet. */
export const MIGRATIONS: readonly Migration[] = [];

const major = (format: string) => Number(format.split('.')[0]);
const minor = (format: string) => Number(format.split('.')[1]);

const isNewerMinor = (format: string, target: string) =>
  major(format) === major(target) && minor(format) >= minor(target);

/** The plan in the present format, or why not. `steps` and `target` are for tests and for later formats. */
export function migrate(
  input: unknown,
  steps: readonly Migration[] = MIGRATIONS,
  target: string = FORMAT,
): ParseResult<unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failed(input, { path: '', message: 'This must be a group of answers' });
  let plan = input as Record<string, unknown>;
  const known = new Set<string>();
  for (;;) {
    const { format } = plan;
    if (typeof format !== 'string' || !/^\d{1,4}\.\d{1,4}$/.test(format))
      return failed(input, { path: 'format', message: 'The plan does not say which format it has, such as 1.0' });
    if (isNewerMinor(format, target)) return { ok: true, value: plan };
    if (major(format) > major(target))
      return failed(input, {
        path: 'format',
        message: `This plan was written by a newer version (${format}). Open it with that version: nothing has been changed`,
      });
    const step = steps.find(({ from }) => from === format);
    if (!step || known.has(format))
      return failed(input, { path: 'format', message: `This plan has a format that is not known (${format})` });
    known.add(format);
    plan = { ...step.change(plan), format: step.to };
  }
}
