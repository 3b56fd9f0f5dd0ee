/** Every page and every example: usable by everyone, and a home for each prompt. */
import { expect } from 'chai';
import { examples, type ConsentExample } from '../../../components/sg-consent-caveats/examples.js';
import { PAGES } from '../../../components/sg-consent-caveats/pages.js';
import type { Procedure } from '../../../src/procedure/index.js';
import hertfordshire from '../../../src/procedures/hertfordshire.js';
import lancashire from '../../../src/procedures/pan-lancashire-cumbria.js';
import { axe } from '../helpers/axe.js';
import { settledElement } from '../helpers/fixture.js';
import { answersOf, choose, show, textOf, write } from './helpers.js';

const packs: readonly Procedure[] = [hertfordshire, lancashire];

async function faults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // What only a whole page can meet.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('every example', () => {
  for (const [name, example] of Object.entries<ConsentExample>(examples)) {
    it(`${name} is shown without a fault, and is not changed by being shown`, async () => {
      const { title, procedure, ...settings } = example;
      const element = await show({ ...settings, procedure: procedure === undefined ? hertfordshire : lancashire });
      if (name === 'withProblems') element.validate();
      await settledElement(element);
      expect(title).not.to.equal('');
      expect(answersOf(element)).to.deep.equal(example.value);
      expect(textOf(element)).not.to.match(/undefined|\[object|[{}]|cannot be shown|Loading/);
      expect(await faults(element)).to.deep.equal([]);
    });
  }
});

describe('every page', () => {
  for (const { id } of PAGES) {
    it(`${id} can be opened in both procedures, with every answer there and with none`, async () => {
      for (const procedure of packs) {
        for (const value of [{}, examples.longest.value, examples.bestInterests.value]) {
          const element = await show({ value, step: id, procedure });
          expect(element.step).to.equal(id);
          expect(textOf(element)).not.to.match(/undefined|\[object|[{}]|cannot be shown|Loading/);
        }
        expect(await faults(await show({ value: examples.longest.value, step: id, procedure }))).to.deep.equal([]);
      }
    });
  }
});

describe('prompts', () => {
  const asked = new Set(PAGES.flatMap(({ questions }) => questions.map(({ name }) => `consent.${name}`)));

  for (const procedure of packs) {
    it(`of ${procedure.shortName} each stand beside a question`, () => {
      const homeless = procedure.rules
        .filter(({ at }) => at.startsWith('consent.') && !asked.has(at))
        .map(({ id, at }) => `${id}: ${at}`);
      expect(homeless).to.deep.equal([]);
    });

    it(`of ${procedure.shortName} name steps and exceptions that have a page`, () => {
      const steps = new Set(PAGES.map(({ step }) => step));
      expect(procedure.consent.steps.filter(({ id }) => !steps.has(id))).to.deep.equal([]);
    });
  }

  it('stand beside their question with their source, and go when it is answered', async () => {
    const element = await show({ value: { ongoingRisk: 'yes', benefit: 'yes' }, step: 'benefit' });
    expect(element.shadowRoot?.querySelector('[data-rule=benefit-reason]')?.textContent).to.contain('HERTS-010');
    await write(element, 'Why would they benefit, or why not?', 'Several people could act together');
    expect(element.shadowRoot?.querySelector('[data-rule=benefit-reason]')).to.equal(null);
  });
});

describe('another record', () => {
  it('put into the same element has nothing to be checked again because of the one before', async () => {
    const element = await show({ value: examples.given.value, step: 'consent' });
    await choose(element, 'No, they do not consent');
    element.value = { ...examples.given.value, toPlan: 'withheld' };
    element.step = 'check';
    await settledElement(element);
    expect(textOf(element)).not.to.contain('Check this answer again');
  });
});
