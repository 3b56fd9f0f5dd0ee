/**
 * The small values that every part is made of. Free text is any string, kept exactly as typed. A date is text too:
 * `YYYY-MM-DD` when it is a real date, and otherwise what was typed, so that half a date is never lost
 * (`problemsIn` says so in words).
 */
import * as z from 'zod/mini';
import { ANSWERS } from './choices.js';

/** Free text, never trimmed, cut or rewritten. */
export const text = z.string();

/** A date as `YYYY-MM-DD`; see `problemsIn` for what is not one. */
export const dateText = z.string().register(z.globalRegistry, { format: 'date', description: 'A date as YYYY-MM-DD' });

/** A moment as ISO 8601 with zone. */
export const timeText = z
  .string()
  .register(z.globalRegistry, { format: 'date-time', description: 'A moment as ISO 8601 with zone' });

/** An id that is unique in the plan (`crypto.randomUUID()`), or an id of the procedure's own lists. */
export const idText = z.string().check(z.minLength(1));

/** Unanswered is absent; these are answers. */
export const answer = z.enum(ANSWERS);
export type Answer = (typeof ANSWERS)[number];

export const list = <T extends z.ZodMiniType>(item: T) => z.optional(z.array(item));
export const maybeText = z.optional(text);
export const maybeDate = z.optional(dateText);
export const maybeAnswer = z.optional(answer);
export const maybeId = z.optional(idText);

/**
 * An object that keeps keys it does not know (they come from a newer minor version) while its type stays exact, so
 * that a misspelt field does not compile.
 */
export function record<Shape extends Record<string, z.core.$ZodType>>(shape: Shape): z.ZodMiniObject<Shape> {
  return z.looseObject(shape);
}

/** A person or role, as the practitioner names them. */
export const someone = record({ name: maybeText, role: maybeText, agency: maybeText });
export type Someone = z.infer<typeof someone>;

/** Legal advice, held apart because it may be privileged (HERTS-065). */
export const legalAdvice = record({
  question: maybeText,
  adviser: maybeText,
  soughtOn: maybeDate,
  receivedOn: maybeDate,
  gist: maybeText,
  changed: maybeText,
  restricted: z.optional(z.boolean()),
});
export type LegalAdvice = z.infer<typeof legalAdvice>;

/** What was given up, gained and chosen between (POLICE-067, POLICE-086). */
export const option = record({
  id: idText,
  what: maybeText,
  benefits: maybeText,
  burdens: maybeText,
  chosen: z.optional(z.boolean()),
});
export type Option = z.infer<typeof option>;
