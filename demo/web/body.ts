/** What a form posts: read up to a limit, as URL-encoded or multipart fields. */
import type { IncomingMessage } from 'node:http';

/** Bytes that one post may have. */
export const BODY_LIMIT = 20 * 1024 * 1024;
/** Bytes that are still read, and dropped, so that a browser gets to see why its post was refused. */
const DRAIN_LIMIT = 100 * 1024 * 1024;

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

export type Fields = ReadonlyMap<string, string>;

export type BodyResult =
  | { ok: true; fields: Fields }
  /** `too-large`: beyond the limit; `unreadable`: not a form; `file`: it holds a file. */
  | { ok: false; why: 'too-large' | 'unreadable' | 'file' };

/** The bytes of a request, or undefined when there are more than the limit. */
async function bytesOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size <= BODY_LIMIT) chunks.push(bytes);
    else chunks.length = 0;
    if (size > DRAIN_LIMIT) break;
  }
  return size > BODY_LIMIT ? undefined : Buffer.concat(chunks);
}

/** The fields of a posted form. A name that stands twice keeps its last value, as the newest control has it. */
export async function readForm(request: IncomingMessage): Promise<BodyResult> {
  const bytes = await bytesOf(request);
  if (bytes === undefined) return { ok: false, why: 'too-large' };
  const type = request.headers['content-type'] ?? '';
  if (!FORMS.includes(type.split(';')[0]?.trim().toLowerCase() ?? '')) return { ok: false, why: 'unreadable' };
  try {
    const data = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
    const fields = new Map<string, string>();
    for (const [name, value] of data) {
      if (typeof value !== 'string') return { ok: false, why: 'file' };
      fields.set(name, value);
    }
    return { ok: true, fields };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}
