/** axe, which knows only scripts of old: it puts itself on the window. */
import 'axe-core/axe.js';
import type * as Axe from 'axe-core';

export const axe = (window as unknown as { axe: typeof Axe }).axe;
