/** What `npm start` and `npm test` need before anything else: a Node that works, and the packages. Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles, isFresh, root, writeStamp } from './stamp.mjs';

/** The lowest minor version of each major version of Node that works; later majors work too. Same as "engines". */
const lowest = { 20: 19, 22: 12 };

/**
 * @param {string} version such as 20.19.0
 */
export function nodeWorks(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22) return true;
  const needed = /** @type {Record<number, number>} */ (lowest)[major];
  return needed !== undefined && minor >= needed;
}

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} Locked */

/**
 * @param {string} file
 * @returns {Record<string, Locked> | undefined}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Whether what is installed is what the lockfile asks for. A package for another system may be missing.
 * @param {Record<string, Locked>} wanted
 * @param {Record<string, Locked>} installed
 */
export function sameInstall(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const there = installed[path];
    return there === undefined ? optional === true : there.version === version;
  });
}

/** Runs `npm ci` with the npm that started us, or the one on the path. */
function install() {
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const options = /** @type {const} */ ({
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  const npm = process.env['npm_execpath'];
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return result.status === 0;
}

/**
 * Installs the packages if they are missing or the lockfile has changed; otherwise touches no network.
 * @param {(line: string) => void} say
 * @returns {boolean} whether the packages are there
 */
export function ensurePackages(say) {
  const lockfile = join(root, 'package-lock.json');
  const hash = hashFiles([lockfile]);
  if (isFresh('packages', hash)) return true;
  const wanted = lockedPackages(lockfile) ?? {};
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined || !sameInstall(wanted, installed)) {
    say('Installing packages (a minute, once)');
    if (!install()) {
      say('The packages could not be installed. Check the connection to the npm registry and try again.');
      return false;
    }
  }
  writeStamp('packages', hash);
  return true;
}

/**
 * @param {(line: string) => void} say
 * @returns {boolean} whether the rest can go on
 */
export function setUp(say) {
  if (!nodeWorks(process.versions.node)) {
    say(
      `Node ${process.versions.node} does not work here: use Node 20.19 or later in 20, 22.12 or later in 22, or anything newer.`,
    );
    return false;
  }
  return ensurePackages(say);
}
