/** What a child safety plan adds (CHILD-04, 08, 10, 12, 16..19, 26..31, 37, 38). */
import * as z from 'zod/mini';
import { idText, list, maybeAnswer, maybeDate, maybeText, record, someone } from '../values.js';

export const childSafety = record({
  purpose: maybeText,
  childsPlan: maybeText,
  network: list(
    record({
      id: idText,
      who: z.optional(someone),
      contact: maybeText,
      part: maybeText,
      awareOfConcerns: maybeAnswer,
      willingToDevelop: maybeAnswer,
      willingToMaintain: maybeAnswer,
    }),
  ),
  childTookPart: maybeAnswer,
  childNotAppropriateReason: maybeText,
  immediateSafety: list(record({ horizon: idText, arrangement: maybeText, checkedOn: maybeDate })),
  checks: list(record({ id: idText, who: maybeText, how: maybeText, howOften: maybeText, result: maybeText })),
  consequences: maybeText,
  consequencesDiscussed: maybeAnswer,
  endsOn: maybeDate,
  signatories: list(
    record({
      id: idText,
      who: z.optional(someone),
      capacityToAgree: maybeAnswer,
      understood: maybeAnswer,
      managementAdvice: maybeText,
      freeOfPressure: maybeAnswer,
      state: z.optional(z.enum(['signed', 'declined', 'pending'])),
      signedOn: maybeDate,
      declinedReason: maybeText,
      managerOversight: maybeText,
      copyGivenOn: maybeDate,
    }),
  ),
  breaches: list(record({ id: idText, on: maybeDate, what: maybeText, action: maybeText })),
  networkAfterEnding: maybeText,
});
export type ChildSafety = z.infer<typeof childSafety>;
