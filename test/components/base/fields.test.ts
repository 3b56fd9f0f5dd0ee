import { expect } from 'chai';
import { html, render } from 'lit';
import type { FieldContext } from '../../../components/base/index.js';
import { messagesFor } from '../../../components/base/messages.js';
import {
  checkbox,
  checkboxes,
  details,
  select,
  summaryList,
  textArea,
  textField,
  warningText,
} from '../../../components/fields/index.js';
import { setMedia } from '../helpers/browser.js';
import { clearStage, nextFrame, wait } from '../helpers/fixture.js';
import { sample } from '../helpers/sample.js';

/** A context that holds answers in a map, for fields on their own. */
function contextWith(
  answers: Map<string, unknown>,
  draw: (ctx: FieldContext) => unknown,
): { stage: HTMLElement; again: () => void } {
  const stage = document.createElement('div');
  clearStage().append(stage);
  const ctx: FieldContext = {
    messages: messagesFor('en'),
    readonly: false,
    isDisabled: false,
    headingLevel: 2,
    spellCheck: false,
    idFor: (path) => path,
    valueAt: (path) => answers.get(path),
    set: (path, value) => {
      answers.set(path, value);
      again();
    },
    errorFor: () => undefined,
    promptsFor: () => '',
    question: (_path, words) => words,
    nameField: () => undefined,
    typedAt: () => undefined,
    keepTyped: () => undefined,
  };
  const again = () => render(html`${draw(ctx)}`, stage);
  again();
  return { stage, again };
}

const control = (stage: Element, selector: string): HTMLInputElement => {
  const found = stage.querySelector<HTMLInputElement>(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
};

describe('checkboxes', () => {
  const choices = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
    { value: 'none', label: 'None of these', divider: true, exclusive: true },
  ];

  it('answer in the order that is offered, and keep what is no longer offered', () => {
    const answers = new Map<string, unknown>([['x', ['old', 'b']]]);
    const { stage } = contextWith(answers, (ctx) => checkboxes(ctx, { path: 'x', label: 'Which', choices }));
    expect(stage.textContent).to.contain('not one of the answers here: old');
    control(stage, '#x').click();
    expect(answers.get('x')).to.deep.equal(['a', 'b', 'old']);
  });

  it('let “none” take the others away, and the other way round', () => {
    const answers = new Map<string, unknown>([['x', ['a', 'b']]]);
    const { stage } = contextWith(answers, (ctx) => checkboxes(ctx, { path: 'x', label: 'Which', choices }));
    control(stage, '#x-3').click();
    expect(answers.get('x')).to.deep.equal(['none']);
    control(stage, '#x-2').click();
    expect(answers.get('x')).to.deep.equal(['b']);
    expect(control(stage, '#x-3').checked).to.equal(false);
  });

  it('alone are true or unanswered', () => {
    const answers = new Map<string, unknown>();
    const { stage } = contextWith(answers, (ctx) => checkbox(ctx, { path: 'x', label: 'Identity not known' }));
    control(stage, '#x').click();
    expect(answers.get('x')).to.equal(true);
    control(stage, '#x').click();
    expect(answers.get('x')).to.equal(undefined);
  });
});

describe('a select', () => {
  it('starts with nothing chosen and keeps an answer that is not offered', () => {
    const answers = new Map<string, unknown>();
    const { stage, again } = contextWith(answers, (ctx) =>
      select(ctx, { path: 'x', label: 'Level', choices: [{ value: 'low', label: 'Low' }] }),
    );
    const box = stage.querySelector('select');
    expect(box?.value).to.equal('');
    answers.set('x', 'extreme');
    again();
    expect(box?.value).to.equal('extreme');
  });
});

describe('text', () => {
  it('of one line shows all lines of what was recorded', () => {
    const answers = new Map<string, unknown>([['x', 'one\ntwo']]);
    const { stage } = contextWith(answers, (ctx) => textField(ctx, { path: 'x', label: 'Owner' }));
    expect(stage.querySelector('textarea')?.value).to.equal('one\ntwo');
  });

  it('counts words at once, and says the count once typing rests', async () => {
    const answers = new Map<string, unknown>();
    const { stage } = contextWith(answers, (ctx) => textArea(ctx, { path: 'x', label: 'Why', words: 2 }));
    const area = control(stage, 'textarea');
    area.value = 'one two three';
    area.dispatchEvent(new Event('input'));
    expect(stage.querySelector('#x-count')?.textContent).to.equal('You have 1 word too many');
    expect(stage.querySelector('[aria-live]')?.textContent).to.equal('');
    await wait(1200);
    expect(stage.querySelector('[aria-live]')?.textContent).to.equal('You have 1 word too many');
    expect(answers.get('x')).to.equal('one two three');
  });

  it('keeps line ends of other systems until it is edited', () => {
    const answers = new Map<string, unknown>([['x', 'one\r\ntwo']]);
    const { stage, again } = contextWith(answers, (ctx) => textArea(ctx, { path: 'x', label: 'Why' }));
    again();
    expect(answers.get('x')).to.equal('one\r\ntwo');
    const area = stage.querySelector('textarea');
    area?.setSelectionRange(2, 2);
    again();
    expect(area?.selectionStart).to.equal(2);
  });

  it('is not offered to spelling services or filled in by the browser', () => {
    const { stage } = contextWith(new Map(), (ctx) => textField(ctx, { path: 'x', label: 'Owner' }));
    expect(control(stage, 'input').spellcheck).to.equal(false);
    expect(control(stage, 'input').autocomplete).to.equal('off');
  });
});

describe('answers to check', () => {
  it('say what is not provided, and name their question in the button', () => {
    const { stage } = contextWith(new Map(), (ctx) =>
      summaryList(ctx, [{ key: 'Who decided', value: undefined, onChange: () => undefined }]),
    );
    expect(stage.querySelector('dd')?.textContent).to.equal('Not provided');
    expect(stage.querySelector('button')?.textContent.trim().replace(/\s+/g, ' ')).to.equal('Change who decided');
  });

  it('mark a warning as one for those who cannot see the sign', () => {
    const { stage } = contextWith(new Map(), (ctx) => warningText(ctx, 'Only for this decision'));
    expect(stage.querySelector('strong')?.textContent.trim().replace(/\s+/g, ' ')).to.equal(
      'Warning Only for this decision',
    );
  });
});

describe('help that is folded away', () => {
  it('is printed in full', async () => {
    const element = await sample();
    const root = element.shadowRoot;
    if (root === null) throw new Error('No root');
    const holder = document.createElement('div');
    root.append(holder);
    render(details({ summary: 'More', content: html`<p id="folded">All of it</p>` }), holder);
    const isSeen = () => root.getElementById('folded')?.checkVisibility({ contentVisibilityAuto: true });
    expect(isSeen()).to.equal(false);
    if (!(await setMedia({ media: 'print' }))) return;
    try {
      await nextFrame();
      expect(isSeen()).to.equal(true);
    } finally {
      await setMedia();
    }
  });
});
