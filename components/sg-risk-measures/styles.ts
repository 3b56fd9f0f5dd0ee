/** What the screen of this element needs besides the shared sheet. */
import { unsafeCSS, type CSSResult } from 'lit';
import { kitStyles } from '../styles/index.js';
import text from '../styles/generated/risks.css.js';

// The text is our own, compiled from risks.scss; nothing a person typed can reach it.
const own = unsafeCSS(text);

/** The sheet, shared by the element and its rows. */
export const riskSheet: CSSStyleSheet | undefined = own.styleSheet;

/** What rows adopt. */
export const rowStyles: CSSResult[] = [kitStyles, own];
