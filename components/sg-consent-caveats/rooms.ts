/** What is loaded after the first question is on the screen. */
export { beforeQuestions, linksOf } from './around-view.js';
export { checkView, closing, recordView } from './check-view.js';
export { largeQuestion } from './list-views.js';
