/** One sample: a page is opened, mounted, typed into, added to and taken from, and weighed. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Risk } from '../src/plan/index.js';

/** What both pages of the benchmark offer on `window.bench`. */
export interface BenchPage {
  ready: Promise<void>;
  mount(risks: readonly Risk[]): Promise<void>;
  /** Puts the focus into the last text of the last risk. */
  focusLast(): Promise<void>;
  add(): Promise<void>;
  removeLast(): Promise<void>;
  /** How many controls there are, and what the page says in words, to show that both ask the same. */
  census(): { controls: number; words: number };
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

export interface Sample {
  mountMs: number;
  keyTaskMs: number;
  keyScriptMs: number;
  addMs: number;
  removeMs: number;
  heapMb: number;
  controls: number;
  words: number;
}

const KEYS = 'neighbour called again';

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return ((await metrics(session))['JSHeapUsedSize'] ?? 0) / 1_000_000;
}

/** From the call until the frame after the next one has begun: what was done has been painted. */
const timed = (page: Page, name: 'add' | 'removeLast') =>
  page.evaluate(async (method) => {
    const start = performance.now();
    await window.bench[method]();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  }, name);

const mount = (page: Page, risks: readonly Risk[]) =>
  page.evaluate(async (data) => {
    const start = performance.now();
    await window.bench.mount(data);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  }, risks);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function type(page: Page, session: CDPSession): Promise<{ task: number; script: number }> {
  await page.evaluate(() => window.bench.focusLast());
  await page.keyboard.type('warm ', { delay: 40 });
  await pause(600);
  const before = await metrics(session);
  await page.keyboard.type(KEYS, { delay: 60 });
  const after = await metrics(session);
  const per = (name: string) => (((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / KEYS.length;
  return { task: per('TaskDuration'), script: per('ScriptDuration') };
}

/** Measures one page once. */
export async function sample(page: Page, url: string, risks: readonly Risk[]): Promise<Sample> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.goto(url);
  await page.evaluate(() => window.bench.ready);
  const blank = await heap(session);
  const mountMs = await mount(page, risks);
  await pause(1500);
  const census = await page.evaluate(() => window.bench.census());
  const heapMb = (await heap(session)) - blank;
  const keys = await type(page, session);
  const addMs = await timed(page, 'add');
  await pause(300);
  const removeMs = await timed(page, 'removeLast');
  await session.detach();
  return { mountMs, keyTaskMs: keys.task, keyScriptMs: keys.script, addMs, removeMs, heapMb, ...census };
}

/** The middle of several figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
