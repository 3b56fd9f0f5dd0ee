/** Runs programs and keeps what they print. Node's own modules only. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, root } from './stamp.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Whether a module is the program that was started, and not imported by another.
 * @param {string} url the module's import.meta.url
 */
export const isProgram = (url) => process.argv[1] !== undefined && url === pathToFileURL(process.argv[1]).href;

/**
 * The value after `--name`, wherever it stands.
 * @param {readonly string[]} args
 * @param {string} name
 */
export function optionOf(args, name) {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? undefined : args[at + 1];
}

/**
 * The path of a program inside a package; it is run with Node itself, so it works on every system.
 * @param {string} path
 */
export const tool = (path) => join(root, 'node_modules', path);

/**
 * Runs Node on a file of ours or of a tool.
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv }} [options] show: print at once instead of keeping
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function runNode(args, { show = false, env = process.env } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      output += chunk.toString();
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      resolve({ code: 1, output: `${output}${error.message}\n`, seconds: (performance.now() - began) / 1000 });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output, seconds: (performance.now() - began) / 1000 });
    });
  });
}

/** @param {string} stage */
const countsFile = (stage) => join(cacheFolder, `${stage}.json`);

/**
 * Forgets the counts of an earlier run, so that a stage that crashes cannot pass on old ones.
 * @param {string} stage
 */
export function forgetCounts(stage) {
  rmSync(countsFile(stage), { force: true });
}

/**
 * @param {string} stage
 * @param {Counts} counts
 */
export function writeCounts(stage, { passed, failed }) {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(countsFile(stage), JSON.stringify({ passed, failed }));
}

/**
 * @param {string} stage
 * @returns {Counts | undefined}
 */
export function readCounts(stage) {
  if (!existsSync(countsFile(stage))) return undefined;
  const { passed, failed } = JSON.parse(readFileSync(countsFile(stage), 'utf8'));
  return { passed, failed };
}
