/**
 * The words of this element. Questions stand by the pattern of their path; a procedure's own words come first. Names in
 * braces are the procedure's terms.
 */

/** Label and hint of each question. */
export const QUESTIONS: Readonly<Record<string, readonly [label: string, hint?: string]>> = {
  'risks[].title': ['Short name for this risk', 'It stands in the list, for example: falls at night.'],
  'risks[].what': ['What could happen?', 'One risk at a time.'],
  'risks[].toWhom': ['Who could be harmed?', 'The {adult}, and anyone else.'],
  'risks[].fromWhat': ['Who or what is the risk from?'],
  'risks[].impact': [
    'How would it affect the {adult}?',
    'In the {adult}’s own terms: what would change in their life.',
  ],
  'risks[].matters': ['What matters to the {adult} here?'],
  'risks[].lostIfRemoved': [
    'What would the {adult} lose if this risk were taken away?',
    'For example company, purpose, routine or independence.',
  ],
  'risks[].motive': [
    'What keeps this risk going?',
    'For example loneliness, fear, need or habit. It helps to choose measures that work.',
  ],
  'risks[].providerFailure': ['Would this risk come from a care provider failing?'],
  'risks[].level': ['How serious is it now?'],
  'risks[].likelihood': ['How likely is it now?'],
  'risks[].scaleReason': [
    'What does that rest on?',
    'The two answers help people to talk about the risk. They decide nothing.',
  ],
  'risks[].levelAfter': ['How serious would it be with the measures?'],
  'risks[].likelihoodAfter': ['How likely would it be with the measures?'],
  'risks[].strengths.own.explored': ['Have you explored what the {adult} can do themselves?'],
  'risks[].strengths.own.found': ['What can the {adult} do themselves?'],
  'risks[].strengths.own.skippedReason': ['Why was this not explored first?'],
  'risks[].strengths.network.explored': ['Have you explored what family, friends or the community can do?'],
  'risks[].strengths.network.found': ['What can family, friends or the community do?'],
  'risks[].strengths.network.skippedReason': ['Why was this not explored before services?'],
  'risks[].strengths.external.explored': ['Have you explored what services can do?'],
  'risks[].strengths.external.found': ['What can services do that the {adult} and their network cannot?'],
  'risks[].strengths.external.skippedReason': ['Why were services not explored?'],
  'risks[].noProactiveReason': ['There is no proactive measure because'],
  'risks[].noReactiveReason': ['There is no reactive measure because'],
  'risks[].monitoring.how': ['How will this risk be monitored?'],
  'risks[].monitoring.who': ['Who will monitor it?'],
  'risks[].monitoring.howOften': ['How often?'],
  'risks[].measures[].type': ['Start from an example'],
  'risks[].measures[].what': ['What will be done?'],
  'risks[].measures[].trigger': ['Which sign starts it?', 'Something that can be seen or heard.'],
  'risks[].measures[].noticedBy': ['Who notices the sign?'],
  'risks[].measures[].actedOnBy': ['Who acts?'],
  'risks[].measures[].expectedEffect': ['What effect on the risk do you expect?'],
  'risks[].measures[].necessary': ['Is it needed to reduce the risk of harm, and nothing more?'],
  'risks[].measures[].necessity': ['Why is it needed, and why would less not do?'],
  'risks[].measures[].adultView': ['What does the {adult} think of it?'],
  'risks[].measures[].adultWords': ['In the {adult}’s own words'],
  'risks[].measures[].againstWishReason': ['Why does the plan depart from their wish?'],
  'risks[].measures[].owner.name': ['Who is responsible?'],
  'risks[].measures[].owner.role': ['Their role'],
  'risks[].measures[].owner.agency': ['Their agency'],
  'risks[].measures[].due': ['When will it be done by?', 'For example, 27 3 2026.'],
  'risks[].measures[].ongoing': ['It goes on for as long as the plan does'],
  'risks[].measures[].objective': ['What is it for?', 'The aim that it serves.'],
  'risks[].measures[].proportionality': ['How does it fit the level and likelihood of the risk?'],
  'risks[].measures[].whyFormal': ['Why were the {adult}’s strengths and network not enough?'],
  'risks[].measures[].suggestedBy': ['Who suggested it?'],
  'risks[].measures[].suggestedByName': ['Their name or role'],
  'risks[].measures[].addressedTo': ['Who is it about?'],
  'risks[].measures[].rights.engaged': ['Could it interfere with a right of the {adult}?'],
  'risks[].measures[].rights.which': ['Which rights?'],
  'risks[].measures[].rights.detail': ['How would it interfere?'],
  'risks[].measures[].rights.legalAdvice.question': ['What was asked?'],
  'risks[].measures[].rights.legalAdvice.adviser': ['Who was asked?'],
  'risks[].measures[].rights.legalAdvice.soughtOn': ['When was it asked?'],
  'risks[].measures[].rights.legalAdvice.receivedOn': ['When did the answer come?'],
  'risks[].measures[].rights.legalAdvice.restricted': [
    'Restrict what the advice says',
    'It is then left out of print and of copies.',
  ],
  'risks[].measures[].rights.legalAdvice.gist': ['What does the advice say?', 'The gist in a few sentences.'],
  'risks[].measures[].rights.legalAdvice.changed': ['What changed because of it?'],
  'risks[].measures[].paid.service': ['Does it start or change a paid service?'],
  'risks[].measures[].paid.reviewTeamInvolved': ['Is the team that reviews the care and support plan involved?'],
  'risks[].measures[].paid.reviewTeamContactedOn': ['When were they contacted?'],
  'risks[].measures[].paid.withinBudget': ['Does it fit the personal budget?'],
  'risks[].measures[].paid.increase': ['What increase is needed?', 'An amount, or what it would pay for.'],
  'risks[].measures[].paid.authoriser': ['Who decides on the increase?'],
  'risks[].measures[].paid.authorisation': ['What was decided?'],
  'risks[].measures[].paid.authorisedOn': ['When was it decided?'],
  'risks[].measures[].monitoring': ['How will you know that it works?'],
  'risks[].measures[].state': ['How far is it?'],
  'risks[].measures[].stateReason': ['Why?'],
  'risks[].measures[].horizon': ['For when is it?'],
  'risks[].measures[].shown': ['Is it promised or shown?'],
  'risks[].measures[].shownEvidence': ['What shows it, and since when?'],
};

/** The words of answers that every procedure shares. */
export const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  answer: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
  adultView: {
    'works-best': 'It would work best',
    agrees: 'Agrees',
    disagrees: 'Disagrees',
    'no-view': 'Has no view',
    'not-asked': 'Not asked yet',
  },
  suggestedBy: {
    adult: 'The {adult}',
    network: 'Family, friend or community',
    professional: 'A professional',
    advocate: 'An advocate',
  },
  addressedTo: {
    adult: 'The {adult}',
    source: 'The person or thing the risk is from',
    network: 'Family, friends or community',
    service: 'A service',
  },
  authorisation: { asked: 'Asked, no decision yet', agreed: 'Agreed', refused: 'Refused' },
  state: { planned: 'Planned', 'under-way': 'Under way', done: 'Done', stopped: 'Stopped' },
  shown: { promised: 'Promised', 'being-shown': 'Being shown', 'shown-over-time': 'Shown over time' },
};

/** What dates are called in messages. */
export const DATES: Readonly<Record<string, string>> = {
  due: 'the date it will be done by',
  'rights.legalAdvice.soughtOn': 'the date legal advice was asked for',
  'rights.legalAdvice.receivedOn': 'the date legal advice came',
  'paid.reviewTeamContactedOn': 'the date the review team was contacted',
  'paid.authorisedOn': 'the date of the budget decision',
};

/** The names of parts of a risk and of a measure. */
export const SECTIONS: Readonly<Record<string, string>> = {
  now: 'How serious and how likely it is now',
  strengths: 'Strengths first',
  after: 'With the measures in place',
  monitoring: 'Monitoring',
  moreRisk: 'More about this risk',
  why: 'Why this measure',
  paid: 'Paid services and budget',
  progress: 'Progress',
};

const count = (many: number, one: string, more: string) =>
  `${many === 0 ? 'No' : String(many)} ${many === 1 ? one : more}`;
const KIND = { proactive: 'Proactive', reactive: 'Reactive' } as const;
type Kind = keyof typeof KIND;

/** Everything else that the element says. */
export const TEXT = {
  title: 'Risks and measures',
  none: 'No risk is recorded yet.',
  addRisk: 'Add a risk',
  addAnother: 'Add another risk',
  openAll: 'Open all',
  closeAll: 'Close all',
  risk: (number: number) => `Risk ${String(number)}`,
  ofRisk: (number: number) => `of risk ${String(number)}`,
  untitled: 'not named yet',
  kindTitle: { proactive: 'Proactive measures', reactive: 'Reactive measures' },
  kindHelp: {
    proactive: 'What goes on all the time and makes harm less likely.',
    reactive: 'What happens if the risk grows, or if the proactive measures do not work.',
  },
  measure: (kind: Kind, number: number) => `${KIND[kind]} measure ${String(number)}`,
  addMeasure: { proactive: 'Add a proactive measure', reactive: 'Add a reactive measure' },
  up: 'Move up',
  down: 'Move down',
  duplicate: 'Duplicate',
  remove: 'Remove',
  removed: (what: string) => `${what} removed`,
  moved: (what: string, from: number, to: number) =>
    `${what} moved ${to < from ? 'up' : 'down'}, now number ${String(to + 1)}`,
  copied: (what: string) => `${what} copied without views, legal advice, authorisation and progress`,
  added: (what: string) => `${what} added`,
  advice: 'Legal advice',
  limited: 'Consent is withheld. Limit every measure to what is needed to reduce the risk of harm.',
  restricted: 'Legal advice was taken. What it says is restricted and left out here.',
  now: 'Risks now',
  after: 'Risks with the measures in place',
  serious: 'How serious',
  likely: 'How likely',
  pictureTitle: 'The risks in one picture',
  pictureHelp: 'It shows what people said about each risk. No score is made of it.',
  notPlaced: 'Not placed yet',
  proactiveCount: (many: number) => count(many, 'proactive measure', 'proactive measures'),
  reactiveCount: (many: number) => count(many, 'reactive measure', 'reactive measures').replace('No', 'no'),
  asked: (many: number) =>
    count(many, 'answer that the procedure asks for is missing', 'answers that the procedure asks for are missing'),
  nowIs: 'now',
  afterIs: 'with the measures',
  exampleNone: 'Choose one, or write your own below',
  rightsGroup: 'May interfere with a right',
  inFuture: (where: string, what: string) => `${where}: ${what} must be today or in the past`,
  beforeSought: (where: string) =>
    `${where}: the date legal advice came must be the same as or after the date it was asked for`,
} as const;
