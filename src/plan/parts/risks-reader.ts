/** Reads the part `risks` alone. */
import { partReader } from '../part-reader.js';
import { risks } from './risks.js';

export const risksReader = partReader('risks', risks);
