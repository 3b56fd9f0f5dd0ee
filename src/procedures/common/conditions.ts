/** Short names for the conditions that the bundled procedures use; the compiler checks their fields. */
import type { CheckedRules } from '../../procedure/define.js';
import type { FieldPath } from '../../procedure/define.js';

export type PackRule = CheckedRules[number];
export type PackCondition = PackRule['holds'];

export const answered = (field: FieldPath): PackCondition => ({ field, answered: true });
export const is = (field: FieldPath, ...values: string[]): PackCondition => ({ field, is: values });
export const yes = (field: FieldPath): PackCondition => is(field, 'yes');
export const no = (field: FieldPath): PackCondition => is(field, 'no');
export const has = (field: FieldPath, id: string): PackCondition => ({ field, has: id });
export const all = (...parts: PackCondition[]): PackCondition => ({ all: parts });
export const any = (...parts: PackCondition[]): PackCondition => ({ any: parts });
export const not = (part: PackCondition): PackCondition => ({ not: part });
/** A recorded decision of this kind. */
export const decided = (decision: string, where?: PackCondition): PackCondition =>
  where ? { decision, where } : { decision };

/** Answers of the consent part that several parts of a procedure go by. */
export const withheld: PackCondition = is('consent.toPlan', 'withheld');
export const lacksCapacity: PackCondition = is('consent.capacity', 'lacks');
export const othersAtRisk: PackCondition = yes('consent.othersAtRisk');
export const coercion: PackCondition = yes('consent.coercion');

/**
 * The same, for a consent table, where an answer that is absent is never taken for "no" unless it is said so here: without
 * doubt, capacity is presumed.
 */
export const capacityDoubted: PackCondition = yes('consent.capacityDoubted');
export const capacityHeld: PackCondition = any(
  is('consent.capacity', 'has'),
  all(no('consent.capacityDoubted'), { field: 'consent.capacity', is: ['not-established'], unanswered: true }),
);
export const capacityLacked: PackCondition = all(
  lacksCapacity,
  any({ field: 'consent.capacity', is: ['lacks'], unanswered: false }, capacityDoubted),
);
export const capacityOpen: PackCondition = all(capacityDoubted, is('consent.capacity', 'not-established'));
