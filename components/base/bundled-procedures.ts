/** The kit's own procedures, each loaded only when asked for. */

/** A module whose default export is a procedure. */
type Bundled = Record<string, () => Promise<{ default: unknown }>>;

export const bundledProcedures: Bundled = {};
