/** Hertfordshire: multi-agency procedure on the safeguarding plan, as updated on 2 August 2024. */
import { extendProcedure } from '../procedure/extend.js';
import type { Procedure } from '../procedure/schema.js';
import { base } from './common/base.js';
import { openDoorRules, refusedPlan } from './common/rules/consent.js';
import { decidedByManager } from './common/rules/decisions.js';
import { pachAllowed, pachRules } from './common/rules/involvement.js';
import { consent } from './hertfordshire/consent.js';

const hertfordshire: Procedure = extendProcedure(base, {
  id: 'hertfordshire',
  name: 'Hertfordshire multi-agency safeguarding adults procedure',
  shortName: 'Hertfordshire',
  version: '46',
  date: '2024-08-02',
  source: { title: 'The Safeguarding Plan', publisher: 'Hertfordshire Safeguarding Adults Board', date: '2024-08-02' },
  jurisdiction: 'England: Hertfordshire',
  terms: {
    manager: { technical: 'investigating team manager', plain: 'manager' },
  },
  switches: { deputy: true },
  questions: [
    {
      path: 'reviews.held.draft.topics',
      help: 'A review looks at what works, whether the plan still fits the risk, and what should change. Go as deep as the concern and the risk ask for.',
      cites: ['HERTS-086', 'HERTS-100'],
    },
    {
      path: 'disagreements',
      help: 'Each professional looks at the facts from their own angle and says what they see. The adult stays safe meanwhile.',
      cites: ['HERTS-111', 'HERTS-112'],
    },
  ],
  consent,
  rules: [
    ...openDoorRules(refusedPlan),
    decidedByManager(base.decisions, 'HERTS-018', 'HERTS-020'),
    ...pachRules(
      'must',
      pachAllowed,
      'Involve the {pach} only if the adult expressly asks and the {manager} agrees',
      'Both are needed.',
      'HERTS-044',
    ),
  ],
  honoured: [
    {
      cite: 'HERTS-001',
      by: 'Any role can use the plan at any stage, and “safeguarding plan” is a term that a council can change',
    },
    { cite: 'HERTS-008', by: 'The plan is a document whose content is risks with their measures' },
    { cite: 'HERTS-011', by: 'The plan records which row of the consent table applied, and on which day' },
    { cite: 'HERTS-092', by: 'The state of the plan is kept apart from the state of the case' },
    { cite: 'HERTS-118', by: 'The plan carries the procedure’s id, version and date' },
  ],
});

export default hertfordshire;
