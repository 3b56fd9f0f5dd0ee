/** The foundation: what a new element needs. */
export { PartElement } from './part-element.js';
export { FieldRow } from './field-row.js';
export { define, type DefinableElement, type DefineOptions } from './define.js';
export {
  SgChangeEvent,
  SgErrorEvent,
  SgEvent,
  SgProblemsEvent,
  SgPromptSelectEvent,
  SgStepEvent,
  type SgErrorCode,
} from './events.js';
export { idForPath, isAtOrBelow, parentPath } from './ids.js';
export { registerMessages, type Messages } from './messages.js';
export { ProcedureError, registerProcedure, registerProcedureLoader } from './procedures.js';
export { dateFromParts, dateProblem, partsOfDate } from './dates.js';
export { localDate } from './local-date.js';
export { Later } from './later.js';
export { VERSION } from './version.js';
export type { Content, FieldContext, QuestionWords, SetOptions } from './types.js';
export type { SummaryError } from './error-summary.js';
export type { Unreadable } from './form-part.js';
