import { describe, expect, it } from 'vitest';
import { consentSteps, decideConsent, type Condition } from '../../src/procedure/index.js';
import { procedureWith, rowOf } from './packs.js';
import { TODAY as today } from './scopes.js';

const is = (field: string, ...values: string[]): Condition => ({ field: `consent.${field}`, is: values });
const caveat = (id: string, when: Condition) => ({
  id,
  label: id,
  strength: 'should' as const,
  when,
  evidence: 'Say',
  cites: [],
});

const procedure = procedureWith({
  consent: {
    steps: [
      { id: 'ongoing-risk' },
      { id: 'consent', when: is('ongoingRisk', 'yes') },
      { id: 'others', when: is('toPlan', 'withheld') },
    ],
    caveats: [caveat('others', is('othersAtRisk', 'yes')), caveat('coercion', is('coercion', 'yes'))],
    table: [
      rowOf({ id: '1', when: is('ongoingRisk', 'no'), result: 'no-plan' }),
      rowOf({ id: '2', when: is('toPlan', 'not-yet-sought'), result: 'stop' }),
      rowOf({
        id: '5',
        when: { all: [is('toPlan', 'given'), { field: 'consent.capacity', is: 'has', unanswered: true }] },
      }),
      rowOf({
        id: '9',
        when: { all: [is('toPlan', 'withheld'), { any: [is('othersAtRisk', 'yes'), is('coercion', 'yes')] }] },
        caveats: ['others', 'coercion'],
      }),
      rowOf({ id: '10', when: is('toPlan', 'withheld'), result: 'no-plan' }),
    ],
  },
});
const decide = (consent: object, observed?: string[]) => decideConsent({ consent }, procedure, { today, observed });
const withheld = { ongoingRisk: 'yes', toPlan: 'withheld' };

describe('the consent table', () => {
  it.each([
    [{ ongoingRisk: 'no' }, '1', 'no-plan', []],
    [{ ongoingRisk: 'yes', toPlan: 'not-yet-sought' }, '2', 'stop', []],
    [{ ongoingRisk: 'yes', toPlan: 'given' }, '5', 'develop', []],
    [{ ...withheld, othersAtRisk: 'yes', coercion: 'no' }, '9', 'develop', ['others']],
    [{ ...withheld, othersAtRisk: 'yes', coercion: 'yes' }, '9', 'develop', ['others', 'coercion']],
    [{ ...withheld, othersAtRisk: 'yes' }, '9', 'develop', ['others']],
    [{ ...withheld, othersAtRisk: 'no', coercion: 'no' }, '10', 'no-plan', []],
  ])('%j is row %s', (consent, row, result, caveats) => {
    const decision = decide(consent);
    expect(decision).toMatchObject({ state: 'determined', result, row: { id: row } });
    expect(decision.state === 'determined' && decision.caveats.map(({ id }) => id)).toEqual(caveats);
  });

  it.each([
    [{}, ['consent.ongoingRisk']],
    [{ ongoingRisk: 'not-known' }, ['consent.ongoingRisk']],
    [{ ongoingRisk: 'not-asked' }, ['consent.ongoingRisk']],
    [{ ongoingRisk: ' ' }, ['consent.ongoingRisk']],
    [{ ongoingRisk: 'yes' }, ['consent.toPlan']],
    [{ ongoingRisk: 'yes', toPlan: 'not-known' }, ['consent.toPlan']],
    [{ ongoingRisk: 'yes', toPlan: 'given', capacity: 'not-known' }, ['consent.capacity']],
    [withheld, ['consent.othersAtRisk', 'consent.coercion']],
    [{ ...withheld, othersAtRisk: 'no' }, ['consent.coercion']],
    [{ ...withheld, othersAtRisk: 'no', coercion: 'not-known' }, ['consent.coercion']],
    [{ ...withheld, othersAtRisk: 'not-known', coercion: 'no' }, ['consent.othersAtRisk']],
  ])('%j is undetermined: an open answer is never no', (consent, missing) => {
    expect(decide(consent)).toEqual({ state: 'undetermined', missing });
  });

  it('what was not seen is not an answer either', () => {
    const whole = { ...withheld, othersAtRisk: 'no', coercion: 'no' };
    expect(decide(whole, ['consent'])).toMatchObject({ state: 'determined', row: { id: '10' } });
    expect(decide(whole, ['consent.ongoingRisk', 'consent.toPlan', 'consent.coercion'])).toEqual({
      state: 'undetermined',
      missing: ['consent.othersAtRisk'],
    });
    expect(decide(whole, [])).toEqual({ state: 'undetermined', missing: ['consent.ongoingRisk'] });
  });

  it('no row at all is undetermined, and nothing would help', () => {
    const empty = procedureWith({});
    expect(decideConsent({}, empty, { today })).toEqual({ state: 'undetermined', missing: [] });
  });

  it('asks the steps that follow from the answers so far', () => {
    const steps = (consent: object) => consentSteps({ consent }, procedure, { today });
    expect(steps({})).toEqual(['ongoing-risk']);
    expect(steps({ ongoingRisk: 'yes' })).toEqual(['ongoing-risk', 'consent']);
    expect(steps(withheld)).toEqual(['ongoing-risk', 'consent', 'others']);
  });
});
