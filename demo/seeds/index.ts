/** The cases that the portal begins with. Nobody in them exists. */
import type { StoredCase } from '../store/case.js';
import { capacityThatReturns } from './capacity-that-returns.js';
import { coercionSuspected } from './coercion-suspected.js';
import { neighbour } from './neighbour.js';
import { relationship } from './relationship.js';

/** The case with a full plan. */
export const FULL_CASE = '1044';

/** Written anew each time, so that their dates are always recent. */
export const exampleCases = (): Promise<StoredCase[]> =>
  Promise.all([neighbour(), relationship(), capacityThatReturns(), coercionSuspected()]);
