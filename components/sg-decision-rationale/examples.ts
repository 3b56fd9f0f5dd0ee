/** Values and settings in which the element is shown, tested and pictured. Everybody is initials. */
import type { PartialPlan, PlanPart, Problem } from '../../src/plan/index.js';

type Decisions = PlanPart<'decisions'>;

/** One state of the element: its value and the properties that go with it. */
export interface DecisionExample {
  title: string;
  value?: unknown;
  actorRole?: string;
  author?: string;
  plan?: PartialPlan;
  kind?: string;
  kinds?: readonly string[];
  about?: string;
  readonly?: boolean;
  disabled?: boolean;
  errors?: readonly Problem[];
  today?: string;
  /** What is done with the element once it is there: to show what a refused record looks like. */
  act?: 'record' | 'validate';
}

const today = '2026-03-27';
const manager = { actorRole: 'manager', author: 'R.P.', today };
const lead = { actorRole: 'lead-practitioner', author: 'L.M.', today };

/** What the other parts of the plan hold. */
const plan: PartialPlan = {
  risks: [
    {
      id: 'risk-money',
      title: 'A neighbour takes money',
      measures: [
        { id: 'measure-card', kind: 'proactive', what: 'J.B. keeps the bank card with his sister' },
        { id: 'measure-visits', kind: 'proactive', what: 'Visits by the neighbour are supervised' },
      ],
    },
    { id: 'risk-alone', title: 'J.B. is alone in the evenings' },
  ],
};

const typicalDraft: NonNullable<Decisions['draft']> = {
  kind: 'develop',
  choice: 'yes',
  decision: 'Make a plan that leaves the visits alone and protects the money',
  decidedOn: '2026-03-20',
  decidedBy: { name: 'R.P.' },
  options: [
    {
      id: 'option-1',
      what: 'A plan about the money only',
      benefits: 'J.B. keeps the company that he values',
      burdens: 'The neighbour may find other ways to ask',
      chosen: true,
    },
    {
      id: 'option-2',
      what: 'No plan',
      benefits: 'No change for J.B.',
      burdens: 'He lost £400 in March and may lose his rent',
    },
  ],
  evidence: [
    {
      id: 'evidence-1',
      what: 'Three withdrawals of £100 and one of £100 in a week',
      from: 'Bank statement',
      on: '2026-03-14',
    },
    { id: 'evidence-2', what: 'The neighbour waited at the cash machine', from: 'Nurse, T.A.', on: '2026-03-12' },
  ],
  rationale:
    'J.B. lost £400 in one week in March and has no money left for the rent. The neighbour still calls every day. J.B. can decide about his money and asks for help with the card. A plan that stops the visits would take away the only company that he has.',
  views: '“I do not want him sent away. I just want my money to last.”',
  viewsHeardBy: 'L.M.',
  viewsHeardOn: '2026-03-18',
  seenAlone: 'yes',
  viewsRegarded: 'The plan follows them: the visits stay, and only who holds the card changes, as he proposed himself.',
  participation: 'J.B. and his sister talked through both options with L.M. at his home and had two days to think',
  participationOn: '2026-03-18',
  positions: [
    {
      id: 'position-1',
      agency: 'Police',
      who: 'D.S.',
      position: 'disagrees',
      says: 'Would prefer that the neighbour is kept away',
    },
    { id: 'position-2', agency: 'Community nursing', who: 'T.A.', position: 'agrees' },
  ],
  disagreement: [
    {
      id: 'step-1',
      step: 'discussion',
      by: 'D.S. and R.P.',
      on: '2026-03-19',
      what: 'Keeping the neighbour away needs evidence that J.B. does not want to give',
      response: 'Police will call weekly for a month',
    },
  ],
  viewpointsConsidered:
    'The police view that contact should stop; the nurse’s view that he would be lonelier and hide it',
};

/** Recorded on a page without HTTPS, so without seals. */
const recorded: NonNullable<Decisions['entries']> = [
  {
    ...typicalDraft,
    id: 'decision-1',
    recordedAt: '2026-03-20T14:05:00.000Z',
    recordedBy: { role: 'manager', name: 'R.P.' },
    decidedBy: { name: 'R.P.', role: 'manager' },
  },
  {
    id: 'decision-2',
    kind: 'rights-measure',
    about: 'measure-visits',
    choice: 'no',
    decision: 'Do not supervise visits',
    decidedOn: '2026-03-23',
    decidedBy: { name: 'K.O.' },
    deputy: {
      acting: 'yes',
      forRole: 'manager',
      designatedBy: 'R.P.',
      designatedOn: '2026-03-21',
      scope: 'Decisions from 21 to 28 March',
    },
    rationale:
      'Supervision would intrude on his home every day, and holding the card elsewhere already takes away the reason for the visits to cost him money.',
    views: '“I will not have someone sitting in my kitchen.”',
    viewsHeardBy: 'L.M.',
    viewsHeardOn: '2026-03-22',
    viewsRegarded: 'Followed. The measure that he refused is not used.',
    legalAdvice: {
      question: 'Does supervising visits at home interfere with private life?',
      adviser: 'Council legal team, A.N.',
      soughtOn: '2026-03-21',
      receivedOn: '2026-03-22',
      gist: 'Yes. It needs his consent or a stronger reason than money alone.',
      changed: 'The measure was taken out',
      restricted: true,
    },
    recordedAt: '2026-03-23T09:30:00.000Z',
    recordedBy: { role: 'manager', name: 'K.O.' },
  },
  {
    id: 'decision-3',
    kind: 'rights-measure',
    about: 'measure-visits',
    choice: 'no',
    decision: 'Do not supervise visits',
    decidedOn: '2026-03-22',
    decidedBy: { name: 'K.O.' },
    rationale:
      'Supervision would intrude on his home every day, and holding the card elsewhere already takes away the reason for the visits to cost him money.',
    viewsNotObtainedReason: 'He was in hospital that day',
    viewsNextTry: '2026-03-30',
    recordedAt: '2026-03-24T10:00:00.000Z',
    recordedBy: { role: 'manager', name: 'K.O.' },
    reason: 'The date was wrong, and the views were heard before the advice came',
    corrects: 'decision-2',
  },
];

const account = (about: string) =>
  `${about}: ${'what was found, who said it, what was weighed against it and what would happen otherwise. '.repeat(10)}`;

const longest: Decisions = {
  draft: {
    ...typicalDraft,
    rationale: account('Reasons'),
    views: account('Views'),
    viewsRegarded: account('How they were regarded'),
    participation: account('Taking part'),
    viewpointsConsidered: account('Viewpoints'),
    viewsNotObtainedReason: account('Why some views are missing'),
    options: Array.from({ length: 6 }, (_none, at) => ({
      id: `long-option-${String(at)}`,
      what: `Option ${String(at)} with averyveryverylongwordthatdoesnotbreakanywhereatallinthewholeline`,
      benefits: account(`Benefits ${String(at)}`),
      burdens: account(`Burdens ${String(at)}`),
    })),
    evidence: Array.from({ length: 6 }, (_none, at) => ({
      id: `long-evidence-${String(at)}`,
      what: account(`Evidence ${String(at)}`),
    })),
    positions: Array.from({ length: 6 }, (_none, at) => ({
      id: `long-position-${String(at)}`,
      agency: `Agency ${String(at)}`,
      position: 'disagrees' as const,
      says: account(`Position ${String(at)}`),
    })),
    legalAdvice: { question: account('Question'), gist: account('Gist'), changed: account('Change') },
  },
  entries: Array.from({ length: 5 }, (_none, at) => ({
    ...typicalDraft,
    id: `long-${String(at)}`,
    decision: `A decision with averyveryverylongwordthatdoesnotbreakanywhereatallinthewholeline ${String(at)}`,
    rationale: account(`Recorded reasons ${String(at)}`),
    recordedAt: `2026-03-2${String(at)}T08:00:00.000Z`,
    recordedBy: { role: 'manager', name: 'R.P.' },
  })),
};

const weak: Decisions = {
  draft: {
    kind: 'develop',
    choice: 'yes',
    decision: 'Make a safeguarding plan',
    decidedOn: '2026-03-20',
    decidedBy: { name: 'R.P.' },
    rationale: 'It was decided to make a safeguarding plan. He lacks capacity.',
    views: 'He did not say much',
    viewsRegarded: 'Taken into account',
  },
};

/** Every state, by name. */
export const examples = {
  empty: { title: 'Nothing recorded', value: {}, plan, ...manager },
  typical: { title: 'A draft that is ready to be recorded', value: { draft: typicalDraft }, plan, ...manager },
  recorded: { title: 'Three records, one of them a correction', value: { entries: recorded }, plan, ...manager },
  longest: { title: 'Long texts and many items', value: longest, plan, ...manager },
  problems: {
    title: 'A record that was refused',
    value: { draft: { kind: 'develop', decidedOn: '31//2026', deputy: { acting: 'yes' }, views: 'No' } },
    plan,
    ...manager,
    act: 'record',
  },
  halfDate: {
    title: 'A date that is not real',
    value: { draft: { kind: 'end', decidedOn: '31//2026' } },
    ...manager,
    act: 'validate',
  },
  weak: { title: 'Hints on weak reasons', value: weak, plan, ...manager },
  notYours: { title: 'A decision that belongs to another role', value: { draft: typicalDraft }, plan, ...lead },
  deputy: {
    title: 'A deputy decides',
    value: {
      draft: {
        ...typicalDraft,
        decidedBy: { name: 'L.M.' },
        deputy: { acting: 'yes', designatedBy: 'R.P.', designatedOn: '2026-03-19', scope: 'This decision' },
      },
    },
    plan,
    ...lead,
  },
  correction: {
    title: 'A correction of an earlier record',
    value: {
      entries: recorded.slice(0, 1),
      draft: { ...typicalDraft, decidedOn: '2026-03-21', corrects: 'decision-1', reason: 'The date was wrong' },
    },
    plan,
    ...manager,
  },
  aboutMeasure: {
    title: 'A page that asks for one decision about one measure',
    value: {},
    kind: 'rights-measure',
    about: 'measure-visits',
    plan,
    ...manager,
  },
  altered: {
    title: 'A record that was altered',
    value: { entries: [{ ...recorded[0], hash: '0'.repeat(64) }] },
    plan,
    ...manager,
  },
  unknownRole: { title: 'A page that does not say who uses it', value: { draft: typicalDraft }, plan, today },
  readOnly: { title: 'To read only', value: { entries: recorded, draft: typicalDraft }, plan, ...lead, readonly: true },
  disabled: { title: 'Disabled', value: { entries: recorded, draft: typicalDraft }, plan, ...manager, disabled: true },
  unreadable: { title: 'A value that cannot be read', value: '{ "entries": 12', ...manager },
} as const satisfies Record<string, DecisionExample>;
