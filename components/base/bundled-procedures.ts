/** The kit's own procedures, each loaded only when asked for. */
import { procedures } from '../../src/procedures/index.js';

/** Modules whose default export is a procedure, by the procedure's id. */
export const bundledProcedures: Record<string, () => Promise<{ default: unknown }>> = procedures;
