/** Which questions are asked about a risk and about a measure, in their order: data, from which all else is drawn. */
import { ADULT_VIEWS, getAt, MEASURE_STATES, SUGGESTERS, type Measure, type Risk } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';

/** One question. */
export interface Spec<Item> {
  /** The path below the item. */
  readonly path: string;
  readonly as: 'text' | 'area' | 'date' | 'flag' | 'one' | 'many';
  /** The answers to choose from: a list of the procedure, or one of the element's own. */
  readonly list?: string;
  /** The ids of a list that every procedure shares. */
  readonly ids?: readonly string[];
  /** Asked only then; what was answered stays in view anyway. */
  readonly when?: (item: Item, pack: Procedure) => boolean;
  /** Stands in a box with its neighbours of the same box. */
  readonly box?: 'beside' | 'apart' | 'restricted';
  readonly rows?: number;
}

/** Questions that belong together. */
export interface Section<Item> {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Spec<Item>[];
}

const text = <Item>(path: string, more: Partial<Spec<Item>> = {}): Spec<Item> => ({ path, as: 'text', ...more });
const area = <Item>(path: string, more: Partial<Spec<Item>> = {}): Spec<Item> => ({
  path,
  as: 'area',
  rows: 2,
  ...more,
});
const date = <Item>(path: string, more: Partial<Spec<Item>> = {}): Spec<Item> => ({ path, as: 'date', ...more });
const one = <Item>(path: string, list: string, more: Partial<Spec<Item>> = {}): Spec<Item> => ({
  path,
  as: 'one',
  list,
  ...more,
});
const own = <Item>(path: string, list: string, ids: readonly string[], more: Partial<Spec<Item>> = {}): Spec<Item> =>
  one(path, list, { ids, ...more });
const answer = <Item>(path: string, more: Partial<Spec<Item>> = {}): Spec<Item> =>
  own(path, 'answer', ['yes', 'no', 'not-known'], more);

const is =
  (path: string, ...values: readonly string[]) =>
  (item: unknown): boolean =>
    values.includes(String(getAt(item, path)));

const has =
  (list: string) =>
  (_item: unknown, pack: Procedure): boolean =>
    (pack.lists[list]?.length ?? 0) > 0;

/** What the risk is. */
export const RISK_FIELDS: readonly Spec<Risk>[] = [
  text('title'),
  area('what'),
  area('toWhom', { rows: 1 }),
  area('fromWhat', { rows: 1 }),
  area('impact'),
  area('matters'),
  area('lostIfRemoved'),
];

/** What matters more rarely. */
export const RISK_MORE: Section<Risk> = {
  id: 'moreRisk',
  title: 'moreRisk',
  fields: [area('motive'), answer('providerFailure')],
};

const LEVEL_NOW: readonly Spec<Risk>[] = [
  one('level', 'riskLevels', { when: has('riskLevels'), box: 'beside' }),
  one('likelihood', 'likelihoods', { when: has('likelihoods'), box: 'beside' }),
  area('scaleReason'),
];

/** Own, then network, then external: the order matters (HERTS-004). */
const STRENGTHS: readonly Spec<Risk>[] = ['own', 'network', 'external'].flatMap((step) => {
  const base = `strengths.${step}`;
  return [
    answer(`${base}.explored`),
    area(`${base}.found`, { when: is(`${base}.explored`, 'yes') }),
    area(`${base}.skippedReason`, { when: is(`${base}.explored`, 'no') }),
  ];
});

/** Sections of a risk before its measures, always in view. */
export const BEFORE_MEASURES: readonly Section<Risk>[] = [
  { id: 'now', title: 'now', fields: LEVEL_NOW },
  { id: 'strengths', title: 'strengths', fields: STRENGTHS },
];

/** And after them. */
export const AFTER_MEASURES: readonly Section<Risk>[] = [
  {
    id: 'after',
    title: 'after',
    fields: [
      one('levelAfter', 'riskLevels', { when: has('riskLevels'), box: 'beside' }),
      one('likelihoodAfter', 'likelihoods', { when: has('likelihoods'), box: 'beside' }),
    ],
  },
  {
    id: 'monitoring',
    title: 'monitoring',
    fields: [
      area('monitoring.how'),
      text('monitoring.who', { box: 'beside' }),
      text('monitoring.howOften', { box: 'beside' }),
    ],
  },
];

/** Why there is no measure of a kind. */
export const NO_MEASURE = {
  proactive: area<Risk>('noProactiveReason'),
  reactive: area<Risk>('noReactiveReason'),
} as const;

const isReactive = (item: Measure) => item.kind === 'reactive';

/** What a measure is: before the necessity check, which stands in view only where consent is withheld. */
export const MEASURE_FIELDS: readonly Spec<Measure>[] = [
  area('what'),
  area('trigger', { when: isReactive }),
  text('noticedBy', { when: isReactive, box: 'beside' }),
  text('actedOnBy', { when: isReactive, box: 'beside' }),
  area('expectedEffect'),
  area('proportionality'),
];

/** HERTS-017. */
export const NECESSITY: readonly Spec<Measure>[] = [answer('necessary'), area('necessity')];

const advice = 'rights.legalAdvice.';
const interferes = (item: Measure, pack: Procedure) => item.rights?.engaged === 'yes' || mayInterfere(item, pack);

/** Whose it is, until when, what the adult thinks, and which rights it touches. */
export const MEASURE_PEOPLE: readonly Spec<Measure>[] = [
  text('owner.name', { box: 'beside' }),
  text('owner.role', { box: 'beside' }),
  text('owner.agency', { box: 'beside' }),
  date('due', { when: (item) => item.ongoing !== true }),
  { path: 'ongoing', as: 'flag' },
  own('adultView', 'adultView', ADULT_VIEWS),
  area('adultWords', { when: is('adultView', 'works-best', 'agrees', 'disagrees', 'no-view') }),
  area('againstWishReason', { when: is('adultView', 'disagrees') }),
  answer('rights.engaged'),
  {
    path: 'rights.which',
    as: 'many',
    list: 'rights',
    when: (item, pack) => interferes(item, pack) && has('rights')(item, pack),
  },
  area('rights.detail', { when: interferes }),
  area(`${advice}question`, { when: interferes, box: 'apart' }),
  text(`${advice}adviser`, { when: interferes, box: 'apart' }),
  date(`${advice}soughtOn`, { when: interferes, box: 'apart' }),
  date(`${advice}receivedOn`, { when: interferes, box: 'apart' }),
  { path: `${advice}restricted`, as: 'flag', when: interferes, box: 'apart' },
  area(`${advice}gist`, { when: interferes, box: 'restricted' }),
  area(`${advice}changed`, { when: interferes, box: 'restricted' }),
];

/** Whether an example of the procedure's says that legal advice comes first (HERTS-066). */
export function mayInterfere(item: Measure, pack: Procedure): boolean {
  return item.type !== undefined && (pack.lists['rightsMeasures'] ?? []).some(({ id }) => id === item.type);
}

const budgetNo = is('paid.withinBudget', 'no');
const paid = is('paid.service', 'yes');

/** Sections of a measure that matter more rarely: folded until they hold something or are asked for. */
export const MEASURE_SECTIONS: readonly Section<Measure>[] = [
  {
    id: 'why',
    title: 'why',
    fields: [
      area('objective'),
      area('whyFormal'),
      own('suggestedBy', 'suggestedBy', SUGGESTERS),
      text('suggestedByName'),
      own('addressedTo', 'addressedTo', ['adult', 'source', 'network', 'service']),
    ],
  },
  {
    id: 'paid',
    title: 'paid',
    fields: [
      answer('paid.service'),
      answer('paid.reviewTeamInvolved', { when: paid }),
      date('paid.reviewTeamContactedOn', { when: is('paid.reviewTeamInvolved', 'no', 'not-known') }),
      answer('paid.withinBudget', { when: paid }),
      area('paid.increase', { when: budgetNo }),
      text('paid.authoriser', { when: budgetNo }),
      own('paid.authorisation', 'authorisation', ['asked', 'agreed', 'refused'], { when: budgetNo }),
      date('paid.authorisedOn', { when: is('paid.authorisation', 'agreed', 'refused') }),
    ],
  },
  {
    id: 'progress',
    title: 'progress',
    fields: [
      area('monitoring'),
      own('state', 'state', MEASURE_STATES),
      area('stateReason', { when: is('state', 'stopped') }),
      one('horizon', 'horizons', { when: has('horizons') }),
      own('shown', 'shown', ['promised', 'being-shown', 'shown-over-time'], { when: has('horizons') }),
      area('shownEvidence', { when: has('horizons') }),
    ],
  },
];

/** What stands at a path of an item; undefined where nobody answered. */
export const answerAt = (item: unknown, path: string): unknown => getAt(item, path);

/** Whether a question is asked: what was answered is never hidden. */
export function isAsked<Item>(spec: Spec<Item>, item: Item, pack: Procedure): boolean {
  return spec.when === undefined || spec.when(item, pack) || getAt(item, spec.path) !== undefined;
}

/** Whether anything of these was answered. */
export function holdsSomething<Item>(fields: readonly Spec<Item>[], item: Item): boolean {
  return fields.some(({ path }) => getAt(item, path) !== undefined);
}
