import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  append,
  newId,
  parsePart,
  verifyChain,
  type Decision,
  type DecisionEntry,
  type Decisions,
  type Ledger,
} from '../../src/plan/index.js';
import { anyPart, anyText } from './arbitrary.js';

const by = { role: 'manager', name: 'A.B.' };
const at = '2026-03-27T10:00:00.000Z';

async function recorded(...rationales: string[]): Promise<Ledger<Decision>> {
  let ledger: Ledger<Decision> = {};
  for (const rationale of rationales) ledger = await append(ledger, { kind: 'develop', rationale }, { by, at });
  return ledger;
}

/** Opened again as another session would: written, read, verified. */
async function reopened(ledger: unknown) {
  const result = parsePart('decisions', JSON.stringify(ledger));
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('; '));
  return verifyChain(result.value);
}

const withEntries = (ledger: Ledger<Decision>, change: (entries: DecisionEntry[]) => DecisionEntry[]) => ({
  ...ledger,
  entries: change(structuredClone(ledger.entries ?? [])),
});

afterEach(() => vi.unstubAllGlobals());

describe('appending', () => {
  it('gives each entry its id, author, time and place in the chain', async () => {
    const ledger = await recorded('one', 'two');
    expect(ledger.entries).toMatchObject([
      { rationale: 'one', recordedBy: by, recordedAt: at },
      { rationale: 'two', recordedBy: by, recordedAt: at, prev: ledger.entries?.[0]?.hash },
    ]);
    expect(ledger.entries?.[0]).not.toHaveProperty('prev');
    expect(new Set(ledger.entries?.map(({ id }) => id)).size).toBe(2);
    expect(await reopened(ledger)).toEqual({ state: 'intact', entries: 2 });
  });

  it('takes the draft, leaves the ledger given as it was, and keeps keys that it does not know', async () => {
    const before = { draft: { rationale: 'half' }, zLater: 1 } as Ledger<Decision>;
    const copy = structuredClone(before);
    const after = await append(before, before.draft ?? {}, { by });
    expect(before).toEqual(copy);
    expect(after).not.toHaveProperty('draft');
    expect(after).toHaveProperty('zLater', 1);
    expect(after.entries).toMatchObject([{ rationale: 'half' }]);
  });

  it('a correction points at what it corrects and says why; the old entry stays as it was', async () => {
    const first = await recorded('typing error');
    const wrong = first.entries![0]!;
    const after = await append(first, { rationale: 'right' }, { by, reason: 'Wrong date', corrects: wrong.id });
    expect(after.entries![0]).toBe(wrong);
    expect(after.entries![1]).toMatchObject({ corrects: wrong.id, reason: 'Wrong date', rationale: 'right' });
    expect(await reopened(after)).toEqual({ state: 'intact', entries: 2 });
  });

  it('a draft that says what it corrects is recorded with it', async () => {
    const first = await recorded('one');
    const id = first.entries![0]!.id;
    const after = await append(first, { rationale: 'two', corrects: id, reason: 'Said wrongly' } as Decision, { by });
    expect(after.entries![1]).toMatchObject({ corrects: id, reason: 'Said wrongly' });
  });

  it('content copied from an entry does not bring that entry’s marks along', async () => {
    const first = await recorded('one');
    const copied = first.entries![0]!;
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const after = await append<Decision>(undefined, copied, { by });
    expect(after.entries![0]).not.toHaveProperty('hash');
    expect(after.entries![0]).not.toHaveProperty('prev');
    expect(after.entries![0]!.id).not.toBe(copied.id);
    vi.unstubAllGlobals();
    expect(await reopened(after)).toEqual({ state: 'unsealed', entries: 1 });
  });

  it('ledgers that grow at the same time do not disturb each other', async () => {
    const [a, b] = await Promise.all([recorded('a1', 'a2', 'a3'), recorded('b1', 'b2', 'b3')]);
    const forked = await Promise.all(['left', 'right'].map((rationale) => append(a, { rationale }, { by })));
    for (const ledger of [a, b, ...forked]) expect(await reopened(ledger)).toMatchObject({ state: 'intact' });
    expect(forked.map(({ entries }) => entries?.at(-1)?.rationale)).toEqual(['left', 'right']);
  });

  it('any decision whatever is sealed, written, read and found intact', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPart('decisions'), { minLength: 1, maxLength: 3 }),
        anyText,
        async (parts, reason) => {
          let ledger: Ledger<Decision> = {};
          for (const part of parts) {
            const { id: _id, prev: _prev, hash: _hash, ...content } = (part.entries?.[0] ?? {}) as DecisionEntry;
            ledger = await append(ledger, content as Decision, { by, reason });
          }
          expect(await reopened(ledger)).toEqual({ state: 'intact', entries: parts.length });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('an altered history is noticed', () => {
  it('any single change of any answer of any entry', async () => {
    const content: Decision = {
      kind: 'develop',
      rationale: 'because',
      seenAlone: 'no',
      decidedBy: { name: 'A.B.', role: 'manager' },
      options: [{ id: 'o', what: 'wait', chosen: false }],
      positions: [{ id: 'p', position: 'disagrees', says: 'no' }],
    };
    let ledger: Ledger<Decision> = {};
    for (let count = 0; count < 3; count += 1)
      ledger = await append(ledger, content, { by, at, reason: 'why', corrects: 'earlier' });
    const text = JSON.stringify(ledger);
    let tried = 0;
    for (const { index } of text.matchAll(/(?<=:)("[^"]|false)/g)) {
      const altered = text.slice(index).startsWith('false')
        ? `${text.slice(0, index)}true${text.slice(index + 5)}`
        : `${text.slice(0, index + 1)}${text[index + 1] === 'x' ? 'y' : 'x'}${text.slice(index + 2)}`;
      expect(await verifyChain(JSON.parse(altered) as Decisions), altered.slice(index - 20, index + 20)).toMatchObject({
        state: 'altered',
      });
      tried += 1;
    }
    expect(tried).toBeGreaterThan(50);
  });

  const changes: Record<string, (entries: DecisionEntry[]) => DecisionEntry[]> = {
    'two entries swapped': ([a, b, c, d]) => [a!, c!, b!, d!],
    'the first and the last swapped': ([a, b, c, d]) => [d!, b!, c!, a!],
    'the first taken out': (entries) => entries.slice(1),
    'one taken out of the middle': ([a, , c, d]) => [a!, c!, d!],
    'one put in': ([a, b, c, d]) => [a!, { ...b!, id: newId() }, b!, c!, d!],
    'one repeated': ([a, b, c, d]) => [a!, b!, { ...b!, id: 'again' }, c!, d!],
    'an answer added': ([a, b, ...rest]) => [a!, { ...b!, views: 'added later' }, ...rest],
    'an answer taken out': ([a, b, ...rest]) => [a!, { ...b!, rationale: undefined }, ...rest],
    'the author replaced': ([a, b, ...rest]) => [a!, { ...b!, recordedBy: { role: 'someone-else' } }, ...rest],
    'a seal taken off in the middle': ([a, b, ...rest]) => [a!, { ...b!, hash: undefined }, ...rest],
    'a key that nobody knows added': ([a, b, ...rest]) => [a!, { ...b!, zLater: 1 } as DecisionEntry, ...rest],
  };

  it.each(Object.keys(changes))('%s', async (what) => {
    const ledger = await recorded('one', 'two', 'three', 'four');
    const report = await reopened(withEntries(ledger, changes[what]!));
    expect(report.state).toBe('altered');
    if (report.state === 'altered') expect(report.message).toMatch(/^Entry \d .*(recorded|follow)/);
  });

  it('says which entry, counting as people do', async () => {
    const ledger = await recorded('one', 'two', 'three');
    const changed = withEntries(ledger, ([a, b, c]) => [a!, { ...b!, rationale: 'TWO' }, c!]);
    expect(await reopened(changed)).toEqual({
      state: 'altered',
      entry: 2,
      message: 'Entry 2 is not as it was recorded',
    });
  });

  it('a seal taken off the newest entry is at least never called intact', async () => {
    const ledger = await recorded('one', 'two');
    const stripped = withEntries(ledger, ([a, b]) => [a!, { ...b!, rationale: 'other', hash: undefined }]);
    expect(await reopened(stripped)).toEqual({ state: 'unsealed', entries: 2 });
  });

  it('the order of keys is no alteration', async () => {
    const ledger = await recorded('one', 'two');
    const turned = withEntries(ledger, (entries) =>
      entries.map((entry) => Object.fromEntries(Object.entries(entry).toReversed()) as DecisionEntry),
    );
    expect(await reopened(turned)).toEqual({ state: 'intact', entries: 2 });
  });
});

describe('where hashes cannot be made', () => {
  it.each([
    ['no subtle', { getRandomValues: crypto.getRandomValues.bind(crypto) }],
    ['no secure context', { subtle: undefined, getRandomValues: crypto.getRandomValues.bind(crypto) }],
  ])('%s: recorded all the same, and said to be unsealed', async (_what, without) => {
    const sealed = await recorded('one');
    vi.stubGlobal('crypto', without);
    const more = await append(sealed, { rationale: 'two' }, { by });
    const again = await append(more, { rationale: 'three' }, { by });
    expect(again.entries?.map(({ rationale }) => rationale)).toEqual(['one', 'two', 'three']);
    expect(await reopened(again)).toEqual({ state: 'unsealed', entries: 3 });
    vi.unstubAllGlobals();
    expect(await reopened(again)).toEqual({ state: 'unsealed', entries: 3 });
    const back = await append(again, { rationale: 'four' }, { by });
    expect(await reopened(back)).toEqual({ state: 'unsealed', entries: 4 });
  });

  it('nothing recorded is intact', async () => {
    expect(await verifyChain(undefined)).toEqual({ state: 'intact', entries: 0 });
    expect(await verifyChain({})).toEqual({ state: 'intact', entries: 0 });
  });
});

describe('ids', () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it('are UUIDs of version 4 and never twice the same, with and without randomUUID', () => {
    const some = Array.from({ length: 500 }, () => newId());
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const more = Array.from({ length: 500 }, () => newId());
    for (const id of [...some, ...more]) expect(id).toMatch(uuid);
    expect(new Set([...some, ...more]).size).toBe(1000);
  });
});
