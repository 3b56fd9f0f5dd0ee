/** Writes custom-elements.json, the description of every element that editors and Storybook read. */
import { isProgram, runNode, tool } from './lib/run.mjs';

if (isProgram(import.meta.url)) {
  const { code } = await runNode([tool('@custom-elements-manifest/analyzer/cem.js'), 'analyze', '--quiet'], {
    show: true,
  });
  process.exitCode = code;
}
