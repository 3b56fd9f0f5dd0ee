/** Registers the list of prompts. */
import { define, type DefineOptions } from '../base/index.js';
import { SgPrompts } from './index.js';

/** Registers `sg-prompts`, under another prefix or in another registry if need be. */
export function definePrompts(options: DefineOptions = {}): string {
  return define('sg-prompts', SgPrompts, options);
}

definePrompts();

declare global {
  interface HTMLElementTagNameMap {
    'sg-prompts': SgPrompts;
  }
}
