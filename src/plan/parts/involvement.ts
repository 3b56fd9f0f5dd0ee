/** How the adult and others take part (HERTS-023..036, 042..047; LANCS-03..13, 25; JERSEY-10..24, 38..45, 53). */
import * as z from 'zod/mini';
import { idText, list, maybeAnswer, maybeDate, maybeId, maybeText, record, someone } from '../values.js';

export const involvement = record({
  offered: maybeAnswer,
  offeredOn: maybeDate,
  offeredHow: maybeText,
  wishes: z.optional(z.enum(['wants', 'declines', 'not-known'])),
  preferredWay: maybeText,
  tookPart: maybeAnswer,
  tookPartHow: maybeText,
  /** HERTS-025: declined, yet views are still sought. */
  viewsOnOutcomes: maybeText,
  viewsOnStrategies: maybeText,
  viewsNotReflectedReason: maybeText,
  planning: z.optional(
    record({ how: maybeText, where: maybeText, length: maybeText, timing: maybeText, agenda: maybeText, preparation: maybeText, chair: maybeText, members: maybeText, after: maybeText, stigma: maybeText, samePeople: maybeText, agencyRoles: maybeText, writtenInformation: maybeText, firstInRoom: maybeText, preferences: list(idText) }),
  ),
  format: maybeId,
  formatReason: maybeText,
  adultConsultedOnFormat: maybeAnswer,
  meetingOn: maybeDate,
  severalAdults: maybeAnswer,
  separateMeetings: maybeText,
  adultInvited: maybeAnswer,
  adultInvitedOn: maybeDate,
  adultResponse: maybeText,
  adultAttended: maybeAnswer,
  reportsShared: z.optional(record({ given: maybeAnswer, on: maybeDate, form: maybeText, withWhom: maybeText })),
  /** Two questions that are decided apart (POLICE-089): the adult's advocate, and one for the person alleged to have caused harm. */
  advocate: z.optional(
    record({
      advised: maybeAnswer,
      advisedOn: maybeDate,
      substantialDifficulty: maybeAnswer,
      suitablePerson: maybeAnswer,
      kind: maybeId,
      state: z.optional(z.enum(['not-needed', 'pending', 'appointed', 'declined'])),
      requestedOn: maybeDate,
      appointedOn: maybeDate,
      who: z.optional(someone),
      involved: maybeAnswer,
      involvedHow: maybeText,
      invited: maybeAnswer,
      attended: maybeAnswer,
    }),
  ),
  askedForOthers: maybeAnswer,
  people: list(
    record({
      id: idText,
      who: z.optional(someone),
      relation: maybeText,
      askedForByAdult: maybeAnswer,
      isPach: maybeAnswer,
      involved: maybeAnswer,
      leftOutReason: maybeText,
      invited: maybeAnswer,
      attended: maybeAnswer,
    }),
  ),
  bestInterestsNominee: z.optional(someone),
  /** HERTS-044..047, LANCS-09. */
  pach: z.optional(
    record({
      adultAsked: maybeAnswer,
      managerAgrees: maybeAnswer,
      adultChoosesToStay: maybeAnswer,
      policeInvestigating: maybeAnswer,
      involved: maybeAnswer,
      rationale: maybeText,
      safeguards: maybeText,
      alsoAdultAtRisk: maybeAnswer,
      ownMeeting: maybeText,
    }),
  ),
  sharingOfViewsAgreed: maybeAnswer,
  trustedContact: maybeText,
});
export type Involvement = z.infer<typeof involvement>;
