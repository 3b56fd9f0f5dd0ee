/** What the rooms of this element pass to each other. */
import type { Decision, DecisionEntry, PartialPlan } from '../../src/plan/index.js';
import type { DecisionKind, Procedure } from '../../src/procedure/index.js';
import type { Content, FieldContext } from '../base/index.js';

/** A decision that is not yet recorded; a correction says what it corrects. */
export type DecisionDraft = Decision & { corrects?: string | undefined; reason?: string | undefined };

/** The lists of a decision that a person adds to. */
export type DraftList = 'options' | 'evidence' | 'positions' | 'disagreement';

/** The sections that fold away when they hold nothing. */
export type FoldName = 'heard' | 'notObtained' | 'positions' | 'disagreement' | 'legalAdvice';

/** What the sections of the form need. */
export interface DraftContext {
  readonly fields: FieldContext;
  readonly procedure: Procedure;
  readonly plan: PartialPlan;
  readonly draft: DecisionDraft;
  /** The kind of decision, once it is chosen and the procedure has it. */
  readonly kind: DecisionKind | undefined;
  /** The role of the person who uses the element. */
  readonly actorRole: string | undefined;
  /** A text with the procedure's terms put in. */
  say(text: string): string;
  /** Adds an item to a list of the draft and puts the focus on it. */
  add(list: DraftList, focus: string): void;
  /** Takes an item out; it can be put back. */
  remove(list: DraftList, index: number, message: string): void;
  /** A section that opens by itself when something in it matters. */
  fold(name: FoldName, summary: string, holds: boolean, content: () => Content): Content;
}

/** What a recorded decision is shown with. */
export interface RecordContext {
  readonly procedure: Procedure;
  readonly plan: PartialPlan;
  readonly locale: string;
  readonly headingLevel: number;
  readonly actorRole: string | undefined;
  /** Everything that the procedure asks of a record. */
  promptsUnder(path: string): Content;
  /** The entry that corrects this one. */
  correctedBy(id: string): { entry: DecisionEntry; number: number } | undefined;
  /** An entry by id, and how it is counted. */
  find(id: string): { entry: DecisionEntry; number: number } | undefined;
}

/** Where the draft stands in the plan. */
export const DRAFT = 'decisions.draft';
