import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { defineAll, defineAllModule, kitEntries } from './scripts/lib/entries.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The entry that registers every element is written from the list of folders. */
function defineAllPlugin(): Plugin {
  return {
    name: 'define-all',
    resolveId: (id) => (id === defineAll ? `\0${defineAll}` : null),
    load: (id) => (id === `\0${defineAll}` ? { code: defineAllModule(), moduleSideEffects: true } : null),
  };
}

/**
 * The kit: plain ES modules with everything they need in shared chunks, so that a portal can serve dist/ as it is, with
 * no bundler and under a policy of script-src 'self'.
 */
const kit: UserConfig = {
  root,
  base: './',
  publicDir: false,
  plugins: [defineAllPlugin()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    minify: true,
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false,
    license: { fileName: 'third-party-licences.md' },
    rolldownOptions: {
      input: kitEntries(),
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
};

/** Tests that run in Node: `vitest --project node`, `e2e` or `stories`. Browser tests: web-test-runner.config.js. */
const projects = [
  {
    extends: true as const,
    test: {
      name: 'node',
      environment: 'node',
      include: ['test/{plan,procedure,procedures,records,demo,tooling}/**/*.test.ts'],
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

/** `vite build --mode kit` builds the kit; without a mode of ours this is what tests, Storybook and the bench start from. */
export default defineConfig(({ mode }) =>
  mode === 'kit' ? kit : { root, plugins: [defineAllPlugin()], test: { projects, passWithNoTests: true } },
);
