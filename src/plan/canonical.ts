/** Canonical JSON (RFC 8785 for the values a plan can hold): the same data is always the same text, whatever the key order. */

/** Canonical text of plain JSON data. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  // A list's gap is written as null, as JSON writes it.
  return value === undefined ? 'null' : JSON.stringify(value);
}
