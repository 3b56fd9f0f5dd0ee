/** What is recorded, as questions and answers in words: for closed items, paper and reading. */
import { isRealDate, type Measure, type Risk } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { choicesOf, examplesFor, labelOfChoice } from './choices.js';
import { TEXT } from './messages.js';
import {
  AFTER_MEASURES,
  answerAt,
  BEFORE_MEASURES,
  MEASURE_FIELDS,
  MEASURE_PEOPLE,
  MEASURE_SECTIONS,
  NECESSITY,
  NO_MEASURE,
  RISK_FIELDS,
  RISK_MORE,
  type Spec,
} from './specs.js';

/** One answer in words. */
export interface Line {
  path: string;
  label: string;
  text: string;
  /** Not for paper: what legal advice says, where it is restricted. */
  restricted: boolean;
}

/** Gives a question's label. */
export type Ask = (path: string) => string;

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date in words; what is not a date as it was typed. */
export const dateInWords = (text: string): string => (isRealDate(text) ? DATE.format(new Date(text)) : text);

function textOf<Item>(spec: Spec<Item>, value: unknown, pack: Procedure): string {
  if (spec.as === 'flag') return value === true ? 'Yes' : 'No';
  if (spec.as === 'date') return dateInWords(String(value));
  if (spec.list === undefined) return String(value);
  const choices = choicesOf(pack, spec.list, spec.ids);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => labelOfChoice(choices, String(one))).join(', ');
}

/** The answers to these questions, those that are there. */
export function linesOf<Item>(fields: readonly Spec<Item>[], item: Item, pack: Procedure, ask: Ask): Line[] {
  return fields.flatMap((spec) => {
    const value = answerAt(item, spec.path);
    if (value === undefined) return [];
    const restricted = spec.box === 'restricted' && answerAt(item, 'rights.legalAdvice.restricted') === true;
    return [{ path: spec.path, label: ask(spec.path), text: textOf(spec, value, pack), restricted }];
  });
}

const RISK_LINES: readonly Spec<Risk>[] = [
  ...RISK_FIELDS.filter(({ path }) => path !== 'title'),
  ...RISK_MORE.fields,
  ...BEFORE_MEASURES.flatMap(({ fields }) => fields),
  NO_MEASURE.proactive,
  NO_MEASURE.reactive,
  ...AFTER_MEASURES.flatMap(({ fields }) => fields),
];

const MEASURE_LINES: readonly Spec<Measure>[] = [
  ...MEASURE_FIELDS,
  ...NECESSITY,
  ...MEASURE_PEOPLE,
  ...MEASURE_SECTIONS.flatMap(({ fields }) => fields),
];

/** All that is recorded about a risk, without its measures. */
export const riskLines = (risk: Risk, pack: Procedure, ask: Ask): Line[] => linesOf(RISK_LINES, risk, pack, ask);

/** All that is recorded about a measure. */
export function measureLines(measure: Measure, pack: Procedure, ask: Ask): Line[] {
  const example = measure.type;
  const type = example === undefined ? [] : [labelOfChoice(examplesFor(pack, measure.kind), example)];
  const first = type
    .filter((label) => label !== measure.what)
    .map((text) => ({ path: 'type', label: ask('type'), text, restricted: false }));
  return [...first, ...linesOf(MEASURE_LINES, measure, pack, ask)];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** “Medium and likely”: what was said about level and likelihood, if anything was. */
function placeInWords(pack: Procedure, level: string | undefined, likelihood: string | undefined): string {
  const words = [
    ...(level === undefined ? [] : [labelOfChoice(choicesOf(pack, 'riskLevels'), level)]),
    ...(likelihood === undefined ? [] : [labelOfChoice(choicesOf(pack, 'likelihoods'), likelihood)]),
  ];
  return words.map((word, at) => (at === 0 ? word : lowerFirst(word))).join(' and ');
}

/** A risk in one line: what was said about level and likelihood, how many measures there are, and what is asked for. */
export function summaryOf(risk: Risk, pack: Procedure, asked: number): string {
  const now = placeInWords(pack, risk.level, risk.likelihood);
  const after = placeInWords(pack, risk.levelAfter, risk.likelihoodAfter);
  const measures = risk.measures ?? [];
  const proactive = measures.filter(({ kind }) => kind === 'proactive').length;
  const sentences = [
    ...(now === '' ? [] : [`${now} ${TEXT.nowIs}`]),
    ...(after === '' ? [] : [`${after} ${TEXT.afterIs}`]),
    `${TEXT.proactiveCount(proactive)} and ${TEXT.reactiveCount(measures.length - proactive)}`,
    ...(asked === 0 ? [] : [TEXT.asked(asked)]),
  ];
  return `${sentences.join('. ')}.`;
}
