/** Reads the part `consent` alone. */
import { partReader } from '../part-reader.js';
import { consent } from './consent.js';

export const consentReader = partReader('consent', consent);
