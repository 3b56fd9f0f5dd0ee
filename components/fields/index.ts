/** Template functions for every control and text of the kit. They are drawn in one root: the element's own, or a row's. */
export { button, type ButtonOptions } from './button.js';
export { checkbox, checkboxes, radios, select, type Choice, type ChoiceOptions } from './choices.js';
export { dateField } from './date.js';
export { details } from './details.js';
export { errorSummary } from './error-summary.js';
export { summaryList, taskList, type SummaryRow, type Task } from './lists.js';
export { insetText, tag, warningText, type TagColour } from './messages.js';
export { notification } from './notification.js';
export { headingOf, type FieldOptions } from './parts.js';
export { promptNotes } from './prompt.js';
export { itemButtons, type ItemButtons } from './repeat-list.js';
export { textArea, textField, type TextAreaOptions, type TextFieldOptions } from './text.js';
export { typed } from './typed.js';
