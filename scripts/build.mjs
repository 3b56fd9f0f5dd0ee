/**
 * Builds the kit into dist/: ES modules, their types, JSON Schemas, and the manifest of the elements. Nothing is done
 * while the sources are unchanged; `npm run build -- --force` builds anyway, `-- --modules-only` leaves out all but the
 * modules.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDeclarations } from './lib/declarations.mjs';
import { kitEntries } from './lib/entries.mjs';
import { isProgram, readCounts, runNode, tool, writeCounts } from './lib/run.mjs';
import { cacheFolder, filesUnder, hashFiles, isFresh, root, writeStamp } from './lib/stamp.mjs';
import { buildStyles } from './styles.mjs';

const dist = join(root, 'dist');

/** What the result depends on. */
function sourcesHash() {
  const sources = ['src', 'components'].flatMap((folder) => filesUnder(join(root, folder)));
  const ours = [
    'scripts/build.mjs',
    'scripts/schemas.ts',
    'scripts/logic.ts',
    'scripts/lib/declarations.mjs',
    'scripts/lib/entries.mjs',
    'vite.config.ts',
    'tsconfig.json',
    'tsconfig.build.json',
    'custom-elements-manifest.config.mjs',
    'package-lock.json',
  ];
  return hashFiles([...sources, ...ours.map((file) => join(root, file))]);
}

/**
 * @param {string} mode
 * @param {string} folder
 */
const viteBuild = (mode, folder) => [
  tool('vite/bin/vite.js'),
  'build',
  '--mode',
  mode,
  '--logLevel',
  'warn',
  '--outDir',
  folder,
];

/** Steps that make modules; the others describe them. */
const MODULE_STEPS = 4;

/**
 * The steps, in order, each a program for Node.
 * @param {string} folder
 * @returns {[string, string[]][]}
 */
const steps = (folder) => [
  ['domain', viteBuild('domain', folder)],
  ['engine', viteBuild('engine', folder)],
  ['elements', viteBuild('elements', folder)],
  ['logic', ['--import', 'tsx', 'scripts/logic.ts', folder]],
  ['types', [tool('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', join(folder, 'types')]],
  ['schemas', ['--import', 'tsx', 'scripts/schemas.ts', join(folder, 'schema')]],
  ['manifest', ['scripts/manifest.mjs']],
];

/**
 * Builds into a folder of its own and puts it in the place of dist/ when the modules are there, so that whoever serves
 * dist/ meanwhile never sees half of it.
 * @param {boolean} modulesOnly
 * @param {(line: string) => void} say
 */
async function build(modulesOnly, say) {
  const folder = join(cacheFolder, `dist-${process.pid}`);
  let passed = 0;
  let failed = 0;
  for (const [name, command] of steps(folder).slice(0, modulesOnly ? MODULE_STEPS : undefined)) {
    // A test runner sets NODE_ENV=test, with which Lit's development build would be taken.
    const { code, output, seconds } = await runNode(command, { env: { ...process.env, NODE_ENV: 'production' } });
    say(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)} ${seconds.toFixed(1)} s`);
    if (output.trim() !== '') say(output.trim());
    if (code === 0) passed += 1;
    else failed += 1;
    // Without all modules there is nothing to describe, and dist/ stays as it was.
    if (failed > 0 && passed < MODULE_STEPS) break;
  }
  if (passed >= MODULE_STEPS) {
    if (!modulesOnly) writeDeclarations(folder);
    rmSync(dist, { recursive: true, force: true });
    renameSync(folder, dist);
  }
  rmSync(folder, { recursive: true, force: true });
  return { passed, failed };
}

/**
 * Brings dist/ up to date.
 * @param {{ force?: boolean, modulesOnly?: boolean, say?: (line: string) => void }} [options] modulesOnly: what a page
 *   needs, without types, schemas and manifest
 * @returns {Promise<{ fresh: boolean, usable: boolean, passed: number, failed: number }>} usable: the modules are there,
 *   though their types or schemas may not be
 */
export async function buildKit({ force = false, modulesOnly = false, say = () => undefined } = {}) {
  await buildStyles();
  const hash = sourcesHash();
  const whole = existsSync(join(root, 'custom-elements.json')) && isFresh('build', `${hash} whole`);
  if (!force && existsSync(dist) && (whole || (modulesOnly && isFresh('build', `${hash} modules`)))) {
    const { passed, failed } = readCounts('build-result') ?? { passed: 0, failed: 1 };
    return { fresh: true, usable: true, passed, failed };
  }
  const { passed, failed } = await build(modulesOnly, say);
  if (passed >= MODULE_STEPS) {
    writeStamp('build', `${hash} ${modulesOnly ? 'modules' : 'whole'}`);
    writeCounts('build-result', { passed, failed });
  }
  return { fresh: false, usable: passed >= MODULE_STEPS, passed, failed };
}

/** @param {readonly string[]} args */
async function main(args) {
  /** @param {string} line */
  const say = (line) => process.stdout.write(`${line}\n`);
  if (args.includes('--modules-only')) return (await buildKit({ modulesOnly: true, say })).usable ? 0 : 1;
  const force = args.includes('--force') || readCounts('build-result')?.failed !== 0;
  const { fresh, passed, failed } = await buildKit({ force, say });
  say(fresh ? 'dist/ is up to date.' : `dist/ has ${Object.keys(kitEntries()).length} modules to import.`);
  writeCounts('build', { passed, failed });
  return failed > 0 ? 1 : 0;
}

if (isProgram(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
