/**
 * Any value whatever, copied to plain JSON data, or said to be something else. This runs before any schema, so that
 * hostile or broken input (getters, cycles, `__proto__`, depth 10,000, 10 MB of text) meets one narrow door.
 */
import { failed, type ParseResult, type Problem } from './problems.js';
import { childPath, type Step } from './paths.js';

export const LIMITS = {
  /** Levels of nesting; a plan has about ten. */
  depth: 64,
  /** Lists, groups and answers in all; a plan with 100 risks and 500 measures has about 20,000. */
  nodes: 500_000,
  /** Characters of text and of names in all. */
  characters: 8_000_000,
} as const;

const TOO_LONG = `The plan is longer than ${String(LIMITS.characters / 1_000_000)} million characters`;

interface Pending {
  source: object;
  target: Record<Step, unknown>;
  path: string;
  depth: number;
}

class Copier {
  readonly problems: Problem[] = [];
  private readonly pending: Pending[] = [];
  private nodes = 0;
  private characters = 0;

  copy(input: unknown): unknown {
    const root: Record<Step, unknown> = {};
    this.put(root, 'root', input, '', 0);
    for (let next = this.pending.pop(); next && this.problems.length === 0; next = this.pending.pop()) this.fill(next);
    return root['root'];
  }

  private say(path: string, message: string) {
    this.problems.push({ path, message });
  }

  private fill(pending: Pending) {
    if (Array.isArray(pending.source)) this.fillList(pending, pending.source as unknown[]);
    else this.fillGroup(pending, pending.source as Record<string, unknown>);
  }

  private fillList({ target, path, depth }: Pending, source: readonly unknown[]) {
    for (let index = 0; index < source.length && this.problems.length === 0; index += 1) {
      const value = source[index];
      const at = childPath(path, index);
      if (value === undefined) this.say(at, 'There is a gap in this list');
      else this.put(target, index, value, at, depth);
    }
    if (this.problems.length === 0 && Object.keys(source).length !== source.length)
      this.say(path, 'This list holds something that is not one of its items');
  }

  private fillGroup({ target, path, depth }: Pending, source: Readonly<Record<string, unknown>>) {
    for (const key of Object.keys(source)) {
      if (key === '__proto__') return this.say(path, 'An answer has a name that cannot be kept: __proto__');
      if (!this.roomFor(key)) return;
      this.put(target, key, source[key], childPath(path, key), depth);
      if (this.problems.length > 0) return;
    }
  }

  /** Counts the characters of a text or a name. */
  private roomFor(text: string): boolean {
    this.characters += text.length;
    const fits = this.characters <= LIMITS.characters;
    if (!fits) this.say('', TOO_LONG);
    return fits;
  }

  private put(target: Record<Step, unknown>, step: Step, value: unknown, path: string, depth: number) {
    this.nodes += 1;
    if (this.nodes > LIMITS.nodes) return this.say('', 'The plan has more answers than can be read');
    if (typeof value === 'string') {
      if (this.roomFor(value)) target[step] = value;
    } else if (value === null || typeof value === 'boolean') target[step] = value;
    else if (typeof value === 'number') this.putNumber(target, step, value, path);
    else if (typeof value === 'object') this.putObject(target, step, value, path, depth + 1);
    else if (value !== undefined) this.say(path, 'This is not something that can be written down in a plan');
  }

  private putNumber(target: Record<Step, unknown>, step: Step, value: number, path: string) {
    if (Number.isFinite(value)) target[step] = value;
    else this.say(path, 'This must be a number');
  }

  private putObject(target: Record<Step, unknown>, step: Step, value: object, path: string, depth: number) {
    if (depth > LIMITS.depth) return this.say('', 'The plan is nested more deeply than can be read');
    const prototype: unknown = Object.getPrototypeOf(value);
    const plain = Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!plain) return this.say(path, 'This is not something that can be written down in a plan');
    const copy = (Array.isArray(value) ? [] : {}) as Record<Step, unknown>;
    target[step] = copy;
    this.pending.push({ source: value, target: copy, path, depth });
  }
}

/** A copy made of plain JSON data only; a cycle is met as depth. Never throws. */
export function toPlain(input: unknown): ParseResult<unknown> {
  const copier = new Copier();
  try {
    const value = copier.copy(input);
    return copier.problems.length > 0 ? failed(input, ...copier.problems) : { ok: true, value };
  } catch {
    return failed(input, { path: '', message: 'The plan could not be read' });
  }
}

/** Text read as JSON, then as plain data. Never throws. */
export function textToPlain(input: string): ParseResult<unknown> {
  if (input.length > LIMITS.characters * 2) return failed(input, { path: '', message: TOO_LONG });
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    return failed(input, { path: '', message: 'The plan could not be read: it is not JSON' });
  }
  const plain = toPlain(value);
  return plain.ok ? plain : { ...plain, input };
}
