/** The bundled procedures, each loaded only when it is asked for. */
import type { Procedure } from '../procedure/schema.js';

type Load = () => Promise<{ default: Procedure }>;

/** Loaders by the procedure's id. */
export const procedures = {
  hertfordshire: () => import('./hertfordshire.js'),
  'pan-lancashire-cumbria': () => import('./pan-lancashire-cumbria.js'),
} as const satisfies Record<string, Load>;

export type ProcedureId = keyof typeof procedures;
