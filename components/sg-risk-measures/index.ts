/** The class and its types; importing it registers nothing. */
export { SgRiskMeasures } from './element.js';
