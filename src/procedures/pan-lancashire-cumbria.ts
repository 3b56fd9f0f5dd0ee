/** Pan-Lancashire and Cumbria: stage six, case conference and safeguarding plan (added to the manual in April 2015). */
import { extendProcedure } from '../procedure/extend.js';
import type { Procedure } from '../procedure/schema.js';
import { all, any, is, yes } from './common/conditions.js';
import { base } from './common/base.js';
import { items, lists } from './common/lists.js';
import { restated } from './common/restated.js';
import { pachAllowed, pachRules } from './common/rules/involvement.js';
import { consent } from './pan-lancashire-cumbria/consent.js';
import { decisions } from './pan-lancashire-cumbria/decisions.js';
import { gates } from './pan-lancashire-cumbria/gates.js';
import { afterRules } from './pan-lancashire-cumbria/rules/after.js';
import { meetingRules } from './pan-lancashire-cumbria/rules/meeting.js';
import { planRules } from './pan-lancashire-cumbria/rules/plan.js';
import { statements } from './pan-lancashire-cumbria/restated.js';
import { triggerRules } from './pan-lancashire-cumbria/rules/trigger.js';

/** LANCS-09: an adult with capacity who chooses to stay with the carer. */
const staysWithCarer = all(yes('involvement.pach.adultChoosesToStay'), is('consent.capacity', 'has'));

const panLancashireCumbria: Procedure = extendProcedure(base, {
  id: 'pan-lancashire-cumbria',
  name: 'Pan-Lancashire and Cumbria multi-agency safeguarding adults procedure',
  shortName: 'Pan-Lancashire and Cumbria',
  version: 'April 2015',
  date: '2015-04-01',
  source: {
    title: 'Stage six: case conference and safeguarding plan',
    publisher: 'Pan-Lancashire and Cumbria Safeguarding Adults Boards',
    date: '2015-04-01',
  },
  jurisdiction: 'England: Lancashire and Cumbria',
  terms: {
    lead: { technical: 'nominated worker', plain: 'main worker', plainPlural: 'main workers' },
    manager: { technical: 'appropriate manager', plain: 'manager' },
    pach: {
      technical: 'alleged perpetrator',
      plain: 'person who may have harmed you',
      plainPlural: 'people who may have harmed you',
    },
    meeting: { technical: 'case conference or safeguarding plan meeting', plain: 'meeting' },
  },
  roles: [
    { id: 'investigating-officer', label: 'Investigating officer or social worker', cites: ['LANCS-03'] },
    { id: 'meeting', label: 'Multi-agency meeting', cites: ['LANCS-14'] },
    { id: 'chair', label: 'Chair', cites: ['LANCS-11', 'LANCS-36'] },
  ],
  decisions,
  lists: {
    stages: [{ id: 'six', label: 'Stage six: case conference and safeguarding plan', cites: ['LANCS-01'] }],
    planningFormats: (lists['planningFormats'] ?? []).map((item) => ({ ...item, cites: ['LANCS-03', 'LANCS-04'] })),
    endingGrounds: [
      ...items([['outcomes', 'The outcomes have been reached']], 'LANCS-35'),
      ...items([['closed', 'The case is closed']], 'LANCS-35'),
      ...(lists['endingGrounds'] ?? []),
    ],
  },
  limits: { firstReviewDays: 42 },
  switches: { mandatoryInvitation: true, outcomeFinding: true },
  defaults: { planningFormats: 'conference' },
  questions: [
    {
      path: 'consent.ongoingRisk',
      help: 'Most people can make choices that involve risk. Whether the adult has capacity to decide about the abuse is part of the picture.',
      cites: ['LANCS-26'],
    },
    {
      path: 'sharing.referrerFeedback.followedUp',
      help: 'This holds for anyone who refers. Whoever is not satisfied with the feedback takes it up with their own manager.',
      cites: ['LANCS-39', 'LANCS-40'],
    },
  ],
  consent,
  rules: [
    ...restated(base.rules, statements),
    ...triggerRules,
    ...meetingRules,
    ...planRules,
    ...afterRules,
    ...pachRules(
      'consider',
      any(pachAllowed, staysWithCarer),
      'Involve the {pach} only if the adult asks and the {manager} agrees, or if the adult has capacity and chooses to stay with them',
      'Both may come when an adult with capacity chooses to stay with an abusive carer.',
      'LANCS-09',
      'HERTS-044',
    ),
  ],
  without: {
    rules: [
      ...['local-guidance', 'stage', 'recorded-promptly', 'other-means', 'benefit-reason', 'evidence-capacity'],
      ...['measure-necessary', 'measure-formal', 'budget-asked', 'budget-team', 'budget-increase', 'deputy-named'],
      ...['planning-how', 'planning-where', 'planning-length', 'planning-timing', 'planning-agenda'],
      ...['planning-preparation', 'planning-members', 'review-factors', 'review-early-plan', 'lead-stays'],
      ...['arrange-when', 'arrange-format', 'arrange-whom', 'arrange-gather', 'review-guidance'],
    ],
  },
  gates,
  outputs: [
    { id: 'meeting-record', label: 'Record of the meeting, and who was sent it', cites: ['LANCS-32'] },
    { id: 'referrer-feedback', label: 'Feedback to whoever reported the abuse', cites: ['LANCS-37'] },
  ],
});

export default panLancashireCumbria;
