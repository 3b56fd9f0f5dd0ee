/** What a procedure is: plain JSON data, validated here (requirements 7.4). */
import * as z from 'zod/mini';
import { condition } from './condition.js';

const text = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));
const cites = z.array(text);
const maybe = z.optional(text);
export const strength = z.enum(['must', 'should', 'consider']);

/** A word of the procedure: as practitioners say it, and as the adult's copy says it (DIFF-14). */
const term = z.strictObject({ technical: text, plain: text, plural: maybe, plainPlural: maybe });

/** An entry of one of the procedure's lists. */
export const listItem = z.strictObject({
  id,
  label: text,
  plain: maybe,
  hint: maybe,
  group: maybe,
  cites: z.optional(cites),
});

const role = z.strictObject({ id, label: text, plain: maybe, cites: z.optional(cites) });

/** A kind of decision, and whose it is (requirements 7.2). */
const decision = z.strictObject({
  id,
  label: text,
  hint: maybe,
  /** Role ids that may take it; empty where the source names nobody. */
  roles: z.array(id),
  /** Whether a deputy may act (HERTS-020). */
  deputy: z.optional(z.boolean()),
  /** The answers to choose from, where there are any. */
  choices: z.optional(z.array(listItem)),
  /** What else must be asked: legal advice, options, positions, disagreement. */
  asks: z.optional(z.array(z.enum(['options', 'positions', 'disagreement', 'legal-advice', 'about']))),
  cites,
});

/** Wording, hint and help of a question, by the path of its field; overrides the elements' own. */
const question = z.strictObject({ path: text, label: maybe, hint: maybe, help: maybe, cites: z.optional(cites) });

const rule = z.strictObject({
  id,
  cites,
  strength,
  /** The list whose every item is checked: `risks[]`, `risks[].measures[]`. */
  each: maybe,
  /** The field that the prompt stands beside; relative to the item when `each` is there. */
  at: text,
  when: z.optional(condition),
  holds: condition,
  /** What to do, in words. */
  ask: text,
  why: text,
  /** Asked only by the gates that need it: nobody is prompted for an ending while the plan is being made. */
  gateOnly: z.optional(z.boolean()),
});

const consentStep = z.strictObject({ id, when: z.optional(condition) });

const caveat = z.strictObject({
  id,
  label: text,
  plain: maybe,
  hint: maybe,
  strength,
  /** When the exception applies. */
  when: condition,
  /** What evidence to record for it. */
  evidence: text,
  cites,
});

const consentRow = z.strictObject({
  id: text,
  when: condition,
  /** `stop`: something has to be done before it can be decided. */
  result: z.enum(['no-plan', 'stop', 'develop']),
  strength: z.optional(strength),
  /** Exceptions that this row rests on, where their own condition holds too. */
  caveats: z.optional(z.array(id)),
  says: text,
  why: text,
  /** What follows, in words, each with its own source. */
  then: z.optional(z.array(z.strictObject({ id, text, cites }))),
  /** Every measure is limited to what is necessary (HERTS-017). */
  limited: z.optional(z.boolean()),
  /** The open-door record is offered (JERSEY-47). */
  openDoor: z.optional(z.boolean()),
  cites,
});

const gate = z.strictObject({
  id,
  from: z.array(text),
  to: text,
  label: text,
  needs: z.array(z.strictObject({ rule: id, force: z.enum(['hard', 'warning']) })),
  cites,
});

const advocate = z.strictObject({ id, label: text, plain: maybe, law: maybe, when: maybe, cites: z.optional(cites) });
const link = z.strictObject({ id, label: text, url: maybe, cites: z.optional(cites) });
/** A document that the procedure requires to exist (requirements 7.5). */
const output = z.strictObject({ id, label: text, cites });

/** A row that is carried by the document's shape or by the product, not by a rule: says how. */
const honoured = z.strictObject({ cite: text, by: text });

export const procedure = z.strictObject({
  /** The format of procedures. */
  format: z.literal(1),
  id,
  extends: z.optional(id),
  name: text,
  shortName: text,
  version: text,
  date: text,
  source: z.strictObject({ title: text, publisher: text, date: text }),
  people: z.enum(['adults', 'children']),
  jurisdiction: text,
  laws: z.array(z.strictObject({ id, label: text, plain: maybe })),
  terms: z.record(z.string(), term),
  roles: z.array(role),
  advocates: z.array(advocate),
  decisions: z.array(decision),
  /** Lists of choices by name: riskLevels, likelihoods, proactiveMeasures, rights, reviewTopics, endingGrounds, … */
  lists: z.record(z.string(), z.array(listItem)),
  /** Limits by name, in days or hours as the name says; absent means that the procedure states none. */
  limits: z.record(z.string(), z.number()),
  /** Whether something applies: signatures, mandatory invitation, outcome finding. */
  switches: z.record(z.string(), z.boolean()),
  /** Ids of list entries that come first when nothing was chosen, such as the planning format. */
  defaults: z.record(z.string(), z.string()),
  questions: z.array(question),
  consent: z.strictObject({ steps: z.array(consentStep), caveats: z.array(caveat), table: z.array(consentRow) }),
  rules: z.array(rule),
  gates: z.array(gate),
  outputs: z.array(output),
  links: z.array(link),
  honoured: z.array(honoured),
});

export type Procedure = z.infer<typeof procedure>;
export type Rule = z.infer<typeof rule>;
export type Gate = z.infer<typeof gate>;
export type ConsentRow = z.infer<typeof consentRow>;
export type ConsentCaveat = z.infer<typeof caveat>;
export type DecisionKind = z.infer<typeof decision>;
export type ListItem = z.infer<typeof listItem>;
export type Role = z.infer<typeof role>;
export type Question = z.infer<typeof question>;
export type Strength = z.infer<typeof strength>;
