/** Reads the part `risks` alone. */
import { partReader } from '../part-reader.js';
import { risksShape } from '../shapes.js';
import type { Risk } from './risks.js';

export const risksReader = partReader<Risk[]>('risks', risksShape);
