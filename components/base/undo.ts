/** Undo for what was removed: one message at a time, in the element's own root. */

/** A removal that can be taken back. */
export interface Undoable {
  /** What happened, in words without names: “Risk 2 removed”. */
  readonly message: string;
  /** Puts it back, and says where the focus should go. */
  readonly restore: () => string | undefined;
  /** Where the focus goes when the message is closed. */
  readonly next: string | undefined;
}
