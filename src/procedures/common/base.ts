/** What adult procedures in England share. Not a procedure by itself: each area extends it with its own. */
import { defineProcedure } from '../../procedure/define.js';
import type { Procedure } from '../../procedure/schema.js';
import { decisions } from './decisions.js';
import { gates } from './gates.js';
import { lists } from './lists.js';
import { aboutRules } from './rules/about.js';
import { consentRules } from './rules/consent.js';
import { decisionRules } from './rules/decisions.js';
import { endingRules } from './rules/ending.js';
import { involvementRules } from './rules/involvement.js';
import { reviewRules } from './rules/reviews.js';
import { riskRules } from './rules/risks.js';
import { sharingRules } from './rules/sharing.js';
import { advocates, laws, links, outputs, roles, terms } from './words.js';

/** Rules in the order of a plan's life. They carry the sources and strengths of the fuller procedure, Hertfordshire's. */
export const base: Procedure = defineProcedure({
  format: 1,
  id: 'adults-england',
  name: 'Adults in England',
  shortName: 'England',
  version: '1',
  date: '2024-08-02',
  source: { title: 'Shared parts', publisher: 'Safeguarding Plan Kit', date: '2024-08-02' },
  people: 'adults',
  jurisdiction: 'England',
  laws,
  terms,
  roles,
  advocates,
  decisions,
  lists,
  limits: {},
  switches: { signatures: false, mandatoryInvitation: false, outcomeFinding: false, deputy: false },
  defaults: {},
  questions: [
    {
      path: 'risks[].level',
      hint: 'The procedure sets no scale. These words are the kit’s own, and no score decides anything.',
    },
  ],
  consent: { steps: [], caveats: [], table: [] },
  rules: [
    ...aboutRules,
    ...consentRules,
    ...riskRules,
    ...decisionRules,
    ...involvementRules,
    ...sharingRules,
    ...reviewRules,
    ...endingRules,
  ],
  gates,
  outputs,
  links,
  honoured: [],
});
