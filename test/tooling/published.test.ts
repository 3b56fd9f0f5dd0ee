import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildKit } from '../../scripts/build.mjs';
import { elements, kitEntries } from '../../scripts/lib/entries.mjs';
import { importsOf } from '../../scripts/lib/module-graph.mjs';
import { filesUnder, root } from '../../scripts/lib/stamp.mjs';

const dist = join(root, 'dist');
const { exports: published } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string>;
};

/** The subpath by which an entry can be imported from the package. */
const subpathOf = (entry: string) => {
  const exact = `./${entry}`;
  const pattern = `./${entry.split('/').slice(0, -1).join('/')}/*`;
  return published[exact] ?? published[pattern]?.replace('*', entry.split('/').at(-1) ?? '');
};

describe('what is published', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const { usable } = await buildKit();
    expect(usable).toBe(true);
  }, 120_000);

  it('has every entry under a name of its own, with types', () => {
    for (const entry of Object.keys(kitEntries())) {
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
    const declarations = Object.keys(kitEntries()).map((entry) => join(dist, `${entry}.d.ts`));
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
