/** The procedure's own words in the texts (DIFF-14): `{manager}`, `{Manager}` at a sentence's start, `{adult.plural}`. */
import type { ListItem, Procedure, Role } from './schema.js';

type Terms = Pick<Procedure, 'terms'>;
/** What has lists, by name. */
interface Lists<Item> {
  readonly lists: Readonly<Record<string, readonly Item[]>>;
}
export type Register = 'technical' | 'plain';

/** What a record holds under a name of its own: a procedure's names are anyone's, `constructor` included. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** One of the procedure's terms; the key itself when it has none, so that nothing is ever blank. */
export function term(procedure: Terms, key: string, register: Register = 'technical', plural = false): string {
  const found = own(procedure.terms, key);
  if (!found) return key;
  if (register === 'plain') return plural ? (found.plainPlural ?? `${found.plain}s`) : found.plain;
  return plural ? (found.plural ?? `${found.technical}s`) : found.technical;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A text with the procedure's terms put in. */
export function say(procedure: Terms, text: string, register: Register = 'technical'): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)(\.plural)?\}/g, (_whole, name: string, plural?: string) => {
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    const word = term(procedure, key, register, plural !== undefined);
    return key === name ? word : upperFirst(word);
  });
}

/** One of the procedure's lists; empty when it has none of that name. */
export function listOf<Item = ListItem>(procedure: Lists<Item>, name: string): readonly Item[] {
  return own(procedure.lists, name) ?? [];
}

/** The words of a list's entry, or the id when it is not in the list. */
export function labelOf(procedure: Procedure, list: string, id: string, register: Register = 'technical'): string {
  const item = listOf(procedure, list).find((entry) => entry.id === id);
  if (!item) return id;
  return say(procedure, register === 'plain' ? (item.plain ?? item.label) : item.label, register);
}

/** A role by id. */
export function roleOf(procedure: Procedure, id: string): Role | undefined {
  return procedure.roles.find((role) => role.id === id);
}
