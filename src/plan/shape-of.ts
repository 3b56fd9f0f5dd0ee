/** The shape of a schema: for `npm run shapes`, which writes shapes.ts, and for the test that they agree. */
import type * as z from 'zod/mini';
import type { Shape } from './shape.js';
import { dateText } from './values.js';

interface Def {
  type: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  entries?: Record<string, string>;
  checks?: readonly unknown[];
}
const defOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Def;

function oneOf(schema: z.core.$ZodType): string {
  const { type, entries, checks } = defOf(schema);
  if (schema === dateText) return 'd';
  if (entries) return `=${Object.values(entries).join('|')}`;
  if (type === 'number') return 'n';
  if (type === 'boolean') return 'b';
  if (type !== 'string') throw new Error(`A plan's schema has a kind that shapes do not know: ${type}`);
  // The only check on text is that an id is not empty.
  return (checks ?? []).length > 0 ? 'i' : 't';
}

/** The shape that says the same as a schema of the plan. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const { type, innerType, element, shape } = defOf(schema);
  if (type === 'optional' && innerType) return shapeOf(innerType);
  if (element) return [shapeOf(element)];
  if (!shape) return oneOf(schema);
  return Object.fromEntries(
    Object.entries(shape).map(([name, below]) => [
      defOf(below).type === 'optional' ? name : `${name}!`,
      shapeOf(below),
    ]),
  );
}
