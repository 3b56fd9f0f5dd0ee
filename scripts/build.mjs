/**
 * Builds the kit into dist/: ES modules, their types, JSON Schemas, and the manifest of its elements. Nothing is done while the sources are unchanged;
 * `npm run build -- --force` builds anyway.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { defineAll, elements, kitEntries } from './lib/entries.mjs';
import { isProgram, runNode, tool, writeCounts } from './lib/run.mjs';
import { filesUnder, hashFiles, isFresh, root, writeStamp } from './lib/stamp.mjs';
import { buildStyles } from './styles.mjs';

const dist = join(root, 'dist');

/** What the result depends on. */
function sourcesHash() {
  const sources = ['src', 'components'].flatMap((folder) => filesUnder(join(root, folder)));
  const ours = [
    'scripts/build.mjs',
    'scripts/schemas.ts',
    'scripts/lib/entries.mjs',
    'vite.config.ts',
    'tsconfig.json',
    'tsconfig.build.json',
    'custom-elements-manifest.config.mjs',
  ];
  return hashFiles([...sources, ...ours.map((file) => join(root, file)), join(root, 'package-lock.json')]);
}

/**
 * The path of a source file's declaration, as the built module sees it.
 * @param {string} entry
 * @param {string} file
 */
function declarationFor(entry, file) {
  const from = dirname(join(dist, `${entry}.d.ts`));
  const to = join(dist, 'types', file.replace(/\.ts$/, '.js'));
  const path = relative(from, to).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** A declaration beside each built module, so that the types are found however the module is imported. */
function writeDeclarations() {
  for (const [entry, file] of Object.entries(kitEntries())) {
    const target = join(dist, `${entry}.d.ts`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file === defineAll ? allDeclarations() : declarationsOf(entry, file));
  }
}

function allDeclarations() {
  const defined = elements().filter((element) => element.defineFile !== undefined);
  return `${defined.map(({ name }) => `import './define/${name}.js';`).join('\n')}\nexport {};\n`;
}

/**
 * @param {string} entry
 * @param {string} file
 */
function declarationsOf(entry, file) {
  const path = JSON.stringify(declarationFor(entry, file));
  const hasDefault = /^export (default\b|\{[^}]*\bdefault\b)/m.test(readFileSync(join(root, file), 'utf8'));
  return `export * from ${path};\n${hasDefault ? `export { default } from ${path};\n` : ''}`;
}

/** @returns {[string, string[]][]} the steps, in order, each a program for Node */
function steps() {
  return [
    ['modules', [tool('vite/bin/vite.js'), 'build', '--mode', 'kit', '--logLevel', 'warn']],
    ['types', [tool('typescript/bin/tsc'), '-p', 'tsconfig.build.json']],
    ['schemas', ['--import', 'tsx', 'scripts/schemas.ts', 'dist/schema']],
    ['manifest', ['scripts/manifest.mjs']],
  ];
}

/**
 * Brings dist/ up to date.
 * @param {{ force?: boolean, say?: (line: string) => void }} [options]
 * @returns {Promise<{ fresh: boolean, usable: boolean, passed: number, failed: number }>} usable: the modules are there,
 *   though their types or schemas may not be
 */
export async function buildKit({ force = false, say = () => undefined } = {}) {
  await buildStyles();
  const hash = sourcesHash();
  if (!force && existsSync(dist) && existsSync(join(root, 'custom-elements.json')) && isFresh('build', hash)) {
    return { fresh: true, usable: true, passed: steps().length, failed: 0 };
  }
  let passed = 0;
  for (const [name, command] of steps()) {
    const { code, output, seconds } = await runNode(command);
    say(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)} ${seconds.toFixed(1)} s`);
    if (output.trim() !== '') say(output.trim());
    if (code === 0) passed += 1;
    // Without modules there is nothing to describe.
    else if (name === 'modules') break;
  }
  const failed = steps().length - passed;
  if (passed > 0) writeDeclarations();
  if (failed === 0) writeStamp('build', hash);
  return { fresh: false, usable: passed > 0, passed, failed };
}

/** @param {readonly string[]} args */
async function main(args) {
  /** @param {string} line */
  const say = (line) => process.stdout.write(`${line}\n`);
  const { fresh, passed, failed } = await buildKit({ force: args.includes('--force'), say });
  say(fresh ? 'dist/ is up to date.' : `dist/ has ${Object.keys(kitEntries()).length} modules to import.`);
  writeCounts('build', { passed, failed });
  return failed > 0 ? 1 : 0;
}

if (isProgram(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
