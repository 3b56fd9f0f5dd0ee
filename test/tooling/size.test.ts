import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure, verdict } from '../../scripts/size.mjs';

/** A module that does not compress, of about this many bytes. */
const weight = (bytes: number) => `export const text = '${randomBytes(bytes).toString('base64url')}';\n`;

describe('the size of an entry', () => {
  let folder: string;
  const of = (entries: string[], limit = 40) => measure({ name: 'probe', entries, limit }, folder);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'size-'));
    mkdirSync(join(folder, 'chunks'));
    writeFileSync(join(folder, 'chunks/shared.js'), weight(20_000));
    writeFileSync(join(folder, 'chunks/later.js'), weight(80_000));
    writeFileSync(
      join(folder, 'a.js'),
      "import { text } from './chunks/shared.js';\nexport const a = () => import(`./chunks/later.js`);\nvoid text;\n",
    );
    writeFileSync(join(folder, 'b.js'), "export * from './chunks/shared.js';\nexport { a } from './a.js';\n");
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('counts what it imports, however it is imported', async () => {
    const { actual, files } = await of(['b']);
    expect([...files.keys()].sort()).toEqual(['a.js', 'b.js', join('chunks', 'shared.js')]);
    expect(actual).toBeGreaterThan(14);
  });

  it('names what is loaded later, and does not count it', async () => {
    const { actual, later } = await of(['a']);
    expect(later).toEqual(['later.js']);
    expect(actual).toBeLessThan(25);
  });

  it('counts what is loaded later in a figure of its own, which has a budget too', async () => {
    const probe = await measure({ name: 'probe', entries: ['a'], limit: 40, limitInAll: 50 }, folder);
    expect(probe.inAll).toBeGreaterThan(80);
    expect(verdict(probe)).toBe('TOO BIG');
    expect(verdict({ ...probe, limitInAll: 120 })).toBe('ok');
  });

  it('counts a chunk once that two entries share', async () => {
    const [one, both] = await Promise.all([of(['a']), of(['a', 'b'])]);
    expect((both.actual ?? 0) - (one.actual ?? 0)).toBeLessThan(1);
  });

  it('is too big beyond the budget, and never fits when the entry is missing', async () => {
    expect(verdict(await of(['a'], 40))).toBe('ok');
    expect(verdict(await of(['a'], 10))).toBe('TOO BIG');
    expect(verdict(await of(['missing'], 40))).toBe('MISSING');
  });
});
