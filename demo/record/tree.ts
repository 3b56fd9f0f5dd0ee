/** Any part of a plan as labelled answers and groups of them: nothing that was recorded is left out. */
import { childPath, patternOf } from '../../src/plan/index.js';
import { isAnswered } from '../../src/procedure/index.js';
import type { RecordContext } from './context.js';
import { labelAt, valueInWords } from './values.js';
import { WORDS } from './words.js';

/** An answer. */
export interface Leaf {
  label: string;
  text: string;
}

/** Answers under one heading. */
export interface Group {
  label: string;
  nodes: Node[];
}
export type Node = Leaf | Group;

export const isLeaf = (node: Node): node is Leaf => 'text' in node;
export const isGroup = (node: Node): node is Group => 'nodes' in node;

type Answers = Record<string, unknown>;
const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Marks of a ledger that tell a reader nothing; whether they are intact is said apart. */
const UNSAID = new Set(['id', 'prev', 'hash']);
const PERSON = new Set(['name', 'role', 'agency']);
const ADVICE_TEXT = new Set(['question', 'gist', 'changed']);
const order = new Map(Object.keys(WORDS).map((pattern, index) => [pattern, index]));

function sortedKeys(value: Answers, path: string): string[] {
  const place = (key: string) => order.get(patternOf(childPath(path, key))) ?? Number.MAX_SAFE_INTEGER;
  return Object.keys(value)
    .filter((key) => !UNSAID.has(key))
    .sort((a, b) => place(a) - place(b));
}

/** A person in one line: initials, role, agency. */
function personOf(value: Answers, path: string, context: RecordContext): string | undefined {
  const keys = Object.keys(value);
  if (keys.length === 0 || keys.some((key) => !PERSON.has(key) || typeof value[key] !== 'string')) return undefined;
  const said = ['name', 'role', 'agency'].filter((key) => isAnswered(value[key]));
  return said.map((key) => valueInWords(value[key], childPath(path, key), context)).join(', ');
}

function isWithheld(value: Answers, key: string, path: string, context: RecordContext): boolean {
  const restricted = path.endsWith('legalAdvice') && value['restricted'] === true;
  return restricted && !context.seesRestricted && ADVICE_TEXT.has(key) && isAnswered(value[key]);
}

const WITHHELD = 'Restricted: shown to managers only';

function groupNodes(value: Answers, path: string, context: RecordContext): Node[] {
  return sortedKeys(value, path).flatMap((key): Node[] => {
    const at = childPath(path, key);
    if (isWithheld(value, key, path, context)) return [{ label: labelAt(at, context), text: WITHHELD }];
    return nodesAt(value[key], at, context);
  });
}

/** An item's number, with its own title or kind where it has one. */
function titleOf(item: unknown, numbered: string, path: string, context: RecordContext): string {
  const key = /^risks\[\d+\]$/.test(path) ? 'title' : 'kind';
  const own = isAnswers(item) ? item[key] : undefined;
  if (!isAnswered(own) || path.startsWith('decisions')) return numbered;
  const words = valueInWords(own, childPath(path, key), context);
  return `${numbered}: ${key === 'kind' ? words.toLowerCase() : words}`;
}

function listNodes(items: readonly unknown[], path: string, context: RecordContext): Node[] {
  if (items.every((item) => !isAnswers(item))) {
    const words = items.map((item, index) => valueInWords(item, childPath(path, index), context));
    return words.length === 0 ? [] : [{ label: labelAt(path, context), text: words.join('\n') }];
  }
  return items.map((item, index) => {
    const at = childPath(path, index);
    const label = titleOf(item, `${labelAt(`${path}[]`, context)} ${String(index + 1)}`, at, context);
    return isAnswers(item)
      ? { label, nodes: groupNodes(item, at, context) }
      : { label, text: valueInWords(item, at, context) };
  });
}

/** Everything that stands at a path, in words. */
export function nodesAt(value: unknown, path: string, context: RecordContext): Node[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return listNodes(value, path, context);
  if (!isAnswers(value)) return [{ label: labelAt(path, context), text: valueInWords(value, path, context) }];
  const person = personOf(value, path, context);
  if (person !== undefined) return person === '' ? [] : [{ label: labelAt(path, context), text: person }];
  const nodes = groupNodes(value, path, context);
  return nodes.length === 0 ? [] : [{ label: labelAt(path, context), nodes }];
}
