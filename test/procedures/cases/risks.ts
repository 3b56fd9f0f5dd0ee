import { needs, tried, type Cases } from './case.js';

const risk = { 'risks[0].id': 'r1' };
const measure = { 'risks[0].measures[0].id': 'm1' };
const reactive = { 'risks[0].measures[0].kind': 'reactive' };
const m = (field: string) => `risks[0].measures[0].${field}`;
const advice = (field: string) => m(`rights.legalAdvice.${field}`);
const paid = { [m('paid.service')]: 'yes' };

export const riskCases: Cases = {
  'has-risk': tried({}, risk),
  'risk-what': needs('risks[0].what', risk),
  'risk-impact': needs('risks[0].impact', { ...risk, 'risks[0].impact': '  ' }),
  'risk-level': needs('risks[0].level', risk, 'high'),
  'risk-likelihood': needs('risks[0].likelihood', risk, 'likely'),
  'strengths-own': tried(
    { 'risks[0].strengths.own.explored': 'no' },
    { 'risks[0].strengths.own.skippedReason': 'Ill' },
  ),
  'strengths-network': tried(
    { 'risks[0].strengths.network.explored': 'not-known' },
    { 'risks[0].strengths.network.explored': 'yes' },
  ),
  'risk-proactive': tried({ ...reactive }, { 'risks[0].measures[1].what': 'Visits' }),
  'risk-proactive-left-out': tried(
    { ...reactive, 'risks[0].noProactiveReason': 'None wanted' },
    { 'risks[0].measures[1].what': 'Visits' },
    'risks[0].measures',
  ),
  'risk-reactive': tried(measure, { 'risks[0].noReactiveReason': 'Nothing to react to' }),
  'risk-reactive-left-out': tried(
    { ...measure, 'risks[0].noReactiveReason': 'Not needed' },
    { 'risks[0].measures[1].kind': 'reactive' },
    'risks[0].measures',
  ),
  'provider-failure': tried(
    { 'risks[0].providerFailure': 'yes', ...measure },
    { ...reactive, [m('what')]: 'Other care' },
    'risks[0].measures',
  ),
  'risk-monitoring': tried(measure, { [m('monitoring')]: 'Weekly call' }, 'reviews.monitoring'),
  'measure-what': needs(m('what'), measure),
  'measure-objective': needs(m('expectedEffect'), measure),
  'measure-due': needs(m('ongoing'), measure, true),
  'measure-owner': needs(m('owner.role'), measure, 'District nurse'),
  'measure-owner-named': tried({ [m('owner.name')]: ' All agencies ' }, { [m('owner.name')]: 'Ms P.' }),
  'reactive-trigger': needs(m('trigger'), reactive),
  'reactive-noticed': needs(m('noticedBy'), reactive),
  'reactive-acted': needs(m('actedOnBy'), reactive),
  'measure-necessary': tried(
    {
      'consent.toPlan': 'withheld',
      'consent.othersAtRisk': 'yes',
      [m('necessity')]: 'Wanted by all',
      [m('necessary')]: 'no',
    },
    { [m('necessary')]: 'yes' },
    'consent.toPlan',
  ),
  'measure-proportion': needs(m('proportionality'), measure),
  'measure-formal': needs(m('whyFormal'), paid),
  'measure-suggested': needs(m('suggestedBy'), measure, 'adult'),
  'measure-view': tried({ [m('adultView')]: 'not-asked' }, { [m('adultView')]: 'agrees' }),
  'measure-against-wish': needs(m('againstWishReason'), { [m('adultView')]: 'disagrees' }),
  'rights-asked': tried({ [m('rights.engaged')]: 'not-known' }, { [m('rights.engaged')]: 'no' }),
  'rights-advice': tried(
    {
      [m('type')]: 'supervise-contact',
      [advice('question')]: 'May visits be supervised?',
      [advice('adviser')]: 'Legal services',
      [advice('soughtOn')]: '2026-03-01',
    },
    { [advice('gist')]: 'Yes, for a month' },
  ),
  'budget-asked': tried({ ...paid, [m('paid.withinBudget')]: 'not-known' }, { [m('paid.withinBudget')]: 'yes' }),
  'budget-team': needs(m('paid.reviewTeamContactedOn'), paid, '2026-03-01'),
  'budget-increase': tried(
    {
      ...paid,
      [m('paid.withinBudget')]: 'no',
      [m('paid.increase')]: '4 hours a week',
      [m('paid.authoriser')]: 'Head of service',
      [m('paid.authorisation')]: 'agreed',
    },
    { [m('paid.authorisedOn')]: '2026-03-02' },
  ),
};
