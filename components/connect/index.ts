/** Lets elements that are in no form know each other's parts. In a form they do so by themselves. */
import { contextOf, isPlanMember, type PlanContext } from '../base/plan-context.js';

/** The elements below `container`, those still without a class left out. */
const membersBelow = (container: ParentNode) => [...container.querySelectorAll('*')].filter(isPlanMember);

function joinWhenDefined(container: HTMLElement, context: PlanContext, isOn: () => boolean): void {
  const tags = new Set([...container.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
  for (const tag of tags) {
    void customElements.whenDefined(tag).then(() => {
      if (isOn()) joinAll(container, context);
    });
  }
}

function joinAll(container: HTMLElement, context: PlanContext): void {
  for (const member of membersBelow(container)) member.joinPlan(context);
}

/**
 * Merges the parts of all elements of the kit below `container`, now and later, and hands each the others' parts. Only
 * parts that are there count as observed: a rule that depends on another stays silent.
 * @returns disconnects them
 */
export function connectPlan(container: HTMLElement): () => void {
  const context = contextOf(container);
  let on = true;
  const join = () => {
    joinAll(container, context);
    joinWhenDefined(container, context, () => on);
  };
  const observer = new MutationObserver(join);
  observer.observe(container, { childList: true, subtree: true });
  join();
  return () => {
    on = false;
    observer.disconnect();
    for (const member of context.members) member.joinPlan(undefined);
  };
}
