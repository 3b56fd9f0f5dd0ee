/** Answers that every procedure shares, by name. They stand apart from the schemas so that a page can show them alone. */

export const ANSWERS = ['yes', 'no', 'not-known', 'not-asked'] as const;
export const CONSENT = ['given', 'withheld', 'cannot-be-given', 'not-yet-sought', 'not-known'] as const;
export const CAPACITY = ['has', 'lacks', 'not-established'] as const;
export const BEST_INTERESTS = ['yes', 'no', 'not-decided'] as const;
export const MEASURE_KINDS = ['proactive', 'reactive'] as const;
export const ADULT_VIEWS = ['works-best', 'agrees', 'disagrees', 'no-view', 'not-asked'] as const;
export const MEASURE_STATES = ['planned', 'under-way', 'done', 'stopped'] as const;
export const SUGGESTERS = ['adult', 'network', 'professional', 'advocate'] as const;
export const POSITIONS = ['agrees', 'disagrees', 'no-view'] as const;
export const LADDER = ['challenge', 'discussion', 'final-decision', 'dissatisfied', 'complaint', 'escalation'] as const;
export const OUTCOME_STATES = [
  'wanted',
  'not-achievable',
  'fully-achieved',
  'partly-achieved',
  'not-achieved',
] as const;
export const STATES = ['draft', 'active', 'under-review', 'ended', 'not-proceeded'] as const;

/** Major and minor of the document's own format: a newer minor is read, a newer major is refused. */
export const FORMAT = '1.0';
