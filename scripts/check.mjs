/** Types, lint, format and arrows. `npm run check -- --only lint` runs one of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, optionOf, runNode, tool, writeCounts } from './lib/run.mjs';
import { root } from './lib/stamp.mjs';
import { buildStyles } from './styles.mjs';

const cruised = ['src', 'components', 'extension', 'demo', 'stories', 'bench', 'test', 'scripts'];

/** @returns {Record<string, string[][]>} each check's commands, one after the other */
function checks() {
  const folders = cruised.filter((folder) => existsSync(join(root, folder)));
  return {
    types: [
      [tool('typescript/bin/tsc'), '-p', 'tsconfig.json'],
      [tool('typescript/bin/tsc'), '-p', 'tsconfig.domain.json'],
    ],
    lint: [[tool('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
    format: [[tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '--cache', '.']],
    arrows: [
      [
        tool('dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'err-long',
        ...folders,
      ],
    ],
  };
}

/**
 * @param {string} name
 * @param {string[][]} commands
 */
async function runCheck(name, commands) {
  const results = [];
  for (const command of commands) results.push(await runNode(command));
  const ok = results.every((result) => result.code === 0);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(7)} ${seconds.toFixed(1)} s\n`);
  if (!ok) process.stdout.write(`${results.map((result) => result.output.trim()).join('\n')}\n\n`);
  return ok;
}

/** @param {readonly string[]} args */
async function main(args) {
  await buildStyles();
  const only = optionOf(args, 'only');
  const all = Object.entries(checks());
  const chosen = all.filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0) {
    process.stdout.write(`There is no check "${only}". Choose one of ${all.map(([name]) => name).join(', ')}.\n`);
    return 1;
  }
  // The compiler and the linter take longest: each has one core, the quick ones follow.
  const queue = [...chosen];
  /** @type {boolean[]} */
  const passed = [];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) passed.push(await runCheck(...next));
  };
  await Promise.all([worker(), worker()]);
  const failed = passed.filter((ok) => !ok).length;
  writeCounts('check', { passed: passed.length - failed, failed });
  return failed > 0 ? 1 : 0;
}

if (isProgram(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
