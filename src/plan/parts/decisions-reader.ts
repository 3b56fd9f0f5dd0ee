/** Reads the part `decisions` alone. */
import { partReader } from '../part-reader.js';
import { decisions } from './decisions.js';

export const decisionsReader = partReader('decisions', decisions);
