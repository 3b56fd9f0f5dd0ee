/** A relationship with risk. The adult keeps deciding, and what she wants changes as she sees what is possible. */
import { append, newId, type Outcomes } from '../../src/plan/index.js';
import panLancashireCumbria from '../../src/procedures/pan-lancashire-cumbria.js';
import type { StoredCase } from '../store/case.js';
import { manager, practitioner } from '../people.js';
import { caseWith, daysAgo, morningOf, planUnder, recorded } from './make.js';

const consent = () => ({
  ongoingRisk: 'yes' as const,
  ongoingRiskDetail:
    'S.K. says that her boyfriend has pushed her into sex twice. The police were told and took no action.',
  otherMeans: 'Support hours in the shared house.',
  otherMeansWhyNot: 'The staff are there by day; he visits in the evening.',
  benefit: 'yes' as const,
  benefitReason: 'Six agencies give her advice that does not agree. One plan, in her words, would.',
  toPlan: 'given' as const,
  words: '“Yes to a plan. Write what I want first and what you are scared of after.”',
  askedOn: daysAgo(11),
  askedBy: 'A.W.',
  presentWhenAsked: 'Her advocate',
  capacityDoubted: 'no' as const,
  capacity: 'has' as const,
  capacityBasis: 'Assessed for the relationship and for this plan: she understands and weighs what could happen.',
  capacityOn: daysAgo(20),
  othersAtRisk: 'no' as const,
  coercion: 'no' as const,
  coercionBasis:
    'Seen three times without him. She disagrees with professionals openly and says when she is angry with him.',
});

const risks = () => [
  {
    id: newId(),
    title: 'Being pushed into sex',
    what: 'He does not stop when she says no.',
    toWhom: 'S.K.',
    fromWhat: 'Her boyfriend, in her room in the evening',
    impact: '“I feel sick after and I don’t come down for breakfast.”',
    matters: 'Having somebody of her own, and not being told off for it.',
    lostIfRemoved: 'If he were banned she would meet him where nobody knows, and lose the one person she calls family.',
    level: 'high',
    likelihood: 'likely',
    levelAfter: 'high',
    likelihoodAfter: 'possible',
    strengths: {
      own: { explored: 'yes' as const, found: 'She can say what she wants in a group and stays with it.' },
      network: { explored: 'yes' as const, found: 'A housemate who notices when he comes in.' },
      external: { explored: 'yes' as const, found: 'Relationship work with the learning disability nurse.' },
    },
    measures: [
      {
        id: newId(),
        kind: 'proactive' as const,
        what: 'He visits when the evening worker is in; they use the living room first.',
        expectedEffect: 'She has time to decide whether she wants him upstairs.',
        proportionality: 'Her own idea, and less than the visiting ban that was proposed.',
        suggestedBy: 'adult' as const,
        adultView: 'works-best' as const,
        adultWords: '“I can say go home with Mo in the kitchen.”',
        rights: { engaged: 'no' as const },
        owner: { name: 'M.O.', role: 'Evening support worker' },
        ongoing: true,
        state: 'under-way' as const,
        monitoring: 'M.O. asks her the next morning, alone.',
      },
      {
        id: newId(),
        kind: 'reactive' as const,
        what: 'She sends the word “umbrella”; M.O. knocks, stays, and he leaves. Next day she chooses whether to speak to the police.',
        trigger: 'The word, or she does not come down for breakfast',
        noticedBy: 'M.O. or the housemate',
        actedOnBy: 'M.O.; the duty worker at night',
        expectedEffect: 'It stops that evening, and nothing is decided over her head.',
        proportionality: 'Used only on her own sign or a change she agreed on.',
        suggestedBy: 'professional' as const,
        adultView: 'agrees' as const,
        rights: { engaged: 'no' as const },
        owner: { name: 'M.O.', role: 'Evening support worker' },
        ongoing: true,
        state: 'planned' as const,
      },
    ],
    monitoring: {
      how: 'S.K. scores the week with her nurse, green to red',
      who: 'Learning disability nurse',
      howOften: 'Weekly',
    },
  },
  {
    id: newId(),
    title: 'Losing her home if she leaves him in a hurry',
    what: 'A sudden move could take her away from the housemate and her job at the café.',
    toWhom: 'S.K.',
    fromWhat: 'Professionals acting fast after an incident',
    impact: '“Then I’ve got nobody and no Tuesdays.”',
    level: 'medium',
    likelihood: 'possible',
    measures: [
      {
        id: newId(),
        kind: 'proactive' as const,
        what: 'Look together at two flats near the café, with no date to move.',
        expectedEffect: 'A way out that she has seen and chosen.',
        proportionality: 'Looking commits her to nothing.',
        suggestedBy: 'adult' as const,
        adultView: 'agrees' as const,
        rights: { engaged: 'no' as const },
        owner: { name: practitioner.name, role: practitioner.id },
        due: daysAgo(-30),
        state: 'planned' as const,
      },
    ],
    noReactiveReason: 'The first risk’s reactive measure covers the same evening.',
    monitoring: { how: 'Conversation after each viewing', who: practitioner.name, howOften: 'Monthly' },
  },
];

type Outcome = Omit<
  NonNullable<NonNullable<Outcomes['versions']>['entries']>[number],
  'id' | 'recordedAt' | 'recordedBy'
>;

/** What she wants, first and later: the first words stay, the later ones stand beside them. */
async function outcomes(): Promise<Outcomes> {
  const outcome = newId();
  const by = { role: practitioner.id, name: practitioner.name };
  const first = await append<Outcome>(
    undefined,
    {
      outcome,
      words: '“I want to stay with him and you lot to make him be nice to me.”',
      why: 'He is her family.',
      state: 'not-achievable',
      explanation: 'Talked through over four weeks: nobody can make him change.',
      explainedOn: daysAgo(6),
    },
    { by, at: morningOf(11) },
  );
  const versions = await append<Outcome>(
    first,
    {
      outcome,
      words: '“I want to live somewhere nice without him, when I am ready, and keep my Tuesdays.”',
      why: 'She weighed it up and does not think he will change.',
      state: 'wanted',
      changedOn: daysAgo(4),
    },
    { by, at: morningOf(4), reason: 'S.K. thought again and chose differently' },
  );
  return { asked: 'yes', askedOn: daysAgo(11), askedBy: practitioner.name, expressed: 'yes', versions };
}

/** Consent given with capacity and no pressure: a plan has to be made, and it carries a risk on purpose. */
export async function relationship(): Promise<StoredCase> {
  const decisions = await recorded([
    {
      by: { role: manager.id, name: manager.name },
      daysAgo: 9,
      decision: {
        kind: 'develop',
        choice: 'yes',
        decision: 'Make a plan that keeps the relationship S.K.’s own choice and lowers the risk around it.',
        decidedOn: daysAgo(9),
        decidedBy: { role: manager.id, name: manager.name },
        options: [
          {
            id: newId(),
            what: 'Ban visits',
            benefits: 'No contact in the house',
            burdens: 'She meets him elsewhere and stops talking to us',
          },
          {
            id: newId(),
            what: 'Visits with support and a code word',
            benefits: 'She decides and is not alone',
            burdens: 'Risk remains',
            chosen: true,
          },
        ],
        rationale:
          'She has capacity for this decision. A ban would move the risk to where nobody sees it and cost her trust; the measures lower it where she is.',
        views: 'She wants to see him, to be safe in her room, and to be in every meeting.',
        viewsRegarded: 'She was at both meetings, turned down the first draft, and her wording is in the plan.',
        viewsHeardBy: practitioner.name,
        viewsHeardOn: daysAgo(11),
        seenAlone: 'yes',
        participation: 'Both meetings in the house, with pictures, her advocate and breaks when she asked.',
        participationOn: daysAgo(9),
        positions: [
          {
            id: newId(),
            agency: 'Supported living provider',
            who: 'House manager',
            position: 'agrees',
            says: 'Evening cover is in place.',
          },
          {
            id: newId(),
            agency: 'Health',
            who: 'Learning disability nurse',
            position: 'agrees',
            says: 'Will work with her weekly.',
          },
          { id: newId(), agency: 'Police', position: 'no-view', says: 'Nothing to add at this point.' },
        ],
      },
    },
  ]);
  const plan = planUnder(panLancashireCumbria, {
    about: {
      adult: { name: 'S.K.', communicationNeeds: 'Pictures and short sentences' },
      concern: 'Sexual abuse by her boyfriend',
      concernOn: daysAgo(25),
      stage: 'six',
      leadPractitioner: { name: practitioner.name, role: practitioner.id, agency: 'Northmere Council' },
      agencies: [
        {
          id: newId(),
          who: { name: 'M.O.', role: 'Evening support worker', agency: 'Supported living provider' },
          responsibility: 'Evening cover, and the answer to the code word',
        },
        {
          id: newId(),
          who: { name: 'I.V.', role: 'Learning disability nurse', agency: 'Health' },
          responsibility: 'Weekly relationship work',
        },
      ],
      finding: { outcome: 'not-yet-known', on: daysAgo(9) },
      objectives:
        'S.K. decides who comes to her room, and can leave the relationship when she chooses without losing her home or her job.',
      agreedOn: daysAgo(9),
    },
    consent: consent(),
    risks: risks(),
    outcomes: await outcomes(),
    involvement: {
      offered: 'yes',
      wishes: 'wants',
      preferredWay: 'In her own house, in the afternoon, with pictures',
      tookPart: 'yes',
      tookPartHow: 'At both meetings',
      format: 'small-meetings',
      formatReason: 'She wants a few people at a time, in her own house',
      adultConsultedOnFormat: 'yes',
      advocate: {
        advised: 'yes',
        substantialDifficulty: 'yes',
        state: 'appointed',
        kind: 'care-act',
        who: { name: 'E.N.' },
        involved: 'yes',
        involvedHow: 'Prepared both meetings with her',
      },
    },
    decisions,
    reviews: { nextReviewOn: daysAgo(-19), factors: [{ factor: 'adult', weighed: 'She asked for four weeks.' }] },
    sharing: { adultCopy: { decision: 'give', format: 'pictures' }, consentToShare: 'given' },
  });
  return caseWith(
    {
      id: '1042',
      adult: 'S.K.',
      summary: 'A relationship with risk, and outcomes that change',
      team: 'Learning disability team',
    },
    plan,
    4,
  );
}
