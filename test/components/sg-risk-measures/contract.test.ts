import type { Risk } from '../../../src/plan/index.js';
import hertfordshire from '../../../src/procedures/hertfordshire.js';
import { examples } from '../../../components/sg-risk-measures/examples.js';
import { nextFrame } from '../helpers/fixture.js';
import { describeContract, type KitElement } from '../contract/contract.js';

describeContract({
  tag: 'sg-risk-measures',
  module: new URL('../../../components/sg-risk-measures/define.ts', import.meta.url).href,
  procedure: hertfordshire,
  empty: [],
  typical: examples.oneOpen.value,
  longest: examples.worstCase.value,
  text: {
    path: 'risks[0].what',
    label: 'What could happen?',
    read: (value: readonly Risk[]) => value[0]?.what,
    write: (what) => [{ id: 'risk-1', what }],
  },
  wrong: {
    value: [{ id: 'risk-1', measures: [{ id: 'measure-1', kind: 'proactive', due: '31/2/2026' }] }],
    path: 'risks[0].measures[0].due',
    right: [{ id: 'risk-1', measures: [{ id: 'measure-1', kind: 'proactive', due: '2026-01-31' }] }],
  },
  controls: [
    { role: 'button', name: 'Risk 1: Money lent to a neighbour' },
    { role: 'textbox', name: 'What could happen?', description: 'One risk at a time.' },
    { role: 'group', name: 'Proactive measure 1 of risk 1' },
    { role: 'group', name: 'Reactive measure 1 of risk 1' },
    { role: 'textbox', name: 'Which sign starts it?', description: 'Something that can be seen or heard.' },
    { role: 'combobox', name: 'Start from an example' },
    { role: 'button', name: 'Duplicate Proactive measure 2 of risk 1' },
    { role: 'button', name: 'Remove risk 1' },
    { role: 'table', name: 'Risks now' },
    { role: 'table', name: 'Risks with the measures in place' },
  ],
  open: async (element) => {
    (element as KitElement & { openAll: () => void }).openAll();
    await element.updateComplete;
    // What was near the view once has its real size from then on.
    for (const row of element.shadowRoot?.querySelectorAll('sg-risk-row') ?? []) {
      await row.updateComplete;
      for (const measure of row.shadowRoot?.querySelectorAll('.sg-measure') ?? []) {
        measure.scrollIntoView();
        await nextFrame();
      }
    }
  },
});
