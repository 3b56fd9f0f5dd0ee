/** What this element and its rows need besides the shared sheet. */
import { unsafeCSS, type CSSResult } from 'lit';
import { kitStyles } from '../styles/index.js';
import text from '../styles/generated/risks.css.js';

// The text is our own, compiled from risks.scss; nothing a person typed can reach it.
const own = unsafeCSS(text);

/** The sheets, shared by all rows. */
export const riskStyles: CSSResult[] = [kitStyles, own];
