/** The kit's own procedures, each loaded only when asked for. */

/** Modules whose default export is a procedure, by the procedure's id. */
export const bundledProcedures: Record<string, () => Promise<{ default: unknown }>> = {
  hertfordshire: () => import('../../src/procedures/hertfordshire.js'),
};
