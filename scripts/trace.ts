/**
 * npm run trace: prints each requirement with where it is carried and which test proves it. Ends with 1 when a
 * requirement of a bundled procedure is neither carried nor explained, when a carried one has no test, or when something
 * cites a requirement that does not exist.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Procedure } from '../src/procedure/index.js';
import { procedures } from '../src/procedures/index.js';
import { consentCases } from '../test/procedures/cases/consent.js';
import { decisionCases } from '../test/procedures/cases/decisions.js';
import { involvementCases } from '../test/procedures/cases/involvement.js';
import { lancashireCases } from '../test/procedures/cases/pan-lancashire-cumbria.js';
import { reviewCases } from '../test/procedures/cases/reviews.js';
import { riskCases } from '../test/procedures/cases/risks.js';
import { sharingCases } from '../test/procedures/cases/sharing.js';

interface Requirement {
  id: string;
  kind: string;
  strength: string;
  title: string;
}

/** What no code carries, and why: one id, or all of a source. */
interface Context {
  ids: string[];
  reason: string;
}

export interface Traced extends Requirement {
  /** Where it stands: `hertfordshire rule risk-impact`. */
  carried: readonly string[];
  tests: readonly string[];
  reason?: string;
}

export interface Trace {
  rows: readonly Traced[];
  /** What is wrong, in words; none when everything is accounted for. */
  faults: readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const ID = /\b(?:HERTS|LANCS|JERSEY|CHILD|POLICE)-\d+\b/g;
/** Sources whose procedures are bundled: every row of theirs is accounted for. */
const BUNDLED = /^(?:HERTS|LANCS)-/;

type Places = Map<string, string[]>;

function add(places: Places, id: string, place: string) {
  const known = places.get(id);
  if (!known) places.set(id, [place]);
  else if (!known.includes(place)) known.push(place);
}

/** What to call the things of a procedure that cite. */
const NAMES: Record<string, string> = {
  rules: 'rule',
  gates: 'gate',
  decisions: 'decision',
  roles: 'role',
  advocates: 'advocate',
  links: 'link',
  outputs: 'document to be made:',
  questions: 'question',
  table: 'consent row',
  caveats: 'exception',
  then: 'what follows',
};

function cited(value: unknown, place: string, into: (id: string, place: string) => void) {
  if (Array.isArray(value)) for (const item of value) cited(item, place, into);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const item = value as Record<string, unknown>;
  const name = item['id'] ?? item['path'];
  const here = typeof name === 'string' ? `${place} ${name}` : place;
  if (Array.isArray(item['cites'])) for (const id of item['cites'] as string[]) into(id, here);
  for (const [key, below] of Object.entries(item)) if (typeof below === 'object') cited(below, NAMES[key] ?? key, into);
}

/** A list is one thing, however many entries it has. */
const shortened = (place: string, procedure: Procedure) =>
  Object.hasOwn(procedure.lists, place.split(' ')[0] ?? '') ? `list ${place.split(' ')[0] ?? ''}` : place;

function carriedBy(packs: readonly Procedure[]): Places {
  const places: Places = new Map();
  for (const procedure of packs) {
    const { id: _id, honoured, ...rest } = procedure;
    cited(rest, '', (id, place) => add(places, id, `${procedure.id} ${shortened(place, procedure)}`));
    for (const { cite, by } of honoured) add(places, cite, `${procedure.id} as a whole: ${by}`);
  }
  return places;
}

function testFiles(folder = join(root, 'test')): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return /\.(?:test|e2e)\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** The tables of cases by file: each rule has one in the table, or its test fails. */
const CASES = {
  consent: consentCases,
  decisions: decisionCases,
  involvement: involvementCases,
  'pan-lancashire-cumbria': lancashireCases,
  reviews: reviewCases,
  risks: riskCases,
  sharing: sharingCases,
};

function provenBy(packs: readonly Procedure[]): Places {
  const places: Places = new Map();
  for (const file of testFiles())
    for (const [id] of readFileSync(file, 'utf8').matchAll(ID)) add(places, id, relative(root, file));
  for (const { rules } of packs)
    for (const { id, cites } of rules)
      for (const [name, cases] of Object.entries(CASES))
        if (Object.hasOwn(cases, id)) for (const cite of cites) add(places, cite, `test/procedures/cases/${name}.ts`);
  return places;
}

function faultsOf(rows: readonly Traced[], carried: Places, proven: Places): string[] {
  const known = new Set(rows.map(({ id }) => id));
  const unknown = (places: Places, what: string) =>
    [...places]
      .filter(([id]) => !known.has(id))
      .map(([id, at]) => `${id} does not exist, and is ${what} ${at.join(', ')}`);
  const bundled = rows.filter(({ id }) => BUNDLED.test(id));
  return [
    ...bundled
      .filter((row) => row.carried.length === 0 && row.reason === undefined)
      .map(({ id }) => `${id} is not accounted for`),
    ...bundled
      .filter((row) => row.carried.length > 0 && row.tests.length === 0)
      .map(({ id }) => `${id} is carried and no test proves it`),
    ...rows
      .filter((row) => row.carried.length > 0 && row.reason !== undefined)
      .map(({ id }) => `${id} is carried, and explained as if it were not`),
    ...unknown(carried, 'cited by'),
    ...unknown(proven, 'named in'),
  ];
}

/** Where each requirement is carried and proven. */
export function trace(packs: readonly Procedure[]): Trace {
  const requirements = read('scripts/requirement-ids.json') as Requirement[];
  const contexts = read('scripts/trace-context.json') as Context[];
  const carried = carriedBy(packs);
  const proven = provenBy(packs);
  const rows = requirements.map((requirement): Traced => {
    const { id } = requirement;
    const whole = `${id.split('-')[0] ?? ''}-*`;
    const at = carried.get(id) ?? [];
    const exact = contexts.find(({ ids }) => ids.includes(id));
    const reason = exact ?? (at.length === 0 ? contexts.find(({ ids }) => ids.includes(whole)) : undefined);
    return { ...requirement, carried: at, tests: proven.get(id) ?? [], ...(reason && { reason: reason.reason }) };
  });
  return { rows, faults: faultsOf(rows, carried, proven) };
}

function line({ id, kind, strength, title, carried, tests, reason }: Traced): string {
  const head = `${id}  ${title} (${kind}, ${strength})`;
  const below = [
    ...carried.map((place) => `carried by ${place}`),
    ...tests.map((file) => `proven by  ${file}`),
    ...(reason === undefined ? [] : [`not carried: ${reason}`]),
    ...(carried.length === 0 && reason === undefined ? ['NOT ACCOUNTED FOR'] : []),
  ];
  return [head, ...below.map((text) => `    ${text}`)].join('\n');
}

async function main(): Promise<number> {
  const packs = await Promise.all(Object.values(procedures).map(async (load) => (await load()).default));
  const { rows, faults } = trace(packs);
  process.stdout.write(`${rows.map(line).join('\n')}\n\n`);
  const count = (prefix: string, of: (row: Traced) => boolean) =>
    rows.filter((row) => row.id.startsWith(prefix) && of(row)).length;
  for (const prefix of ['HERTS', 'LANCS', 'JERSEY', 'CHILD', 'POLICE']) {
    const carried = count(prefix, (row) => row.carried.length > 0);
    const explained = count(prefix, (row) => row.carried.length === 0 && row.reason !== undefined);
    const all = count(prefix, () => true);
    process.stdout.write(
      `${prefix}: ${all} rows, ${carried} carried, ${explained} explained, ${all - carried - explained} open\n`,
    );
  }
  for (const fault of faults) process.stdout.write(`FAULT: ${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
