/** Example values of the element: the one source for stories, tests, pictures and documentation. Names are initials. */
import type { Consent, Problem } from '../../src/plan/index.js';

/** One state of the element. */
export interface ConsentExample {
  /** What it shows. */
  title: string;
  value: Consent;
  /** The page that is open; the element's own choice unless said. */
  step?: string;
  layout?: 'steps' | 'page';
  /** The id of the procedure; Hertfordshire's unless said. */
  procedure?: string;
  readonly?: boolean;
  disabled?: boolean;
  /** What a server found. */
  errors?: Problem[];
  today?: string;
}

const today = '2026-03-10';

const needed: Consent = {
  ongoingRisk: 'yes',
  ongoingRiskDetail: 'T.K. asks A.B. for money every week, and the sums grow.',
  otherMeans: 'A care and support plan, and advice on saying no at the door.',
  otherMeansWhyNot: 'Neither changed how often T.K. comes, or what is lent.',
  benefit: 'yes',
  benefitReason: 'Several people could act together, and A.B. would know whom to call.',
};

const asked: Consent = { askedOn: '2026-03-02', askedBy: 'L.P., social worker', presentWhenAsked: 'Nobody' };

const given: Consent = {
  ...needed,
  ...asked,
  toPlan: 'given',
  words: 'Yes, if I stay in charge of my own money.',
  capacityDoubted: 'no',
  coercion: 'no',
};

const withheld: Consent = {
  ...needed,
  ...asked,
  toPlan: 'withheld',
  words: 'I do not want any of this. T.K. would be cross.',
  presentWhenAsked: 'T.K. was in the kitchen and came in twice.',
  capacityDoubted: 'no',
};

const pressed: Consent = {
  ...withheld,
  othersAtRisk: 'yes',
  others: [
    {
      id: 'other-1',
      who: 'E.B., grandson, aged 9',
      child: 'yes',
      how: 'He stays every weekend and has been sent to the cash machine.',
    },
  ],
  coercion: 'yes',
  coercionBasis: 'T.K. answers for A.B., and holds her post.',
  pressure: 'A.B. looks at T.K. before she answers.',
  caveats: [
    { id: 'caveat-1', caveat: 'others', evidence: 'E.B. told his teacher about the cash machine on 26 February.' },
    { id: 'caveat-2', caveat: 'coercion', evidence: 'Two visits by L.P.: A.B. spoke freely only when T.K. was out.' },
  ],
  offencePossible: 'yes',
  raisedWithoutConsent: 'yes',
  adultTold: 'yes',
  adultToldReason: 'That a child may be at risk, and that the police may be told.',
};

const lacking: Consent = {
  ...needed,
  toPlan: 'cannot-be-given',
  notSoughtReason: 'A.B. could not keep the question in mind long enough to answer it.',
  capacityDoubted: 'yes',
  capacity: 'lacks',
  capacityBasis:
    'She understood what a plan is, and could not remember it ten minutes later. A brain injury affects her memory.',
  capacityOn: '2026-03-04',
  capacityBy: 'L.P., social worker',
  recheckOn: '2026-04-15',
  consultation: {
    opinion: 'She likes visits, and does not like forms.',
    factors: 'Staying in her own flat, and her cat.',
    preferredOutcomes: 'That nobody takes her purse.',
    emergency: 'no',
    timeAvailable: 'Two weeks',
    notFoundOut: 'What she thinks of T.K.: she changes the subject.',
  },
  bestInterestsOptions: [
    {
      id: 'option-1',
      what: 'A plan about the money only',
      benefits: 'The visits stay',
      burdens: 'T.K. may find other ways',
      chosen: true,
    },
    { id: 'option-2', what: 'No plan', benefits: 'No change for A.B.', burdens: 'She may fall behind with the rent' },
  ],
  leastRestrictive: 'The plan about the money only. It leaves her visitors to her.',
  bestInterests: 'yes',
  bestInterestsReason: 'It protects what she says matters to her: the flat, the cat and her purse.',
  bestInterestsBy: { name: 'R.P.', role: 'Team manager', agency: 'Council' },
  othersAtRisk: 'no',
};

const considered: Consent = {
  ...lacking,
  consultation: { ...lacking.consultation, considered: 'yes', consideredOn: '2026-03-06' },
};

const account = (about: string): string =>
  `${about}: ${'it was talked about at length on several days, with pauses, and written down as it was said. '.repeat(10)}`;

const longest: Consent = {
  ...pressed,
  ongoingRiskDetail: account('The risk'),
  otherMeans: account('What was tried'),
  words: account('What A.B. said'),
  wordsFrom: `A longwordwithoutanyplacetobreak${'x'.repeat(80)}`,
  others: Array.from({ length: 6 }, (_item, index) => ({
    id: `other-${String(index)}`,
    who: `Person ${String.fromCharCode(65 + index)}.`,
    child: 'not-known',
    how: account(`How person ${String(index + 1)} is at risk`),
  })),
  coercionBasis: account('The worry'),
  capacityBasis: account('An assessment that is no longer asked for'),
};

/** Every state, by name. */
export const examples = {
  empty: { title: 'Nothing answered', value: {}, today },
  given: { title: 'Consent given: answers to check', value: given, today },
  confirmed: {
    title: 'Consent given: confirmed',
    value: { ...given, concluded: { row: '5', result: 'develop', on: '2026-03-09' } },
    today,
  },
  consentQuestion: { title: 'The question about consent, answered with no', value: withheld, step: 'consent', today },
  capacityQuestion: { title: 'Capacity, for this decision only', value: lacking, step: 'capacity', today },
  othersQuestion: { title: 'Others at risk', value: pressed, step: 'others-at-risk', today },
  withheldWithExceptions: {
    title: 'Consent withheld: what follows from two exceptions',
    value: pressed,
    step: 'conclusion',
    today,
  },
  evidence: { title: 'Evidence for each exception', value: pressed, step: 'evidence', today },
  limits: { title: 'What consent withheld means for every measure', value: pressed, step: 'limits', today },
  refused: {
    title: 'Consent withheld and no exception: no plan',
    value: { ...withheld, othersAtRisk: 'no', coercion: 'no' },
    step: 'conclusion',
    today,
  },
  openDoor: {
    title: 'After no plan: keeping the door open',
    value: { ...withheld, othersAtRisk: 'no', coercion: 'no' },
    step: 'open-door',
    today,
  },
  notConsidered: {
    title: 'Best interests, before what was gathered is considered',
    value: lacking,
    step: 'best-interests',
    today,
  },
  options: { title: 'Options weighed', value: considered, step: 'best-interests-options', today },
  bestInterests: { title: 'A plan in the best interests of the adult', value: considered, today },
  undetermined: {
    title: 'Not known and not asked: what is still open',
    value: { ...needed, benefit: 'not-known', toPlan: 'not-known' },
    step: 'conclusion',
    today,
  },
  notSought: {
    title: 'Not asked yet: safety in the meantime',
    value: { ...needed, toPlan: 'not-yet-sought', notSoughtReason: 'A.B. is in hospital.', seekOn: '2026-03-16' },
    step: 'interim',
    today,
  },
  keptUnused: {
    title: 'Answers kept that are no longer asked',
    value: { ...given, othersAtRisk: 'yes', others: pressed.others, consultation: lacking.consultation },
    today,
  },
  withProblems: {
    title: 'With problems',
    value: { ...lacking, capacityDoubted: 'no', askedOn: '31//2026', capacityOn: '2026-05-04' },
    step: 'capacity',
    today,
  },
  served: {
    title: 'A problem that the server found',
    value: given,
    errors: [{ path: 'consent.words', message: 'Enter what A.B. said' }],
    today,
  },
  longest: { title: 'Long texts and many items', value: longest, today },
  onePage: { title: 'Every question on one page', value: pressed, layout: 'page', today },
  otherProcedure: {
    title: 'Another procedure, where consent is no condition',
    value: { ...pressed, abuseOccurred: 'yes' },
    procedure: 'pan-lancashire-cumbria',
    step: 'conclusion',
    today,
  },
  readonly: { title: 'To read only', value: pressed, readonly: true, today },
  disabled: { title: 'Disabled', value: given, disabled: true, today },
} as const satisfies Record<string, ConsentExample>;
