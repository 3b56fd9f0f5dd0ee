/** Registers the element. Its rows are registered with what it shows. */
import { define, type DefineOptions } from '../base/index.js';
import { SgRiskMeasures } from './index.js';

/** Registers `sg-risk-measures`, under another prefix or in another registry if need be. */
export function defineRiskMeasures(options: DefineOptions = {}): string {
  return define('sg-risk-measures', SgRiskMeasures, options);
}

defineRiskMeasures();
