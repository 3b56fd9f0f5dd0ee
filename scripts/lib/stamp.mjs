/**
 * Stamps say whether something generated is still up to date: the hash of what it was made from, kept in a small file.
 * Node's own modules only: this runs before any package is installed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where stamps and machine-readable results are kept; it goes when node_modules goes. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'safeguarding-plan-kit');

/**
 * Every file below a path (or the path itself if it is a file), sorted, as absolute paths.
 * @param {string} path
 * @param {(path: string) => boolean} [keep]
 * @returns {string[]}
 */
export function filesUnder(path, keep = () => true) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return keep(path) ? [path] : [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name), keep));
}

/**
 * One hash over names and contents of files, and any further facts the result depends on.
 * @param {readonly string[]} files
 * @param {readonly string[]} [facts]
 */
export function hashFiles(files, facts = []) {
  const hash = createHash('sha256');
  for (const fact of facts) hash.update(`fact\0${fact}\0`);
  for (const file of files) {
    hash.update(`file\0${relative(root, file)}\0`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} name
 */
const stampFile = (name) => join(cacheFolder, `${name}.stamp`);

/**
 * @param {string} name
 * @param {string} hash
 */
export function isFresh(name, hash) {
  const file = stampFile(name);
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

/**
 * @param {string} name
 * @param {string} hash
 */
export function writeStamp(name, hash) {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampFile(name), hash);
}
