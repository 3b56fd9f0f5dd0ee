/** Text that appears once it has not changed for a while: for a live region that should not speak at every key. */
import { AsyncDirective, directive } from 'lit/async-directive.js';

const REST_MS = 1000;

class SettledDirective extends AsyncDirective {
  #text: string | undefined;
  #shown = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  render(text: string): string {
    // What was there from the start needs no saying.
    const changed = this.#text !== undefined && this.#text !== text;
    this.#text = text;
    if (changed) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#shown = text;
        this.setValue(text);
      }, REST_MS);
    }
    return this.#shown;
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
  }
}

/** `${settled(text)}` as the content of a live region. */
export const settled = directive(SettledDirective);
