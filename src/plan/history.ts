/**
 * Appending to a ledger, and noticing that a ledger was altered. Each entry carries the hash of the one before it and
 * its own (SHA-256 over canonical JSON). The chain shows an entry that was changed, moved, put in or taken out of the
 * middle; it cannot show that the last ones were cut off.
 */
import { canonical } from './canonical.js';
import { newId } from './ids.js';
import type { Entry, EntryMeta, Ledger } from './ledger.js';

/** What an entry is given when it is recorded. A draft may already say what it corrects, and why. */
const MARKS = ['id', 'recordedAt', 'recordedBy', 'prev', 'hash'] as const;

export interface Signature {
  /** The author's role id and, if the service knows it, name. */
  by: { role?: string | undefined; name?: string | undefined };
  /** ISO 8601 with zone; the present moment unless given. */
  at?: string;
  /** Why: needed for a correction. */
  reason?: string;
  /** The id of the entry that this one corrects. */
  corrects?: string;
}

export type ChainReport =
  | { state: 'intact'; entries: number }
  /** Entries were written where hashes cannot be made (a page without HTTPS). */
  | { state: 'unsealed'; entries: number }
  | { state: 'altered'; entry: number; message: string };

async function digest(text: string): Promise<string | undefined> {
  // Only secure contexts have `subtle`; a portal on plain HTTP must still be able to record.
  const { subtle } = (globalThis.crypto as Crypto | undefined) ?? {};
  if (!subtle) return undefined;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the entry says, without the marks of an entry that it was copied from. */
function bare<T extends object>(content: T): T {
  const copy: T & Partial<EntryMeta> = { ...content };
  for (const mark of MARKS) delete copy[mark];
  return copy;
}

const withoutHash = (entry: EntryMeta) => canonical({ ...entry, hash: undefined });

/** A ledger with `content` as its newest entry; the ledger given stays as it was, and its draft is taken. */
export async function append<T extends object>(
  ledger: Ledger<T> | undefined,
  content: T,
  signature: Signature,
): Promise<Ledger<T>> {
  const entries = ledger?.entries ?? [];
  const prev = entries.at(-1)?.hash;
  const meta: EntryMeta = {
    id: newId(),
    recordedAt: signature.at ?? new Date().toISOString(),
    recordedBy: signature.by,
    ...(signature.reason !== undefined && { reason: signature.reason }),
    ...(signature.corrects !== undefined && { corrects: signature.corrects }),
    ...(prev !== undefined && { prev }),
  };
  const entry = { ...bare(content), ...meta };
  const hash = await digest(withoutHash(entry));
  const sealed = (hash === undefined ? entry : { ...entry, hash }) as Entry<T>;
  const next: Ledger<T> = { ...ledger, entries: [...entries, sealed] };
  delete next.draft;
  return next;
}

/** Whether the entries are as they were written. `entry` counts from 1, as people do. */
export async function verifyChain(ledger: Ledger<object> | undefined): Promise<ChainReport> {
  const entries = ledger?.entries ?? [];
  let unsealed = false;
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    const altered = (message: string): ChainReport => ({ state: 'altered', entry: index + 1, message });
    if (entry.prev !== before?.hash)
      return altered(
        `Entry ${String(index + 1)} does not follow the one before it. An entry was changed, moved or taken out`,
      );
    if (entry.hash === undefined) {
      unsealed = true;
      continue;
    }
    const hash = await digest(withoutHash(entry));
    if (hash === undefined) unsealed = true;
    else if (hash !== entry.hash) return altered(`Entry ${String(index + 1)} is not as it was recorded`);
  }
  return { state: unsealed ? 'unsealed' : 'intact', entries: entries.length };
}
