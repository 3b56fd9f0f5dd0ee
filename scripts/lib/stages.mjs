/** The stages of `npm test`: what each runs, which test files belong to it, and how its results are counted. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { forgetCounts, readCounts, tool } from './run.mjs';
import { cacheFolder, filesUnder, root } from './stamp.mjs';

/** @typedef {import('./run.mjs').Counts} Counts */
/** @typedef {import('../browsers.mjs').BrowserName} BrowserName */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {RegExp} [files] the test files it runs, as paths from the root; a stage without them always has work
 * @property {readonly BrowserName[]} browsers
 * @property {(more: readonly string[]) => string[][]} commands programs for Node, one after the other
 * @property {() => Counts | undefined} counts what the reporters wrote down
 */

/** Every test file there is, as paths from the root with forward slashes. */
export const testFiles = () =>
  filesUnder(join(root, 'test'), (path) => /\.(test|e2e)\.ts$/.test(path))
    .map((path) => relative(root, path).split(sep).join('/'))
    .filter((path) => !path.startsWith('test/tooling/fixtures/'));

/** @param {string} name */
const vitestReport = (name) => join(cacheFolder, `vitest-${name}.json`);

/**
 * @param {string} project
 * @param {readonly string[]} more
 */
const vitest = (project, more) => [
  tool('vitest/vitest.mjs'),
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestReport(project)}`,
  ...more,
];

/**
 * Vitest's own count. A file that could not be loaded has no failed test, and is one failure all the same; so is a file
 * on the disk that was not run.
 * @param {string} project
 * @param {RegExp} files
 * @param {boolean} whole whether all its files were meant to run
 * @returns {Counts | undefined}
 */
export function vitestCounts(project, files, whole = true, report = vitestReport(project)) {
  if (!existsSync(report)) return undefined;
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const expected = whole ? testFiles().filter((file) => files.test(file)).length : testResults.length;
  const missed = Math.max(0, expected - testResults.length);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length + missed };
}

/**
 * @param {string} name
 * @param {RegExp} files
 * @param {readonly BrowserName[]} browsers
 * @param {string[][]} [before] what must run first
 * @returns {Stage}
 */
function vitestStage(name, files, browsers, before = []) {
  let whole = true;
  return {
    name,
    files,
    browsers,
    commands: (more) => {
      whole = more.length === 0;
      return [...before, vitest(name, more)];
    },
    counts: () => vitestCounts(name, files, whole),
  };
}

/**
 * @param {string} name
 * @returns {Stage}
 */
const ownStage = (name) => ({
  name,
  browsers: [],
  commands: (more) => [[`scripts/${name}.mjs`, ...more]],
  counts: () => readCounts(name),
});

/** @type {readonly Stage[]} */
export const stages = [
  ownStage('check'),
  ownStage('build'),
  ownStage('size'),
  vitestStage('node', /^test\/(plan|procedure|procedures|records|demo|bench|tooling)\/.*\.test\.ts$/, []),
  {
    name: 'components',
    files: /^test\/components\/.*\.test\.ts$/,
    browsers: ['chromium', 'firefox'],
    commands: (more) => [['scripts/components.mjs', ...more]],
    counts: () => readCounts('components'),
  },
  vitestStage('e2e', /^test\/e2e\/.*\.e2e\.ts$/, ['chromium', 'firefox'], [['scripts/build.mjs', '--modules-only']]),
  vitestStage('stories', /^test\/stories\/.*\.test\.ts$/, ['chromium'], [['scripts/storybook.mjs', 'build']]),
];

/** Test files that no stage would run: a mistake in a name, found instead of passed over. */
export const strayTests = (files = testFiles()) =>
  files.filter((file) => !stages.some((stage) => stage.files?.test(file)));

/** @param {Stage} stage */
export function hasWork(stage) {
  const { files } = stage;
  return files === undefined || testFiles().some((file) => files.test(file));
}

/** @param {Stage} stage */
export function forget(stage) {
  forgetCounts(stage.name);
  forgetCounts(`vitest-${stage.name}`);
}
