/**
 * `npm start`: sets everything up, builds the kit if its sources changed, and serves the demonstration portal until
 * Ctrl+C. `npm start -- --port N` asks for a port, `-- --check` starts, fetches every address, and stops.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isProgram, optionOf } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';
import { root } from './lib/stamp.mjs';

/** @typedef {{ url: string, what: string }} Address */
/** @typedef {{ urls: readonly Address[], close: () => Promise<void> | void }} Portal */
/** @typedef {(options: { port: number, dataDir: string, kitDir: string }) => Promise<Portal>} StartPortal */

const usualPort = 3000;

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * Whether nothing listens on a port of this machine.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.once('listening', () => probe.close(() => resolve(true)));
    probe.listen(port, '127.0.0.1');
  });
}

/**
 * The first free port from this one on.
 * @param {number} from
 * @returns {Promise<number>}
 */
export async function freePort(from) {
  for (let port = from; port < Math.min(from + 100, 65_536); port += 1) if (await isFree(port)) return port;
  throw new Error(`No port from ${from} to ${from + 99} is free. Choose another with: npm start -- --port N`);
}

/**
 * The port that was asked for, or a line that says what is wrong with it.
 * @param {string | undefined} text
 * @returns {number | string}
 */
export function wantedPort(text) {
  if (text === undefined) return usualPort;
  const port = Number(text);
  const usable = /^\d+$/.test(text) && port >= 1 && port <= 65_535;
  return usable ? port : 'After --port, give a number from 1 to 65535.';
}

/** Builds the kit where that is needed. @returns {Promise<boolean>} */
async function kitIsReady() {
  const { buildKit } = await import('./build.mjs');
  /** @type {string[]} */
  const told = [];
  const { fresh, usable, failed } = await buildKit({ modulesOnly: true, say: (line) => told.push(line) });
  if (!fresh) say(usable ? 'The kit was built.' : 'The kit could not be built:');
  if (failed > 0) say(told.join('\n'));
  return usable;
}

/** @returns {Promise<StartPortal>} */
async function loadPortal() {
  const { register } = await import('tsx/esm/api');
  register();
  const module = await import(pathToFileURL(join(root, 'demo', 'server.ts')).href);
  return module.startPortal;
}

/**
 * Fetches each address once.
 * @param {readonly Address[]} urls
 * @returns {Promise<boolean>} whether all of them answered well
 */
async function answersEverywhere(urls) {
  let well = true;
  for (const { url } of urls) {
    const status = await fetch(url, { redirect: 'follow' }).then(
      (response) => response.status,
      () => 0,
    );
    if (status !== 200) well = false;
    say(`${status === 200 ? 'ok    ' : 'FAILED'}  ${url} ${status === 0 ? 'did not answer' : `answered ${status}`}`);
  }
  return well && urls.length > 0;
}

/**
 * Resolves when someone asks us to stop. A terminal and npm each pass Ctrl+C on, so it may arrive twice; a portal that
 * does not close within seconds is left.
 * @returns {Promise<void>}
 */
function askedToStop() {
  return new Promise((resolve) => {
    const stop = () => {
      setTimeout(() => process.exit(0), 3000).unref();
      resolve();
    };
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, stop);
  });
}

/**
 * @param {readonly Address[]} urls
 * @param {boolean} check whether the portal stops by itself
 */
function announce(urls, check) {
  const width = Math.max(...urls.map(({ url }) => url.length));
  say('');
  for (const { url, what } of urls) say(`  ${url.padEnd(width)}  ${what}`);
  say(check ? '' : '\nCtrl+C stops it.');
}

/** @param {readonly string[]} args */
async function main(args) {
  if (!setUp(say)) return 1;
  const wanted = args.includes('--port') ? wantedPort(optionOf(args, 'port') ?? '') : usualPort;
  if (typeof wanted === 'string') {
    say(wanted);
    return 1;
  }
  if (!existsSync(join(root, 'demo', 'server.ts'))) {
    say('There is no portal in demo/ to start.');
    return 1;
  }
  if (!(await kitIsReady())) return 1;
  const check = args.includes('--check');
  const dataDir = check ? mkdtempSync(join(tmpdir(), 'safeguarding-plan-kit-')) : join(root, 'demo', 'data');
  const startPortal = await loadPortal();
  const port = await freePort(wanted);
  if (port !== wanted) say(`Port ${wanted} is taken; using ${port}.`);
  const portal = await startPortal({ port, dataDir, kitDir: join(root, 'dist') });
  // Listening for it comes first: someone may ask the moment the addresses appear.
  const stopped = check ? Promise.resolve() : askedToStop();
  announce(portal.urls, check);
  await stopped;
  const well = check ? await answersEverywhere(portal.urls) : true;
  await portal.close();
  if (check) rmSync(dataDir, { recursive: true, force: true });
  if (!check) say('\nStopped.');
  return well ? 0 : 1;
}

if (isProgram(import.meta.url)) {
  const code = await main(process.argv.slice(2)).catch((/** @type {unknown} */ error) => {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  });
  // Open connections of browsers must not keep a stopped portal alive.
  process.exit(code);
}
