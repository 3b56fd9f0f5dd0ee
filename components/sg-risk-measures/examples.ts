/** Example values of the element: the one source for stories, tests, pictures and documentation. Names are initials. */
import type { Measure, PartialPlan, Problem, Risk } from '../../src/plan/index.js';

/** A state of the element. */
export interface RiskMeasuresExample {
  /** What it shows. */
  title: string;
  value: Risk[];
  /** The rest of the plan, where it matters. */
  plan?: PartialPlan;
  open?: 'one' | 'all';
  readonly?: boolean;
  disabled?: boolean;
  /** What a server found. */
  errors?: Problem[];
}

const money = {
  id: 'risk-money',
  title: 'Money lent to a neighbour',
  what: 'TK asks for money every week. It is not paid back, and the sums grow.',
  toWhom: 'AB',
  fromWhat: 'TK, who lives next door',
  impact: 'AB could fall behind with the rent and lose the flat that she has lived in for 30 years.',
  matters: 'TK is the only person who visits. AB likes to be needed.',
  lostIfRemoved: 'Company most days, and someone who notices when she is ill.',
  motive: 'Loneliness since her sister died.',
  level: 'medium',
  likelihood: 'likely',
  scaleReason: 'Bank statements show seven payments in two months.',
  levelAfter: 'low',
  likelihoodAfter: 'possible',
  strengths: {
    own: { explored: 'yes', found: 'AB can say no on the telephone. She finds it hard at the door.' },
    network: { explored: 'yes', found: 'Her niece CD can visit every Sunday.' },
    external: { explored: 'yes', found: 'The bank can set a weekly limit that AB chooses.' },
  },
  measures: [
    {
      id: 'measure-limit',
      kind: 'proactive',
      what: 'AB sets a weekly limit on her card with the bank.',
      expectedEffect: 'No more than £20 can be lost in a week.',
      proportionality: 'It limits the loss and leaves AB in charge of her money.',
      suggestedBy: 'adult',
      adultView: 'works-best',
      adultWords: 'Then I can blame the bank.',
      owner: { name: 'AB, helped by CD', role: 'Niece' },
      due: '2026-04-10',
      rights: { engaged: 'no' },
    },
    {
      id: 'measure-group',
      kind: 'proactive',
      type: 'community-group',
      what: 'AB tries the lunch club on Wednesdays with CD.',
      expectedEffect: 'AB knows more people and depends less on TK.',
      proportionality: 'It adds company and takes nothing away.',
      suggestedBy: 'network',
      adultView: 'agrees',
      adultWords: 'I will go once and see.',
      owner: { name: 'CD', role: 'Niece' },
      ongoing: true,
      rights: { engaged: 'no' },
    },
    {
      id: 'measure-call',
      kind: 'reactive',
      what: 'CD calls the bank with AB and asks to block the card.',
      trigger: 'A payment to TK of more than £20, or AB says that she felt pressed.',
      noticedBy: 'CD, on the weekly statement',
      actedOnBy: 'CD',
      expectedEffect: 'The loss stops the same day.',
      proportionality: 'The card is blocked only while AB wants it.',
      suggestedBy: 'professional',
      adultView: 'agrees',
      owner: { name: 'CD', role: 'Niece' },
      ongoing: true,
      rights: { engaged: 'no' },
    },
  ],
  monitoring: { how: 'CD and AB look at the statement together', who: 'CD', howOften: 'Every Sunday' },
} satisfies Risk;

const falls: Risk = {
  id: 'risk-falls',
  title: 'Falls at night',
  what: 'AB gets up in the dark and could fall on the stairs.',
  impact: 'A broken hip would end living alone.',
  level: 'high',
  likelihood: 'possible',
  measures: [{ id: 'measure-light', kind: 'proactive', what: 'A light that comes on by itself.' }],
};

const contact: Measure = {
  id: 'measure-contact',
  kind: 'proactive',
  type: 'supervise-contact',
  what: 'A support worker is there when EF visits.',
  expectedEffect: 'EF cannot put GH under pressure unseen.',
  proportionality: 'Visits go on; only being alone together stops.',
  adultView: 'disagrees',
  adultWords: 'He is my son. I want him to myself.',
  againstWishReason: 'Twice in March EF took the bank card during a visit.',
  owner: { name: 'IJ', role: 'Team manager', agency: 'Home care agency' },
  due: '2026-03-30',
  rights: {
    engaged: 'yes',
    which: ['family-life', 'private-life'],
    detail: 'GH cannot be alone with her son.',
    legalAdvice: {
      question: 'May visits be supervised against her wish?',
      adviser: 'KL, legal services',
      soughtOn: '2026-03-02',
      receivedOn: '2026-03-09',
      gist: 'Only for as long as the risk of theft lasts, and with a review each month.',
      changed: 'The plan now ends supervision after each clean month.',
      restricted: true,
    },
  },
  paid: {
    service: 'yes',
    reviewTeamInvolved: 'no',
    reviewTeamContactedOn: '2026-03-10',
    withinBudget: 'no',
    increase: 'Four hours a week',
    authoriser: 'MN, budget holder',
    authorisation: 'agreed',
    authorisedOn: '2026-03-12',
  },
};

const long = (words: string): string => Array.from({ length: 40 }, () => words).join(' ');

const worst: Risk = {
  id: 'risk-long',
  title: `${long('Pressure')} Donaudampfschifffahrtsgesellschaftskapitänswitwenrente`,
  what: long('Visitors come at night and do not leave.'),
  toWhom: long('GH and the child next door.'),
  fromWhat: long('Several people whose names are not known.'),
  impact: `${long('She would not be able to stay in her home.')}\n\n${long('She says that this frightens her most.')}`,
  level: 'very-high-on-an-older-scale',
  likelihood: 'likely',
  noReactiveReason: long('Nobody has agreed what to do yet.'),
  measures: [
    { ...contact, id: 'measure-worst', what: long('A support worker is there when visitors come.') },
    { id: 'measure-all', kind: 'proactive', what: 'Watch the door', owner: { name: 'Services' } },
    { id: 'measure-bare', kind: 'proactive' },
  ],
};

const withheld: PartialPlan = { consent: { toPlan: 'withheld', othersAtRisk: 'yes', coercion: 'yes' } };

/** Any number of risks with any number of measures, every question of the list answered. */
export function manyRisks(risks: number, measuresEach: number): Risk[] {
  return Array.from({ length: risks }, (_risk, at) => ({
    ...money,
    id: `risk-${String(at)}`,
    title: `${money.title} ${String(at + 1)}`,
    measures: Array.from({ length: measuresEach }, (_measure, index) => ({
      ...(money.measures[index % money.measures.length] ?? contact),
      id: `measure-${String(at)}-${String(index)}`,
    })),
  }));
}

type Name =
  | 'empty'
  | 'newRisk'
  | 'typical'
  | 'oneOpen'
  | 'allOpen'
  | 'consentWithheld'
  | 'worstCase'
  | 'withProblems'
  | 'readOnly'
  | 'disabled';

/** Every state, by name. */
export const examples: Readonly<Record<Name, RiskMeasuresExample>> = {
  empty: { title: 'Nothing recorded yet', value: [] },
  newRisk: { title: 'A risk has just been added', value: [{ id: 'risk-new' }] },
  typical: { title: 'Two risks, one open', value: [money, falls] },
  oneOpen: { title: 'One risk with its measures', value: [money] },
  allOpen: { title: 'All risks open', value: [money, falls], open: 'all' },
  consentWithheld: {
    title: 'Consent is withheld: each measure shows the necessity check',
    value: [{ ...money, id: 'risk-visits', title: 'Visits of EF', measures: [contact, ...money.measures.slice(2)] }],
    plan: withheld,
  },
  worstCase: {
    title: 'Very long texts, and answers that are no longer offered',
    value: [worst, money, falls],
    open: 'all',
  },
  withProblems: {
    title: 'Dates that cannot be right',
    value: [
      {
        ...falls,
        measures: [
          { id: 'measure-date', kind: 'proactive', what: 'A light that comes on by itself.', due: '31/2/2026' },
          {
            ...contact,
            id: 'measure-advice',
            rights: { engaged: 'yes', legalAdvice: { soughtOn: '2026-03-09', receivedOn: '2026-03-02' } },
          },
        ],
      },
    ],
  },
  readOnly: { title: 'To read', value: [money, falls], readonly: true },
  disabled: { title: 'Disabled', value: [money], disabled: true },
};
