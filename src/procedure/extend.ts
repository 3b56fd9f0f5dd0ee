/** A procedure that extends another: the same id overrides, other ids are added. */
import type { Procedure } from './schema.js';

type Keyed = { id: string } | { path: string } | { cite: string };
const keyOf = (item: Keyed) => ('id' in item ? item.id : 'path' in item ? item.path : item.cite);

function merge<T extends Keyed>(base: readonly T[], over: readonly T[] | undefined): T[] {
  const later = new Map((over ?? []).map((item) => [keyOf(item), item]));
  const kept = base.map((item) => later.get(keyOf(item)) ?? item);
  const known = new Set(base.map(keyOf));
  return [...kept, ...(over ?? []).filter((item) => !known.has(keyOf(item)))];
}

/** What an extending procedure may give; `without` takes rules of the base out by id. */
export type Extension<P = Procedure> = Partial<P> & {
  without?: { rules?: readonly string[]; gates?: readonly string[] };
};

/** `base` with the extension's own over it. Consent steps and table are taken whole, because their order is their meaning. */
export function extendProcedure(base: Procedure, extension: Extension): Procedure {
  const { without, ...over } = extension;
  const left = (ids: readonly string[] | undefined) => (item: { id: string }) => !(ids ?? []).includes(item.id);
  return {
    ...base,
    ...over,
    terms: { ...base.terms, ...over.terms },
    lists: { ...base.lists, ...over.lists },
    limits: { ...base.limits, ...over.limits },
    switches: { ...base.switches, ...over.switches },
    defaults: { ...base.defaults, ...over.defaults },
    laws: merge(base.laws, over.laws),
    roles: merge(base.roles, over.roles),
    advocates: merge(base.advocates, over.advocates),
    decisions: merge(base.decisions, over.decisions),
    questions: merge(base.questions, over.questions),
    rules: merge(base.rules, over.rules).filter(left(without?.rules)),
    gates: merge(base.gates, over.gates).filter(left(without?.gates)),
    outputs: merge(base.outputs, over.outputs),
    links: merge(base.links, over.links),
    honoured: merge(base.honoured, over.honoured),
  };
}
