/** Rules about how the adult, their advocate, others and the person alleged to have caused harm take part. */
import { all, answered, any, is, not, yes, type PackCondition, type PackRule } from '../conditions.js';
import { planning } from '../lists.js';

const adult = 'The adult is encouraged to take part in whichever way suits them.';
const declined = is('involvement.wishes', 'declines');
const pachGuard = 'They may neither influence the adult nor put the plan at risk.';

export const advocateAppointed: PackCondition = is('involvement.advocate.state', 'appointed');
/** The police already investigate the person alleged to have caused harm. */
export const policeInvestigate: PackCondition = any(
  yes('involvement.pach.policeInvestigating'),
  is('justice.policeInvestigation', 'open'),
);
export const pachAllowed: PackCondition = all(
  yes('involvement.pach.adultAsked'),
  yes('involvement.pach.managerAgrees'),
);

/** Whether the person alleged to have caused harm may take part, and each person of the list who is that person. */
export function pachRules(
  strength: PackRule['strength'],
  allowed: PackCondition,
  ask: string,
  why: string,
  ...cites: string[]
): PackRule[] {
  return [
    {
      id: 'pach-allowed',
      cites,
      strength,
      at: 'involvement.pach.involved',
      when: yes('involvement.pach.involved'),
      holds: allowed,
      ask,
      why,
    },
    {
      each: 'involvement.people[]',
      id: 'pach-person-allowed',
      cites,
      strength,
      at: '.involved',
      when: all(yes('.isPach'), yes('.involved')),
      holds: allowed,
      ask,
      why,
    },
  ];
}

export const involvementRules: PackRule[] = [
  {
    id: 'involvement-offered',
    cites: ['HERTS-023'],
    strength: 'should',
    at: 'involvement.offered',
    holds: yes('involvement.offered'),
    ask: 'Ask the adult to take part, and how',
    why: adult,
  },
  {
    id: 'involvement-way',
    cites: ['HERTS-023'],
    strength: 'should',
    at: 'involvement.preferredWay',
    when: is('involvement.wishes', 'wants'),
    holds: answered('involvement.preferredWay'),
    ask: 'Say which way of taking part the adult prefers',
    why: adult,
  },
  {
    id: 'views-outcomes',
    cites: ['HERTS-025'],
    strength: 'should',
    at: 'involvement.viewsOnOutcomes',
    when: declined,
    holds: answered('involvement.viewsOnOutcomes'),
    ask: 'Ask what the adult wants to happen, although they do not want to be involved',
    why: 'Declining a meeting is not the same as having no wishes.',
  },
  {
    id: 'views-strategies',
    cites: ['HERTS-025', 'HERTS-026'],
    strength: 'should',
    at: 'involvement.viewsOnStrategies',
    when: declined,
    holds: answered('involvement.viewsOnStrategies'),
    ask: 'Ask what the adult thinks of the ways to manage the risk',
    why: 'Declining a meeting is not the same as having no wishes.',
  },
  {
    id: 'advocate-involved',
    cites: ['HERTS-028'],
    strength: 'must',
    at: 'involvement.advocate.involvedHow',
    when: advocateAppointed,
    holds: all(yes('involvement.advocate.involved'), answered('involvement.advocate.involvedHow')),
    ask: 'Involve the advocate or appropriate person in making the plan, and say how',
    why: 'The adult has to be represented effectively.',
  },
  ...planning.map(([field, ask, row]): PackRule => ({
    id: `planning-${field}`,
    cites: [`HERTS-0${row}`],
    strength: 'should',
    at: `involvement.planning.${field}`,
    when: is('involvement.wishes', 'wants', 'not-known'),
    holds: answered(`involvement.planning.${field}`),
    ask,
    why: adult,
  })),
  {
    each: 'involvement.people[]',
    id: 'person-asked-for',
    cites: ['HERTS-043'],
    strength: 'should',
    at: '.involved',
    when: all(yes('.askedForByAdult'), not(yes('.isPach'))),
    holds: any(yes('.involved'), answered('.leftOutReason')),
    ask: 'Involve this person, or say why not',
    why: 'The adult asked for them.',
  },
  {
    id: 'pach-police',
    cites: ['HERTS-047'],
    strength: 'should',
    at: 'involvement.pach.involved',
    when: all(policeInvestigate, answered('involvement.pach.involved')),
    holds: not(yes('involvement.pach.involved')),
    ask: 'Keep the {pach} out of every discussion and meeting, even if the adult asks for them',
    why: 'The police are already investigating.',
  },
  {
    id: 'pach-rationale',
    cites: ['HERTS-045'],
    strength: 'should',
    at: 'involvement.pach.rationale',
    when: any(yes('involvement.pach.adultAsked'), answered('involvement.pach.managerAgrees')),
    holds: any(answered('involvement.pach.rationale'), { decision: 'pach-involvement', where: answered('.rationale') }),
    ask: 'Give the reasons for involving the {pach} or not',
    why: 'The reasons are recorded whichever way it goes.',
  },
  {
    id: 'pach-safeguards',
    cites: ['HERTS-046'],
    strength: 'should',
    at: 'involvement.pach.safeguards',
    when: yes('involvement.pach.managerAgrees'),
    holds: answered('involvement.pach.safeguards'),
    ask: 'Say which safeguards are in place while the {pach} takes part',
    why: pachGuard,
  },
  {
    each: 'capacity.assessments[]',
    id: 'assessment-considered',
    cites: ['HERTS-040'],
    strength: 'must',
    at: '.bestInterests.consultation.considered',
    when: answered('.bestInterests.decision'),
    holds: yes('.bestInterests.consultation.considered'),
    ask: 'Consider carefully what the adult told you before this best interests decision is made',
    why: 'No best interests decision may be made before that.',
  },
];
