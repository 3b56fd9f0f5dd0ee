/** Which paths a schema has, and what stands at each. */
import type * as z from 'zod/mini';
import { childPath } from './paths.js';
import { dateText } from './values.js';

type Schema = z.core.$ZodType;
interface Def {
  type: string;
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  entries?: Record<string, string>;
}
const defOf = (schema: Schema) => schema._zod.def as unknown as Def;

/** The schema without `optional`. */
function bare(schema: Schema): Schema {
  const { innerType } = defOf(schema);
  return innerType ? bare(innerType) : schema;
}

export type PathKind =
  { kind: 'text' | 'date' | 'number' | 'flag' | 'group' | 'list' } | { kind: 'choice'; options: readonly string[] };

function kindOf(schema: Schema): PathKind {
  const def = defOf(schema);
  if (schema === dateText) return { kind: 'date' };
  if (def.type === 'object') return { kind: 'group' };
  if (def.type === 'array') return { kind: 'list' };
  if (def.type === 'enum') return { kind: 'choice', options: Object.values(def.entries ?? {}) };
  if (def.type === 'boolean') return { kind: 'flag' };
  return { kind: def.type === 'number' ? 'number' : 'text' };
}

/** Every path pattern of a schema with its kind: `risks[].measures[].due` is a date. */
export function pathsOf(schema: Schema, path = '', found = new Map<string, PathKind>()): Map<string, PathKind> {
  const inner = bare(schema);
  if (path !== '') found.set(path, kindOf(inner));
  const { shape, element } = defOf(inner);
  if (element) {
    const below = bare(element);
    found.set(`${path}[]`, kindOf(below));
    for (const [key, value] of Object.entries(defOf(below).shape ?? {})) pathsOf(value, `${path}[].${key}`, found);
  }
  for (const [key, value] of Object.entries(shape ?? {})) pathsOf(value, childPath(path, key), found);
  return found;
}
