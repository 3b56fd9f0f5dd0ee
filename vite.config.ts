import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import {
  defineAll,
  defineAllModule,
  domainEntries,
  elementEntries,
  engineEntries,
  packs,
} from './scripts/lib/entries.mjs';
import { cacheFolder, root } from './scripts/lib/stamp.mjs';

/** The entry that registers every element is written from the list of folders. */
function defineAllPlugin(): Plugin {
  return {
    name: 'define-all',
    resolveId: (id) => (id === defineAll ? `\0${defineAll}` : null),
    load: (id) => (id === `\0${defineAll}` ? { code: defineAllModule(), moduleSideEffects: true } : null),
  };
}

/**
 * A dynamic import is the browser's own, without Vite's helper around it: that one preloads styles and sibling chunks,
 * which the kit has none of, and would be a kilobyte in every element.
 */
function plainDynamicImportPlugin(): Plugin {
  const helper = '\0vite/preload-helper.js';
  return {
    name: 'plain-dynamic-import',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  };
}

/** Writes down which source files each chunk holds and how long they are, for `npm run size -- --files`. */
function chunkContentsPlugin(): Plugin {
  return {
    name: 'chunk-contents',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const contents = chunks.map(({ fileName, modules }) => [
        fileName,
        Object.entries(modules).map(([id, module]) => [relative(root, id), module.renderedLength]),
      ]);
      mkdirSync(cacheFolder, { recursive: true });
      writeFileSync(join(cacheFolder, 'chunks.json'), JSON.stringify(Object.fromEntries(contents)));
    },
  };
}

/** The elements ask for a procedure where the other build puts it, so that a page never loads two copies of one. */
function packsOutsidePlugin(): Plugin {
  const ids = new Map(Object.entries(packs()).map(([id, file]) => [join(root, file), id]));
  return {
    name: 'packs-outside',
    enforce: 'pre',
    async resolveId(source, importer) {
      const found = await this.resolve(source, importer, { skipSelf: true });
      const id = found === null ? undefined : ids.get(found.id);
      return id === undefined ? found : { id: `../procedures/${id}.js`, external: true };
    },
  };
}

/**
 * What every element needs goes into one file instead of a dozen: fewer requests, and better compression. A module that
 * is imported later, on purpose, stays by itself.
 */
const sharedByElements = [{ name: 'kit', minShareCount: 4, test: /[\\/](src|components|node_modules)[\\/]/ }];

/**
 * The kit: plain ES modules with everything they need in shared chunks, so that a portal can serve dist/ as it is, with
 * no bundler and under a policy of script-src 'self'.
 */
const kit = (
  name: string,
  input: Record<string, string>,
  plugins: Plugin[],
  codeSplitting: object | true,
): UserConfig => ({
  root,
  base: './',
  publicDir: false,
  plugins: [plainDynamicImportPlugin(), chunkContentsPlugin(), ...plugins],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false,
    license: { fileName: `third-party-licences-${name}.md` },
    rolldownOptions: {
      input,
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting,
      },
    },
  },
});

/**
 * Several builds, because a shared module keeps everything that any entry uses of it: a page with the elements would load
 * the schema of the whole plan for the sake of those who read whole plans, and a worker all that reads procedures.
 */
const builds: Record<string, () => UserConfig> = {
  domain: () => kit('domain', domainEntries(), [], true),
  engine: () => kit('engine', engineEntries(), [], true),
  elements: () =>
    kit('elements', elementEntries(), [defineAllPlugin(), packsOutsidePlugin()], { groups: sharedByElements }),
};

/** Tests that run in Node: `vitest --project node`, `e2e` or `stories`. Browser tests: web-test-runner.config.js. */
const projects = [
  {
    extends: true as const,
    test: {
      name: 'node',
      environment: 'node',
      include: ['test/{bench,plan,procedure,procedures,records,demo,tooling}/**/*.test.ts'],
      exclude: ['test/tooling/fixtures/**'],
      testTimeout: 20_000,
    },
  },
  {
    extends: true as const,
    test: {
      name: 'e2e',
      environment: 'node',
      include: ['test/e2e/**/*.e2e.ts'],
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  },
  {
    extends: true as const,
    test: {
      name: 'stories',
      environment: 'node',
      include: ['test/stories/**/*.test.ts'],
      fileParallelism: false,
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  },
];

/** `vite build --mode domain`, `engine` or `elements`; without a mode of ours this is what tests and Storybook start from. */
export default defineConfig(
  ({ mode }) => builds[mode]?.() ?? { root, plugins: [defineAllPlugin()], test: { projects, passWithNoTests: true } },
);
