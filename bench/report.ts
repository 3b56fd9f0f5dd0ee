/** Turns samples into lines: our figure, the plain page's, the ratio, the aim, and whether it is reached. */
import type { CheckBench } from './check.js';
import { median, type Census, type Sample } from './measure.js';

type Figure = Exclude<keyof Sample, keyof Census>;

/** The samples of one size: so many risks with so many measures. */
export interface Sized {
  size: string;
  element: readonly Sample[];
  native: readonly Sample[];
}

/** One line of the report. */
export interface Line {
  size: string;
  what: string;
  element: number;
  /** What it is compared with. */
  against: number;
  unit: 'ms' | 'MB';
  ratio: number;
  aim?: number;
  reached?: boolean;
}

interface Row {
  figure: Figure;
  what: string;
  unit: 'ms' | 'MB';
  /** The highest ratio to the plain page, at the largest size. */
  aim?: number;
}

const ROWS: readonly Row[] = [
  { figure: 'mountMs', what: 'mount until painted', unit: 'ms', aim: 0.6 },
  { figure: 'mountTaskMs', what: '  of it the main thread', unit: 'ms' },
  { figure: 'settledTaskMs', what: '  main thread until all is drawn', unit: 'ms' },
  { figure: 'keyTaskMs', what: 'main thread for a key', unit: 'ms', aim: 0.6 },
  { figure: 'keyScriptMs', what: '  of it script', unit: 'ms' },
  { figure: 'addMs', what: 'add a risk', unit: 'ms', aim: 1.5 },
  { figure: 'removeLastMs', what: 'remove the last risk', unit: 'ms', aim: 1.5 },
  { figure: 'removeFirstMs', what: 'remove the first risk', unit: 'ms', aim: 1.5 },
  { figure: 'heapMb', what: 'heap', unit: 'MB' },
];

const HEAP_MB = 20;
const KEY_GROWTH = 1.3;
/** A full check once, and after a key: the whole check costs this many milliseconds at most. */
const CHECK_KEY_MS = 1;

const of = (samples: readonly Sample[], figure: keyof Sample): number => median(samples.map((one) => one[figure]));

function line(size: string, row: Row, element: number, against: number, isLargest: boolean): Line {
  const ratio = element / against;
  const { what, unit, aim } = row;
  return {
    size,
    what,
    unit,
    element,
    against,
    ratio,
    ...(aim !== undefined && isLargest && { aim, reached: ratio <= aim }),
  };
}

/** The lines of every size; the last size is the one with aims. */
export function linesOf(sizes: readonly Sized[]): Line[] {
  const largest = sizes.at(-1);
  const smallest = sizes[0];
  const lines = sizes.flatMap(({ size, element, native }) =>
    ROWS.map((row) => line(size, row, of(element, row.figure), of(native, row.figure), size === largest?.size)),
  );
  if (largest === undefined || smallest === undefined) return lines;
  const script = of(largest.element, 'keyScriptMs');
  const scriptOfOne = of(smallest.element, 'keyScriptMs');
  const growth = script / scriptOfOne;
  const heap = of(largest.element, 'heapMb');
  const { size } = largest;
  return [
    ...lines,
    {
      size,
      what: `script of a key against ${smallest.size}`,
      unit: 'ms',
      element: script,
      against: scriptOfOne,
      ratio: growth,
      aim: KEY_GROWTH,
      reached: growth <= KEY_GROWTH,
    },
    {
      size,
      what: `heap against ${String(HEAP_MB)} MB`,
      unit: 'MB',
      element: heap,
      against: HEAP_MB,
      ratio: heap / HEAP_MB,
      aim: 1,
      reached: heap <= HEAP_MB,
    },
  ];
}

/** The check of a plan: after a key, and in full. */
export const checkLine = ({ keystrokeMs, fullMs, ratio }: CheckBench): Line => ({
  size: 'plan',
  what: 'check after a key against in full',
  unit: 'ms',
  element: keystrokeMs,
  against: fullMs,
  ratio,
  aim: CHECK_KEY_MS / fullMs,
  reached: keystrokeMs < CHECK_KEY_MS,
});

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** Lines as a table for the terminal and for Markdown. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ size, what, element, against, unit, ratio, aim, reached }) => [
    size,
    what,
    `${figure(element)} ${unit}`,
    `${figure(against)} ${unit}`,
    figure(ratio),
    aim === undefined ? '' : `≤ ${figure(aim)}`,
    reached === undefined ? '' : reached ? 'reached' : 'NOT reached',
  ]);
  const all = [['size', 'what', 'element', 'plain HTML', 'ratio', 'aim', ''], ...rows];
  const widths = all[0]?.map((_cell, at) => Math.max(...all.map((row) => row[at]?.length ?? 0))) ?? [];
  const text = all.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [text[0], rule, ...text.slice(1)].join('\n');
}

/** By how much the words of both pages may differ. */
const WORDS_APART = 0.05;

/** Throws unless both pages ask the same: as many controls, and as many words within a few percent. */
export function assertSame(size: string, element: Census, native: Census): void {
  const apart = Math.abs(element.words - native.words) / native.words;
  if (element.controls === native.controls && element.buttons === native.buttons && apart <= WORDS_APART) return;
  const say = ({ controls, buttons, words }: Census) =>
    `${String(controls)} controls, ${String(buttons)} buttons, ${String(words)} words`;
  throw new Error(`${size}: the pages differ. Element: ${say(element)}. Plain HTML: ${say(native)}.`);
}
