import type { Consent } from '../../../src/plan/index.js';
import hertfordshire from '../../../src/procedures/hertfordshire.js';
import { examples } from '../../../components/sg-consent-caveats/examples.js';
import { describeContract, type KitElement } from '../contract/contract.js';

describeContract({
  tag: 'sg-consent-caveats',
  module: new URL('../../../components/sg-consent-caveats/define.ts', import.meta.url).href,
  procedure: hertfordshire,
  empty: {},
  typical: examples.notConsidered.value,
  longest: examples.longest.value,
  text: {
    path: 'consent.otherMeans',
    label: 'What else was considered to manage the risk?',
    read: (value: Consent) => value.otherMeans,
    write: (otherMeans) => ({ ongoingRisk: 'yes', otherMeans }),
  },
  wrong: {
    value: { ...examples.notConsidered.value, askedOn: '31//2026' },
    path: 'consent.askedOn',
    right: examples.notConsidered.value,
  },
  open: (element: KitElement) => {
    Object.assign(element, { step: 'consultation-time' });
  },
  controls: [
    { role: 'button', name: 'Back' },
    { role: 'radio', name: 'I don’t know' },
    { role: 'group', name: 'Is it an emergency?' },
    { role: 'textbox', name: 'How much time is there before it has to be decided?' },
    { role: 'button', name: 'Continue' },
  ],
});
