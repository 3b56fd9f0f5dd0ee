/** Registers the sample element on import, as a define entry does. */
import { defineSample } from './sample-element.js';

defineSample();
