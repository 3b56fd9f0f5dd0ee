/** `<sg-decision-rationale>`: the class and its types; `define.ts` registers it. */
export { SgDecisionRationale } from './element.js';
export { SgRecordEvent } from './events.js';
export { weakRationale, type Hint, type HintId, type Reasons } from './weak-rationale.js';
