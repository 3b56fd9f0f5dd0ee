/** Registers the element and its rows. */
import { define, type DefineOptions } from '../base/index.js';
import { RiskRow, SgRiskMeasures } from './index.js';

/** Registers `sg-risk-measures`, under another prefix or in another registry if need be. */
export function defineRiskMeasures(options: DefineOptions = {}): string {
  define('sg-risk-row', RiskRow, options);
  return define('sg-risk-measures', SgRiskMeasures, options);
}

defineRiskMeasures();
