/**
 * Holds each published entry to its budgets: the gzipped bytes of everything that it imports, Lit included, and, so that
 * nothing grows out of sight, the same with the rooms that are loaded when there is something to show in them. The
 * procedure, which the page chooses, counts in neither.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildKit } from './build.mjs';
import { elements } from './lib/entries.mjs';
import { isProgram, writeCounts } from './lib/run.mjs';
import { cacheFolder, root } from './lib/stamp.mjs';

/** @typedef {{ name: string, entries: string[], limit: number, limitInAll?: number }} Budget */
/** @typedef {Budget & { actual: number | undefined, inAll: number | undefined, files: Map<string, number>, later: string[] }} Measured */

const dist = join(root, 'dist');

/** @returns {Budget[]} */
function budgets() {
  const { eachElement, eachElementInAll, groups } = JSON.parse(
    readFileSync(join(root, 'scripts/size-budgets.json'), 'utf8'),
  );
  const single = elements()
    .filter((element) => element.defineFile !== undefined)
    .map(({ name }) => ({ name, entries: [`define/${name}`], limit: eachElement, limitInAll: eachElementInAll }));
  return [...single, ...groups];
}

/** @param {string} file */
const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

/**
 * @param {Budget} budget
 * @returns {Promise<Measured>} without a figure if an entry does not exist
 */
export async function measure(budget, folder = dist) {
  const entries = budget.entries.map((entry) => join(folder, `${entry}.js`));
  if (!entries.every((entry) => existsSync(entry)))
    return { ...budget, actual: undefined, inAll: undefined, files: new Map(), later: [] };
  const { closure } = await import('./lib/module-graph.mjs');
  const { now, later } = closure(entries);
  const files = new Map([...now].map((file) => [relative(folder, file), gzipped(file)]));
  const actual = [...files.values()].reduce((sum, size) => sum + size, 0);
  const inAll = [...withRooms(entries, closure)].reduce((sum, file) => sum + gzipped(file), 0);
  return { ...budget, actual, inAll, files, later: [...later].map((file) => basename(file)) };
}

/**
 * Everything that these modules may ever load, but for procedures.
 * @param {readonly string[]} entries
 * @param {(files: readonly string[]) => { now: Set<string>, later: Set<string> }} closure
 */
function withRooms(entries, closure) {
  const known = new Set(entries);
  for (let before = 0; before < known.size;) {
    before = known.size;
    const { now, later } = closure([...known]);
    for (const file of [...now, ...later]) if (!file.includes(`${sep}procedures${sep}`)) known.add(file);
  }
  return known;
}

/**
 * An entry that is missing is a failure too: a renamed one must not slip past its budget.
 * @param {Measured} measured
 */
export function verdict({ actual, inAll, limit, limitInAll }) {
  if (actual === undefined) return 'MISSING';
  const fits = actual <= limit && (limitInAll === undefined || (inAll ?? 0) <= limitInAll);
  return fits ? 'ok' : 'TOO BIG';
}

/** @param {Measured} measured */
function line(measured) {
  const { name, actual, limit, inAll, limitInAll } = measured;
  const cells = limitInAll === undefined ? [actual, limit] : [actual, limit, inAll, limitInAll];
  const figures = [0, 1, 2, 3].map((at) => (cells[at]?.toFixed(1) ?? '').padStart(7));
  return `${name.padEnd(32)} ${figures.join(' ')}  ${verdict(measured)}`;
}

/**
 * The source files in these built files, the longest first. Their length is before minifying: good for comparing.
 * @param {Iterable<string>} files
 */
function longest(files) {
  const list = join(cacheFolder, 'chunks.json');
  if (!existsSync(list)) return [];
  /** @type {Record<string, [string, number][]>} */
  const chunks = JSON.parse(readFileSync(list, 'utf8'));
  const modules = [...files].flatMap((file) => chunks[file.split(sep).join('/')] ?? []);
  return modules.sort((a, b) => b[1] - a[1]).slice(0, 15);
}

/** @param {Measured} measured */
function details({ name, files, later }) {
  const biggest = [...files].sort((a, b) => b[1] - a[1]);
  return [
    `\n${name}`,
    ...biggest.map(([file, size]) => `  ${size.toFixed(1).padStart(6)}  ${file}`),
    ...(later.length > 0 ? [`  loaded later: ${later.join(', ')}`] : []),
    '  the longest sources, in characters before minifying:',
    ...longest(files.keys()).map(([file, length]) => `  ${String(length).padStart(6)}  ${file}`),
  ].join('\n');
}

/** @param {readonly string[]} args */
async function main(args) {
  const built = await buildKit({ modulesOnly: true });
  if (!built.usable) {
    process.stdout.write('dist/ could not be built: see npm run build.\n');
    writeCounts('size', { passed: 0, failed: 1 });
    return 1;
  }
  const measured = await Promise.all(budgets().map((budget) => measure(budget)));
  process.stdout.write(`${'kB, gzipped'.padEnd(32)}  actual  budget  in all  budget\n`);
  for (const one of measured) process.stdout.write(`${line(one)}\n`);
  const failed = measured.filter((one) => verdict(one) !== 'ok');
  if (args.includes('--files')) process.stdout.write(`${measured.map(details).join('\n')}\n`);
  else if (failed.length > 0) process.stdout.write('What they contain: npm run size -- --files\n');
  writeCounts('size', { passed: measured.length - failed.length, failed: failed.length });
  return failed.length > 0 ? 1 : 0;
}

if (isProgram(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
