import { defineConfig } from 'vitest/config';

/** Tests that run in Node, in three projects: `vitest --project node`, `e2e`, `stories`. */
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

export default defineConfig({
  test: { projects, passWithNoTests: true },
});
