/** Reads the part `decisions` alone. */
import { partReader } from '../part-reader.js';
import { decisionsShape } from '../shapes.js';
import type { Decisions } from './decisions.js';

export const decisionsReader = partReader<Decisions>('decisions', decisionsShape);
