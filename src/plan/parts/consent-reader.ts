/** Reads the part `consent` alone. */
import { partReader } from '../part-reader.js';
import { consentShape } from '../shapes.js';
import type { Consent } from './consent.js';

export const consentReader = partReader<Consent>('consent', consentShape);
