/**
 * A ledger is a list that only grows. Each entry says who wrote it, when and, if it corrects another, which one and
 * why; entries are chained by hash (see history.ts). What is not yet recorded waits in `draft`.
 */
import * as z from 'zod/mini';
import { idText, list, maybeText, record, timeText } from './values.js';

export const entryShape = {
  id: idText,
  recordedAt: timeText,
  recordedBy: record({ role: maybeText, name: maybeText }),
  reason: maybeText,
  corrects: z.optional(idText),
  prev: z.optional(z.string()),
  hash: z.optional(z.string()),
};

export type EntryMeta = z.infer<z.ZodMiniObject<typeof entryShape>>;
export type Entry<T> = T & EntryMeta;
/** What is not yet recorded. A correction already says what it corrects, and why. */
export type Draft<T> = T & Pick<EntryMeta, 'corrects' | 'reason'>;
export interface Ledger<T> {
  entries?: Entry<T>[] | undefined;
  draft?: Draft<T> | undefined;
}

/** The schema of a ledger whose entries have `shape`. */
export function ledger<Shape extends Record<string, z.core.$ZodType>>(shape: Shape) {
  const { corrects, reason } = entryShape;
  return record({
    entries: list(record({ ...shape, ...entryShape })),
    draft: z.optional(record({ ...shape, corrects, reason })),
  });
}
