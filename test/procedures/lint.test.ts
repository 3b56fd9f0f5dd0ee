/** The linter names each fault of a procedure, where it stands, and finds none in those of the kit. */
import { describe, expect, it } from 'vitest';
import { lintProcedure } from '../../src/procedure/lint.js';
import { extendProcedure, parseProcedure, type Procedure, type Rule } from '../../src/procedure/index.js';
import hertfordshire from '../../src/procedures/hertfordshire.js';
import panLancashireCumbria from '../../src/procedures/pan-lancashire-cumbria.js';

const rule = (change: Partial<Rule>): Partial<Procedure> => ({
  rules: [
    ...hertfordshire.rules,
    {
      id: 'mine',
      cites: ['BEDS-4'],
      strength: 'should',
      at: 'about.concern',
      holds: { field: 'about.concern', answered: true },
      ask: 'Say what the concern is',
      why: 'So that others know',
      ...change,
    },
  ],
});
const holds = (condition: Rule['holds'], more: Partial<Rule> = {}) => rule({ holds: condition, ...more });
const inMeasures = { each: 'risks[].measures[]', at: '.what' };
const first = <T>(items: readonly T[], change: Partial<T>): T[] =>
  items.map((item, at) => (at === 0 ? { ...item, ...change } : item));
const { gates, consent, decisions, roles, advocates, lists, questions } = hertfordshire;

const faults: readonly (readonly [what: string, change: Partial<Procedure>, path: RegExp, message: RegExp])[] = [
  [
    'a field that is not there',
    holds({ field: 'consent.toPlann', answered: true }),
    /^rules\[\d+\]\.holds$/,
    /no field “consent\.toPlann”/,
  ],
  ['a prompt beside no field', rule({ at: 'about.nowhere' }), /\.at$/, /“mine”.*no field “about\.nowhere”/],
  ['a list that is not there', rule({ each: 'dangers[]', at: '.what' }), /\.each$/, /no list “dangers\[\]”/],
  ['a list without brackets', rule({ each: 'risks', at: '.what' }), /\.each$/, /no list “risks”/],
  [
    'a field of other items',
    holds({ field: '.impact', answered: true }, inMeasures),
    /\.holds$/,
    /“risks\[\]\.measures\[\]” have no field “\.impact”/,
  ],
  [
    'an item field outside a list',
    holds({ field: '.impact', answered: true }),
    /\.holds$/,
    /“\.impact” stands in no list/,
  ],
  ['a field of many items', holds({ field: 'risks[].what', answered: true }), /\.holds$/, /field of many items/],
  ['some of no list', holds({ some: 'about.concern', where: { all: [] } }), /\.holds$/, /no list “about\.concern”/],
  [
    'some of an item list outside a list',
    holds({ every: '.measures', where: { all: [] } }),
    /\.holds$/,
    /stands in no list/,
  ],
  ['the last of no list', holds({ last: 'reviews.gone', where: { all: [] } }), /\.holds$/, /no list “reviews\.gone”/],
  [
    'a list of the procedure that is not there',
    holds({ field: 'about.stage', inList: 'steps' }),
    /\.holds$/,
    /no list “steps”/,
  ],
  [
    'for all of no list',
    holds({ forAll: 'topics', in: 'reviews.factors', key: 'factor', where: { all: [] } }),
    /\.holds$/,
    /no list “topics”/,
  ],
  [
    'for all by a key that is not there',
    holds({ forAll: 'reviewTopics', in: 'reviews.factors', key: 'topic', where: { all: [] } }),
    /\.holds$/,
    /no field “\.topic”/,
  ],
  [
    'for all in no list of the plan',
    holds({ forAll: 'reviewTopics', in: 'reviews', key: 'topic', where: { all: [] } }),
    /\.holds$/,
    /no list “reviews”/,
  ],
  [
    'among values that are not there',
    holds({ field: '.id', among: 'ending.handover[].measures' }, inMeasures),
    /\.holds$/,
    /no field “ending\.handover\[\]\.measures”/,
  ],
  [
    'a limit that is not there',
    holds({ field: 'about.agreedOn', within: { limit: 'days' }, of: 'today' }),
    /\.holds$/,
    /no limit “days”/,
  ],
  ['a decision that is not there', holds({ decision: 'begin' }), /\.holds$/, /no decision “begin”/],
  [
    'a decision about nothing',
    holds({ decision: 'develop', about: 'about.gone' }),
    /\.holds$/,
    /no field “about\.gone”/,
  ],
  [
    'a field that decisions have not',
    holds({ decision: 'develop', where: { field: '.reasons', answered: true } }),
    /\.holds$/,
    /no field “\.reasons”/,
  ],
  ['a result that the table has not', holds({ consent: ['go'] }), /\.holds$/, /no result “go”/],
  [
    'a choice that is never made',
    holds({ field: 'consent.toPlan', is: 'refused' }),
    /\.holds$/,
    /never “refused”: it is one of given/,
  ],
  [
    'words where true or false stands',
    holds({ field: '.ongoing', is: 'yes' }, inMeasures),
    /\.holds$/,
    /true or false, so it is never “yes”/,
  ],
  ['a group compared with a word', holds({ field: 'about.adult', is: 'A. B.' }), /\.holds$/, /a group of fields/],
  [
    'text counted like a list',
    holds({ field: 'about.concern', atLeast: 1 }),
    /\.holds$/,
    /is text, and this asks for a list or a number/,
  ],
  ['text that is to hold an id', holds({ field: 'about.concern', has: 'a' }), /\.holds$/, /asks for a list/],
  ['text compared with a date', holds({ field: 'about.concern', before: 'today' }), /\.holds$/, /asks for a date/],
  [
    'a date compared with text',
    holds({ field: 'about.agreedOn', after: { field: 'about.concern' } }),
    /\.holds$/,
    /“about\.concern” is text/,
  ],
  [
    'a date compared with nothing',
    holds({ field: 'about.agreedOn', within: 3, of: { field: 'about.gone' } }),
    /\.holds$/,
    /no field “about\.gone”/,
  ],
  [
    'a list where a word is looked up',
    holds({ field: 'risks', inList: 'rights' }),
    /\.holds$/,
    /asks for text or a choice/,
  ],
  [
    'faults deep inside',
    holds({ not: { any: [{ all: [{ field: 'about.gone', answered: true }] }] } }),
    /\.holds$/,
    /no field “about\.gone”/,
  ],
  [
    'a condition that contradicts itself',
    rule({
      when: {
        all: [
          { field: 'consent.toPlan', is: 'given' },
          { field: 'consent.toPlan', is: ['withheld', 'not-known'] },
        ],
      },
    }),
    /\.when$/,
    /never hold/,
  ],
  [
    'answered and not',
    rule({
      when: {
        all: [
          { field: 'about.concern', answered: true },
          { field: 'about.concern', answered: false },
        ],
      },
    }),
    /\.when$/,
    /never hold/,
  ],
  ['any of nothing', rule({ when: { any: [] } }), /\.when$/, /never hold/],
  ['not of everything', rule({ when: { not: { all: [] } } }), /\.when$/, /never hold/],
  ['a gate-only rule that no gate needs', rule({ gateOnly: true }), /\.gateOnly$/, /no gate needs it/],
  [
    'a word that is no citation',
    rule({ cites: ['see above'] }),
    /\.cites$/,
    /“see above” is not the id of a requirement/,
  ],
  [
    'a term that is not there',
    rule({ ask: 'Ask the {boss}' }),
    /^rules\[\d+\]\.ask$/,
    /\{boss\} is not one of the terms/,
  ],
  ['a term of an element’s own property', rule({ why: 'The {constructor} says so' }), /\.why$/, /\{constructor\}/],
  [
    'the same rule twice',
    { rules: [...hertfordshire.rules, ...hertfordshire.rules.slice(0, 1)] },
    /^rules\[\d+\]$/,
    /there twice/,
  ],
  ['the same role twice', { roles: [...roles, ...roles.slice(-1)] }, /^roles/, /there twice/],
  [
    'the same entry twice',
    { lists: { ...lists, rights: [...lists['rights']!, ...lists['rights']!] } },
    /^lists\.rights/,
    /there twice/,
  ],
  ['the same question twice', { questions: [...questions, ...questions.slice(0, 1)] }, /^questions/, /there twice/],
  [
    'a question about no field',
    { questions: [{ path: 'about.gone', label: 'Where?' }] },
    /^questions\[0\]\.path$/,
    /no field “about\.gone”/,
  ],
  [
    'a decision of no role',
    { decisions: first(decisions, { roles: ['king'] }) },
    /^decisions\[0\]\.roles$/,
    /no role “king”/,
  ],
  [
    'a choice twice',
    {
      decisions: first(decisions, {
        choices: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'B' },
        ],
      }),
    },
    /^decisions\[0\]\.choices/,
    /there twice/,
  ],
  [
    'an advocate under no law',
    { advocates: first(advocates, { law: 'magna-carta' }) },
    /^advocates\[0\]\.law$/,
    /no law “magna-carta”/,
  ],
  ['a default of no list', { defaults: { colours: 'red' } }, /^defaults\.colours$/, /no list “colours”/],
  [
    'a default that the list has not',
    { defaults: { planningFormats: 'picnic' } },
    /^defaults\.planningFormats$/,
    /“picnic”/,
  ],
  [
    'a gate that needs no rule there is',
    { gates: first(gates, { needs: [{ rule: 'gone', force: 'hard' }] }) },
    /^gates\[0\]\.needs$/,
    /no rule “gone”/,
  ],
  [
    'a gate that needs a rule twice',
    { gates: first(gates, { needs: [...gates[0]!.needs, ...gates[0]!.needs] }) },
    /^gates\[0\]\.needs/,
    /there twice/,
  ],
  ['a gate to no state', { gates: first(gates, { to: 'finished' }) }, /^gates\[0\]$/, /no state “finished”/],
  [
    'a step that no element knows',
    { consent: { ...consent, steps: [...consent.steps, { id: 'coffee' }] } },
    /^consent\.steps\[\d+\]\.id$/,
    /no step “coffee”/,
  ],
  [
    'an exception that is not there',
    { consent: { ...consent, table: first(consent.table, { caveats: ['luck'] }) } },
    /^consent\.table\[0\]\.caveats$/,
    /no exception “luck”/,
  ],
  [
    'an exception that never applies',
    { consent: { ...consent, caveats: first(consent.caveats, { when: { any: [] } }) } },
    /^consent\.caveats\[0\]\.when$/,
    /never hold/,
  ],
  [
    'a row twice',
    { consent: { ...consent, table: [...consent.table, { ...consent.table[0]!, id: 'again' }] } },
    /^consent\.table\[\d+\]\.when$/,
    /never reached/,
  ],
  [
    'a row after one that always holds',
    { consent: { ...consent, table: [{ ...consent.table[0]!, id: 'first', when: { all: [] } }, ...consent.table] } },
    /^consent\.table\[[1-9]\d*\]\.when$/,
    /never reached/,
  ],
];

describe('a procedure with one fault', () => {
  it.each(faults)('%s', (_what, change, path, message) => {
    const problems = lintProcedure({ ...hertfordshire, ...change });
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem.path).toMatch(path);
      expect(problem.message).toMatch(/^.{10,}$/);
    }
    expect(problems.map((problem) => problem.message)).toContainEqual(expect.stringMatching(message));
  });
});

describe('what is no fault', () => {
  it.each([
    [
      'a table whose last row always holds',
      { consent: { ...consent, table: [...consent.table, { ...consent.table[0]!, id: 'last', when: { all: [] } }] } },
    ],
    [
      'a limit that a council has not set',
      holds({ field: 'about.recordedOn', within: { limit: 'recordWithinDays' }, of: { field: 'about.agreedOn' } }),
    ],
    ['a role as a plain word', holds({ field: 'decisions.draft.decidedBy.role', is: 'manager' })],
    ['the item itself', holds({ some: 'ending.grounds', where: { field: '.', is: 'no-risk' } })],
    [
      'a list inside an item',
      holds({ some: '.measures', where: { field: '.kind', is: 'reactive' } }, { each: 'risks[]', at: '.what' }),
    ],
    ['a list through a list', holds({ some: 'risks[].measures[]', where: { field: '.due', before: 'today' } })],
    [
      'a choice twice in the same way',
      rule({
        when: {
          all: [
            { field: 'consent.toPlan', is: ['given', 'withheld'] },
            { field: 'consent.toPlan', is: 'given' },
          ],
        },
      }),
    ],
  ] as const)('%s', (_what, change) => {
    expect(lintProcedure({ ...hertfordshire, ...change } as Procedure)).toEqual([]);
  });
});

describe.each([hertfordshire, panLancashireCumbria])('$id', (procedure) => {
  it('has no fault', () => {
    expect(lintProcedure(procedure)).toEqual([]);
  });

  it('is plain data of the published format, and reads the same from JSON', () => {
    const written = JSON.stringify(procedure);
    expect(parseProcedure(written)).toEqual({ ok: true, value: JSON.parse(written) as unknown });
    expect(JSON.parse(written)).toEqual(procedure);
  });

  it('can be extended by a council without a fault', () => {
    const own = extendProcedure(procedure, {
      id: 'own',
      terms: { plan: { technical: 'protection plan', plain: 'protection plan' } },
      limits: { recordWithinDays: 5 },
    });
    expect(lintProcedure(own)).toEqual([]);
  });
});
