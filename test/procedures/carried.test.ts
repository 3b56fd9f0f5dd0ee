/** What the procedures carry as data: lists, terms, links, limits, law. */
import { describe, expect, it } from 'vitest';
import { labelOf, say, term } from '../../src/procedure/index.js';
import { POSITIONS, LADDER } from '../../src/plan/index.js';
import { planPaths } from '../../src/plan/plan-paths.js';
import { procedures } from '../../src/procedures/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import panLancashireCumbria from '../../src/procedures/pan-lancashire-cumbria.js';
import { documentOf, planOf } from './plans.js';

const ids = (procedure: typeof hertfordshire, list: string) => (procedure.lists[list] ?? []).map(({ id }) => id);

describe('lists', () => {
  it.each([
    ['HERTS-003', 'principles', 5],
    ['HERTS-004', 'strengths', 3],
    ['HERTS-005', 'strengthsPrompts', 5],
    ['HERTS-029, HERTS-030, HERTS-031, HERTS-032, HERTS-033, HERTS-034, HERTS-035, HERTS-036', 'planning', 8],
    ['HERTS-058', 'proactiveMeasures', 8],
    ['HERTS-060', 'reactiveMeasures', 5],
    ['HERTS-066', 'rightsMeasures', 3],
    ['HERTS-071', 'copyExceptions', 3],
    ['HERTS-085', 'sharingRegard', 3],
    ['HERTS-089', 'reviewFactors', 6],
    ['HERTS-093', 'reviewGrounds', 3],
    ['HERTS-098', 'reviewFormats', 3],
    ['HERTS-101', 'reviewTopics', 8],
    ['HERTS-102', 'reviewOutcomes', 6],
    ['HERTS-105', 'endingGrounds', 3],
  ])('%s: %s has %i entries, each with words', (_cites, list, count) => {
    const entries = hertfordshire.lists[list]!;
    expect(entries).toHaveLength(count);
    expect(new Set(entries.map(({ label }) => label)).size).toBe(count);
  });

  it('HERTS-004: starts from what the adult can do, services last', () => {
    expect(ids(hertfordshire, 'strengths')).toEqual(['own', 'network', 'external']);
  });

  it('HERTS-113, HERTS-116, HERTS-117: the ladder of a disagreement is the one that a plan records', () => {
    expect(ids(hertfordshire, 'disagreementLadder')).toEqual([...LADDER]);
    expect(POSITIONS).toContain('disagrees');
  });

  it('a planning question has a field in the plan', () => {
    for (const id of ids(hertfordshire, 'planning')) expect(planPaths().has(`involvement.planning.${id}`)).toBe(true);
  });

  it('what no source gives cites nothing', () => {
    for (const list of ['riskLevels', 'likelihoods'])
      for (const entry of hertfordshire.lists[list]!) expect(entry).not.toHaveProperty('cites');
    expect(hertfordshire.questions.find(({ path }) => path === 'risks[].level')?.hint).toContain('the kit’s own');
  });

  it('LANCS-35, DIFF-11: a plan in Lancashire can also end when the outcomes are reached or the case is closed', () => {
    expect(ids(panLancashireCumbria, 'endingGrounds')).toEqual([
      'outcomes',
      'closed',
      ...ids(hertfordshire, 'endingGrounds'),
    ]);
  });

  it('LANCS-01: names the stage', () => {
    expect(labelOf(panLancashireCumbria, 'stages', 'six')).toMatch(/^Stage six/);
  });

  it('LANCS-03, DIFF-08: a conference is the usual way in Lancashire, nothing is in Hertfordshire', () => {
    expect(panLancashireCumbria.defaults).toEqual({ planningFormats: 'conference' });
    expect(hertfordshire.defaults).toEqual({});
  });
});

describe('words', () => {
  it('HERTS-001: the name of the plan can be changed, and its other names are known', () => {
    const own = {
      ...hertfordshire,
      terms: { ...hertfordshire.terms, plan: { technical: 'protection plan', plain: 'plan' } },
    };
    expect(term(own, 'plan')).toBe('protection plan');
    const label = hertfordshire.decisions.find(({ id }) => id === 'develop')!.label;
    expect(say(own, label)).toBe('Have a protection plan or not');
  });

  it.each([
    ['lead', 'lead practitioner', 'nominated worker'],
    ['manager', 'investigating team manager', 'appropriate manager'],
    ['pach', 'person alleged to have caused harm', 'alleged perpetrator'],
  ])('DIFF-14: %s', (key, herts, lancs) => {
    expect(term(hertfordshire, key)).toBe(herts);
    expect(term(panLancashireCumbria, key)).toBe(lancs);
  });

  it('has a plain word for the adult’s copy wherever there is a technical one', () => {
    for (const { terms } of [hertfordshire, panLancashireCumbria])
      for (const { plain } of Object.values(terms))
        expect(plain).not.toMatch(/alleged|perpetrator|proactive|reactive|practitioner/);
  });

  it('HERTS-057, HERTS-059: says what proactive and reactive mean', () => {
    const why = (id: string) => hertfordshire.rules.find((rule) => rule.id === id)?.why;
    expect(why('risk-proactive')).toMatch(/all the time.*less likely/);
    expect(why('risk-reactive')).toMatch(/risk grows or the proactive measures do not work/);
  });

  it('HERTS-086, HERTS-100: says what a review is for and how deep it goes', () => {
    const help = hertfordshire.questions.find(({ path }) => path === 'reviews.held.draft.topics')?.help;
    expect(help).toMatch(/works.*fits the risk.*change.*deep/);
  });

  it('LANCS-26, LANCS-39: says that people can choose risk, and whom to go to about feedback', () => {
    const help = panLancashireCumbria.questions.map((question) => question.help ?? '').join(' ');
    expect(help).toMatch(/can make choices that involve risk/);
    expect(help).toMatch(/own manager/);
  });

  it('writes in plain words: no “please”, no exclamation, nothing shouted', () => {
    for (const procedure of [hertfordshire, panLancashireCumbria]) {
      const texts = procedure.rules.flatMap(({ ask, why }) => [ask, why]);
      texts.push(...procedure.consent.table.flatMap(({ says, why }) => [says, why]));
      for (const text of texts) expect(text).not.toMatch(/[Pp]lease|!|\b(?:[Ii]n)?valid/);
    }
  });
});

describe('what a council fills in', () => {
  it('HERTS-002, HERTS-041, HERTS-048, HERTS-117, DIFF-19: links are slots without an address of our making', () => {
    expect(hertfordshire.links.map(({ id }) => id)).toEqual([
      'local-guidance',
      'capacity-toolkit',
      'capacity-policy',
      'capacity-forms',
      'risk-assessment',
      'information-sharing',
      'escalation',
      'complaints',
    ]);
    for (const link of hertfordshire.links) expect(link).not.toHaveProperty('url');
  });

  it('LANCS-34, HERTS-070: only Lancashire has a limit', () => {
    expect(panLancashireCumbria.limits).toEqual({ firstReviewDays: 42 });
    expect(hertfordshire.limits).toEqual({});
  });

  it('DIFF-07, DIFF-10, DIFF-13: switches', () => {
    expect(hertfordshire.switches).toMatchObject({
      signatures: false,
      mandatoryInvitation: false,
      outcomeFinding: false,
    });
    expect(panLancashireCumbria.switches).toMatchObject({
      signatures: false,
      mandatoryInvitation: true,
      outcomeFinding: true,
    });
  });
});

describe('the plan', () => {
  it('HERTS-008, HERTS-118: is a document of risks with measures, made under a version of a procedure', () => {
    const { id, version, date } = hertfordshire;
    const plan = documentOf({ ...planOf({ 'risks[0].measures[0].what': 'Visits' }), procedure: { id, version, date } });
    expect(plan.procedure).toEqual({ id: 'hertfordshire', version: '46', date: '2024-08-02' });
    expect(plan.risks?.[0]?.measures?.[0]?.what).toBe('Visits');
  });

  it('HERTS-011, HERTS-092: keeps which row applied, and its own state beside the state of the case', () => {
    const plan = planOf({
      state: 'active',
      'about.caseClosed': 'yes',
      'consent.concluded': { row: '5', result: 'develop', on: '2026-03-01' },
    });
    expect(documentOf(plan)).toMatchObject({
      state: 'active',
      about: { caseClosed: 'yes' },
      consent: { concluded: { row: '5' } },
    });
  });

  it('is found by the procedure’s id', async () => {
    for (const [id, load] of Object.entries(procedures)) expect((await load()).default.id).toBe(id);
  });
});
