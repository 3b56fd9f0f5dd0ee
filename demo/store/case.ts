/** A case as the portal stores it. Every save adds a version; none is ever changed or taken out. */
import * as z from 'zod/mini';
import { parsePlan, type ParseResult, type SafeguardingPlan } from '../../src/plan/index.js';

const person = z.object({ name: z.string(), role: z.string() });
/** Who did something: initials, and the role as the portal names it. */
export type Author = z.infer<typeof person>;

/** The parts of the plan that the form's three elements edit. */
export const FORM_PARTS = ['consent', 'risks', 'decisions'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

const save = z.object({
  version: z.number(),
  at: z.string(),
  by: person,
  what: z.string(),
  /** The whole plan as it was then; read with `parsePlan`, so that an altered one is said and not lost. */
  plan: z.unknown(),
});
export type Save = z.infer<typeof save>;

/** Text that was posted and could not be stored where it belongs. */
const aside = z.object({ at: z.string(), by: person, part: z.string(), why: z.string(), text: z.string() });
export type Aside = z.infer<typeof aside>;

export const storedCase = z.object({
  id: z.string().check(z.regex(/^[0-9]+$/)),
  adult: z.string(),
  summary: z.string(),
  team: z.string(),
  opened: z.string(),
  saves: z.array(save).check(z.minLength(1)),
  aside: z.array(aside),
  /** Parts of the newest draft that could not be read, as posted. */
  unread: z.partialRecord(z.enum(FORM_PARTS), z.string()),
});
export type StoredCase = z.infer<typeof storedCase>;

/** The newest version; a case always has one. */
export function newest(stored: StoredCase): Save {
  const last = stored.saves.at(-1);
  if (last === undefined) throw new RangeError('A case has at least one version');
  return last;
}

/** The plan of a version, or what is wrong with it. */
export function planOf(saved: Save): ParseResult<SafeguardingPlan> {
  return parsePlan(saved.plan);
}
