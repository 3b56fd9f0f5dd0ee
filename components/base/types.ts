/** What elements, fields and rows agree on. */
import type { nothing, TemplateResult } from 'lit';
import type { Messages } from './messages.js';

/** Something that a template can hold. */
export type Content = TemplateResult | string | typeof nothing;

/** How a field is asked; a procedure may have words of its own. */
export interface QuestionWords {
  label: string;
  hint?: string | undefined;
}

export interface SetOptions {
  /** Also tell the page that the change is complete (`change`): for buttons, which fire no event of their own. */
  commit?: boolean;
}

/**
 * What a field's template function needs of the element it stands in. All paths are paths of the whole plan, such as
 * `consent.caveats[0].evidence`; a path that starts with `ui.` is the element's own state and is never submitted.
 */
export interface FieldContext {
  /** The kit's own sentences in the element's language. */
  readonly messages: Messages;
  /** Shown, and not to be changed. */
  readonly readonly: boolean;
  /** Disabled by itself or by a fieldset of the page. */
  readonly isDisabled: boolean;
  /** The level that the element's first headings have. */
  readonly headingLevel: number;
  /** Whether the browser may check the spelling of free text (some send it to a server). */
  readonly spellCheck: boolean;
  /** The id of the control for a path. */
  idFor(path: string): string;
  /** What is recorded at a path, or undefined where nobody answered. */
  valueAt(path: string): unknown;
  /** Records an answer. An empty text or list takes the answer away: unanswered is absent. */
  set(path: string, value: unknown, options?: SetOptions): void;
  /** The problem to show at a path. */
  errorFor(path: string): string | undefined;
  /** The procedure's prompts for a path. */
  promptsFor(path: string): Content;
  /** The procedure's own words for a question, or these. */
  question(path: string, words: QuestionWords): QuestionWords;
  /** Remembers what a field is called, for messages. */
  nameField(path: string, label: string): void;
  /** What was typed into the parts of a field whose value is made of them. */
  typedAt(path: string): readonly string[] | undefined;
  /** Keeps what was typed into the parts of a field. */
  keepTyped(path: string, parts: readonly string[]): void;
}
