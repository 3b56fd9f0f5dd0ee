/** Points on which the two procedures differ, or where one rule overrides another. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/plan/index.js';
import { check, gates, type Procedure } from '../../src/procedure/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import panLancashireCumbria from '../../src/procedures/pan-lancashire-cumbria.js';
import { but, full } from './full.js';
import { planOf, TODAY, type Flat } from './plans.js';

/** How a plan stands to each of some rules; `none` where the rule does not apply or does not exist. */
function stand(procedure: Procedure, plan: Flat, ...rules: string[]) {
  const findings = check(planOf(plan), procedure, { today: TODAY });
  return rules.map((id) => findings.find(({ rule }) => rule === id)?.status ?? 'none');
}

describe('the person alleged to have caused harm takes part', () => {
  const involved = { 'involvement.pach.involved': 'yes' };
  const asked = { 'involvement.pach.adultAsked': 'yes' };
  const agrees = { 'involvement.pach.managerAgrees': 'yes', 'involvement.pach.safeguards': 'Chair stays between them' };
  const police = { 'involvement.pach.policeInvestigating': 'yes' };
  const stays = { 'involvement.pach.adultChoosesToStay': 'yes', 'consent.capacity': 'has' };
  const rules = ['pach-allowed', 'pach-police', 'pach-safeguards'] as const;

  it.each([
    ['both ask and agree', { ...involved, ...asked, ...agrees }, ['met', 'none', 'met']],
    ['only the adult asks', { ...involved, ...asked }, ['unmet', 'none', 'none']],
    ['only the manager agrees', { ...involved, ...agrees }, ['unmet', 'none', 'met']],
    ['nobody does', involved, ['unmet', 'none', 'none']],
    ['agreed, and no safeguards', { ...asked, 'involvement.pach.managerAgrees': 'yes' }, ['none', 'none', 'unmet']],
    [
      'HERTS-047: the police investigate, whatever was agreed',
      { ...involved, ...asked, ...agrees, ...police },
      ['met', 'unmet', 'met'],
    ],
    [
      'the police investigate, and they are kept out',
      { 'involvement.pach.involved': 'no', ...asked, ...agrees, ...police },
      ['none', 'met', 'met'],
    ],
    [
      'the police case is open in the justice part',
      { ...involved, ...asked, ...agrees, 'justice.policeInvestigation': 'open' },
      ['met', 'unmet', 'met'],
    ],
    [
      'the police case has ended',
      { ...involved, ...asked, ...agrees, 'justice.policeInvestigation': 'ended' },
      ['met', 'none', 'met'],
    ],
    ['the adult stays with them: no reason in Hertfordshire', { ...involved, ...stays }, ['unmet', 'none', 'none']],
  ] as const)('HERTS-044, HERTS-046: %s', (_what, plan, expected) => {
    expect(stand(hertfordshire, plan, ...rules)).toEqual(expected);
  });

  it('is a must in Hertfordshire (HERTS-044), and cannot be passed with a reason', () => {
    const plan = planOf(involved, { 'passes[0]': { rule: 'pach-allowed', reason: 'He drives her' } });
    const found = check(plan, hertfordshire, { today: TODAY }).find(({ rule }) => rule === 'pach-allowed');
    expect(found).toMatchObject({ strength: 'must', status: 'unmet' });
    expect(found).not.toHaveProperty('passed');
  });

  it.each([
    ['an adult with capacity chooses to stay with the carer', { ...involved, ...stays }, 'met'],
    ['the adult lacks capacity', { ...involved, ...stays, 'consent.capacity': 'lacks' }, 'unmet'],
    ['capacity is not established', { ...involved, ...stays, 'consent.capacity': 'not-established' }, 'unmet'],
    ['the adult does not choose it', { ...involved, 'consent.capacity': 'has' }, 'unmet'],
    ['the adult asks and the manager agrees', { ...involved, ...asked, ...agrees }, 'met'],
  ] as const)('LANCS-09: %s', (_what, plan, expected) => {
    expect(stand(panLancashireCumbria, plan, 'pach-allowed')).toEqual([expected]);
  });

  it('holds for each person of the list who is that person, and for no other', () => {
    const plan = {
      ...asked,
      'involvement.people[0]': { isPach: 'yes', involved: 'yes' },
      'involvement.people[1]': { isPach: 'no', involved: 'yes' },
    };
    const found = check(planOf(plan), hertfordshire, { today: TODAY }).filter(
      ({ rule }) => rule === 'pach-person-allowed',
    );
    expect(found.map(({ path, status }) => [path, status])).toEqual([['involvement.people[0].involved', 'unmet']]);
  });

  it('HERTS-043: a person the adult asks for who is that person is no reason to involve them', () => {
    const person = { 'involvement.people[0].askedForByAdult': 'yes', 'involvement.people[0].involved': 'no' };
    expect(stand(hertfordshire, person, 'person-asked-for')).toEqual(['unmet']);
    expect(stand(hertfordshire, { ...person, 'involvement.people[0].isPach': 'yes' }, 'person-asked-for')).toEqual([
      'none',
    ]);
  });
});

describe('a copy for the person alleged to have caused harm', () => {
  const given = { 'sharing.pachCopy.given': 'yes' };
  const asked = { 'sharing.pachCopy.adultAsked': 'yes' };
  const agrees = { 'sharing.pachCopy.managerAgrees': 'yes' };
  const safeguards = { 'sharing.pachCopy.safeguards': 'Read in the office' };

  it.each([
    ['asked, agreed and safe', { ...given, ...asked, ...agrees, ...safeguards }, ['met', 'met']],
    ['HERTS-081: refused without safeguards', { ...given, ...asked, ...agrees }, ['met', 'unmet']],
    ['safeguards are asked for as soon as it is agreed', { ...asked, ...agrees }, ['none', 'unmet']],
    ['not asked for', { ...given, ...agrees, ...safeguards }, ['unmet', 'met']],
    ['not agreed', { ...given, ...asked, ...safeguards }, ['unmet', 'met']],
    ['never meant', {}, ['none', 'none']],
  ] as const)('HERTS-079, HERTS-081: %s', (_what, plan, expected) => {
    expect(stand(hertfordshire, plan, 'pach-copy', 'pach-copy-safeguards')).toEqual(expected);
  });
});

describe('the first review', () => {
  const on = (days: number) => ({ 'reviews.nextReviewOn': addDays('2026-03-01', days) });
  const warned = (procedure: Procedure, change: Flat) =>
    gates(but(full, change), procedure, 'activate', { today: TODAY })!.warnings.map(({ rule }) => rule);

  it.each([
    [41, []],
    [42, []],
    [43, ['first-review-in-time']],
  ])('LANCS-34: day %i', (days, expected) => {
    expect(warned(panLancashireCumbria, on(days))).toEqual(expected);
  });

  it('LANCS-34: day 43 with a reason', () => {
    expect(warned(panLancashireCumbria, { ...on(43), 'reviews.lateReason': 'She is abroad until May' })).toEqual([]);
  });

  it('LANCS-34: day 43 passed with a recorded reason', () => {
    const plan = but(full, { ...on(43), 'passes[0]': { rule: 'first-review-in-time', reason: 'She is abroad' } });
    const { state, warnings } = gates(plan, panLancashireCumbria, 'activate', { today: TODAY })!;
    expect([state, warnings.map(({ passed }) => passed)]).toEqual(['open', ['She is abroad']]);
  });

  it('LANCS-34: only the first review', () => {
    const later = { ...on(90), 'reviews.held.entries[0].heldOn': '2026-04-01' };
    expect(warned(panLancashireCumbria, later)).toEqual([]);
  });

  it('LANCS-34: nothing is said while the day of agreement is not known', () => {
    expect(warned(panLancashireCumbria, { ...on(90), 'about.agreedOn': undefined })).toEqual([]);
  });

  it.each([41, 42, 43, 400])('DIFF-04: no limit in Hertfordshire, day %i', (days) => {
    expect(warned(hertfordshire, on(days))).toEqual([]);
    expect(hertfordshire.limits).toEqual({});
  });
});

describe('who decides', () => {
  const draft = (kind: string, role: string, deputy: Flat = {}) => ({
    'decisions.draft.kind': kind,
    'decisions.draft.decidedBy.role': role,
    'decisions.draft.decidedBy.name': 'A. N.',
    ...deputy,
  });
  const acting = { 'decisions.draft.deputy.acting': 'yes' };
  const named = {
    ...acting,
    'decisions.draft.deputy.designatedBy': 'T. M.',
    'decisions.draft.deputy.designatedOn': '2026-03-01',
  };
  const rules = ['manager-decides', 'deputy-named'] as const;

  it.each([
    ['the manager', draft('develop', 'manager'), ['met', 'none']],
    ['the lead practitioner', draft('develop', 'lead-practitioner'), ['unmet', 'none']],
    ['a deputy whom nobody named', draft('develop', 'lead-practitioner', acting), ['met', 'unmet']],
    [
      'a deputy without a date',
      draft('develop', 'lead-practitioner', { ...named, 'decisions.draft.deputy.designatedOn': '' }),
      ['met', 'unmet'],
    ],
    ['a deputy', draft('develop', 'lead-practitioner', named), ['met', 'met']],
    ['the lead practitioner, of what is theirs', draft('sharing', 'lead-practitioner'), ['none', 'none']],
    ['the budget holder', draft('budget', 'budget-holder'), ['none', 'none']],
  ] as const)('HERTS-018, HERTS-020: %s', (_what, plan, expected) => {
    expect(stand(hertfordshire, plan, ...rules)).toEqual(expected);
  });

  it.each([
    ['develop', ['manager']],
    ['consent-route', ['lead-practitioner', 'manager']],
    ['best-interests', ['best-interests']],
    ['leave-out-agency', ['lead-practitioner']],
    ['involve-person', ['lead-practitioner']],
    ['pach-involvement', ['manager']],
    ['against-wish', ['lead-practitioner']],
    ['rights-measure', ['manager']],
    ['budget', ['budget-holder']],
    ['review-date', ['manager']],
    ['adult-copy', ['manager']],
    ['pach-copy', ['manager']],
    ['sharing', ['lead-practitioner']],
    ['unscheduled-review', ['manager']],
    ['review-outcome', ['manager']],
    ['end', ['manager']],
    ['disagreement', ['manager']],
    ['accept-refusal', ['lead-practitioner', 'manager']],
    ['relax-timescales', ['manager']],
  ])('HERTS-018, HERTS-075, HERTS-094, HERTS-103, HERTS-105, HERTS-115, JERSEY-52: %s', (kind, roles) => {
    const found = hertfordshire.decisions.find(({ id }) => id === kind);
    expect(found?.roles).toEqual(roles);
    expect(found?.deputy === true).toBe(roles.length === 1 && roles[0] === 'manager');
  });

  it.each([
    ['develop', ['meeting']],
    ['planning-format', ['investigating-officer']],
    ['outcome-finding', ['meeting']],
    ['legislation', ['meeting']],
    ['witness-support', ['meeting']],
    ['mappa', ['meeting']],
    ['accept-refusal', ['meeting', 'lead-practitioner']],
  ])('LANCS-03, LANCS-14, LANCS-19, LANCS-20, LANCS-22, LANCS-28, DIFF-05: %s', (kind, roles) => {
    expect(panLancashireCumbria.decisions.find(({ id }) => id === kind)?.roles).toEqual(roles);
  });

  it('DIFF-05: knows no deputies in Lancashire', () => {
    expect(panLancashireCumbria.decisions.filter(({ deputy }) => deputy)).toEqual([]);
    expect(stand(panLancashireCumbria, draft('pach-copy', 'police', acting), 'deputy-named')).toEqual(['none']);
  });
});

describe('human rights', () => {
  const measure = 'risks[0].measures[0]';
  const advice = { question: 'May we?', adviser: 'Legal services', soughtOn: '2026-03-01', gist: 'Yes, for a month' };
  const state = (change: Flat) =>
    stand(hertfordshire, { [`${measure}.what`]: 'Visits', ...change }, 'rights-advice')[0];

  it.each(['restrict-contact', 'supervise-contact', 'surveillance'])(
    'HERTS-065, HERTS-066: %s needs legal advice',
    (type) => {
      expect(state({ [`${measure}.type`]: type })).toBe('unmet');
      expect(state({ [`${measure}.type`]: type, [`${measure}.rights.legalAdvice`]: advice })).toBe('met');
    },
  );

  it('HERTS-065: so does any other measure that touches a right', () => {
    expect(state({ [`${measure}.rights.engaged`]: 'yes' })).toBe('unmet');
    expect(state({ [`${measure}.rights.engaged`]: 'no' })).toBe('none');
    expect(state({ [`${measure}.type`]: 'respite' })).toBe('none');
  });

  it.each(['question', 'adviser', 'soughtOn', 'gist'])('HERTS-065: not without the %s', (field) => {
    const less = { ...advice, [field]: undefined };
    expect(state({ [`${measure}.rights.engaged`]: 'yes', [`${measure}.rights.legalAdvice`]: less })).toBe('unmet');
  });

  it('HERTS-065: the whole plan waits, and not that measure only', () => {
    const plan = but(full, { 'risks[0].measures[1].rights.engaged': 'yes' });
    expect(gates(plan, hertfordshire, 'activate', { today: TODAY })!.state).toBe('closed');
  });
});

describe('paid services and the budget', () => {
  const paid = (fields: Flat) =>
    stand(hertfordshire, { 'risks[0].measures[0].paid': fields }, 'budget-asked', 'budget-team', 'budget-increase');
  const increase = { increase: '4 hours a week', authoriser: 'Head of service' };

  it.each([
    ['no paid service', { service: 'no' }, ['none', 'none', 'none']],
    [
      'within the budget, team involved',
      { service: 'yes', withinBudget: 'yes', reviewTeamInvolved: 'yes' },
      ['met', 'met', 'none'],
    ],
    ['team not involved', { service: 'yes', withinBudget: 'yes', reviewTeamInvolved: 'no' }, ['met', 'unmet', 'none']],
    [
      'team contacted',
      { service: 'yes', withinBudget: 'yes', reviewTeamContactedOn: '2026-03-01' },
      ['met', 'met', 'none'],
    ],
    ['beyond the budget', { service: 'yes', withinBudget: 'no' }, ['met', 'unmet', 'unmet']],
    ['asked for', { service: 'yes', withinBudget: 'no', ...increase, authorisation: 'asked' }, ['met', 'unmet', 'met']],
    [
      'agreed without a date',
      { service: 'yes', withinBudget: 'no', ...increase, authorisation: 'agreed' },
      ['met', 'unmet', 'unmet'],
    ],
    ['budget not known', { service: 'yes', withinBudget: 'not-known' }, ['unmet', 'unmet', 'none']],
  ] as const)('HERTS-067, HERTS-068: %s', (_what, fields, expected) => {
    expect(paid(fields)).toEqual(expected);
  });
});

describe('the copy for the adult', () => {
  const copy = (fields: Flat) =>
    stand(
      hertfordshire,
      { 'sharing.adultCopy': fields },
      'copy-exception',
      'copy-manager',
      'copy-rationale',
      'copy-redact-first',
    );

  it.each([
    ['given', { decision: 'give' }, ['none', 'none', 'none', 'none']],
    ['withheld for no listed reason', { decision: 'withhold' }, ['unmet', 'unmet', 'unmet', 'none']],
    [
      'withheld by the manager for a reason',
      {
        decision: 'withhold',
        exceptions: ['risk-to-others'],
        decidedBy: { role: 'manager' },
        rationale: 'Her son lives there',
      },
      ['met', 'met', 'met', 'unmet'],
    ],
    ['something left out', { decision: 'give-redacted', exceptions: ['risk-to-plan'] }, ['met', 'none', 'none', 'met']],
  ] as const)('HERTS-071, HERTS-075, HERTS-076, HERTS-077: %s', (_what, fields, expected) => {
    expect(copy(fields)).toEqual(expected);
  });

  it('HERTS-077: each thing left out has its own reason', () => {
    const plan = planOf({ 'sharing.redactions[0].reason': 'Names the flat', 'sharing.redactions[1].path': 'risks[1]' });
    const found = check(plan, hertfordshire, { today: TODAY }).filter(({ rule }) => rule === 'redaction-reason');
    expect(found.map(({ path, status }) => [path, status])).toEqual([
      ['sharing.redactions[0].reason', 'met'],
      ['sharing.redactions[1].reason', 'unmet'],
    ]);
  });
});

describe('measures against a refusal', () => {
  const measure = { 'risks[0].measures[0].what': 'Visits' };
  const refuses = { 'consent.toPlan': 'withheld', 'consent.capacity': 'has', ...measure };

  it.each([
    ['others at risk', { ...refuses, 'consent.othersAtRisk': 'yes' }, 'unmet'],
    ['coercion', { ...refuses, 'consent.coercion': 'yes' }, 'unmet'],
    ['neither', refuses, 'none'],
    ['consent given', { ...refuses, 'consent.toPlan': 'given', 'consent.coercion': 'yes' }, 'none'],
    ['the adult lacks capacity', { ...refuses, 'consent.capacity': 'lacks', 'consent.othersAtRisk': 'yes' }, 'none'],
  ] as const)('HERTS-017: %s', (_what, plan, expected) => {
    expect(stand(hertfordshire, plan, 'measure-necessary')).toEqual([expected]);
  });
});
