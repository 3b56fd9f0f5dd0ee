import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildKit } from '../../scripts/build.mjs';
import { elements, kitEntries, logicEntries, packs } from '../../scripts/lib/entries.mjs';
import { closure, importsOf } from '../../scripts/lib/module-graph.mjs';
import { filesUnder, root } from '../../scripts/lib/stamp.mjs';
import type * as Engine from '../../src/procedure/engine.js';
import { check, withoutWords, type Procedure, type ProcedureLogic } from '../../src/procedure/index.js';

const dist = join(root, 'dist');
const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(path).href) as Promise<unknown>;
const today = '2026-03-27';
const { exports: published } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string>;
};

/** The subpath by which an entry can be imported from the package. */
const subpathOf = (entry: string) => {
  const exact = `./${entry}`;
  const pattern = `./${entry.split('/').slice(0, -1).join('/')}/*`;
  return published[exact] ?? published[pattern]?.replace('*', entry.split('/').at(-1) ?? '');
};

beforeAll(async () => {
  const { usable } = await buildKit();
  expect(usable).toBe(true);
}, 120_000);

describe('what is published', { timeout: 120_000 }, () => {
  it('has every entry under a name of its own, with types', () => {
    for (const entry of Object.keys({ ...kitEntries(), ...logicEntries() })) {
      expect(subpathOf(entry), entry).toBe(`./dist/${entry}.js`);
      expect(existsSync(join(dist, `${entry}.js`)), `${entry}.js`).toBe(true);
      expect(existsSync(join(dist, `${entry}.d.ts`)), `${entry}.d.ts`).toBe(true);
    }
  });

  it('keeps every name in package.json', () => {
    const names = Object.entries(published).filter(
      ([name, target]) => !name.includes('*') && target.startsWith('./dist/'),
    );
    expect(names.filter(([, target]) => !existsSync(join(root, target)))).toEqual([]);
  });

  it('has types that lead to files', () => {
    const declarations = Object.keys({ ...kitEntries(), ...logicEntries() }).map((entry) =>
      join(dist, `${entry}.d.ts`),
    );
    for (const file of declarations) {
      for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import) ["']([^"']+)["']/g)) {
        const path = join(file, '..', target.replace(/\.js$/, '.d.ts'));
        expect(existsSync(path), `${relative(dist, file)} → ${target}`).toBe(true);
      }
    }
  });

  it('imports nothing that a portal would have to bundle', () => {
    const modules = filesUnder(dist, (path) => path.endsWith('.js'));
    expect(modules.length).toBeGreaterThan(0);
    for (const file of modules) {
      const { now, later, packages } = importsOf(file);
      expect(packages, relative(dist, file)).toEqual([]);
      for (const path of [...now, ...later]) expect(existsSync(path), path).toBe(true);
    }
  });

  it('makes no network call', () => {
    const calls = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/;
    const callers = filesUnder(dist, (path) => path.endsWith('.js')).filter((file) =>
      calls.test(readFileSync(file, 'utf8')),
    );
    expect(callers).toEqual([]);
  });

  it('registers nothing when only classes are imported', () => {
    const classes = elements().filter(({ classFile }) => classFile !== undefined);
    for (const { name } of classes) {
      expect(readFileSync(join(dist, 'components', `${name}.js`), 'utf8'), name).not.toMatch(/customElements\.define/);
    }
  });

  it('describes the plan and the procedure for other languages', () => {
    for (const name of ['plan', 'procedure']) {
      const schema = JSON.parse(readFileSync(join(dist, 'schema', `${name}.json`), 'utf8')) as Record<string, unknown>;
      expect(schema['$schema'], name).toMatch(/json-schema\.org/);
    }
  });

  it('describes every element, and nothing that is private', () => {
    interface Described {
      tagName?: string;
      members?: { name: string; privacy?: string }[];
    }
    const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
      modules: { declarations: Described[] }[];
    };
    const described = modules.flatMap(({ declarations }) => declarations);
    const tags = described.map(({ tagName }) => tagName);
    for (const { name } of elements().filter(({ defineFile }) => defineFile !== undefined))
      expect(tags).toContain(name);
    const told = described.flatMap(({ members }) => members ?? []);
    expect(told.filter(({ name, privacy = 'public' }) => name.startsWith('#') || privacy !== 'public')).toEqual([]);
  });
});

describe('the published engine', () => {
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
});
