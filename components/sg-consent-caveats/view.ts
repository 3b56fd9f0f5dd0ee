/** What every room of the element is given to draw itself: the answers, what follows from them, and what can be done. */
import { html, type TemplateResult } from 'lit';
import type { Procedure } from '../../src/procedure/index.js';
import type { FieldContext, QuestionWords } from '../base/types.js';
import type { Conclusion } from './conclusion.js';
import type { Answers } from './journey.js';
import { QUESTIONS, SAY } from './messages.js';
import type { Page } from './pages.js';
import type * as Rooms from './rooms.js';

/** A list of the part whose items are added and removed. */
export type ItemList = 'consent.others' | 'consent.bestInterestsOptions';

export interface View extends Answers {
  readonly ctx: FieldContext;
  readonly procedure: Procedure;
  /** The pages that are asked now, in order. */
  readonly pages: readonly Page[];
  readonly conclusion: Conclusion;
  /** What is loaded after the first question; undefined as long as it is not there. */
  readonly rooms: typeof Rooms | undefined;
  /** Whether it could not be loaded. */
  readonly failed: boolean;
  /** Whether answers can be changed from here: not where they are only read. */
  readonly canChange: boolean;
  /** The language that dates are written in. */
  readonly locale: string;
  /** A text with the procedure's terms put in. */
  say(text: string): string;
  /** Whether what was answered on a page has to be checked again. */
  isStale(page: Page): boolean;
  /** Whether a problem or a prompt of the procedure concerns a path. */
  concerns(path: string): boolean;
  /** Whether a page's rare questions were opened or closed by a person. */
  folded(page: Page): boolean | undefined;
  fold(page: Page, closed: boolean): void;
  /** Opens a page, with the focus on one of its questions if a name is given. */
  open(page: Page, name?: string): void;
  /** Says that what was answered on a page still holds. */
  confirmPage(page: Page): void;
  addItem(list: ItemList): void;
  removeItem(list: ItemList, index: number, what: string): void;
  /** Records evidence for an exception that has no entry yet. */
  startEvidence(caveat: string, text: string): void;
  /** Records that the answers were checked, and what they came to. */
  confirm(): void;
}

/** Said in place of something that is still being loaded. */
export const waiting = ({ failed, ctx }: View): TemplateResult =>
  html`<p role="status">${failed ? ctx.messages.broken : SAY.loading}</p>`;

/** The words of a question: the procedure's, or ours. */
export const questionWords = ({ ctx }: View, name: string): QuestionWords =>
  ctx.question(`consent.${name}`, QUESTIONS[name] ?? { label: name });
