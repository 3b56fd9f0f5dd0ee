/** The class; importing it registers nothing. */
export { SgPrompts } from './element.js';
