/**
 * The browser tests. `npm run test:components -- --files test/components/x.test.ts` runs some of them,
 * `-- --browser chromium` runs them in one browser; anything else goes to the test runner as it is.
 */
import { isProgram, optionOf, runNode, tool } from './lib/run.mjs';

/**
 * @param {readonly string[]} args
 * @returns {{ args: string[], env: NodeJS.ProcessEnv }}
 */
export function runnerCall(args, env = process.env) {
  const browser = optionOf(args, 'browser');
  if (browser === undefined) return { args: [...args], env };
  const at = args.indexOf('--browser');
  return { args: args.filter((_, index) => index !== at && index !== at + 1), env: { ...env, SG_BROWSER: browser } };
}

if (isProgram(import.meta.url)) {
  const { args, env } = runnerCall(process.argv.slice(2));
  const { code } = await runNode([tool('@web/test-runner/dist/bin.js'), ...args], { env, show: true });
  process.exitCode = code;
}
