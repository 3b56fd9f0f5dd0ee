import { needs, tried, type Cases } from './case.js';

const copy = (field: string) => `sharing.adultCopy.${field}`;
const give = { [copy('decision')]: 'give' };
const withhold = { [copy('decision')]: 'withhold' };
const pach = (field: string) => `sharing.pachCopy.${field}`;
const organisation = { 'sharing.recipients[0].kind': 'organisation' };

export const sharingCases: Cases = {
  'adult-copy': needs(copy('decision'), {}, 'give'),
  'copy-exception': tried(
    { ...withhold, [copy('exceptions')]: ['too-long'] },
    { [copy('exceptions')]: ['risk-to-plan'] },
  ),
  'copy-redact-first': tried(
    { ...withhold, [copy('exceptions')]: ['risk-to-plan'] },
    { [copy('decision')]: 'give-redacted' },
  ),
  'copy-manager': tried(
    { ...withhold, [copy('decidedBy.role')]: 'lead-practitioner' },
    { [copy('decidedBy.role')]: 'manager' },
  ),
  'copy-rationale': needs(copy('rationale'), withhold),
  'redaction-reason': needs('sharing.redactions[0].reason', { 'sharing.redactions[0].path': 'risks[0].measures[1]' }),
  'copy-format': needs(copy('formatDetail'), give),
  'copy-given': tried({ ...give, state: 'active', [copy('givenOn')]: '2026-03-01' }, { [copy('givenBy')]: 'R. S.' }),
  'copy-talked-through': needs(copy('talkedThroughBy'), { ...give, 'involvement.advocate.state': 'appointed' }),
  'copy-when': needs(copy('talkWhen'), give),
  'copy-how': needs(copy('talkHow'), give),
  'copy-support': needs(copy('talkSupport'), give),
  'requested-copy': tried(
    { 'sharing.recipients[0].kind': 'requested', 'sharing.recipients[0].gets': 'none' },
    { 'sharing.recipients[0].gets': 'full' },
  ),
  'pach-copy': tried(
    { [pach('given')]: 'yes', [pach('adultAsked')]: 'yes', [pach('safeguards')]: 'Read in the office' },
    { [pach('managerAgrees')]: 'yes' },
  ),
  'pach-recipient': tried(
    {
      'sharing.recipients[0].kind': 'pach',
      'sharing.recipients[0].gets': 'redacted',
      [pach('adultAsked')]: 'yes',
      [pach('managerAgrees')]: 'yes',
    },
    { [pach('safeguards')]: 'Read in the office' },
  ),
  'pach-copy-rationale': needs(pach('rationale'), { [pach('managerAgrees')]: 'no' }),
  'pach-copy-safeguards': needs(pach('safeguards'), { [pach('managerAgrees')]: 'yes' }),
  'copy-passed-on': tried(
    { [pach('adultMayPassOn')]: 'yes' },
    { 'decisions.entries[0].kind': 'adult-copy' },
    'decisions.entries',
  ),
  'consent-to-share': needs('sharing.consentToShare', {}, 'given'),
  'share-plan': tried(
    { ...organisation, 'sharing.consentToShare': 'given', 'sharing.recipients[0].gets': 'extract' },
    { 'sharing.recipients[0].basis': 'Asked for no more' },
  ),
  'share-extract': tried(
    { ...organisation, 'sharing.consentToShare': 'withheld', 'sharing.recipients[0].gets': 'full' },
    { 'sharing.recipients[0].gets': 'extract' },
  ),
  'sharing-regard': needs('sharing.regard', organisation, 'yes'),
};
