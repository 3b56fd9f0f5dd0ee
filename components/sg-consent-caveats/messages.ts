/** The words of the questions. A procedure may have its own for any of them, by path; {…} are the procedure's terms. */
import type { QuestionWords } from '../base/types.js';
import type { Group } from './pages.js';

/** What is asked, by the path of the answer below `consent.`. */
export const QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  ongoingRisk: {
    label: 'Is there an ongoing risk to the {adult}?',
    hint: 'A risk that continues and is not managed in another way.',
  },
  ongoingRiskDetail: { label: 'What is the risk?' },
  abuseOccurred: { label: 'Does it appear that abuse or neglect has happened?' },
  otherMeans: {
    label: 'What else was considered to manage the risk?',
    hint: 'For example a care and support plan, or help from family.',
  },
  otherMeansWhyNot: { label: 'Why are other ways not enough?' },
  benefit: { label: 'Would the {adult} benefit from having a {plan}?' },
  benefitReason: { label: 'Why would they benefit, or why not?' },
  toPlan: {
    label: 'Does the {adult} consent to having a {plan}?',
    hint: 'Record what was said about having this plan, not about other decisions.',
  },
  words: { label: 'What did they say?', hint: 'Use their own words where you can.' },
  wordsFrom: { label: 'Whose words are these?' },
  notSoughtReason: { label: 'Why is there no answer yet?' },
  seekOn: { label: 'Date when they will be asked' },
  askedOn: { label: 'Date they were asked' },
  askedBy: { label: 'Who asked them?' },
  presentWhenAsked: {
    label: 'Who else was present?',
    hint: 'Write “nobody” if they were seen alone. Someone who was there may have influenced the answer.',
  },
  interimSafety: { label: 'What keeps the {adult} safe in the meantime?' },
  capacityDoubted: {
    label: 'Does anyone doubt that the {adult} can decide whether to have this {plan}?',
    hint: 'Capacity for this decision is presumed unless there is reason to doubt it. A choice that seems unwise is not a reason.',
  },
  capacity: {
    label: 'Can the {adult} decide whether to have this {plan}?',
    hint: 'Answer for this decision, at the time it has to be made.',
  },
  capacityBasis: {
    label: 'What does the answer about capacity rest on?',
    hint: 'What they could and could not understand, remember, weigh up or communicate about having this plan, and why.',
  },
  capacityOn: { label: 'Date capacity for this decision was assessed' },
  capacityBy: { label: 'Who assessed capacity for this decision?' },
  recheckOn: { label: 'Date to look at capacity for this decision again' },
  'consultation.opinion': { label: 'What does the {adult} think about having a plan?' },
  'consultation.factors': { label: 'What matters to them in this decision?' },
  'consultation.preferredOutcomes': { label: 'What would they like to happen?' },
  'consultation.emergency': { label: 'Is it an emergency?' },
  'consultation.timeAvailable': { label: 'How much time is there before it has to be decided?' },
  'consultation.notFoundOut': { label: 'What could not be found out in that time, and why?' },
  'consultation.considered': {
    label: 'Has what was gathered from the {adult} been carefully considered?',
    hint: 'A best-interests answer counts once this has been done.',
  },
  'consultation.consideredOn': { label: 'Date it was considered' },
  bestInterestsOptions: {
    label: 'Which options are there?',
    hint: 'At least two, so that the {adult} keeps as much control as possible.',
  },
  leastRestrictive: { label: 'Which option restricts their rights and freedom least, and is it enough?' },
  bestInterests: { label: 'Is having a {plan} in the best interests of the {adult}?' },
  bestInterestsReason: { label: 'Why is it, or is it not, in their best interests?' },
  bestInterestsBy: { label: 'Who decided on best interests?' },
  othersAtRisk: {
    label: 'Is anyone else at risk, or possibly at risk?',
    hint: 'A child, or another adult who is vulnerable. That it is possible is enough.',
  },
  others: { label: 'Who is at risk?' },
  coercion: {
    label: 'Are you worried that someone is controlling or pressuring the {adult}?',
    hint: 'Worry is enough. You do not need proof.',
  },
  coercionBasis: { label: 'What does the worry rest on?' },
  pressure: {
    label: 'What pressure is there on the {adult}?',
    hint: 'For example intimidation, misuse of a position of trust, or undue influence.',
  },
  noPlanReason: { label: 'Why will there be no plan?' },
  caveats: { label: 'What is the evidence for each exception?' },
  'openDoor.support': { label: 'What support goes on?' },
  'openDoor.monitoring': { label: 'Who will keep an eye on the situation, and how?' },
  'openDoor.told': { label: 'Has the {adult} been told that they can come back at any time?' },
  'openDoor.toldOn': { label: 'Date they were told about this' },
  'openDoor.toldHow': { label: 'How were they told?' },
  'openDoor.lookAgainOn': { label: 'Date to look at this again' },
  harmReduction: { label: 'What can reduce harm without a plan, or within what the {adult} accepts?' },
  offencePossible: { label: 'May a crime have been committed, or is someone else at significant risk?' },
  raisedWithoutConsent: { label: 'Was a concern raised without the consent of the {adult}?' },
  adultTold: { label: 'Has the {adult} been told why the concern was raised?' },
  adultToldReason: { label: 'What were they told, or why were they not told?' },
};

/** Headings of pages that do not start with one question. */
export const TITLES: Readonly<Record<string, string>> = {
  'other-means': 'Other ways to manage the risk',
  'consent-asked': 'How the {adult} was asked',
  'capacity-basis': 'Capacity for this decision',
  consultation: 'What the {adult} thinks and wants',
  'consultation-time': 'The time there was to find out',
  'best-interests': 'Consider what was gathered',
  'best-interests-options': 'Options and the least restrictive one',
  interim: 'Safety until this can be decided',
  conclusion: 'What the procedure says',
  evidence: 'Evidence for each exception',
  limits: 'What this means for every measure',
  'open-door': 'Keeping the door open',
  'telling-others': 'Raising a concern without consent',
  check: 'Check your answers',
};

/** Said at the top of a page, before its questions. */
export const GUIDANCE: Readonly<Record<string, string>> = {
  consultation:
    'The {adult} is consulted even when they cannot make this decision. Find out as much as the time allows.',
  interim: 'Note what is done now. It is not a plan yet.',
  'open-door': 'A no is respected. Help goes on where it is wanted, and the {adult} can say yes later.',
  'telling-others': 'This is a separate decision from having a plan. It is about telling someone else of a concern.',
};

/** What opens the questions of a page that matter rarely. */
export const MORE: Readonly<Record<string, string>> = {
  consent: 'If these are not their own words',
  'capacity-basis': 'If capacity may come back or change',
  coercion: 'More about the pressure',
};

/** Answers to choose from. */
export const ANSWER_WORDS = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'I don’t know',
  'not-asked': 'Not asked yet',
} as const;

/** Answers of the questions that have others than yes and no, by question, with a hint where there is one. */
export const CHOICE_WORDS: Readonly<Record<string, Readonly<Record<string, readonly [label: string, hint?: string]>>>> =
  {
    toPlan: {
      given: ['Yes, they consent'],
      withheld: ['No, they do not consent'],
      'cannot-be-given': [
        'They cannot give consent now',
        'For example they lack capacity for this decision, or cannot be reached.',
      ],
      'not-yet-sought': ['Not asked yet'],
      'not-known': ['I don’t know'],
    },
    capacity: {
      has: ['Yes, they can make this decision'],
      lacks: ['No, they cannot make this decision at this time'],
      'not-established': ['Not established yet'],
    },
    bestInterests: { yes: ['Yes'], no: ['No'], 'not-decided': ['Not decided yet'] },
  };

export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  need: 'Whether a plan is needed',
  consent: 'Consent',
  capacity: 'Capacity and best interests',
  others: 'Other people and pressure',
  follows: 'What follows',
  check: 'Check your answers',
};

/** Everything else that the element says. */
export const SAY = {
  back: 'Back',
  go: 'Continue',
  then: (groups: readonly string[]) => `Then: ${groups.map((group) => group.toLowerCase()).join(', ')}`,
  stale: 'Check this answer again',
  staleWhy: 'An earlier answer has changed since this was recorded. Check that it still holds, and change it if not.',
  stillHolds: 'This still holds',
  kept: 'Kept, not used now',
  keptHere: 'This is not asked with the other answers as they are. What is recorded is kept.',
  removed: (what: string) => `${what} removed`,
  notAnswered: 'Not answered',
  staleSome: 'Some answers rest on an earlier answer that has changed. Nothing was removed.',
  staleNext: 'Check these answers again',
  keptWhy: 'These answers are kept. They are not asked, and not used, while the other answers are as they are.',
  openTitle: 'This cannot be concluded yet',
  openWhy: 'These questions are still open:',
  openOther: 'The procedure needs something that is recorded in another part of the plan.',
  answered: (answer: string) => `answered “${answer}”`,
  unconsidered: 'The best-interests answer counts once what was gathered has been carefully considered.',
  exceptions: 'Exceptions that apply',
  follows: 'What follows',
  limited: 'Every measure must be limited to what is necessary to reduce the risk of harm, and no more.',
  limitedMeans:
    'For each measure, record why it is necessary. Leave out, or give reasons for, whatever goes beyond that.',
  confirm: 'Confirm these answers',
  confirmed: (on: string) => `Confirmed on ${on}.`,
  confirmedOther: (on: string) =>
    `When these answers were confirmed on ${on}, the conclusion was another. Check them and confirm again.`,
  notConfirmed: 'Not confirmed yet.',
  next: 'Go to the first question that is not answered',
  resume: 'You can save now and come back later.',
  evidenceFor: (exception: string) => `Evidence: ${exception}`,
  childShort: 'Child',
  howShort: 'How',
  forShort: 'For',
  againstShort: 'Against',
  evidenceNone: 'No exception applies with the answers as they are.',
  addPerson: 'Add another person',
  addOption: 'Add another option',
  who: { label: 'Who is it?', hint: 'Initials or a description.' },
  identityUnknown: 'It is not known who they are',
  child: 'Is it a child?',
  how: 'How are they at risk?',
  what: 'What is the option?',
  benefits: 'What speaks for it?',
  burdens: 'What speaks against it?',
  chosen: 'This option was chosen',
  name: 'Name or initials',
  role: 'Role',
  agency: 'Organisation',
  links: 'Help with this',
  person: (number: number) => `Person ${String(number)}`,
  option: (number: number) => `Option ${String(number)}`,
} as const;
