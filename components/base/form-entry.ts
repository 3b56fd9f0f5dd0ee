/** What a form submits for a part: JSON under one name, or one flat entry for each answer. */

/** How an element submits: JSON under its name, or flat entries such as `risks[0].title`. */
export type SubmitAs = 'json' | 'fields';

function addEntries(entries: [string, string][], name: string, value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      addEntries(entries, `${name}[${String(index)}]`, item);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) addEntries(entries, `${name}.${key}`, below);
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    entries.push([name, String(value)]);
  }
}

/** Every answer in `value` as a pair of a name, such as `risks[0].title`, and its text. */
export function flatEntries(name: string, value: unknown): [string, string][] {
  const entries: [string, string][] = [];
  addEntries(entries, name, value);
  return entries;
}

/** The JSON text of any value; what JSON cannot hold (a cycle) has none. */
export function jsonText(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

/** The entries that an element stands for right now. */
export function entriesFor(name: string, value: unknown, submitAs: SubmitAs): [string, string][] {
  if (name === '') return [];
  if (submitAs === 'fields' && typeof value === 'object') return flatEntries(name, value);
  return [[name, jsonText(value)]];
}

/** Entries in the shape that `ElementInternals.setFormValue` takes. */
export function asFormValue(entries: readonly [string, string][]): FormData {
  const data = new FormData();
  for (const [key, text] of entries) data.append(key, text);
  return data;
}

/**
 * Puts `fresh` in the place of `stale` in a form's data, leaving entries of others alone even when they share a name.
 */
export function replaceEntries(
  data: FormData,
  stale: readonly [string, string][],
  fresh: readonly [string, string][],
): void {
  const left = new Map<string, string[]>();
  for (const [key, text] of stale) left.set(key, [...(left.get(key) ?? []), text]);
  const put = new Map<string, string[]>();
  for (const [key, text] of fresh) put.set(key, [...(put.get(key) ?? []), text]);
  for (const key of new Set([...left.keys(), ...put.keys()])) {
    const others = data.getAll(key).filter((entry) => !takeOne(left.get(key), entry));
    data.delete(key);
    for (const entry of [...others, ...(put.get(key) ?? [])]) data.append(key, entry);
  }
}

function takeOne(texts: string[] | undefined, entry: FormDataEntryValue): boolean {
  const at = typeof entry === 'string' ? (texts?.indexOf(entry) ?? -1) : -1;
  if (at < 0) return false;
  texts?.splice(at, 1);
  return true;
}
