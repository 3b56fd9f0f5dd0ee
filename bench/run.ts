/**
 * Measures the risk editor against the same questions in plain HTML, and the check of a plan, and writes results.json.
 * `npm run bench` builds the kit first. `BENCH_SAMPLES=9` takes more samples of each.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumFlags, ensureBrowsers } from '../scripts/browsers.mjs';
import kit from '../package.json' with { type: 'json' };
import { benchCheck } from './check.js';
import { makeRisks } from './data.js';
import { sample, type Sample } from './measure.js';
import { assertSame, checkLine, linesOf, tableOf, type Sized } from './report.js';
import { serve } from './server.js';

const SIZES = [
  [1, 3],
  [20, 5],
  [100, 5],
] as const;
const FEWEST = 5;
const samples = Math.max(FEWEST, Number(process.env['BENCH_SAMPLES'] ?? FEWEST) || FEWEST);

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Each sample has a page of its own, so that nothing is warm that a visitor would find cold. */
async function one(browser: Browser, url: string, risks: number, measures: number): Promise<Sample> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.setViewport({ width: 1280, height: 800 });
    return await sample(page, url, makeRisks(risks, measures));
  } finally {
    await context.close();
  }
}

async function measure(browser: Browser, origin: string, risks: number, measures: number): Promise<Sized> {
  const size = `${String(risks)}×${String(measures)}`;
  const element: Sample[] = [];
  const native: Sample[] = [];
  for (let round = 0; round < samples; round += 1) {
    say(`${size}: round ${String(round + 1)} of ${String(samples)}`);
    const ours = await one(browser, `${origin}/bench/pages/element.html`, risks, measures);
    const plain = await one(browser, `${origin}/bench/pages/native.html`, risks, measures);
    assertSame(size, ours, plain);
    element.push(ours);
    native.push(plain);
  }
  return { size, element, native };
}

async function main(): Promise<number> {
  const { found, missing } = ensureBrowsers(['chromium'], say);
  if (found.chromium === undefined) {
    say(missing.join('\n'));
    return 1;
  }
  const server = await serve();
  const browser = await puppeteer.launch({ executablePath: found.chromium, headless: true, args: chromiumFlags });
  try {
    const sizes: Sized[] = [];
    for (const [risks, measures] of SIZES) sizes.push(await measure(browser, server.origin, risks, measures));
    const check = await benchCheck();
    const lines = [...linesOf(sizes), checkLine(check)];
    const versions = { kit: kit.version, node: process.version, browser: await browser.version() };
    const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'processor'}`;
    const results = { date: new Date().toISOString(), versions, machine, samples, lines, check, sizes };
    writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, undefined, 2)}\n`);
    say(`\n${tableOf(lines)}\n`);
    say(`parsePlan of 100 risks with 5 measures each: ${check.parseMs.toFixed(1)} ms`);
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

process.exitCode = await main();
