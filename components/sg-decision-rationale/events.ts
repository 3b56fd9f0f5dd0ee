/** What this element tells the page. */
import { SgEvent } from '../base/index.js';

/** A decision was recorded: the entry's id and path, never what it says. */
export class SgRecordEvent extends SgEvent {
  constructor(
    readonly entry: string,
    readonly path: string,
  ) {
    super('sg-record');
  }
}

declare global {
  interface HTMLElementEventMap {
    'sg-record': SgRecordEvent;
  }
}
