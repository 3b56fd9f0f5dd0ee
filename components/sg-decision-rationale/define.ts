/** Registers `<sg-decision-rationale>`. */
import { define, type DefineOptions } from '../base/index.js';
import { SgDecisionRationale } from './element.js';

/** Registers the element under its own name, or under another prefix or in another registry. */
export const defineDecisionRationale = (options?: DefineOptions): string =>
  define('sg-decision-rationale', SgDecisionRationale, options);

defineDecisionRationale();

declare global {
  interface HTMLElementTagNameMap {
    'sg-decision-rationale': SgDecisionRationale;
  }
}
