/**
 * Elements of one form know each other's parts: that consent is withheld matters to every measure. One way only: an
 * element hands its part out and is given the others', and nobody writes into another's value.
 */
import type { PartialPlan, PartName } from '../../src/plan/index.js';

/** What an element that takes part offers. */
export interface PlanMember extends HTMLElement {
  readonly partName: PartName;
  readonly form: HTMLFormElement | null;
  /** The part, or undefined while it cannot be read. */
  readonly readablePart: unknown;
  /** Takes what the others hold. */
  receivePlan(plan: PartialPlan): void;
}

/** How long changes of one element rest before the others are told. */
const REST_MS = 120;

/** The elements of one form and what they hold together. */
export class PlanContext {
  readonly #members = new Set<PlanMember>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The elements that take part. */
  get members(): readonly PlanMember[] {
    return [...this.#members];
  }

  join(member: PlanMember): void {
    this.#members.add(member);
    this.#tellSoon(0);
  }

  leave(member: PlanMember): void {
    this.#members.delete(member);
    this.#tellSoon(0);
  }

  /** A member's part is another. */
  changed(): void {
    this.#tellSoon(REST_MS);
  }

  /** What the others hold, for one member. */
  planFor(member: PlanMember): PartialPlan {
    const others = this.members.filter((other) => other !== member && other.readablePart !== undefined);
    return Object.fromEntries(others.map((other) => [other.partName, other.readablePart]));
  }

  #tellSoon(after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const member of this.#members) member.receivePlan(this.planFor(member));
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
