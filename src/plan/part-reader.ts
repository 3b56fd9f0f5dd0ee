/** Reading by one shape, so that an element carries its own part's and no other. */
import { textToPlain, toPlain } from './plain.js';
import { failed, type ParseResult, type Problem } from './problems.js';
import { duplicateIds, problemsOfShape, unrealDates, type Shape } from './shape.js';

/** Plain data from an object or JSON text. */
export const readPlain = (input: unknown) => (typeof input === 'string' ? textToPlain(input) : toPlain(input));

/** Plain data as what `shape` describes, or problems whose paths begin with `base`. */
export function readShape<T>(shape: Shape, plain: unknown, input: unknown, base: string): ParseResult<T> {
  const wrong = problemsOfShape(shape, plain, base);
  const problems = wrong.length > 0 ? wrong : duplicateIds(shape, plain, base);
  return problems.length > 0 ? failed(input, ...problems) : { ok: true, value: plain as T };
}

/** Reads one part of a plan. */
export interface PartReader<T> {
  /** The part from an object or JSON text, or problems with paths from the plan's root. Never throws. */
  parse(input: unknown): ParseResult<T>;
  /** Dates in the part that are not real dates. */
  problemsIn(value: unknown): Problem[];
}

/** A reader for the part `name`, which has this shape. */
export function partReader<T>(name: string, shape: Shape): PartReader<T> {
  return {
    parse(input) {
      const plain = readPlain(input);
      return plain.ok ? readShape(shape, plain.value, input, name) : { ...plain, input };
    },
    problemsIn: (value) => unrealDates(shape, value, name),
  };
}
