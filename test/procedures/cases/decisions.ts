import { needs, tried, type Cases } from './case.js';

const draft = { 'decisions.draft.kind': 'develop' };
const challenge = { 'disagreements[0].challenge': 'Too little' };

export const decisionCases: Cases = {
  'plan-decision': tried(
    { 'decisions.entries[0].kind': 'develop', 'decisions.entries[0].rationale': 'High risk' },
    { 'decisions.entries[0].viewsRegarded': 'Followed' },
    'decisions.entries',
  ),
  'decision-rationale': needs('decisions.draft.rationale', draft),
  'decision-views': needs('decisions.draft.viewsNotObtainedReason', draft),
  'decision-participation': needs('decisions.draft.participation', draft),
  'decision-positions': needs('decisions.draft.positions[0].agency', draft, 'Police'),
  'manager-decides': tried(
    { 'decisions.draft.kind': 'pach-copy', 'decisions.draft.decidedBy.role': 'lead-practitioner' },
    { 'decisions.draft.deputy.acting': 'yes' },
  ),
  'deputy-named': tried(
    {
      'decisions.draft.deputy.acting': 'yes',
      'decisions.draft.decidedBy.name': 'A. N.',
      'decisions.draft.deputy.designatedBy': 'T. M.',
    },
    { 'decisions.draft.deputy.designatedOn': '2026-03-01' },
  ),
  viewpoints: needs('decisions.draft.viewpointsConsidered', { 'decisions.draft.kind': 'disagreement' }),
  'disagreement-challenge': tried(
    { ...challenge, 'disagreements[0].by.agency': 'Police', 'disagreements[0].on': '2026-03-01' },
    { 'disagreements[0].response': 'Looked at again' },
  ),
  'disagreement-discussed': needs('disagreements[0].discussedOn', challenge, '2026-03-01'),
  'disagreement-settled': tried(
    { ...challenge, 'disagreements[0].resolved': false },
    { 'decisions.entries[0].kind': 'disagreement', 'decisions.entries[0].about': 'disagreements[0]' },
  ),
  'disagreement-further': needs(
    'disagreements[0].takenTo',
    { 'disagreements[0].resolved': false, 'disagreements[0].finalDecision': 'Stays' },
    'complaint',
  ),
};
