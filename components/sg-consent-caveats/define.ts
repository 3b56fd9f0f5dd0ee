/** Registers `<sg-consent-caveats>`. */
import { define, type DefineOptions } from '../base/index.js';
import { SgConsentCaveats } from './element.js';

/** Registers the element under its own name, or under another prefix or registry. */
export const defineConsentCaveats = (options?: DefineOptions): string =>
  define('sg-consent-caveats', SgConsentCaveats, options);

defineConsentCaveats();
