/** The portal's one file. Written beside itself and moved into place; what cannot be read is set aside, never overwritten. */
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { storedCase, type StoredCase } from './case.js';

const contents = z.object({ format: z.literal(1), cases: z.array(storedCase) });

/** What a change makes of a case, and what else the caller wants to know. */
export interface Changed<T> {
  stored?: StoredCase;
  result: T;
}

function readContents(text: string): StoredCase[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // The value itself, not the schema's copy: what a newer portal wrote beside our fields is kept.
    return contents.safeParse(value).success ? (value as z.infer<typeof contents>).cases : undefined;
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
const stamp = () => new Date().toISOString().replace(/[:.]/g, '-');

export class Store {
  private readonly file: string;
  private last: Promise<unknown> = Promise.resolve();

  /** Names of files that were set aside since the portal started, to say so. */
  readonly setAside: string[] = [];

  /** @param examples the cases to begin with, and to put back when asked */
  constructor(
    private readonly folder: string,
    private readonly examples: () => Promise<StoredCase[]>,
  ) {
    this.file = join(folder, 'cases.json');
  }

  /** All cases, as they stand in the file now. */
  all(): Promise<StoredCase[]> {
    return this.inTurn(() => this.read());
  }

  /** One case; undefined when there is none of that number. */
  async find(id: string): Promise<StoredCase | undefined> {
    return (await this.all()).find((stored) => stored.id === id);
  }

  /** Reads a case and stores what `change` makes of it; nobody else writes in between. */
  change<T>(id: string, change: (stored: StoredCase) => Promise<Changed<T>>): Promise<T | undefined> {
    return this.inTurn(async () => {
      const cases = await this.read();
      const index = cases.findIndex((stored) => stored.id === id);
      const before = cases[index];
      if (before === undefined) return undefined;
      const { stored, result } = await change(before);
      if (stored !== undefined) await this.write(cases.with(index, stored));
      return result;
    });
  }

  /** Adds a case under the next free number, and says which that is. */
  add(make: (id: string) => Promise<StoredCase>): Promise<StoredCase> {
    return this.inTurn(async () => {
      const cases = await this.read();
      const next = cases.reduce((highest, { id }) => Math.max(highest, Number(id)), 1000) + 1;
      const stored = await make(String(next));
      await this.write([...cases, stored]);
      return stored;
    });
  }

  /** The examples again. What was there is kept in a file of its own. */
  putExamplesBack(): Promise<void> {
    return this.inTurn(async () => {
      await this.moveAway('replaced');
      await this.write(await this.examples());
    });
  }

  /** One thing at a time, whether the one before went well or not. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work, work);
    this.last = next;
    return next;
  }

  private async read(): Promise<StoredCase[]> {
    const text = await readFile(this.file, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    const cases = text === undefined ? undefined : readContents(text);
    if (cases !== undefined) return cases;
    if (text !== undefined) this.setAside.push(await this.moveAway('unreadable'));
    const examples = await this.examples();
    await this.write(examples);
    return examples;
  }

  private async moveAway(why: string): Promise<string> {
    const name = `cases.${why}-${stamp()}.json`;
    await rename(this.file, join(this.folder, name)).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
    return name;
  }

  private async write(cases: readonly StoredCase[]): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const temporary = `${this.file}.new`;
    const handle = await open(temporary, 'w', 0o600);
    try {
      await handle.writeFile(JSON.stringify({ format: 1, cases }, null, 1));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, this.file);
  }
}
