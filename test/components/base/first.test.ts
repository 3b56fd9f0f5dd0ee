import { expect } from 'chai';
import { registerProcedure } from '../../../components/base/index.js';
import { clearStage, enter, inside, settledElement } from '../helpers/fixture.js';
import { defineSample } from '../helpers/sample-element.js';
import { sampleProcedure } from '../helpers/sample-procedure.js';
import { axCount, press, type } from '../helpers/browser.js';

registerProcedure(sampleProcedure);
defineSample();

describe('an element', () => {
  it('shows its questions with only a name and a procedure', async () => {
    const stage = clearStage();
    const element = document.createElement('sg-sample');
    element.name = 'consent';
    element.procedure = 'sample';
    stage.append(element);
    await settledElement(element);
    const words = inside(element, 'consent-words');
    words.focus();
    await type('She said no');
    expect(element.value).to.deep.equal({ words: 'She said no' });
    await press('Tab');
    expect(await axCount('textbox', 'What was said')).to.equal(1);
    enter(words, '');
    expect(element.value).to.deep.equal({});
  });
});
