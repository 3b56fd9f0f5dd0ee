import { expect } from 'chai';
import '../../../components/sg-prompts/define.js';
import type { SgPrompts } from '../../../components/sg-prompts/index.js';
import { axe } from '../helpers/axe.js';
import { clearStage, enter, focused, inside, settledElement, until } from '../helpers/fixture.js';
import { sampleProcedure } from '../helpers/sample-procedure.js';
import { buttonOf, sample } from '../helpers/sample.js';

const textOf = (element: Element): string => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

describe('<sg-prompts>', () => {
  it('lists what the elements of its form still need, and leads to the question', async () => {
    const element = await sample({ toPlan: 'given' });
    const prompts = document.createElement('sg-prompts');
    element.form?.append(prompts);
    await until(() => textOf(prompts).includes('Required (1)'), 'the list');
    expect(textOf(prompts)).to.contain('1 more depends on something');
    buttonOf(prompts, 'Write down what').click();
    await until(() => focused()?.id === 'consent-words', 'the question to have the focus');
    enter(inside(element, 'consent-words'), 'Yes');
    await until(() => textOf(prompts).includes('is recorded'), 'the list to be empty');
  });

  it('reads the elements that it names, wherever they stand', async () => {
    const element = await sample({ toPlan: 'given' });
    const prompts = document.createElement('sg-prompts');
    prompts.htmlFor = 'sample missing';
    document.getElementById('stage')?.append(prompts);
    await settledElement(prompts);
    expect(textOf(prompts)).to.contain('Required (1)');
    element.value = {};
    await settledElement(prompts);
    expect(textOf(prompts)).to.contain('is recorded');
  });

  it('lists a plan that the page gives it, by strength, and tells the page what was chosen', async () => {
    const prompts = document.createElement('sg-prompts');
    prompts.procedure = sampleProcedure;
    prompts.plan = { consent: { toPlan: 'given' }, risks: [{ id: 'r' }] };
    clearStage().append(prompts);
    await settledElement(prompts);
    expect(textOf(prompts)).to.match(/Required \(1\).*To consider \(1\)/);
    const heard: string[] = [];
    document.addEventListener('sg-prompt-select', (event) => heard.push(`${event.rule} ${event.path}`), { once: true });
    buttonOf(prompts, 'Say whether').click();
    await until(() => heard.length > 0, 'the event');
    expect(heard).to.deep.equal(['risk-first consent.ongoingRisk']);
    const { violations } = await axe.run(prompts, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('says that no procedure is known', async () => {
    const prompts: SgPrompts = document.createElement('sg-prompts');
    clearStage().append(prompts);
    await settledElement(prompts);
    expect(textOf(prompts)).to.contain('No procedure');
  });
});
