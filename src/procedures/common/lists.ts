/** Lists of choices. What cites nothing is the kit's own: no source gives it, and a council may change it. */
import type { ListItem } from '../../procedure/schema.js';

/** `[id, words]` as list entries, all with the same source. */
export const items = (entries: readonly (readonly [string, string])[], ...cites: string[]): ListItem[] =>
  entries.map(([id, label]) => ({ id, label, ...(cites.length > 0 && { cites }) }));

const words = (...labels: string[]) =>
  items(
    labels.map((label) => [label.toLowerCase().replace(/[^a-z]+/g, '-'), label] as const),
    'HERTS-054',
  );

/** Each entry is a field of `involvement.planning`. */
export const planning = [
  ['how', 'How would the adult like to take part: in person, in writing, one meeting or several small ones?', 29],
  ['where', 'Where would the adult feel at ease?', 30],
  ['length', 'How long can the meeting be?', 31],
  ['timing', 'Which time of day suits, and when are breaks needed? Think of sleep, medication and care', 32],
  ['agenda', 'What is on the agenda, and does the adult help to set it?', 33],
  ['preparation', 'How will the adult be helped to understand what the meeting is for?', 34],
  ['chair', 'Who is best placed to chair and to win the adult’s trust?', 35],
  ['members', 'How will everyone be helped to include the adult and use plain words?', 36],
] as const;

export const lists: Record<string, ListItem[]> = {
  riskLevels: items([
    ['low', 'Low'],
    ['medium', 'Medium'],
    ['high', 'High'],
  ]),
  likelihoods: items([
    ['unlikely', 'Unlikely'],
    ['possible', 'Possible'],
    ['likely', 'Likely'],
  ]),
  stages: items(
    [
      ['concern', 'When the concern is looked at'],
      ['enquiry', 'During the enquiry'],
      ['findings', 'When the findings are discussed'],
      ['after', 'After the enquiry'],
    ],
    'HERTS-009',
  ),
  principles: items(
    [
      ['aims', 'The aims of adult safeguarding'],
      ['wellbeing', 'The duty to promote wellbeing'],
      ['six', 'The six safeguarding principles'],
      ['personal', 'Making safeguarding personal'],
      ['capacity', 'The principles of the Mental Capacity Act'],
    ],
    'HERTS-003',
  ),
  strengths: items(
    [
      ['own', 'What the adult can do'],
      ['network', 'What family, friends and community can do'],
      ['external', 'What services can do'],
    ],
    'HERTS-004',
  ),
  strengthsPrompts: items(
    [
      ['whole', 'Look at needs, risks, situation and network together'],
      ['capabilities', 'Help the adult to see their own strengths'],
      ['community', 'Look for support in the community'],
      ['other-services', 'Look for support from other networks and services, such as health'],
      ['light-touch', 'Look for less intrusive help, such as prevention or signposting'],
    ],
    'HERTS-005',
  ),
  proactiveMeasures: items(
    [
      ['community-group', 'Joining a community group'],
      ['carer-training', 'Training for the carer'],
      ['health-service', 'Specialist health service'],
      ['sitting-service', 'Sitting service, so that the carer has breaks'],
      ['respite', 'Respite away from home for the carer'],
      ['standby-provider', 'Registering with a standby care provider'],
      ['technology', 'Technology for safety at home'],
      ['direct-payment', 'Closer checks on a direct payment'],
    ],
    'HERTS-058',
  ),
  reactiveMeasures: items(
    [
      ['emergency-care', 'Emergency care arranged by the council'],
      ['change-provider', 'Change of care provider'],
      ['extra-care', 'Extra paid care when the carer cannot help'],
      ['care-plan-review', 'Urgent review of the care and support plan'],
      ['relative-steps-in', 'Another relative steps in for a while'],
    ],
    'HERTS-060',
  ),
  rightsMeasures: items(
    [
      ['restrict-contact', 'Limiting contact with family or friends'],
      ['supervise-contact', 'Supervising contact with family or friends'],
      ['surveillance', 'Monitoring or surveillance'],
    ],
    'HERTS-066',
  ),
  rights: items(
    [
      ['liberty', 'Liberty'],
      ['autonomy', 'Making one’s own choices'],
      ['family-life', 'Family life'],
      ['private-life', 'Private life, home and letters'],
      ['property', 'Property'],
      ['other', 'Another right'],
    ],
    'HERTS-064',
  ),
  vagueOwners: words(
    'All',
    'All agencies',
    'All professionals',
    'Agencies',
    'Carers',
    'Everybody',
    'Everyone',
    'Family',
    'N/A',
    'None',
    'Professionals',
    'Services',
    'Social services',
    'Staff',
    'TBA',
    'TBC',
    'Team',
    'The team',
    'To be confirmed',
    'Unknown',
    'Us',
    'Various',
    'We',
  ),
  planning: planning.map(([id, label, row]) => ({ id, label, cites: [`HERTS-0${row}`] })),
  planningFormats: items([
    ['conference', 'Case conference or one large meeting'],
    ['small-meetings', 'Several small meetings'],
    ['conversations', 'Conversations with the adult'],
    ['written', 'Written views'],
  ]),
  reviewFormats: items(
    [
      ['face-to-face', 'Face to face'],
      ['virtual', 'Video call'],
      ['telephone', 'Telephone'],
    ],
    'HERTS-098',
  ),
  reviewFactors: items(
    [
      ['adult', 'What the adult or their representative wants'],
      ['professionals', 'What professionals and others think'],
      ['monitoring', 'How closely the plan is monitored'],
      ['risk', 'How likely and how serious the ongoing risk is'],
      ['complexity', 'How complex the plan is'],
      ['stability', 'How stable the situation is'],
    ],
    'HERTS-089',
  ),
  reviewGrounds: items(
    [
      ['not-working', 'Parts of the plan do not work as expected'],
      ['unhappy', 'The adult is no longer happy with it'],
      ['less-restrictive', 'Something less restrictive may now be possible'],
    ],
    'HERTS-093',
  ),
  reviewTopics: items(
    [
      ['working', 'What is working and what is not'],
      ['wellbeing', 'What the plan does for the adult’s wellbeing'],
      ['outcomes', 'Whether it meets the adult’s outcomes'],
      ['needed', 'Whether the plan is still needed'],
      ['changes', 'What has to change in it'],
      ['circumstances', 'What has changed around the adult'],
      ['other-action', 'Whether action outside the plan is needed, such as a referral'],
      ['views', 'What the adult thinks and wants on each of these'],
    ],
    'HERTS-101',
  ),
  reviewOutcomes: items(
    [
      ['continue', 'Go on as it is'],
      ['more-effective', 'Change to something that works better'],
      ['less-restrictive', 'Change to something less restrictive'],
      ['more-enquiries', 'Go on and enquire further'],
      ['end', 'End the plan'],
      ['other-action', 'Take other action too, such as a referral'],
    ],
    'HERTS-102',
  ),
  endingGrounds: items(
    [
      ['no-risk', 'There is no risk any more'],
      ['other-means', 'What risk remains can be managed in another way, such as a care and support plan'],
      ['not-wanted', 'The adult has capacity and does not want a plan any more'],
    ],
    'HERTS-105',
    'HERTS-107',
  ),
  copyExceptions: items(
    [
      ['risk-to-adult', 'It would raise the risk to the adult'],
      ['risk-to-others', 'It would raise the risk to a child or another vulnerable adult'],
      ['risk-to-plan', 'It would stop the plan from working'],
    ],
    'HERTS-071',
  ),
  copyFormats: items(
    [
      ['language', 'In the adult’s preferred language'],
      ['audio', 'Audio recording'],
      ['pictures', 'With photographs or diagrams'],
      ['easy-read', 'Easy read'],
      ['print', 'Printed'],
    ],
    'HERTS-072',
    'HERTS-074',
  ),
  sharingRegard: items(
    [
      ['caldicott', 'The Caldicott Principles'],
      ['data-protection', 'Data protection law'],
      ['local-policy', 'The local information sharing policy'],
    ],
    'HERTS-085',
  ),
  disagreementLadder: items(
    [
      ['challenge', 'Challenge with respect, and be open to thinking again'],
      ['discussion', 'Try to settle it by talking'],
      ['final-decision', 'The {manager} decides'],
      ['dissatisfied', 'Take it to the safeguarding manager'],
      ['complaint', 'Complain formally'],
      ['escalation', 'Follow the escalation policy'],
    ],
    'HERTS-113',
    'HERTS-116',
    'HERTS-117',
  ),
};
