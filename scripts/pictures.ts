/**
 * `npm run pictures`: takes the pictures of the README from the portal and its worked cases, one element each.
 * `-- consent record` takes only those.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { startPortal } from '../demo/server.js';
import { FULL_CASE } from '../demo/seeds/index.js';
import { chromiumFlags, findBrowser, missingBrowser } from './browsers.mjs';
import { buildKit } from './build.mjs';
import { root } from './lib/stamp.mjs';

const WIDTH = 1000;
/** More than this is a page to read, not a picture to look at. */
const TALLEST = 800;
/** Left around an element. */
const MARGIN = 20;
/** Git keeps every version of a picture. */
const HEAVIEST = 120_000;

interface Picture {
  name: string;
  path: string;
  /** What is in the picture. */
  selector: string;
  /** A method of the element that is called first. */
  act?: 'openAll';
}

const EDIT = `/cases/${FULL_CASE}/plan/edit`;
const PICTURES: readonly Picture[] = [
  { name: 'portal', path: EDIT, selector: 'body' },
  { name: 'consent', path: EDIT, selector: '#consent' },
  { name: 'risks', path: EDIT, selector: '#risks' },
  { name: 'risk', path: EDIT, selector: '#risks', act: 'openAll' },
  { name: 'decisions', path: EDIT, selector: '#decisions' },
  { name: 'prompts', path: '/cases/1041/plan/edit', selector: '.portal-prompts' },
  { name: 'record', path: `/cases/${FULL_CASE}/record`, selector: '#main-content' },
];

/** Waits until the elements have drawn their questions; a page without elements has nothing to wait for. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#consent, #risks, #decisions, sg-prompts')].every((element) =>
      element.shadowRoot?.querySelector('button, input, a, summary'),
    ),
  );
  await page.waitForNetworkIdle({ idleTime: 300 });
}

/** Calls a method of an element. */
async function call(page: Page, selector: string, method: string): Promise<void> {
  await page.$eval(
    selector,
    (element, name) => {
      const found: unknown = Reflect.get(element, name);
      if (typeof found === 'function') Reflect.apply(found, element, []);
    },
    method,
  );
}

/** Where the picture is cut out: the element with a margin, and no taller than it may be. */
async function clipOf(page: Page, selector: string) {
  const element = await page.$(selector);
  // What is far from view is not drawn.
  await element?.evaluate((node) => node.scrollIntoView());
  await page.waitForNetworkIdle({ idleTime: 300 });
  const box = await element?.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return { left, top: top + scrollY, width, height };
  });
  if (!box) return undefined;
  const top = Math.max(0, box.top - MARGIN);
  const left = Math.max(0, box.left - MARGIN);
  const width = Math.min(box.width + 2 * MARGIN, WIDTH - left);
  return { x: left, y: top, width, height: Math.min(box.height + 2 * MARGIN, TALLEST) };
}

async function take(page: Page, at: string, { name, path, selector, act }: Picture): Promise<string> {
  await page.goto(at + path);
  await drawn(page);
  if (act !== undefined) await call(page, selector, act);
  const clip = await clipOf(page, selector);
  if (!clip) return `FAILED  ${name}: the page has no ${selector}`;
  const file = join(root, 'docs', 'pictures', `${name}.png`);
  await page.screenshot({ path: file, clip, captureBeyondViewport: true });
  const { size } = statSync(file);
  return `${size <= HEAVIEST ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${Math.round(size / 1000)} kB`;
}

async function takeAll(executablePath: string, wanted: readonly Picture[]): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'safeguarding-plan-kit-pictures-'));
  const portal = await startPortal({ port: 0, dataDir, kitDir: join(root, 'dist') });
  const browser = await puppeteer.launch({ executablePath, headless: true, args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: WIDTH, height: 2000 });
    const at = new URL(portal.urls[0]?.url ?? '').origin;
    const lines: string[] = [];
    for (const picture of wanted) lines.push(await take(page, at, picture));
    return lines;
  } finally {
    await browser.close();
    await portal.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function main(names: readonly string[]): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) {
    say(missingBrowser('chromium'));
    return 1;
  }
  if (!(await buildKit({ modulesOnly: true, say })).usable) return 1;
  mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
  const wanted = PICTURES.filter(({ name }) => names.length === 0 || names.includes(name));
  const lines = await takeAll(executablePath, wanted);
  for (const line of lines) say(line);
  return lines.some((line) => line.startsWith('FAILED')) || lines.length === 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
