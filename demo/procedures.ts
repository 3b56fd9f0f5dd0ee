/** The procedures that this council's cases can follow. */
import hertfordshire from '../src/procedures/hertfordshire.js';
import panLancashireCumbria from '../src/procedures/pan-lancashire-cumbria.js';
import type { Procedure } from '../src/procedure/index.js';

export const PROCEDURES: readonly Procedure[] = [hertfordshire, panLancashireCumbria];

/** A procedure by id. */
export const procedureOf = (id: string): Procedure | undefined => PROCEDURES.find((procedure) => procedure.id === id);

/** What a plan says about the procedure it is made under. */
export const stampOf = ({ id, version, date }: Procedure) => ({ id, version, date });
