/** One sample: a page is opened, mounted, typed into, added to and taken from, and weighed. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Risk } from '../src/plan/index.js';

/** What a page asks, to show that both ask the same. */
export interface Census {
  controls: number;
  buttons: number;
  /** Words that the page says; not those that were typed. */
  words: number;
}

/** What both pages of the benchmark offer on `window.bench`. */
export interface BenchPage {
  ready: Promise<void>;
  mount: (risks: readonly Risk[]) => Promise<void>;
  /** Until what is drawn later is drawn. */
  settled: () => Promise<void>;
  /** Puts the focus into the last text of the last risk. */
  focusLast: () => Promise<void>;
  add: () => Promise<void>;
  remove: (index: number) => Promise<void>;
  /** What the page would submit. */
  answer: () => string;
  census: () => Census;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

/** Times in milliseconds. Those of the main thread are time on the processor, so other programs do not count. */
export interface Sample extends Census {
  /** From data to the painted frame, by the clock. */
  mountMs: number;
  /** The main thread until then. */
  mountTaskMs: number;
  /** The main thread until everything that is drawn later is drawn too. */
  settledTaskMs: number;
  /** The main thread for each key, with all that follows from it later. */
  keyTaskMs: number;
  /** The script in it. */
  keyScriptMs: number;
  addMs: number;
  removeLastMs: number;
  /** Every later risk takes another number. */
  removeFirstMs: number;
  heapMb: number;
}

const KEYS = 'neighbour called again';
const KEY_DELAY = 50;
/** What follows from typing happens in this time. */
const REST = 700;

async function metrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  const all = new Map(list.map(({ name, value }) => [name, value]));
  return (name) => all.get(name) ?? Number.NaN;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await metrics(session))('JSHeapUsedSize') / 1_000_000;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const mount = (page: Page, risks: readonly Risk[]): Promise<number> =>
  page.evaluate(async (data) => {
    const start = performance.now();
    await window.bench.mount(data);
    // The frame after the next one has begun: what was done has been painted.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  }, risks);

async function add(page: Page): Promise<number> {
  await pause(REST);
  return page.evaluate(async () => {
    const start = performance.now();
    await window.bench.add();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  });
}

async function remove(page: Page, index: number): Promise<number> {
  await pause(REST);
  return page.evaluate(async (at) => {
    const start = performance.now();
    await window.bench.remove(at);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  }, index);
}

async function type(page: Page, session: CDPSession): Promise<{ keyTaskMs: number; keyScriptMs: number }> {
  await page.evaluate(() => window.bench.focusLast());
  await page.keyboard.type('warm up ', { delay: KEY_DELAY });
  await pause(REST);
  const before = await metrics(session);
  await page.keyboard.type(KEYS, { delay: KEY_DELAY });
  await pause(REST);
  const after = await metrics(session);
  const per = (name: string) => ((after(name) - before(name)) * 1000) / KEYS.length;
  if (!(await page.evaluate((text) => window.bench.answer().includes(text), KEYS)))
    throw new Error('What was typed is not in what the page would submit.');
  return { keyTaskMs: per('TaskDuration'), keyScriptMs: per('ScriptDuration') };
}

/** Measures one page once. */
export async function sample(page: Page, url: string, risks: readonly Risk[]): Promise<Sample> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.evaluate(() => window.bench.ready);
  const blank = await heap(session);
  const start = (await metrics(session))('TaskDuration');
  const spent = async () => ((await metrics(session))('TaskDuration') - start) * 1000;
  const mountMs = await mount(page, risks);
  const mountTaskMs = await spent();
  await page.evaluate(() => window.bench.settled());
  const settledTaskMs = await spent();
  await pause(REST);
  const heapMb = (await heap(session)) - blank;
  const census = await page.evaluate(() => window.bench.census());
  const keys = await type(page, session);
  const addMs = await add(page);
  const removeLastMs = await remove(page, risks.length - 1);
  const removeFirstMs = await remove(page, 0);
  await session.detach();
  return { mountMs, mountTaskMs, settledTaskMs, ...keys, addMs, removeLastMs, removeFirstMs, heapMb, ...census };
}

/** The middle of several figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
