/** Writes custom-elements.json, the description of every element that editors and Storybook read. */
import { isProgram, runNode, tool } from './lib/run.mjs';

const globs = ['components/**/*.ts'];
const left = ['components/**/examples.ts', 'components/styles/generated/**'];

if (isProgram(import.meta.url)) {
  const args = ['analyze', '--litelement', '--quiet', '--globs', ...globs, '--exclude', ...left, '--outdir', '.'];
  const { code } = await runNode([tool('@custom-elements-manifest/analyzer/cem.js'), ...args], { show: true });
  process.exitCode = code;
}
