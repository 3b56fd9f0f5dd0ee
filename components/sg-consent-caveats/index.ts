/** The class and its types; `define.js` registers it. */
export { SgConsentCaveats, type ConsentUi } from './element.js';
