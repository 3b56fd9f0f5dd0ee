/**
 * Finds the browsers that tests run in. Nothing is ever downloaded, except by the system's package manager as root on
 * Debian or Ubuntu. Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Flags for Chromium: headless in a container, and without look-ups of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** @type {Record<BrowserName, { variable: string, commands: string[], apt: string, install: string }>} */
const known = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    apt: 'chromium',
    install: 'Install Chromium, Chrome or Edge, or set CHROME_PATH to its program.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    apt: 'firefox-esr',
    install: 'Install Firefox or Firefox ESR, or set FIREFOX_PATH to its program.',
  },
};

/**
 * The usual places of a browser on macOS and Windows; on Linux it is on the path.
 * @param {BrowserName} name
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
function usualPlaces(name, platform, env) {
  if (platform === 'darwin') {
    const apps = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    const programs =
      name === 'chromium'
        ? [
            'Google Chrome.app/Contents/MacOS/Google Chrome',
            'Chromium.app/Contents/MacOS/Chromium',
            'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
          ]
        : ['Firefox.app/Contents/MacOS/firefox'];
    return apps.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    );
    const programs =
      name === 'chromium'
        ? [
            'Google\\Chrome\\Application\\chrome.exe',
            'Chromium\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
          ]
        : ['Mozilla Firefox\\firefox.exe'];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return name === 'chromium'
    ? ['/snap/bin/chromium', '/opt/google/chrome/chrome']
    : ['/snap/bin/firefox', '/opt/firefox/firefox'];
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The program of a browser, or undefined. A path set in the environment counts only if a program is there.
 * @param {BrowserName} name
 * @param {{ platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv, exists?: (path: string) => boolean }} [around]
 * @returns {string | undefined}
 */
export function findBrowser(name, { platform = process.platform, env = process.env, exists = isProgram } = {}) {
  const { variable, commands } = known[name];
  const chosen = env[variable];
  if (chosen) return exists(chosen) ? chosen : undefined;
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => onPath.map((folder) => join(folder, command + suffix))),
    ...usualPlaces(name, platform, env),
  ];
  return candidates.find((path) => exists(path));
}

/**
 * What to say when a browser is missing.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} [env]
 */
export function missingBrowser(name, env = process.env) {
  const { variable, install } = known[name];
  const label = name === 'chromium' ? 'Chromium' : 'Firefox';
  return env[variable]
    ? `${label}: ${variable} is set, and there is no program at that path.`
    : `${label} was not found. ${install}`;
}

/** Whether this is Debian or Ubuntu (or one of their children) and we may install packages. */
function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {string[]} packages
 * @returns {string | undefined} what went wrong, in the installer's words
 */
function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
  const { status, stderr } = spawnSync('apt-get', ['install', '-y', '-q', ...packages], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env,
  });
  return status === 0 ? undefined : (stderr.trim().split('\n').at(-1) ?? '');
}

/**
 * Makes sure the wanted browsers are there, installing them where that is allowed.
 * @param {readonly BrowserName[]} wanted
 * @param {(line: string) => void} say
 * @returns {{ found: Partial<Record<BrowserName, string>>, missing: string[] }}
 */
export function ensureBrowsers(wanted, say) {
  const absent = wanted.filter((name) => findBrowser(name) === undefined && !process.env[known[name].variable]);
  if (absent.length > 0 && canInstall()) {
    say(
      `Installing ${absent.map((name) => known[name].apt).join(' and ')} for the browser tests (a few minutes, once)`,
    );
    const trouble = aptInstall(absent.map((name) => known[name].apt));
    if (trouble !== undefined) say(`That did not work: ${trouble}`);
  }
  /** @type {Partial<Record<BrowserName, string>>} */
  const found = {};
  const missing = [];
  for (const name of wanted) {
    const path = findBrowser(name);
    if (path === undefined) missing.push(missingBrowser(name));
    else found[name] = path;
  }
  return { found, missing };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { found, missing } = ensureBrowsers(['chromium', 'firefox'], (line) => process.stdout.write(`${line}\n`));
  for (const [name, path] of Object.entries(found)) process.stdout.write(`${name}: ${path}\n`);
  for (const line of missing) process.stdout.write(`${line}\n`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
