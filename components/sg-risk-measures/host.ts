/** What the screen needs of the element around it. The screen is loaded later, so it sees the element only through this. */
import type { Problem, Risk } from '../../src/plan/index.js';
import type { Finding } from '../../src/procedure/index.js';
import type { RowHost } from '../base/field-row.js';

export interface RiskHost {
  /** The element: its fields, its root, its events. */
  readonly element: RowHost &
    HTMLElement & {
      readonly renderRoot: HTMLElement | DocumentFragment;
      readonly noPrompts: boolean;
      openAll: () => void;
      closeAll: () => void;
      addRisk: () => void;
      focusField: (path: string) => Promise<boolean>;
      requestUpdate: () => void;
    };
  /** The risks that are recorded. */
  readonly recorded: readonly Risk[];
  /** The risks that are shown: those recorded, and the one that was added last and is still empty. */
  readonly shown: readonly Risk[];
  /** The new one, if there is one. */
  readonly fresh: Risk | undefined;
  /** The ids of those whose questions are shown. */
  readonly openIds: ReadonlySet<string>;
  /** Consent is withheld (HERTS-017). */
  readonly isLimited: boolean;
  /** Errors that are shown now. */
  readonly shownProblems: readonly Problem[];
  findingsUnder: (path: string) => readonly Finding[];
  toggle: (id: string) => void;
  show: (id: string) => void;
  dropFresh: () => void;
  /** Takes over text that came without an event. */
  collect: () => void;
  addItem: (list: string, item: unknown, index: number) => void;
  moveItem: (list: string, from: number, to: number) => void;
  /** Takes it out of the list and offers to put it back. */
  removeItem: (list: string, index: number, message: string) => void;
}
