import type { Decisions } from '../../../src/plan/index.js';
import hertfordshire from '../../../src/procedures/hertfordshire.js';
import { examples } from '../../../components/sg-decision-rationale/examples.js';
import { describeContract } from '../contract/contract.js';

describeContract({
  tag: 'sg-decision-rationale',
  module: new URL('../../../components/sg-decision-rationale/define.ts', import.meta.url).href,
  procedure: hertfordshire,
  empty: {},
  typical: examples.typical.value,
  longest: examples.longest.value,
  text: {
    path: 'decisions.draft.rationale',
    label: 'Why was this decided?',
    read: (value: Decisions) => value.draft?.rationale,
    write: (rationale) => ({ draft: { kind: 'develop', rationale } }),
  },
  wrong: {
    value: { draft: { kind: 'end', decidedOn: '31//2026' } },
    path: 'decisions.draft.decidedOn',
    right: { draft: { kind: 'end', decidedOn: '2026-01-31' } },
  },
  controls: [
    { role: 'combobox', name: 'Which decision is this?' },
    { role: 'radio', name: 'Make a plan' },
    { role: 'group', name: 'Date of the decision', description: 'For example, 27 3 2026' },
    { role: 'textbox', name: 'Who decided?', description: 'Initials, a name or a meeting' },
    { role: 'group', name: 'Did a deputy decide for the investigating team manager?' },
    { role: 'group', name: 'Option 2' },
    { role: 'button', name: 'Remove option 2' },
    { role: 'textbox', name: 'Why was this decided?' },
    { role: 'textbox', name: 'What does the adult want?', description: 'In their own words as far as possible' },
    { role: 'textbox', name: 'How were these views regarded?' },
    { role: 'radio', name: 'Disagrees' },
    { role: 'button', name: 'Record this decision' },
    { role: 'button', name: 'Discard this draft' },
  ],
});
