/** The engine and the procedures' logic, as they are published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildKit } from '../../scripts/build.mjs';
import { logicEntries, packs } from '../../scripts/lib/entries.mjs';
import { closure } from '../../scripts/lib/module-graph.mjs';
import { root } from '../../scripts/lib/stamp.mjs';
import type * as Engine from '../../src/procedure/engine.js';
import { check, withoutWords, type Procedure, type ProcedureLogic } from '../../src/procedure/index.js';

const dist = join(root, 'dist');
const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(path).href) as Promise<unknown>;
const today = '2026-03-27';

describe('the published engine', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    expect((await buildKit({ modulesOnly: true })).usable).toBe(true);
  }, 120_000);

  it('is one file, with no library that reads schemas', () => {
    const reads = (files: Iterable<string>) => [...files].some((path) => readFileSync(path, 'utf8').includes('_zod'));
    const { now, later } = closure([join(dist, 'engine.js')]);
    expect([...now, ...later]).toEqual([join(dist, 'engine.js')]);
    expect(reads(now)).toBe(false);
    // So that it is known to be seen where it is.
    expect(reads(closure([join(dist, 'procedure.js')]).now)).toBe(true);
  });

  it.each(Object.keys(packs()))('judges a plan by the logic of %s as the whole procedure does', async (id) => {
    const engine = (await load(join(dist, 'engine.js'))) as typeof Engine;
    const { default: logic } = (await load(join(dist, `procedures/${id}.logic.js`))) as { default: ProcedureLogic };
    const { default: procedure } = (await load(join(root, packs()[id]!))) as { default: Procedure };
    expect(logic).toEqual(JSON.parse(JSON.stringify(withoutWords(procedure))));
    const read = engine.parsePlan({ format: '1.0', id: 'p', procedure: { id }, risks: [{ id: 'r', what: 'A fall' }] });
    if (!read.ok) throw new Error('The engine could not read the plan');
    const found = engine.check(read.value, logic, { today });
    expect(engine.withWords(found, procedure)).toEqual(check(read.value, procedure, { today }));
  });

  it('has the logic of every procedure, with types', () => {
    expect(Object.keys(logicEntries())).toEqual(Object.keys(packs()).map((id) => `procedures/${id}.logic`));
  });
});
