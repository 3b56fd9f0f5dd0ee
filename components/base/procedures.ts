/** Procedures by id: those a page has registered, and those of the kit, loaded when first asked for. */
import type { Procedure } from '../../src/procedure/index.js';

type Load = () => Promise<unknown>;

const known = new Map<string, Procedure>();
const loading = new Map<string, Promise<Procedure | undefined>>();
const loaders = new Map<string, Load>();

/** Thrown when a procedure that a page registers is not one. */
export class ProcedureError extends Error {
  override readonly name = 'ProcedureError';

  constructor(readonly missing: readonly string[]) {
    super(`Not a procedure: ${missing.join(', ')} missing or of another kind. lintProcedure() says all that is wrong.`);
  }
}

const TEXTS = ['id', 'name', 'version'] as const;
const LISTS = ['rules', 'questions', 'roles', 'decisions', 'advocates', 'gates', 'laws'] as const;
const GROUPS = ['terms', 'lists', 'limits', 'switches', 'defaults', 'consent'] as const;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What keeps an object from being used as a procedure: only its outline is looked at. A procedure is checked in full
 * where it is made, by `parseProcedure` and `lintProcedure`, and not again on every page.
 */
function missingFrom(input: unknown): readonly string[] {
  if (!isGroup(input)) return ['everything'];
  return [
    ...TEXTS.filter((key) => typeof input[key] !== 'string'),
    ...LISTS.filter((key) => !Array.isArray(input[key])),
    ...GROUPS.filter((key) => !isGroup(input[key])),
  ];
}

/** A procedure that was given as an object; undefined when it is none. */
export function readProcedure(input: unknown): Procedure | undefined {
  return missingFrom(input).length === 0 ? (input as Procedure) : undefined;
}

/**
 * Makes a procedure known by its id to every element of the page.
 * @throws ProcedureError when it is not a procedure
 */
export function registerProcedure(procedure: Procedure): void {
  const missing = missingFrom(procedure);
  if (missing.length > 0) throw new ProcedureError(missing);
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
  const procedure = readProcedure(found);
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
