/** Every gate of both procedures, open, and closed by each of its needs alone (requirements 7.3). */
import { describe, expect, it } from 'vitest';
import { gates, type Procedure } from '../../src/procedure/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import panLancashireCumbria from '../../src/procedures/pan-lancashire-cumbria.js';
import { bestInterests, but, demanding, ending, full, reviewed } from './full.js';
import { documentOf, seenAllBut, TODAY, type Flat } from './plans.js';

function ask(procedure: Procedure, gate: string, plan: Flat, change: Flat = {}) {
  const whole = but(plan, change);
  documentOf(whole);
  const result = gates(whole, procedure, gate, { today: TODAY })!;
  return {
    state: result.state,
    missing: [...new Set(result.missing.map(({ rule }) => rule))],
    warnings: [...new Set(result.warnings.map(({ rule }) => rule))],
  };
}

type Break = readonly [rule: string, plan: Flat, change: Flat];
const gone = undefined;
/** The exceptions are looked at again, so that only the capacity is in question. */
const safe = { 'ending.stillOthersAtRisk': 'no', 'ending.stillCoercion': 'no' };
const m0 = 'risks[0].measures[0]';
const m1 = 'risks[0].measures[1]';

/** Hard needs, each broken alone. */
const closes: Record<string, Record<string, readonly Break[]>> = {
  hertfordshire: {
    'start-draft': [
      ['consent-route', full, { 'consent.ongoingRisk': 'no' }],
      ['consent-route', full, { 'consent.toPlan': 'not-yet-sought' }],
      ['consult-considered', bestInterests, { 'consent.consultation.considered': 'no' }],
    ],
    activate: [
      ['consent-route', full, { 'consent.benefit': 'no' }],
      ['consult-considered', bestInterests, { 'consent.consultation.considered': gone }],
      ['plan-decision', full, { 'decisions.entries[0].rationale': '' }],
      ['plan-decision', full, { 'decisions.entries[0].viewsRegarded': gone }],
      ['plan-decision', full, { 'decisions.entries[0].kind': 'review-date' }],
      ['risk-impact', full, { 'risks[0].impact': ' ' }],
      ['risk-proactive', full, { [`${m0}.kind`]: 'reactive' }],
      ['risk-reactive', full, { [`${m1}.kind`]: 'proactive' }],
      ['measure-owner', full, { [`${m1}.owner`]: gone }],
      ['risk-monitoring', full, { 'risks[0].monitoring': gone }],
      ['review-date', full, { 'reviews.nextReviewOn': gone }],
      ['advocate-involved', demanding, { 'involvement.advocate.involved': 'no' }],
      ['rights-advice', demanding, { [`${m0}.rights.legalAdvice.gist`]: gone }],
      ['measure-necessary', demanding, { [`${m1}.necessity`]: gone }],
    ],
    'open-review': [['review-due', { ...full, state: 'active' }, { 'reviews.nextReviewOn': '2026-03-28' }]],
    'close-review': [
      ['review-topics', reviewed, { 'reviews.held.draft.topics[4].says': '' }],
      ['review-outcome', reviewed, { 'reviews.held.draft.outcomes': gone }],
      ['review-rationale', reviewed, { 'reviews.held.draft.rationale': gone }],
      ['review-views', reviewed, { 'reviews.held.draft.views': gone }],
      ['review-actions', reviewed, { 'reviews.held.draft.actions': gone }],
      ['review-next-date', reviewed, { 'reviews.held.draft.nextReviewOn': gone }],
      ['review-outcome-fits', reviewed, { 'reviews.held.draft.outcomes': ['end', 'continue'] }],
    ],
    end: [
      ['ending-ground', ending, { 'ending.grounds': ['tired'] }],
      ['ending-other-plan', ending, { 'ending.otherPlan': gone }],
      ['handover-measure', ending, { 'ending.handover[1].measure': 'another' }],
      ['handover-confirmed', ending, { 'ending.handover[0].confirmedBy': gone }],
      ['ending-capacity', ending, { ...safe, 'ending.grounds': ['not-wanted'], 'ending.capacityPosition': 'has' }],
      ['ending-capacity', ending, { ...safe, 'ending.grounds': ['not-wanted'], 'ending.capacityBasis': 'Assessed' }],
    ],
    'not-proceed': [
      ['not-proceed-reason', full, { 'ending.views': 'Wants none' }],
      ['not-proceed-views', full, { 'ending.notProceededReason': 'Moved away' }],
    ],
  },
  'pan-lancashire-cumbria': {
    'start-draft': [['consent-route', full, { 'consent.ongoingRisk': 'no' }]],
    activate: [
      ['consent-route', full, { 'consent.ongoingRisk': 'no' }],
      ['finding', full, { 'about.finding.outcome': gone }],
      ['plan-decision', full, { 'decisions.entries[0].rationale': gone }],
      ['objectives', full, { 'about.objectives': gone, [`${m0}.objective`]: gone, [`${m1}.objective`]: gone }],
      ['lead-named', full, { 'about.leadPractitioner.name': gone }],
      ['agencies-named', full, { 'about.agencies': gone }],
      ['agency-role', full, { 'about.agencies[0].responsibility': gone }],
      ['measure-owner', full, { [`${m0}.owner`]: gone }],
      ['risk-monitoring', full, { 'risks[0].monitoring': gone }],
      ['review-date', full, { 'reviews.nextReviewOn': gone }],
      ['adult-invited', full, { 'involvement.adultInvited': 'no' }],
      ['adult-invited', full, { 'involvement.format': gone, 'involvement.adultInvitedOn': gone }],
      ['advocate-invited', demanding, { 'involvement.advocate.invited': 'no' }],
    ],
    'open-review': [['review-due', { ...full, state: 'active' }, { 'reviews.nextReviewOn': '2026-03-28' }]],
    'close-review': [
      ['review-outcome', reviewed, { 'reviews.held.draft.outcomes': gone }],
      ['review-next-date', reviewed, { 'reviews.held.draft.nextReviewOn': gone }],
    ],
    end: [['ending-ground', ending, { 'ending.grounds': ['tired'] }]],
    'not-proceed': [
      ['not-proceed-reason', full, { 'ending.views': 'Wants none' }],
      ['not-proceed-views', full, { 'ending.notProceededReason': 'Moved away' }],
    ],
  },
};

/** Needs that a recorded reason lets through, each broken alone. */
const warns: Record<string, Record<string, readonly Break[]>> = {
  hertfordshire: {
    activate: [
      ['measure-due', full, { [`${m0}.due`]: gone }],
      ['measure-owner-named', full, { [`${m0}.owner.name`]: 'Everyone' }],
      ['adult-copy', full, { 'sharing.adultCopy': gone }],
      ['consent-to-share', full, { 'sharing.consentToShare': gone }],
      ['risk-proactive-left-out', full, { [`${m0}.kind`]: 'reactive', 'risks[0].noProactiveReason': 'None is wanted' }],
      ['risk-reactive-left-out', full, { [`${m1}.kind`]: 'proactive', 'risks[0].noReactiveReason': 'None is wanted' }],
      ['pach-safeguards', full, { 'involvement.pach.managerAgrees': 'yes' }],
      ['budget-increase', full, { [`${m0}.paid`]: { service: 'yes', withinBudget: 'no' } }],
    ],
    'close-review': [
      ['review-positions', reviewed, { 'reviews.held.draft.positions': gone }],
      ['review-asked-adult', reviewed, { 'reviews.held.draft.askedToTakePart': 'no' }],
    ],
    end: [
      ['ending-decided', ending, { 'ending.rationale': gone }],
      ['ending-feedback', ending, { 'ending.feedbackAsked': 'no' }],
      ['ending-told', ending, { 'ending.told': gone }],
      [
        'ending-still-at-risk',
        ending,
        { 'ending.grounds': ['not-wanted'], 'ending.capacityPosition': 'has', 'ending.capacityBasis': 'Assessed' },
      ],
    ],
  },
  'pan-lancashire-cumbria': {
    activate: [
      ['first-review-in-time', full, { 'reviews.nextReviewOn': '2026-04-13' }],
      ['risk-impact', full, { 'risks[0].impact': gone }],
      ['risk-proactive', full, { [`${m0}.kind`]: 'reactive' }],
      ['risk-reactive', full, { [`${m1}.kind`]: 'proactive' }],
      ['measure-due', full, { [`${m0}.due`]: gone }],
      ['measure-owner-named', full, { [`${m0}.owner.name`]: 'Services' }],
      ['advocate-involved', demanding, { 'involvement.advocate.involved': 'no' }],
      ['rights-advice', demanding, { [`${m0}.rights.legalAdvice`]: gone }],
      ['consult-considered', bestInterests, { 'consent.consultation.considered': 'no' }],
      ['legislation', full, { 'consent.abuseOccurred': 'yes' }],
      ['source-actions', full, { [`${m0}.addressedTo`]: gone, [`${m1}.addressedTo`]: 'adult' }],
      ['support-arranged', full, { 'reviews.support': gone }],
      ['pressure', demanding, { 'consent.pressure': gone }],
      ['harm-reduction', full, { 'consent.toPlan': 'withheld', 'consent.pressure': 'None seen' }],
      ['adult-copy', full, { 'sharing.adultCopy': gone }],
      ['consent-to-share', full, { 'sharing.consentToShare': gone }],
      ['feedback-agreed', full, { 'sharing.referrerFeedback': gone }],
    ],
  },
};
/** What closes a gate in Hertfordshire is a warning where Lancashire does not state it. */
for (const gate of ['close-review', 'end']) {
  const own = new Set(closes['pan-lancashire-cumbria']?.[gate]?.map(([rule]) => rule));
  const less = (closes['hertfordshire']?.[gate] ?? []).filter(([rule]) => !own.has(rule));
  warns['pan-lancashire-cumbria'] = {
    ...warns['pan-lancashire-cumbria'],
    [gate]: [...(warns['hertfordshire']?.[gate] ?? []), ...less],
  };
}

const opens: readonly (readonly [gate: string, what: string, plan: Flat, change: Flat])[] = [
  ['start-draft', 'with consent', full, {}],
  ['start-draft', 'without consent, under pressure', demanding, {}],
  ['start-draft', 'in best interests', bestInterests, {}],
  ['activate', 'with consent', full, {}],
  ['activate', 'without consent, with advice on rights and an advocate', demanding, {}],
  ['open-review', 'on its date', full, { state: 'active', 'reviews.nextReviewOn': TODAY }],
  ['open-review', 'after its date', full, { state: 'active', 'reviews.nextReviewOn': '2026-03-01' }],
  ['open-review', 'on an accepted request', full, { state: 'active', 'reviews.requests[0].decision': 'hold' }],
  ['close-review', 'with all topics', reviewed, {}],
  ['end', 'with each measure handed over', ending, {}],
  [
    'end',
    'with no risk left',
    ending,
    { 'ending.grounds': ['no-risk'], 'ending.handover': gone, 'ending.otherPlan': gone },
  ],
  [
    'end',
    'at the wish of an adult with capacity',
    ending,
    {
      'ending.grounds': ['not-wanted'],
      'ending.capacityPosition': 'has',
      'ending.capacityBasis': 'Assessed',
      'ending.stillOthersAtRisk': 'no',
      'ending.stillCoercion': 'no',
    },
  ],
  [
    'not-proceed',
    'with reason and views',
    full,
    { 'ending.notProceededReason': 'Moved away', 'ending.views': 'Wants none' },
  ],
];

describe.each([hertfordshire, panLancashireCumbria])('$id', (procedure) => {
  const open = opens.filter(([gate]) => procedure.gates.some(({ id }) => id === gate));

  it.each(open)('%s opens %s', (gate, _what, plan, change) => {
    const answer = ask(procedure, gate, plan, change);
    expect(answer).toMatchObject({ state: 'open', missing: [] });
    expect(answer.warnings).toEqual([]);
  });

  const broken = (of: typeof closes) =>
    Object.entries(of[procedure.id] ?? {}).flatMap(([gate, list]) =>
      list.map(([rule, plan, change]) => [gate, rule, plan, change] as const),
    );

  it.each(broken(closes))('%s is closed by %s', (gate, rule, plan, change) => {
    const answer = ask(procedure, gate, plan, change);
    expect(answer.state).toBe('closed');
    expect(answer.missing).toEqual([rule]);
  });

  it('activate is closed without a risk', () => {
    expect(ask(procedure, 'activate', full, { risks: gone }).missing).toContain('has-risk');
  });

  it.each(broken(warns))('%s opens with a warning of %s', (gate, rule, plan, change) => {
    const answer = ask(procedure, gate, plan, change);
    expect(answer).toMatchObject({ state: 'open', missing: [] });
    expect(answer.warnings).toEqual([rule]);
  });

  it('has each need broken alone by one of these tests', () => {
    const tried = new Set([
      ...broken(closes).map(([gate, rule]) => `${gate} ${rule} hard`),
      ...broken(warns).map(([gate, rule]) => `${gate} ${rule} warning`),
      'activate has-risk hard',
    ]);
    const needed = procedure.gates.flatMap(({ id, needs }) => needs.map(({ rule, force }) => `${id} ${rule} ${force}`));
    expect(needed.filter((need) => !tried.has(need))).toEqual([]);
  });

  it('is closed by nothing that is only to be considered', () => {
    const strengths = new Map(procedure.rules.map(({ id, strength }) => [id, strength]));
    for (const { needs } of procedure.gates)
      for (const { rule, force } of needs) if (force === 'hard') expect(strengths.get(rule), rule).not.toBe('consider');
  });

  it('lets a warning through with a recorded reason, which stays visible', () => {
    const plan = but(full, {
      'sharing.adultCopy': gone,
      'passes[0]': { rule: 'adult-copy', reason: 'He reads it next week' },
    });
    const result = gates(plan, procedure, 'activate', { today: TODAY })!;
    expect(result.warnings.map(({ rule, passed }) => [rule, passed])).toEqual([
      ['adult-copy', 'He reads it next week'],
    ]);
  });

  it('cannot tell while something that it needs was not seen', () => {
    const plan = but(full, {});
    const result = gates(plan, procedure, 'activate', {
      today: TODAY,
      observed: seenAllBut(plan, 'decisions'),
    })!;
    expect(result.state).toBe('cannot-tell');
    expect(result.unknown.map(({ rule }) => rule)).toEqual(['plan-decision']);
  });

  it('asks nobody for an ending while the plan is being made', () => {
    const asked = gates(but(full, {}), procedure, 'activate', { today: TODAY })!;
    expect(asked.missing).toEqual([]);
    const own = new Set(procedure.rules.filter(({ gateOnly }) => gateOnly).map(({ id }) => id));
    expect([...own]).toEqual(expect.arrayContaining(['ending-ground', 'not-proceed-reason', 'consent-route']));
  });
});

describe('which gates there are', () => {
  it('moves a plan through all of its states', () => {
    for (const { gates: list } of [hertfordshire, panLancashireCumbria])
      expect(list.map(({ id, from, to }) => `${id}: ${from.join('/')} → ${to}`)).toEqual([
        'start-draft: none → draft',
        'activate: draft → active',
        'open-review: active → under-review',
        'close-review: under-review → active',
        'end: under-review → ended',
        'not-proceed: draft/active → not-proceeded',
      ]);
  });
});
