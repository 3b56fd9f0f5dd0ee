/**
 * Elements of one form know each other's parts: that consent is withheld matters to every measure. One way only: an
 * element hands its part out and is given the others', and nobody writes into another's value.
 */
import type { PartialPlan, PartName } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';

/** What an element that takes part offers. */
export interface PlanMember extends HTMLElement {
  readonly partName: PartName;
  /** The part, or undefined while it cannot be read. */
  readonly readablePart: unknown;
  /** The procedure, once it is there. */
  readonly pack: Procedure | undefined;
  /** Takes what the others hold. */
  receivePlan(plan: PartialPlan): void;
  joinPlan(context: PlanContext | undefined): void;
  focusField(path: string): Promise<boolean>;
}

/** Whether an element takes part in a plan. */
export function isPlanMember(element: Element): element is PlanMember {
  return 'receivePlan' in element && 'joinPlan' in element && 'readablePart' in element;
}

/** The parts that some elements hold; only what is there. */
export function partsOf(members: Iterable<PlanMember>): PartialPlan {
  const readable = [...members].filter((member) => member.readablePart !== undefined);
  return Object.fromEntries(readable.map((member) => [member.partName, member.readablePart]));
}

/** How long changes rest before the others are told. */
const REST_MS = 120;

/** The elements of one form and what they hold together. */
export class PlanContext {
  readonly #members = new Set<PlanMember>();
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The elements that take part. */
  get members(): readonly PlanMember[] {
    return [...this.#members];
  }

  join(member: PlanMember): void {
    this.#members.add(member);
    listen(member, this.#changed);
    this.#tellSoon(0);
  }

  leave(member: PlanMember): void {
    this.#members.delete(member);
    unlisten(member, this.#changed);
    this.#tellSoon(0);
  }

  /**
   * Calls back after the elements or their parts have changed.
   * @returns stops it
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the others hold, for one member. */
  planFor(member: PlanMember): PartialPlan {
    return partsOf(this.members.filter((other) => other !== member));
  }

  readonly #changed = (): void => {
    this.#tellSoon(REST_MS);
  };

  #tellSoon(after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const member of this.#members) member.receivePlan(this.planFor(member));
      for (const listener of this.#listeners) listener();
    }, after);
  }
}

const contexts = new WeakMap<HTMLElement, PlanContext>();

/** The context of a form, or of any other element that was connected. */
export function contextOf(container: HTMLElement): PlanContext {
  let context = contexts.get(container);
  if (context === undefined) contexts.set(container, (context = new PlanContext()));
  return context;
}

// The page hears of a person's changes by events; the kit also needs to hear of values that the page has set.
const listeners = new WeakMap<PlanMember, Set<() => void>>();

/** Calls back whenever an element's part is another, whoever changed it. */
export function listen(member: PlanMember, listener: () => void): void {
  const there = listeners.get(member) ?? new Set();
  listeners.set(member, there.add(listener));
}

/** Stops calling back. */
export function unlisten(member: PlanMember, listener: () => void): void {
  listeners.get(member)?.delete(listener);
}

/** An element's part is another. */
export function partChanged(member: PlanMember): void {
  for (const listener of listeners.get(member) ?? []) listener();
}
