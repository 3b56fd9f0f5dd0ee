/**
 * `npm test`: every stage, even after one fails; then a table, and a last line with the sums.
 * `npm test -- --only components` runs one stage (or several, with commas) and shows what it prints;
 * `-- --list` names them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { isProgram, optionOf, runNode } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';
import { forget, hasWork, stages, strayTests } from './lib/stages.mjs';
import { cacheFolder } from './lib/stamp.mjs';

/** @typedef {import('./lib/stages.mjs').Stage} Stage */
/** @typedef {{ name: string, passed: number, failed: number, seconds: number, note?: string }} Result */

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * The options that belong to the stage and not to us.
 * @param {readonly string[]} args
 */
function forStage(args) {
  const at = args.indexOf('--only');
  return args.filter((_, index) => at === -1 || (index !== at && index !== at + 1));
}

/**
 * @param {Stage} stage
 * @param {readonly string[]} more
 * @param {boolean} show
 * @returns {Promise<Result>}
 */
async function runStage(stage, more, show) {
  const { name } = stage;
  if (!hasWork(stage)) return { name, passed: 0, failed: 0, seconds: 0, note: 'none yet' };
  const { missing } = ensureBrowsers(stage.browsers, say);
  if (missing.length > 0) {
    for (const line of missing) say(line);
    return { name, passed: 0, failed: 1, seconds: 0, note: 'no browser' };
  }
  forget(stage);
  let seconds = 0;
  let code = 0;
  for (const command of stage.commands(more)) {
    const result = await runNode(command, { show });
    seconds += result.seconds;
    code = result.code;
    if (code !== 0 && !show) say(result.output.trimEnd());
    if (code !== 0) break;
  }
  return { name, seconds, ...settle(stage.counts(), code) };
}

/**
 * A stage that stopped without counting, or failed without a failure in its counts, is one failure.
 * @param {import('./lib/run.mjs').Counts | undefined} counts
 * @param {number} code
 * @returns {{ passed: number, failed: number, note?: string }}
 */
export function settle(counts, code) {
  if (counts === undefined) return { passed: 0, failed: 1, note: 'stopped' };
  if (code !== 0 && counts.failed === 0) return { passed: counts.passed, failed: 1, note: 'stopped' };
  if (counts.passed + counts.failed === 0) return { passed: 0, failed: 1, note: 'ran nothing' };
  return counts;
}

/** @param {readonly Result[]} results */
export function table(results) {
  const row = (/** @type {string[]} */ [name = '', passed = '', failed = '', seconds = '', note = '']) =>
    `${name.padEnd(12)} ${passed.padStart(7)} ${failed.padStart(7)} ${seconds.padStart(8)}  ${note}`.trimEnd();
  return [
    row(['stage', 'passed', 'failed', 'seconds']),
    ...results.map(({ name, passed, failed, seconds, note }) =>
      row([name, String(passed), String(failed), seconds.toFixed(1), note ?? '']),
    ),
  ].join('\n');
}

/** @param {readonly Result[]} results */
export function summary(results) {
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** @param {readonly string[]} args */
async function main(args) {
  if (args.includes('--list')) {
    for (const { name } of stages) say(name);
    return 0;
  }
  if (!setUp(say)) return 1;
  const only = optionOf(args, 'only')?.split(',');
  const unknown = only?.filter((name) => !stages.some((stage) => stage.name === name)) ?? [];
  if (unknown.length > 0) {
    say(`There is no stage "${unknown.join('", "')}". Choose from ${stages.map((stage) => stage.name).join(', ')}.`);
    return 1;
  }
  /** @type {Result[]} */
  const results = [];
  for (const stage of stages.filter(({ name }) => only === undefined || only.includes(name))) {
    say(`— ${stage.name}`);
    results.push(await runStage(stage, forStage(args), only !== undefined));
  }
  const stray = only === undefined ? strayTests() : [];
  for (const file of stray) say(`${file} is run by no stage: rename or move it.`);
  if (stray.length > 0) results.push({ name: 'stray files', passed: 0, failed: stray.length, seconds: 0 });
  say(`\n${table(results)}\n`);
  const line = summary(results);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(join(cacheFolder, 'summary.txt'), `${line}\n`);
  say(line);
  return results.some((result) => result.failed > 0) ? 1 : 0;
}

if (isProgram(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
