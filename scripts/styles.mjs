/**
 * Compiles components/styles/<name>.scss to components/styles/generated/<name>.css.ts, a module that exports the
 * minified CSS as text for a constructable sheet. Names that start with "_" are parts for others to use.
 * Nothing is done while the sources and the libraries they build on are unchanged.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, filesUnder, hashFiles, isFresh, root, writeStamp } from './lib/stamp.mjs';

const folder = join(root, 'components', 'styles');
const generated = join(folder, 'generated');

/** @param {string} source */
const moduleFor = (source) => join(generated, `${basename(source, '.scss')}.css.ts`);

/** @param {string} name */
const versionOf = (name) => readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');

/**
 * @param {string} source
 * @param {typeof import('sass')} sass
 */
function compile(source, sass) {
  const { css } = sass.compile(source, {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
    charset: false,
  });
  return `/** Generated from ${basename(source)} by scripts/styles.mjs: change that file. */\nexport default ${JSON.stringify(css.trim())};\n`;
}

/**
 * Brings the generated modules up to date.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<{ built: number, total: number }>}
 */
export async function buildStyles({ force = false } = {}) {
  const sources = filesUnder(folder, (path) => path.endsWith('.scss'));
  const sheets = sources.filter((path) => !basename(path).startsWith('_'));
  const hash = hashFiles(sources, [
    versionOf('govuk-frontend'),
    versionOf('sass'),
    readFileSync(new URL(import.meta.url), 'utf8'),
  ]);
  if (!force && isFresh('styles', hash) && sheets.every((path) => existsSync(moduleFor(path)))) {
    return { built: 0, total: sheets.length };
  }
  const sass = await import('sass');
  mkdirSync(generated, { recursive: true });
  const wanted = new Set(sheets.map(moduleFor));
  for (const old of filesUnder(generated)) if (!wanted.has(old)) rmSync(old);
  for (const source of sheets) writeFileSync(moduleFor(source), compile(source, sass));
  mkdirSync(cacheFolder, { recursive: true });
  writeStamp('styles', hash);
  return { built: sheets.length, total: sheets.length };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { built, total } = await buildStyles({ force: process.argv.includes('--force') });
  process.stdout.write(built > 0 ? `Styles: ${built} compiled.\n` : `Styles: ${total} up to date.\n`);
}
