/**
 * How long check() takes on a large plan: in full, and after one keystroke, when only what changed is checked again.
 * Run it with `tsx bench/check.ts`.
 */
import { pathToFileURL } from 'node:url';
import { parsePlan, setAt, type SafeguardingPlan } from '../src/plan/index.js';
import { check, createChecker, type Procedure } from '../src/procedure/index.js';
import { bigPlan } from './big-plan.js';

const today = '2026-03-27';
const WARM_UP = 40;
const RUNS = 200;

export interface CheckBench {
  /** A full check, in milliseconds (median). */
  fullMs: number;
  /** setAt() and a check after one keystroke in the last measure (median). */
  keystrokeMs: number;
  /** The same, for the slowest twentieth. */
  keystrokeSlowMs: number;
  /** A keystroke outside the list: the words about consent. */
  consentKeystrokeMs: number;
  /** keystrokeMs / fullMs. */
  ratio: number;
  findings: number;
  /** parsePlan() of the same plan as text (median). */
  parseMs: number;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Types in one field of the plan, checking after each key, as an element does. */
function typist(start: SafeguardingPlan, procedure: Procedure, path: string): (text: string) => void {
  const checker = createChecker(procedure);
  let plan = start;
  checker(plan, { today });
  return (text) => {
    plan = setAt(plan, path, text);
    checker(plan, { today });
  };
}

/** Measures with Hertfordshire's procedure unless given another; the kinds of run take turns, so that they share luck. */
export async function benchCheck(procedure?: Procedure): Promise<CheckBench> {
  const pack = procedure ?? (await import('../src/procedures/hertfordshire.js')).default;
  const plan = bigPlan();
  const text = JSON.stringify(plan);
  const type = typist(plan, pack, 'risks[99].measures[4].what');
  const speak = typist(plan, pack, 'consent.words');
  const times: Record<'full' | 'key' | 'speak' | 'parse', number[]> = { full: [], key: [], speak: [], parse: [] };
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const round = {
      key: timed(() => type(`typed ${run}`)),
      full: timed(() => check(plan, pack, { today })),
      speak: timed(() => speak(`typed ${run}`)),
      parse: run % 10 === 0 ? timed(() => parsePlan(text)) : undefined,
    };
    if (run < 0) continue;
    times.full.push(round.full);
    times.key.push(round.key);
    times.speak.push(round.speak);
    if (round.parse !== undefined) times.parse.push(round.parse);
  }
  const fullMs = quantile(times.full, 0.5);
  const keystrokeMs = quantile(times.key, 0.5);
  return {
    fullMs,
    keystrokeMs,
    keystrokeSlowMs: quantile(times.key, 0.95),
    consentKeystrokeMs: quantile(times.speak, 0.5),
    ratio: keystrokeMs / fullMs,
    findings: check(plan, pack, { today }).length,
    parseMs: quantile(times.parse, 0.5),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const figures = await benchCheck();
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(20)} ${figure.toPrecision(4)}`);
}
