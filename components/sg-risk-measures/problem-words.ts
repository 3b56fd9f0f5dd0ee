/** The words of what can be wrong: there from the start, as the form asks for them before anything is seen. */
import type { Measure } from '../../src/plan/index.js';

/** What dates are called in messages. */
export const DATES: Readonly<Record<string, string>> = {
  due: 'the date it will be done by',
  'rights.legalAdvice.soughtOn': 'the date legal advice was asked for',
  'rights.legalAdvice.receivedOn': 'the date legal advice came',
  'paid.reviewTeamContactedOn': 'the date the review team was contacted',
  'paid.authorisedOn': 'the date of the budget decision',
};

const KIND = { proactive: 'Proactive', reactive: 'Reactive' } as const;

/** Which measure of its kind. */
export const measureName = (kind: Measure['kind'], number: number): string => `${KIND[kind]} measure ${String(number)}`;

/** Said after what belongs to a risk. */
export const ofRisk = (number: number): string => `of risk ${String(number)}`;

/** A date of something that has happened. */
export const inFuture = (where: string, what: string): string => `${where}: ${what} must be today or in the past`;

/** Advice cannot come before it was asked for. */
export const beforeSought = (where: string): string =>
  `${where}: the date legal advice came must be the same as or after the date it was asked for`;
