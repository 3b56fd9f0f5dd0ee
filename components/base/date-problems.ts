/** Dates that are not real ones, looked for again only in items of a list that are not the same as last time. */
import type { PartReader, Problem } from '../../src/plan/index.js';

/** Finds them for one element. */
export class DateProblems {
  readonly #known = new WeakMap<object, readonly Problem[]>();

  find(value: unknown, part: string, reader: PartReader<unknown>): readonly Problem[] {
    if (!Array.isArray(value)) return reader.problemsIn(value);
    return value.flatMap((item: unknown, index) => this.#ofItem(item, index, part, reader));
  }

  #ofItem(item: unknown, index: number, part: string, reader: PartReader<unknown>): readonly Problem[] {
    if (typeof item !== 'object' || item === null) return [];
    let found = this.#known.get(item);
    if (found === undefined) this.#known.set(item, (found = reader.problemsIn([item])));
    const alone = `${part}[0]`;
    return found.map(({ path, message }) => ({
      path: `${part}[${String(index)}]${path.slice(alone.length)}`,
      message,
    }));
  }
}
