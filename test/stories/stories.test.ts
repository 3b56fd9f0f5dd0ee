/** Opens every story of the built Storybook: nothing goes wrong, nothing is asked of another host, axe finds nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './server.js';
import { chromiumFlags, findBrowser, missingBrowser } from '../../scripts/browsers.mjs';

interface StoryEntry {
  id: string;
  name: string;
  title: string;
  type: string;
}

const index = JSON.parse(readFileSync('storybook-static/index.json', 'utf8')) as {
  entries: Record<string, StoryEntry>;
};
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');
const guides = Object.values(index.entries).filter(({ type }) => type === 'docs');
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let server: Served;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error(missingBrowser('chromium'));
  server = await serve();
  browser = await puppeteer.launch({ executablePath, headless: true, args: chromiumFlags });
  page = await browser.newPage();
  // Tall enough for the longest story: what is far from view is not laid out, and has no size to judge.
  await page.setViewport({ width: 1000, height: 30_000 });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.origin) && !/^(data|blob):/.test(url)) complaints.push(`asked for ${url}`);
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(id: string): Promise<void> {
  complaints = [];
  await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story`);
  await page.waitForFunction(() => document.body.classList.contains('sb-show-main'));
  // An element shows its questions once its procedure is there.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#storybook-root form > *')].every((element) => {
      const text = element.shadowRoot?.textContent ?? '';
      return text.trim() !== '' && !text.includes('Loading');
    }),
  );
  await page.waitForNetworkIdle({ idleTime: 100 });
}

/** Opens a page of docs; Storybook says in it, in words, what it could not show. */
async function read(id: string): Promise<string> {
  complaints = [];
  await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=docs`);
  await page.waitForSelector('#storybook-docs h1');
  await page.waitForNetworkIdle({ idleTime: 100 });
  return page.$eval('#storybook-docs', (docs) => (docs as HTMLElement).innerText);
}

/** What axe finds, as one line for each finding. */
async function axeFindings(): Promise<string[]> {
  await page.addScriptTag({ path: axeFile });
  const results = (await page.evaluate(() =>
    // A story is a piece of a page: landmarks, one h1 and the page's title are the page's own.
    (window as unknown as { axe: { run(context: string, options: object): Promise<unknown> } }).axe.run(
      '#storybook-root',
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      },
    ),
  )) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`,
  );
}

describe('every story', () => {
  it('is there', () => {
    expect(stories.length).toBeGreaterThan(0);
  });

  it.each(stories.map(({ id, title, name }) => [`${title}: ${name}`, id]))('%s', async (_name, id) => {
    await open(id);
    expect(complaints).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });
});

describe('every page of docs', () => {
  it('is there for each element', () => {
    const elements = new Set(stories.map(({ title }) => title).filter((title) => title.startsWith('Elements/')));
    expect(guides.map(({ title }) => title)).toEqual(expect.arrayContaining([...elements]));
  });

  it.each(guides.map(({ id, title }) => [title, id]))('%s', async (title, id) => {
    const text = await read(id);
    expect(complaints).toEqual([]);
    expect(text).not.toMatch(/No inputs found|unable to|couldn't find story/i);
    // An element's page tells what can be set, from the manifest.
    if (title.startsWith('Elements/')) expect(text).toMatch(/heading-level[\s\S]*The level of/);
  });
});
