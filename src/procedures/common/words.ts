/** Terms, roles, law and slots for links that adult procedures in England share. A council renames any of them. */
import type { Procedure } from '../../procedure/schema.js';

export const terms: Procedure['terms'] = {
  plan: {
    technical: 'safeguarding plan',
    plain: 'plan to help you stay safe',
    plainPlural: 'plans to help you stay safe',
  },
  adult: { technical: 'adult', plain: 'person' },
  lead: { technical: 'lead practitioner', plain: 'main worker' },
  manager: { technical: 'manager', plain: 'manager' },
  pach: {
    technical: 'person alleged to have caused harm',
    plural: 'people alleged to have caused harm',
    plain: 'person who may have harmed you',
    plainPlural: 'people who may have harmed you',
  },
  advocate: {
    technical: 'advocate',
    plain: 'person who speaks up for you',
    plainPlural: 'people who speak up for you',
  },
  measure: { technical: 'measure', plain: 'action' },
  proactive: {
    technical: 'proactive measure',
    plain: 'thing we do to keep you safe',
    plainPlural: 'things we do to keep you safe',
  },
  reactive: {
    technical: 'reactive measure',
    plain: 'thing we do if something goes wrong',
    plainPlural: 'things we do if something goes wrong',
  },
  outcome: {
    technical: 'desired outcome',
    plain: 'thing you want to happen',
    plainPlural: 'things you want to happen',
  },
  review: { technical: 'review', plain: 'check of the plan', plainPlural: 'checks of the plan' },
  meeting: { technical: 'planning meeting', plain: 'meeting' },
};

export const roles: Procedure['roles'] = [
  { id: 'lead-practitioner', label: '{Lead}', plain: 'Your {lead}' },
  { id: 'manager', label: '{Manager}' },
  { id: 'best-interests', label: 'Best interests decision-maker' },
  { id: 'budget-holder', label: 'Budget holder' },
  { id: 'safeguarding-manager', label: 'Safeguarding manager' },
  { id: 'agency', label: 'Professional of another agency' },
  { id: 'advocate', label: 'Advocate or appropriate person' },
  { id: 'police', label: 'Police officer' },
  { id: 'legal', label: 'Legal adviser' },
];

export const laws: Procedure['laws'] = [
  { id: 'care-act', label: 'Care Act 2014', plain: 'the law about care' },
  { id: 'mca', label: 'Mental Capacity Act 2005', plain: 'the law about making decisions' },
  { id: 'human-rights', label: 'Human Rights Act 1998', plain: 'the law about human rights' },
  { id: 'data-protection', label: 'Data Protection Act 2018 and UK GDPR', plain: 'the law about personal information' },
];

export const advocates: Procedure['advocates'] = [
  { id: 'care-act', label: 'Independent Care Act advocate', law: 'care-act' },
  { id: 'imca', label: 'Independent mental capacity advocate (IMCA)', law: 'mca' },
  { id: 'appropriate-person', label: 'Appropriate person, such as a relative or friend' },
];

/** Slots: the sources name these pages and do not hold them, so each council sets its own address. */
export const links: Procedure['links'] = [
  { id: 'local-guidance', label: 'Local contacts and practice guidance', cites: ['HERTS-002', 'HERTS-099'] },
  { id: 'capacity-toolkit', label: 'Preparing for a decision: capacity toolkit', cites: ['HERTS-041'] },
  { id: 'capacity-policy', label: 'Local capacity policy', cites: ['HERTS-041'] },
  { id: 'capacity-forms', label: 'Capacity assessment forms', cites: ['HERTS-041'] },
  { id: 'risk-assessment', label: 'Risk assessment procedure', cites: ['HERTS-048'] },
  { id: 'information-sharing', label: 'Information sharing policy', cites: ['HERTS-085'] },
  { id: 'escalation', label: 'Escalation policy', cites: ['HERTS-117'] },
  { id: 'complaints', label: 'How to complain', cites: ['HERTS-116'] },
];

export const outputs: Procedure['outputs'] = [
  { id: 'plan', label: 'The full plan', cites: ['HERTS-008', 'HERTS-069'] },
  { id: 'adult-copy', label: 'The adult’s copy', cites: ['HERTS-071', 'HERTS-072', 'HERTS-077'] },
  { id: 'role-extract', label: 'What one person or organisation has to do', cites: ['HERTS-084'] },
  { id: 'review-record', label: 'Record of a review', cites: ['HERTS-108', 'HERTS-109'] },
  { id: 'decision-record', label: 'Record of a decision', cites: ['HERTS-021', 'HERTS-022'] },
  {
    id: 'ending-record',
    label: 'Record of the ending, with where each measure went',
    cites: ['HERTS-105', 'HERTS-106'],
  },
];
