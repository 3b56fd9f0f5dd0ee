/** Storybook with what it needs made first: `dev` or `build`. Nothing is sent to anyone. */
import { isProgram, runNode, tool } from './lib/run.mjs';
import { buildStyles } from './styles.mjs';

/** @param {readonly string[]} args */
async function main([command = 'dev', ...more]) {
  await buildStyles();
  const manifest = await runNode(['scripts/manifest.mjs']);
  if (manifest.code !== 0) {
    process.stdout.write(manifest.output);
    return manifest.code;
  }
  const own = command === 'dev' ? ['--port', '6006', '--no-open'] : ['--output-dir', 'storybook-static', '--quiet'];
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  const { code } = await runNode(
    [tool('storybook/dist/bin/dispatcher.js'), command, '--disable-telemetry', ...own, ...more],
    {
      show: true,
      env,
    },
  );
  return code;
}

if (isProgram(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
