/** Which questions there are, on which page each stands, and when it is asked. No words: see messages.ts. */
import { BEST_INTERESTS, CAPACITY, CONSENT, type Consent } from '../../src/plan/index.js';

/** How a question is answered. `others`, `options` and `evidence` are lists, drawn in rooms of their own. */
export type Kind = 'answer' | 'choice' | 'text' | 'line' | 'date' | 'someone' | 'others' | 'options' | 'evidence';

export interface Question {
  /** The path of its answer, below `consent.`. */
  readonly name: string;
  readonly kind: Kind;
  /** The answers of a `choice`. */
  readonly choices?: readonly string[];
  /** Answers of the page's first question under which it is asked; asked under any when there are none. */
  readonly under?: readonly string[];
  /** Also asked under other answers: when it was answered earlier, or when the conclusion waits for it. */
  readonly orNeeded?: boolean;
  /** Matters rarely: folded away until it holds something or the procedure asks for it. */
  readonly rare?: boolean;
}

export interface Page {
  readonly id: string;
  /** The procedure's step that it belongs to; `conclusion` and `check` are the element's own. */
  readonly step: string;
  readonly group: Group;
  readonly questions: readonly Question[];
  /** Whether it is asked at all, once its step is. */
  readonly when?: (consent: Consent) => boolean;
  /** Answers that it rests on, or `CONCLUDED`: when one of them changes, what was answered here is asked again. */
  readonly restsOn?: readonly string[];
}

/** Stands for what the procedure concludes, where a page rests on that. */
export const CONCLUDED = '=';

/** Sections of the way through, in words. */
export const GROUPS = ['need', 'consent', 'capacity', 'others', 'follows', 'check'] as const;
export type Group = (typeof GROUPS)[number];

const YES_OR_NO = ['yes', 'no'];
const ASKED = ['given', 'withheld'];
const AGAIN = ['not-yet-sought', 'cannot-be-given'];

const ask = (kind: Kind, name: string, under?: readonly string[]): Question => ({
  name,
  kind,
  ...(under !== undefined && { under }),
});
const rare: typeof ask = (...question) => ({ ...ask(...question), rare: true });
const choose = (name: string, choices: readonly string[], more: Partial<Question> = {}): Question => ({
  name,
  kind: 'choice',
  choices,
  ...more,
});

type PageOptions = Pick<Page, 'when' | 'restsOn'> & { step?: string };

const page = (group: Group, id: string, questions: readonly Question[], options: PageOptions = {}): Page => ({
  step: id,
  ...options,
  id,
  group,
  questions,
});

const isAsked = ({ toPlan }: Consent): boolean =>
  toPlan !== undefined && [...ASKED, 'cannot-be-given'].includes(toPlan);

/** What the procedure concludes, and why there is no plan. */
export const CONCLUSION: Page = page('follows', 'conclusion', [ask('text', 'noPlanReason')], { restsOn: [CONCLUDED] });
/** Where the answers are checked and confirmed. */
export const CHECK: Page = page('check', 'check', []);

/** Every page. Their order is the procedure's: see `journeyOf`. */
export const PAGES: readonly Page[] = [
  page('need', 'ongoing-risk', [ask('answer', 'ongoingRisk'), ask('text', 'ongoingRiskDetail', ['yes'])]),
  page('need', 'abuse-occurred', [ask('answer', 'abuseOccurred')]),
  page('need', 'other-means', [ask('text', 'otherMeans'), ask('text', 'otherMeansWhyNot')]),
  page('need', 'benefit', [ask('answer', 'benefit'), ask('text', 'benefitReason', YES_OR_NO)]),
  page('consent', 'consent', [
    choose('toPlan', CONSENT),
    ask('text', 'words', ASKED),
    rare('line', 'wordsFrom', ASKED),
    ask('text', 'notSoughtReason', AGAIN),
    ask('date', 'seekOn', AGAIN),
  ]),
  page('consent', 'consent-asked', [ask('date', 'askedOn'), ask('line', 'askedBy'), ask('text', 'presentWhenAsked')], {
    step: 'consent',
    when: isAsked,
    restsOn: ['toPlan'],
  }),
  page('consent', 'interim', [ask('text', 'interimSafety')]),
  page('capacity', 'capacity', [
    ask('answer', 'capacityDoubted'),
    choose('capacity', CAPACITY, { under: ['yes'], orNeeded: true }),
  ]),
  page(
    'capacity',
    'capacity-basis',
    [ask('text', 'capacityBasis'), ask('date', 'capacityOn'), ask('line', 'capacityBy'), rare('date', 'recheckOn')],
    { step: 'capacity', when: ({ capacity }) => capacity === 'has' || capacity === 'lacks', restsOn: ['capacity'] },
  ),
  page('capacity', 'consultation', [
    ask('text', 'consultation.opinion'),
    ask('text', 'consultation.factors'),
    ask('text', 'consultation.preferredOutcomes'),
  ]),
  page(
    'capacity',
    'consultation-time',
    [
      ask('answer', 'consultation.emergency'),
      ask('line', 'consultation.timeAvailable'),
      ask('text', 'consultation.notFoundOut'),
    ],
    { step: 'consultation' },
  ),
  page(
    'capacity',
    'best-interests',
    [ask('answer', 'consultation.considered'), ask('date', 'consultation.consideredOn', ['yes'])],
    {
      restsOn: ['consultation.opinion', 'consultation.factors', 'consultation.preferredOutcomes'],
    },
  ),
  page(
    'capacity',
    'best-interests-options',
    [ask('options', 'bestInterestsOptions'), ask('text', 'leastRestrictive')],
    {
      step: 'best-interests',
    },
  ),
  page(
    'capacity',
    'best-interests-decision',
    [
      choose('bestInterests', BEST_INTERESTS),
      ask('text', 'bestInterestsReason', YES_OR_NO),
      ask('someone', 'bestInterestsBy', YES_OR_NO),
    ],
    { step: 'best-interests', restsOn: ['capacity', 'consultation.considered'] },
  ),
  page('others', 'others-at-risk', [ask('answer', 'othersAtRisk'), ask('others', 'others', ['yes'])]),
  page(
    'others',
    'coercion',
    [ask('answer', 'coercion'), ask('text', 'coercionBasis', ['yes']), rare('text', 'pressure', ['yes'])],
    { restsOn: ['toPlan'] },
  ),
  CONCLUSION,
  page('follows', 'evidence', [ask('evidence', 'caveats')]),
  page('follows', 'limits', [ask('text', 'harmReduction')]),
  page('follows', 'open-door', [
    ask('text', 'openDoor.support'),
    ask('text', 'openDoor.monitoring'),
    ask('date', 'openDoor.lookAgainOn'),
    ask('text', 'harmReduction'),
  ]),
  page(
    'follows',
    'open-door-told',
    [ask('answer', 'openDoor.told'), ask('date', 'openDoor.toldOn', ['yes']), ask('text', 'openDoor.toldHow', ['yes'])],
    { step: 'open-door' },
  ),
  page('follows', 'telling-others', [ask('answer', 'offencePossible')]),
  page(
    'follows',
    'telling-others-raised',
    [
      ask('answer', 'raisedWithoutConsent'),
      ask('answer', 'adultTold', ['yes']),
      ask('text', 'adultToldReason', ['yes']),
    ],
    { step: 'telling-others' },
  ),
  CHECK,
];

const byId = new Map(PAGES.map((one) => [one.id, one]));

/** A page by its id. */
export const pageOf = (id: string): Page | undefined => byId.get(id);

/** Steps that say what follows; they come after what the procedure concludes. */
export const isConsequence = (one: Page): boolean => one.group === 'follows';
