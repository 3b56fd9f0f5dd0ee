/**
 * The consent tables of both procedures, row by row, each with near misses (requirements 7.1): HERTS-009, HERTS-010,
 * HERTS-011, HERTS-012, HERTS-013, HERTS-014, HERTS-015, HERTS-016, HERTS-017, HERTS-018; LANCS-15, LANCS-25, LANCS-26,
 * LANCS-27, LANCS-28, LANCS-29, LANCS-30, LANCS-31; CHILD-12, JERSEY-47, POLICE-086.
 */
import { describe, expect, it } from 'vitest';
import { consentSteps, decideConsent, type Procedure } from '../../src/procedure/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import panLancashireCumbria from '../../src/procedures/pan-lancashire-cumbria.js';
import { planOf, TODAY } from './plans.js';

/** Inputs of the table by their letters; what is left out was not answered. */
interface Inputs {
  /** Ongoing risk that nothing else manages. */
  R?: string;
  /** Abuse appears to have happened. */
  A?: string;
  B?: string;
  C?: 'given' | 'withheld' | 'cannot-be-given' | 'not-yet-sought' | 'not-known';
  /** Capacity for this decision. */
  K?: 'has' | 'lacks' | 'not-established';
  /** Capacity is doubted. */
  D?: string;
  I?: 'yes' | 'no' | 'not-decided';
  O?: string;
  X?: string;
}

const FIELDS: Record<keyof Inputs, string> = {
  R: 'ongoingRisk',
  A: 'abuseOccurred',
  B: 'benefit',
  C: 'toPlan',
  K: 'capacity',
  D: 'capacityDoubted',
  I: 'bestInterests',
  O: 'othersAtRisk',
  X: 'coercion',
};

const planWith = (inputs: Inputs) =>
  planOf(
    Object.fromEntries(
      (Object.keys(inputs) as (keyof Inputs)[]).map((letter) => [`consent.${FIELDS[letter]}`, inputs[letter]]),
    ),
  );

/** The row's id with its exceptions, or the fields that are still to be answered. */
function decide(procedure: Procedure, inputs: Inputs) {
  const decision = decideConsent(planWith(inputs), procedure, { today: TODAY });
  if (decision.state === 'undetermined')
    return { asks: decision.missing.map((field) => field.replace('consent.', '')).sort() };
  return { row: decision.row.id, result: decision.result, caveats: decision.caveats.map(({ id }) => id) };
}

type Expected = { row: string; result: string; caveats?: string[] } | { asks: string[] };
type Example = readonly [what: string, inputs: Inputs, expected: Expected];
const example = (what: string, inputs: Inputs, expected: Expected): Example => [what, inputs, expected];

const row = (id: string, result: string, ...caveats: string[]): Expected => ({ row: id, result, caveats });
const asks = (...fields: string[]): Expected => ({ asks: fields.sort() });

/** A risk, a benefit, consent from an adult whose capacity nobody doubts, and no pressure. */
const plain: Inputs = { R: 'yes', B: 'yes', C: 'given', D: 'no', X: 'no' };
const lacks: Inputs = { R: 'yes', B: 'yes', C: 'cannot-be-given', K: 'lacks' };
const refuses: Inputs = { R: 'yes', B: 'yes', C: 'withheld', K: 'has', O: 'no', X: 'no' };

const herts: readonly Example[] = [
  example('row 1: no ongoing risk', { R: 'no' }, row('1', 'no-plan')),
  example('row 1 whatever else is answered', { ...plain, R: 'no' }, row('1', 'no-plan')),
  example('not row 1: the risk is not known', { ...plain, R: 'not-known' }, asks('ongoingRisk')),
  example('nothing is answered', {}, asks('ongoingRisk')),

  example('row 2: not yet sought', { R: 'yes', C: 'not-yet-sought' }, row('2', 'stop')),
  example('row 2 comes before benefit', { R: 'yes', B: 'no', C: 'not-yet-sought' }, row('2', 'stop')),
  example(
    'row 2: cannot be given, yet capacity is there',
    { R: 'yes', C: 'cannot-be-given', K: 'has' },
    row('2', 'stop'),
  ),
  example('not row 2: consent is not known', { R: 'yes', B: 'yes', C: 'not-known' }, asks('capacity', 'toPlan')),

  example(
    'row 3: cannot be given and capacity not established',
    { R: 'yes', C: 'cannot-be-given', K: 'not-established' },
    row('3', 'stop'),
  ),
  example('row 3: given, doubted, not established', { ...plain, D: 'yes', K: 'not-established' }, row('3', 'stop')),
  example('not row 3: given, not doubted', { ...plain, D: 'no', K: 'not-established' }, row('5', 'develop')),
  example('not row 3: given, doubted, capacity unanswered', { ...plain, D: 'yes' }, asks('capacity')),
  example(
    'not row 3: given, doubt unanswered',
    { R: 'yes', B: 'yes', C: 'given', X: 'no' },
    asks('capacity', 'capacityDoubted'),
  ),
  example(
    'not row 3: cannot be given, capacity unanswered',
    { R: 'yes', B: 'yes', C: 'cannot-be-given' },
    asks('capacity'),
  ),

  example('row 4: no benefit', { ...plain, B: 'no' }, row('4', 'no-plan')),
  example('row 4 on the routes without consent too', { ...refuses, B: 'no', X: 'yes' }, row('4', 'no-plan')),
  example('not row 4: benefit is not known', { ...plain, B: 'not-known' }, asks('benefit')),

  example('row 5: capacity presumed', plain, row('5', 'develop')),
  example('row 5: capacity established', { ...plain, D: 'yes', K: 'has' }, row('5', 'develop')),
  example('not row 5: coercion unanswered', { R: 'yes', B: 'yes', C: 'given', D: 'no' }, asks('coercion')),
  example('not row 5: coercion not known', { ...plain, X: 'not-known' }, asks('coercion')),

  example('row 6: given under pressure', { ...plain, X: 'yes' }, row('6', 'develop', 'coercion')),
  example(
    'not row 6: lacks capacity, so row 7 decides',
    { ...plain, X: 'yes', K: 'lacks', I: 'yes' },
    row('7', 'develop', 'capacity'),
  ),

  example('row 7: best interests', { ...lacks, I: 'yes' }, row('7', 'develop', 'capacity')),
  example('row 7 with others at risk', { ...lacks, I: 'yes', O: 'yes' }, row('7', 'develop', 'capacity', 'others')),
  example(
    'row 7: coercion is no exception here',
    { ...lacks, I: 'yes', O: 'no', X: 'yes' },
    row('7', 'develop', 'capacity'),
  ),
  example(
    'row 7: consent was given, and is not consent',
    { ...lacks, C: 'given', I: 'yes' },
    row('7', 'develop', 'capacity'),
  ),
  example('row 7: consent was withheld', { ...lacks, C: 'withheld', I: 'yes' }, row('7', 'develop', 'capacity')),
  example('not row 7: best interests unanswered', lacks, asks('bestInterests')),

  example('row 8: others at risk', { ...lacks, I: 'no', O: 'yes' }, row('8a', 'develop', 'others')),
  example(
    'row 8: not decided, others at risk',
    { ...lacks, I: 'not-decided', O: 'yes' },
    row('8a', 'develop', 'others'),
  ),
  example('row 8: not decided, nobody else', { ...lacks, I: 'not-decided', O: 'no' }, row('8b', 'stop')),
  example('row 8: not in their best interests, nobody else', { ...lacks, I: 'no', O: 'no' }, row('8c', 'no-plan')),
  example('row 8: coercion does not count', { ...lacks, I: 'no', O: 'no', X: 'yes' }, row('8c', 'no-plan')),
  example('not row 8: others unanswered', { ...lacks, I: 'no' }, asks('othersAtRisk')),

  example('row 9: others', { ...refuses, O: 'yes' }, row('9', 'develop', 'others')),
  example('row 9: coercion', { ...refuses, X: 'yes' }, row('9', 'develop', 'coercion')),
  example('row 9: both', { ...refuses, O: 'yes', X: 'yes' }, row('9', 'develop', 'others', 'coercion')),
  example(
    'row 9: one is enough while the other is open',
    { R: 'yes', B: 'yes', C: 'withheld', K: 'has', X: 'yes' },
    row('9', 'develop', 'coercion'),
  ),
  example(
    'row 9: capacity doubted',
    { ...refuses, D: 'yes', K: 'not-established', X: 'yes' },
    row('9', 'develop', 'coercion'),
  ),
  example(
    'not row 9: others unanswered',
    { R: 'yes', B: 'yes', C: 'withheld', K: 'has', X: 'no' },
    asks('othersAtRisk'),
  ),
  example('not row 9: coercion not known', { ...refuses, X: 'not-known' }, asks('coercion')),

  example(
    'before row 10: capacity doubted and open',
    { ...refuses, D: 'yes', K: 'not-established' },
    row('9-capacity', 'stop'),
  ),
  example('row 10: respected', refuses, row('10', 'no-plan')),
  example('row 10: capacity presumed', { ...refuses, K: 'not-established', D: 'no' }, row('10', 'no-plan')),
  example(
    'row 10: capacity never doubted',
    { R: 'yes', B: 'yes', C: 'withheld', D: 'no', O: 'no', X: 'no' },
    row('10', 'no-plan'),
  ),
  example('not row 10: doubt unanswered', { ...refuses, K: 'not-established' }, asks('capacityDoubted')),
  example('an earlier abuse is no trigger here', { R: 'no', A: 'yes' }, row('1', 'no-plan')),
];

const abuse: Inputs = { R: 'no', A: 'yes' };

const lancs: readonly Example[] = [
  example('no abuse, no risk', { R: 'no', A: 'no' }, row('1', 'no-plan')),
  example('no risk, abuse unanswered', { R: 'no' }, asks('abuseOccurred')),
  example('no risk, abuse not known', { R: 'no', A: 'not-known' }, asks('abuseOccurred')),
  example('abuse without an ongoing risk', { ...abuse, C: 'not-yet-sought' }, row('2', 'develop')),
  example('a risk without abuse', { R: 'yes', A: 'no', C: 'not-yet-sought' }, row('2', 'develop')),
  example('abuse while the risk is not known', { R: 'not-known', A: 'yes', C: 'not-yet-sought' }, row('2', 'develop')),
  example('consent is not known', { ...abuse, C: 'not-known' }, row('2', 'develop')),
  example('cannot be given, capacity is there', { ...abuse, C: 'cannot-be-given', K: 'has' }, row('2', 'develop')),
  example('consent unanswered', abuse, asks('capacity', 'toPlan')),
  example('benefit does not matter', { ...abuse, B: 'no', C: 'not-yet-sought' }, row('2', 'develop')),

  example(
    'cannot be given, capacity open',
    { ...abuse, C: 'cannot-be-given', K: 'not-established' },
    row('3', 'develop'),
  ),
  example(
    'given, capacity doubted and open',
    { ...abuse, C: 'given', D: 'yes', K: 'not-established' },
    row('3', 'develop'),
  ),
  example('given', { ...abuse, C: 'given', D: 'no', X: 'no' }, row('5', 'develop')),
  example('given, coercion unanswered', { ...abuse, C: 'given', D: 'no' }, asks('coercion')),
  example('given under pressure', { ...abuse, C: 'given', D: 'no', X: 'yes' }, row('6', 'develop', 'coercion')),
  example('lacks capacity', { ...abuse, C: 'cannot-be-given', K: 'lacks' }, row('7', 'develop', 'capacity')),
  example(
    'lacks capacity, others at risk',
    { ...abuse, C: 'withheld', K: 'lacks', O: 'yes' },
    row('7', 'develop', 'capacity', 'others'),
  ),
  example('refuses under duress', { ...abuse, C: 'withheld', K: 'has', X: 'yes' }, row('9', 'develop', 'coercion')),
  example(
    'refuses under duress, others at risk',
    { ...abuse, C: 'withheld', D: 'no', X: 'yes', O: 'yes' },
    row('9', 'develop', 'others', 'coercion'),
  ),
  example(
    'refuses, capacity doubted and open',
    { ...abuse, C: 'withheld', D: 'yes', K: 'not-established', X: 'no' },
    row('9-capacity', 'develop'),
  ),
  example('refuses with capacity', { ...abuse, C: 'withheld', K: 'has', X: 'no' }, row('10', 'develop')),
  example(
    'refuses with capacity, others at risk',
    { ...abuse, C: 'withheld', D: 'no', X: 'no', O: 'yes' },
    row('10', 'develop', 'others'),
  ),
  example('refuses, duress not known', { ...abuse, C: 'withheld', K: 'has', X: 'not-known' }, asks('coercion')),
];

describe.each([
  ['Hertfordshire', hertfordshire, herts],
  ['Pan-Lancashire and Cumbria', panLancashireCumbria, lancs],
] as const)('%s', (_name, procedure, examples) => {
  it.each(examples)('%s', (_what, inputs, expected) => {
    expect(decide(procedure, inputs)).toEqual(expected);
  });

  it('reaches every row', () => {
    const reached = new Set(examples.flatMap(([, , expected]) => ('row' in expected ? [expected.row] : [])));
    expect([...reached].sort()).toEqual(procedure.consent.table.map(({ id }) => id).sort());
  });

  it('says what follows and cites it on every row', () => {
    for (const { says, why, cites, then } of procedure.consent.table) {
      expect(says.length * why.length * cites.length).toBeGreaterThan(0);
      expect((then ?? []).length).toBeGreaterThan(0);
    }
  });
});

describe('the force of a row', () => {
  const rowOf = (procedure: Procedure, id: string) => procedure.consent.table.find((each) => each.id === id)!;

  it('HERTS-010, HERTS-012: consent makes it a must, an exception a should', () => {
    expect(rowOf(hertfordshire, '5').strength).toBe('must');
    for (const id of ['6', '7', '8a', '9']) expect(rowOf(hertfordshire, id).strength).toBe('should');
  });

  it('LANCS-31: duress is a must', () => {
    expect(rowOf(panLancashireCumbria, '9').strength).toBe('must');
  });

  it('HERTS-017: only a plan against a refusal is limited to what is necessary', () => {
    expect(hertfordshire.consent.table.filter(({ limited }) => limited).map(({ id }) => id)).toEqual(['9']);
  });

  it('JERSEY-47: a refusal that is respected keeps the door open', () => {
    expect(rowOf(hertfordshire, '10').openDoor).toBe(true);
    expect(rowOf(panLancashireCumbria, '10').openDoor).toBe(true);
  });
});

describe('the questions that are asked', () => {
  const steps = (procedure: Procedure, inputs: Inputs) => consentSteps(planWith(inputs), procedure, { today: TODAY });

  it('stops asking where there is no trigger', () => {
    expect(steps(hertfordshire, { R: 'no' })).toEqual(['ongoing-risk']);
    expect(steps(panLancashireCumbria, { R: 'no', A: 'no' })).toEqual(['ongoing-risk', 'abuse-occurred']);
  });

  it('asks about benefit in Hertfordshire only, about abuse in Lancashire only', () => {
    expect(steps(hertfordshire, plain)).toContain('benefit');
    expect(steps(hertfordshire, plain)).not.toContain('abuse-occurred');
    expect(steps(panLancashireCumbria, plain)).not.toContain('benefit');
  });

  it('HERTS-038: consults an adult who lacks capacity', () => {
    expect(steps(hertfordshire, { ...lacks, I: 'yes' })).toEqual(
      expect.arrayContaining(['capacity', 'consultation', 'best-interests', 'others-at-risk', 'evidence']),
    );
    expect(steps(hertfordshire, plain)).not.toContain('consultation');
  });

  it('HERTS-017: says what a refusal means for the measures, and offers the open door instead where there is no plan', () => {
    expect(steps(hertfordshire, { ...refuses, X: 'yes' })).toEqual(expect.arrayContaining(['evidence', 'limits']));
    expect(steps(hertfordshire, refuses)).toContain('open-door');
    expect(steps(hertfordshire, refuses)).not.toContain('evidence');
  });

  it('JERSEY-48: keeps raising a concern apart, whatever the plan', () => {
    expect(steps(hertfordshire, refuses)).toContain('telling-others');
    expect(steps(hertfordshire, plain)).not.toContain('telling-others');
  });
});
