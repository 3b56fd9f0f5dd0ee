/** Procedures by id: those a page has registered, and those of the kit, loaded when first asked for. */
import { parseProcedure, type Procedure } from '../../src/procedure/index.js';
import type { Problem } from '../../src/plan/index.js';

type Load = () => Promise<unknown>;

const known = new Map<string, Procedure>();
const loading = new Map<string, Promise<Procedure | undefined>>();
const read = new WeakSet<object>();
const loaders = new Map<string, Load>();

/** Thrown when a procedure that a page registers is not one, with the problems in words. */
export class ProcedureError extends Error {
  override readonly name = 'ProcedureError';

  constructor(readonly problems: readonly Problem[]) {
    super(`Not a procedure: ${problems.map(({ path, message }) => `${path || 'the whole'}: ${message}`).join('; ')}`);
  }
}

/** A procedure that was given as an object, once it is known to be one; undefined when it is not. */
export function readProcedure(input: object): Procedure | undefined {
  if (read.has(input)) return input as Procedure;
  const result = parseProcedure(input);
  if (!result.ok) return undefined;
  // The object itself stays in use, so that what was made from it is found again by identity.
  read.add(input);
  return input as Procedure;
}

/**
 * Makes a procedure known by its id to every element of the page.
 * @throws ProcedureError when it is not a procedure
 */
export function registerProcedure(procedure: Procedure): void {
  if (readProcedure(procedure) === undefined) {
    const result = parseProcedure(procedure);
    throw new ProcedureError(result.ok ? [] : result.problems);
  }
  known.set(procedure.id, procedure);
}

/** Makes a procedure known by its id that is loaded when an element first asks for it. */
export function registerProcedureLoader(id: string, load: Load): void {
  loaders.set(id, load);
}

/** A procedure that is there already. */
export function knownProcedure(id: string): Procedure | undefined {
  return known.get(id);
}

async function load(id: string, from: Load): Promise<Procedure | undefined> {
  const module = await from();
  const found = typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
  const procedure = typeof found === 'object' && found !== null ? readProcedure(found) : undefined;
  if (procedure !== undefined) known.set(id, procedure);
  return procedure;
}

/** A procedure by id, loaded if need be; undefined when nobody knows it. Rejects when loading fails. */
export async function findProcedure(id: string): Promise<Procedure | undefined> {
  const there = known.get(id);
  if (there !== undefined) return there;
  const from = loaders.get(id) ?? (await bundledLoader(id));
  if (from === undefined) return undefined;
  const under = loading.get(id) ?? load(id, from);
  loading.set(id, under);
  try {
    return await under;
  } catch (error) {
    // The next element may have more luck: a failure is not remembered.
    loading.delete(id);
    throw error;
  }
}

async function bundledLoader(id: string): Promise<Load | undefined> {
  const { bundledProcedures } = await import('./bundled-procedures.js');
  return Object.hasOwn(bundledProcedures, id) ? bundledProcedures[id] : undefined;
}
