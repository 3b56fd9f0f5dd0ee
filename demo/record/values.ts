/** One answer in words: what its field is called, and what was answered. */
import { patternOf } from '../../src/plan/index.js';
import { planPaths } from '../../src/plan/plan-paths.js';
import { labelOf, roleOf, say, type Procedure } from '../../src/procedure/index.js';
import type { RecordContext } from './context.js';
import { dateInWords, momentInWords } from './dates.js';
import { ANSWER_WORDS, COMMON_WORDS } from './answer-words.js';
import { nameOfId } from './names.js';
import { WORDS } from './words.js';

/** Fields that hold the id of an entry of one of the procedure's lists. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'risks[].level': ['riskLevels'],
  'risks[].levelAfter': ['riskLevels'],
  'risks[].likelihood': ['likelihoods'],
  'risks[].likelihoodAfter': ['likelihoods'],
  'risks[].measures[].type': ['proactiveMeasures', 'reactiveMeasures', 'rightsMeasures'],
  'risks[].measures[].rights.which[]': ['rights'],
  'reviews.factors[].factor': ['reviewFactors'],
  'reviews.held.entries[].format': ['reviewFormats'],
  'reviews.held.entries[].topics[].topic': ['reviewTopics'],
  'reviews.held.entries[].outcomes[]': ['reviewOutcomes'],
  'reviews.requests[].ground': ['reviewGrounds'],
  'involvement.format': ['planningFormats'],
  'involvement.planning.preferences[]': ['planningPreferences'],
  'sharing.adultCopy.format': ['copyFormats'],
  'sharing.adultCopy.exceptions[]': ['copyExceptions'],
  'justice.specialMeasures.measures[]': ['specialMeasures'],
  'justice.methods[]': ['methods'],
  'justice.victimInformation[]': ['victimInformation'],
  'ending.grounds[]': ['endingGrounds'],
  'outcomes.versions.entries[].types[]': ['outcomeTypes'],
  'about.stage': ['stages'],
};

const lastStep = (pattern: string) => /([^.[\]]+)(\[\])?$/.exec(pattern)?.[1] ?? pattern;

/** `camelCase` or `an-id` as words. */
function humanise(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/-/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the field at a path is called. */
export function labelAt(path: string, { procedure }: RecordContext): string {
  const pattern = patternOf(path);
  const own = procedure.questions.find((question) => question.path === pattern)?.label;
  if (own !== undefined) return say(procedure, own);
  const key = lastStep(pattern);
  return WORDS[pattern] ?? COMMON_WORDS[key] ?? humanise(key);
}

function fromLists(id: string, pattern: string, procedure: Procedure): string | undefined {
  if (pattern === 'involvement.advocate.kind') return procedure.advocates.find((kind) => kind.id === id)?.label;
  if (pattern === 'consent.caveats[].caveat') {
    const label = procedure.consent.caveats.find((caveat) => caveat.id === id)?.label;
    return label === undefined ? undefined : say(procedure, label);
  }
  const name = LISTS[pattern]?.find((list) => labelOf(procedure, list, id) !== id);
  return name === undefined ? undefined : labelOf(procedure, name, id);
}

function textOf(text: string, path: string, context: RecordContext): string {
  const pattern = patternOf(path);
  const kind = planPaths().get(pattern)?.kind;
  if (kind === 'date') return dateInWords(text);
  if (kind === 'choice') return ANSWER_WORDS[text] ?? humanise(text);
  if (pattern.endsWith('.recordedAt') || pattern === 'createdAt') return momentInWords(text);
  if (pattern.endsWith('.role') || pattern.endsWith('.forRole')) return roleInWords(text, context.procedure);
  if (pattern === 'consent.concluded.result') return humanise(text);
  return nameOfId(text, path, context) ?? fromLists(text, pattern, context.procedure) ?? text;
}

/** A role by its name in the procedure; a role that the procedure does not know as it was typed. */
export function roleInWords(role: string, procedure: Procedure): string {
  const known = roleOf(procedure, role);
  return known === undefined ? role : say(procedure, known.label);
}

/** An answer in words; free text exactly as typed. */
export function valueInWords(value: unknown, path: string, context: RecordContext): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? textOf(value, path, context) : 'Nothing recorded';
}
