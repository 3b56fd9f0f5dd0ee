/**
 * The kit's own events. They carry names and paths, never what was typed: a page's analytics may listen to everything.
 */

/** What all of the kit's events have in common: they bubble and leave the shadow root. */
export abstract class SgEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Something was answered, changed or removed at `path`, such as `risks[2].title`. */
export class SgChangeEvent extends SgEvent {
  constructor(readonly path: string) {
    super('sg-change');
  }
}

/** The problems that an element shows are others than before; empty when none is left. */
export class SgProblemsEvent extends SgEvent {
  constructor(readonly paths: readonly string[]) {
    super('sg-problems');
  }
}

/** An element went to another of its questions or pages. */
export class SgStepEvent extends SgEvent {
  constructor(readonly step: string) {
    super('sg-step');
  }
}

/** Someone chose a prompt in a list of prompts whose element is not known. */
export class SgPromptSelectEvent extends SgEvent {
  constructor(
    readonly path: string,
    readonly rule: string,
  ) {
    super('sg-prompt-select');
  }
}

/** What can go wrong inside an element. */
export type SgErrorCode = 'render' | 'problems' | 'prompts' | 'procedure-unknown' | 'procedure-failed';

/** Something went wrong inside an element; the page and what was typed are unharmed. */
export class SgErrorEvent extends SgEvent {
  constructor(
    readonly code: SgErrorCode,
    /** The name of the error's class; its message might hold what was typed. */
    readonly reason: string,
  ) {
    super('sg-error');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sg-change': SgChangeEvent;
    'sg-problems': SgProblemsEvent;
    'sg-step': SgStepEvent;
    'sg-prompt-select': SgPromptSelectEvent;
    'sg-error': SgErrorEvent;
  }
}
