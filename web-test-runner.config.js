/** Browser tests: every test/components/**\/*.test.ts in Chromium and in Firefox, one page at a time. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser, missingBrowser } from './scripts/browsers.mjs';
import { cacheFolder } from './scripts/lib/stamp.mjs';
import { buildStyles } from './scripts/styles.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

await buildStyles();

/**
 * Chromium shows the focus in one page of a browser only, and that need not be the one that is tested.
 * @param {import('puppeteer-core').Page} page
 */
async function keepFocused(page) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
}

/** @param {import('./scripts/browsers.mjs').BrowserName} name */
function launcher(name) {
  const executablePath = findBrowser(name);
  if (executablePath === undefined) throw new Error(missingBrowser(name));
  /** @type {import('puppeteer-core').LaunchOptions} */
  const launchOptions =
    name === 'firefox'
      ? { browser: 'firefox', executablePath, headless: true }
      : // The accessibility tree is there from the start, as it is for someone with a screen reader.
        { executablePath, headless: true, args: [...chromiumFlags, '--force-renderer-accessibility'] };
  // The launcher types a whole puppeteer; it only calls launch().
  return chromeLauncher({
    puppeteer: /** @type {never} */ (puppeteer),
    launchOptions,
    createPage: async ({ context }) => {
      const page = /** @type {import('puppeteer-core').Page} */ (await context.newPage());
      if (name === 'chromium') await keepFocused(page);
      return /** @type {never} */ (page);
    },
  });
}

/** Commands and middleware that belong to the tests, if there are any yet. */
async function fromTests() {
  const file = join(root, 'test/components/helpers/wtr-commands.js');
  if (!existsSync(file)) return { plugins: [], middleware: [] };
  const helpers = await import(pathToFileURL(file).href);
  return { plugins: [helpers.default ?? []].flat(), middleware: helpers.middleware ?? [] };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
const testsIn = (suite) => (suite === undefined ? [] : [...suite.tests, ...suite.suites.flatMap(testsIn)]);

/**
 * What one test file came to in one browser. A file that never reported is one failure.
 * @param {import('@web/test-runner').TestSession} session
 */
function countsOf(session) {
  const tests = testsIn(session.testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  const broken = !session.passed && failed === 0 ? 1 : 0;
  return { passed: tests.filter((test) => test.passed).length, failed: failed + broken };
}

/** Writes the counts that scripts/test.mjs adds up. @returns {import('@web/test-runner').Reporter} */
function countReporter() {
  return {
    stop({ sessions }) {
      const counts = [...sessions].map(countsOf);
      const passed = counts.reduce((sum, count) => sum + count.passed, 0);
      const failed = counts.reduce((sum, count) => sum + count.failed, 0);
      mkdirSync(cacheFolder, { recursive: true });
      writeFileSync(join(cacheFolder, 'components.json'), JSON.stringify({ passed, failed }));
    },
  };
}

const { plugins, middleware } = await fromTests();
/** @type {readonly import('./scripts/browsers.mjs').BrowserName[]} */
const all = ['chromium', 'firefox'];
const only = process.env['SG_BROWSER'];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['test/components/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser', 'import', 'module'] },
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: all.filter((name) => only === undefined || name === only).map(launcher),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: '20000' } },
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }), ...plugins],
  middleware,
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), countReporter()],
};
