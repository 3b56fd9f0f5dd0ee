/**
 * npx tsx scripts/lint-procedure.ts own.json: every fault of a procedure that a council wrote, or that it has none.
 * A file that only `extends` a bundled procedure holds what differs; `--whole` prints the procedure that comes of it.
 */
import { readFileSync } from 'node:fs';
import type { Problem } from '../src/plan/index.js';
import { lintProcedure } from '../src/procedure/lint.js';
import { extendProcedure, parseProcedure, type Extension, type Procedure } from '../src/procedure/index.js';
import { procedures } from '../src/procedures/index.js';

interface Read {
  procedure?: Procedure;
  problems: readonly Problem[];
}

/** The bundled procedure that a file extends, if it is not whole by itself. */
async function baseOf(written: unknown): Promise<Procedure | undefined> {
  if (typeof written !== 'object' || written === null || !('extends' in written) || 'format' in written)
    return undefined;
  const load = Object.entries(procedures).find(([id]) => id === written.extends)?.[1];
  return load && (await load()).default;
}

/** What stands where a list has to, so that what differs can be laid over the whole. */
function misplaced(written: object, base: Procedure): Problem[] {
  const isItems = (value: unknown) =>
    Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
  return Object.entries(written)
    .filter(([key, value]) => Array.isArray(base[key as keyof Procedure]) && !isItems(value))
    .map(([key]) => ({ path: key, message: 'This must be a list of groups' }));
}

/** A procedure from JSON text, whole or as what differs from a bundled one, with its faults. */
export async function readOwn(text: string): Promise<Read> {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return { problems: [{ path: '', message: 'This is not JSON' }] };
  }
  const base = await baseOf(written);
  const wrong = base ? misplaced(written as object, base) : [];
  if (wrong.length > 0) return { problems: wrong };
  const result = parseProcedure(base ? extendProcedure(base, written as Extension) : written);
  if (!result.ok) return { problems: result.problems };
  return { procedure: result.value, problems: lintProcedure(result.value) };
}

async function main([file, option]: readonly string[]): Promise<number> {
  if (file === undefined) {
    process.stdout.write('Name a file: npx tsx scripts/lint-procedure.ts own.json [--whole]\n');
    return 1;
  }
  const { procedure, problems } = await readOwn(readFileSync(file, 'utf8'));
  const lines = problems.map(({ path, message }) => `${path || 'the whole'}: ${message}`);
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
  else if (option === '--whole') process.stdout.write(`${JSON.stringify(procedure, null, 2)}\n`);
  else process.stdout.write('No faults\n');
  return lines.length > 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('lint-procedure.ts')) process.exitCode = await main(process.argv.slice(2));
