/**
 * Rows that are open and far from view show what is recorded as text at first, so that a page with a hundred risks is
 * there at once. They become questions when they come near, and otherwise while nothing else is going on.
 */

/** Something that can be drawn in full. */
export interface Drawable extends Element {
  readonly isDrawn: boolean;
  /** Draws now. */
  draw: () => void;
}

/** How far from view counts as near. */
const NEAR = '1500px';

/** The longest that drawing in idle time may take at once. */
const SLICE_MS = 12;

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 50);
};

export class DrawQueue {
  readonly #waiting = new Set<Drawable>();
  #scheduled = false;
  #observer: IntersectionObserver | undefined;

  /** Draws a row when it comes near or when there is time. */
  add(row: Drawable): void {
    if (row.isDrawn || this.#waiting.has(row)) return;
    this.#waiting.add(row);
    this.#observer ??= new IntersectionObserver(this.#onNear, { rootMargin: NEAR });
    this.#observer.observe(row);
    this.#schedule();
  }

  /** Forgets every row that waits. */
  clear(): void {
    this.#waiting.clear();
    this.#observer?.disconnect();
  }

  readonly #onNear = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) this.#draw(target as Drawable);
  };

  #draw(row: Drawable): void {
    this.#waiting.delete(row);
    this.#observer?.unobserve(row);
    if (row.isConnected) row.draw();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    whenIdle(this.#work);
  }

  readonly #work = (): void => {
    this.#scheduled = false;
    const end = performance.now() + SLICE_MS;
    for (const row of this.#waiting) {
      this.#draw(row);
      if (performance.now() > end) break;
    }
    if (this.#waiting.size > 0) this.#schedule();
  };
}
