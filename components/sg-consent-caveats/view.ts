/** What every room of the element is given to draw itself: the answers, what follows from them, and what can be done. */
import type { Procedure } from '../../src/procedure/index.js';
import type { FieldContext, QuestionWords } from '../base/types.js';
import type { Conclusion } from './conclusion.js';
import type { Answers } from './journey.js';
import { QUESTIONS } from './messages.js';
import type { Page } from './pages.js';

/** A list of the part whose items are added and removed. */
export type ItemList = 'consent.others' | 'consent.bestInterestsOptions';

export interface View extends Answers {
  readonly ctx: FieldContext;
  readonly procedure: Procedure;
  /** The pages that are asked now, in order. */
  readonly pages: readonly Page[];
  readonly conclusion: Conclusion;
  /** Whether answers can be changed from here: not where they are only read. */
  readonly canChange: boolean;
  /** The open page. */
  readonly page: Page;
  /** Whether there is a page to go back to. */
  readonly hasBack: boolean;
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
  goOn(): void;
  goBack(): void;
  /** Opens a page, with the focus on one of its questions if a name is given. */
  open(page: Page, name?: string): void;
  /** Says that what was answered on a page still holds. */
  confirmPage(page: Page): void;
  addItem(list: ItemList): void;
  /** `message` says what was removed, beside Undo. */
  removeItem(list: ItemList, index: number, message: string): void;
  /** Records evidence for an exception that has no entry yet. */
  startEvidence(caveat: string, text: string): void;
  /** Records that the answers were checked, and what they came to. */
  confirm(): void;
}

/** The words of a question: the procedure's, or ours. */
export const questionWords = ({ ctx }: View, name: string): QuestionWords =>
  ctx.question(`consent.${name}`, QUESTIONS[name] ?? { label: name });
