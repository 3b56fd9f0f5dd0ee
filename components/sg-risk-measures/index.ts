/** The class and its types; importing it registers nothing. */
export { SgRiskMeasures } from './element.js';
export { RiskRow } from './risk-row.js';
