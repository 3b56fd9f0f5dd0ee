/** Every state of the list of prompts, by name: the one source for stories, tests and pictures. */
import type { PartialPlan } from '../../src/plan/index.js';

export interface PromptsExample {
  title: string;
  /** The plan to list, or what is known of it. */
  plan: PartialPlan;
  /** Paths that could be seen; everything unless said otherwise. */
  observed?: readonly string[];
  today: string;
}

const today = '2026-03-27';

const withheld: PartialPlan = {
  consent: { ongoingRisk: 'yes', benefit: 'yes', toPlan: 'withheld', words: 'AB said that she wants no plan.' },
  risks: [
    {
      id: 'risk-money',
      title: 'Money lent to a neighbour',
      measures: [{ id: 'measure-visits', kind: 'proactive', what: 'Someone is there when TK visits.' }],
    },
  ],
};

export const examples = {
  empty: { title: 'Nothing recorded yet', plan: {}, today },
  withheld: { title: 'Consent withheld, a measure begun', plan: withheld, today },
  onlyConsentSeen: {
    title: 'A page that shows consent and nothing else',
    plan: { consent: { toPlan: 'withheld' } },
    observed: ['consent'],
    today,
  },
} satisfies Readonly<Record<string, PromptsExample>>;
