import { needs, tried, type Cases } from './case.js';

const wants = { 'involvement.wishes': 'wants' };
const declines = { 'involvement.wishes': 'declines' };
const pach = (field: string) => `involvement.pach.${field}`;
const planning = Object.fromEntries(
  ['how', 'where', 'length', 'timing', 'agenda', 'preparation', 'chair', 'members'].map((field) => [
    `planning-${field}`,
    needs(`involvement.planning.${field}`, wants),
  ]),
);

export const involvementCases: Cases = {
  'lead-named': needs('about.leadPractitioner.name', {}, 'R. S.'),
  'local-guidance': needs('about.localGuidanceRead', {}, 'yes'),
  stage: needs('about.stage', {}, 'enquiry'),
  'information-given': needs('about.information.given'),
  'prevention-considered': needs('about.information.preventionConsidered'),
  'agency-left-out': needs('about.agencies[0].leftOutReason', { 'about.agencies[0].leftOut': 'yes' }),
  'recorded-promptly': tried({ 'about.agreedOn': '2026-03-01' }, { 'about.recordedOn': '2026-03-02' }),
  'involvement-offered': tried({ 'involvement.offered': 'no' }, { 'involvement.offered': 'yes' }),
  'involvement-way': needs('involvement.preferredWay', wants),
  'views-outcomes': needs('involvement.viewsOnOutcomes', declines),
  'views-strategies': needs('involvement.viewsOnStrategies', declines),
  'advocate-involved': tried(
    { 'involvement.advocate.state': 'appointed', 'involvement.advocate.involvedHow': 'By phone' },
    { 'involvement.advocate.involved': 'yes' },
  ),
  ...planning,
  'person-asked-for': tried(
    { 'involvement.people[0].askedForByAdult': 'yes', 'involvement.people[0].involved': 'no' },
    { 'involvement.people[0].leftOutReason': 'Abroad' },
  ),
  'pach-allowed': tried(
    { [pach('involved')]: 'yes', [pach('adultAsked')]: 'yes', [pach('managerAgrees')]: 'no' },
    { [pach('managerAgrees')]: 'yes' },
  ),
  'pach-person-allowed': tried(
    {
      'involvement.people[0].isPach': 'yes',
      'involvement.people[0].involved': 'yes',
      [pach('managerAgrees')]: 'yes',
      [pach('adultAsked')]: 'no',
    },
    { [pach('adultAsked')]: 'yes' },
  ),
  'pach-police': tried(
    { [pach('involved')]: 'yes', [pach('policeInvestigating')]: 'yes' },
    { [pach('involved')]: 'no' },
  ),
  'pach-rationale': tried(
    { [pach('adultAsked')]: 'yes', 'decisions.entries[0].kind': 'pach-involvement' },
    { 'decisions.entries[0].rationale': 'Calms the adult' },
  ),
  'pach-safeguards': needs(pach('safeguards'), { [pach('managerAgrees')]: 'yes' }),
  'assessment-considered': needs(
    'capacity.assessments[0].bestInterests.consultation.considered',
    { 'capacity.assessments[0].bestInterests.decision': 'Stay at home' },
    'yes',
  ),
};
