import type { Consent } from '../../../src/plan/index.js';
import { sampleProcedure } from '../helpers/sample-procedure.js';
import { describeContract } from './contract.js';

const account = (about: string) => `${about}: ${'she said that she would think about it and come back. '.repeat(12)}`;

describeContract({
  tag: 'sg-sample',
  module: new URL('../helpers/sample-define.ts', import.meta.url).href,
  procedure: sampleProcedure,
  empty: {},
  typical: {
    words: 'I would like that',
    toPlan: 'given',
    askedOn: '2026-03-27',
    ongoingRisk: 'yes',
    caveats: [
      { id: 'a', caveat: 'others', evidence: 'Seen by the nurse' },
      { id: 'b', caveat: 'coercion' },
    ],
  },
  longest: {
    words: account('First'),
    notSoughtReason: account('Second'),
    toPlan: 'not-yet-sought',
    caveats: Array.from({ length: 8 }, (_item, index) => ({
      id: `c${String(index)}`,
      caveat: 'others',
      evidence: account(
        `Exception ${String(index)} with averyveryverylongwordthatdoesnotbreakanywhereatallinthewholeline`,
      ),
    })),
  },
  text: {
    path: 'consent.words',
    label: 'What was said',
    read: (value: Consent) => value.words,
    write: (words) => ({ words }),
  },
  wrong: { value: { askedOn: '31//2026' }, path: 'consent.askedOn', right: { askedOn: '2026-01-31' } },
  controls: [
    { role: 'textbox', name: 'What was said', description: 'In their own words You have 46 words remaining' },
    { role: 'radio', name: 'Yes' },
    { role: 'radio', name: 'No', description: 'Say below what was said' },
    { role: 'group', name: 'Date of asking', description: 'For example, 27 3 2026' },
    { role: 'textbox', name: 'Day' },
    { role: 'combobox', name: 'Does the risk go on?' },
    { role: 'button', name: 'Remove exception 2' },
    { role: 'button', name: 'Move down exception 1' },
  ],
});
