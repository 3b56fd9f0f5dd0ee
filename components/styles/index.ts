/** The sheet that every element shares: Lit makes one constructable sheet of it and every shadow root adopts that one. */
import { unsafeCSS, type CSSResult } from 'lit';
import text from './generated/kit.css.js';

// The text is our own, compiled from kit.scss; nothing a person typed can reach it.
export const kitStyles: CSSResult = unsafeCSS(text);
