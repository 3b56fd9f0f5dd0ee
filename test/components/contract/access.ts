/** The contract about who can use it, and on what: names, keys, sizes, colours, paper, policy, and no text lost. */
import { expect } from 'chai';
import { axe } from '../helpers/axe.js';
import { axCount, axTree, press, setMedia, setSize } from '../helpers/browser.js';
import { enter, nextFrame, settledElement, until } from '../helpers/fixture.js';
import { mountIn, openStrictPage } from '../helpers/frame.js';
import {
  allBelow,
  deepActive,
  sent,
  setUp,
  textControl,
  visibleText,
  type ContractSpec,
  type KitElement,
} from './spec.js';

const SMALL = { width: 320, height: 640 };
const USUAL = { width: 1000, height: 800 };

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What sticks out to the side, by tag and class. */
const wide = (element: Element): string[] =>
  allBelow(element)
    .filter((one) => one.checkVisibility() && !one.matches('.govuk-visually-hidden, .govuk-visually-hidden *, option'))
    .filter((one) => one.closest('.sg-scroll') === null)
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((one) => `${one.localName}.${one.className}`);

async function open(spec: ContractSpec, element: KitElement): Promise<void> {
  await spec.open?.(element);
  await settledElement(element);
}

const CONTROLS = 'input, textarea, select, button, summary, a[href]';

/** Controls that the keyboard reaches; of radios of one name, one. */
function stops(element: KitElement): Element[] {
  const controls = allBelow(element).filter(
    (one) => one.matches(CONTROLS) && one.checkVisibility() && !one.matches(':disabled'),
  );
  const names = new Set<string>();
  return controls.filter((one) => {
    if (!one.matches('[type=radio]')) return true;
    const { name } = one as HTMLInputElement;
    if (names.has(name)) return false;
    names.add(name);
    return true;
  });
}

/** Who can use it, and on what. */
export function describeAccess(spec: ContractSpec): void {
  describe('names and keys', () => {
    it('tells assistive technology what each control is', async () => {
      const { element } = await setUp(spec, { value: spec.typical });
      await open(spec, element);
      for (const { role, name } of spec.controls) {
        expect(await axCount(role, name), `${role} “${name}”`).to.be.greaterThan(0);
      }
      const tree = await axTree();
      if (tree === undefined) return;
      const nameless = tree.filter(
        ({ role, name }) => /^(textbox|button|radio|checkbox|combobox|link)$/.test(role) && name === '',
      );
      expect(nameless).to.deep.equal([]);
      for (const { role, name, description } of spec.controls) {
        if (description === undefined) continue;
        expect(
          tree.filter((node) => node.role === role && node.name === name).map((node) => node.description),
        ).to.include(description);
      }
    });

    it('has no fault that axe can find', async () => {
      for (const value of [spec.empty, spec.typical, spec.wrong.value]) {
        const { element } = await setUp(spec, { value });
        await open(spec, element);
        if (value === spec.wrong.value) element.validate();
        await settledElement(element);
        const { violations } = await axe.run(element, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          // What only a whole page can meet.
          rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
        });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal(
          [],
        );
      }
    });

    it('is used by keyboard alone: every control is reached, in order, and left again', async () => {
      const { element, form } = await setUp(spec, { value: spec.typical });
      await open(spec, element);
      const [before, after] = [document.createElement('input'), document.createElement('input')];
      form.prepend(before);
      form.append(after);
      const wanted = stops(element).length;
      before.focus();
      const reached: Element[] = [];
      for (let keys = 0; keys <= wanted + 20 && deepActive() !== after; keys += 1) {
        await press('Tab');
        const active = deepActive();
        if (active !== null && active !== after && active.matches(CONTROLS)) reached.push(active);
      }
      expect(deepActive()).to.equal(after);
      expect(new Set(reached).size).to.equal(reached.length);
      expect(reached.length).to.equal(wanted);
    });

    it('shows where the focus is', async () => {
      const { element } = await setUp(spec, { value: spec.typical });
      const control = await textControl(spec, element);
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(control);
      expect(outlineStyle, `outline of ${control.localName}, focused ${String(document.hasFocus())}`).not.to.equal(
        'none',
      );
      expect(parseFloat(outlineWidth)).to.be.at.least(3);
      expect(boxShadow).not.to.equal('none');
    });

    it('has targets of at least 24 pixels', async () => {
      const { element } = await setUp(spec, { value: spec.typical });
      await open(spec, element);
      const small = allBelow(element)
        .filter((one) => one.matches('button, input, select, textarea, summary') && one.checkVisibility())
        .filter((one) => one.getBoundingClientRect().height < 23.5 || one.getBoundingClientRect().width < 23.5);
      expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  });

  describe('on any screen and on paper', () => {
    afterEach(async () => {
      await setSize(USUAL.width, USUAL.height);
      await setMedia();
      document.documentElement.style.fontSize = '';
      document.body.style.fontSize = '';
    });

    it('fits 320 pixels without scrolling sideways', async () => {
      await setSize(SMALL.width, SMALL.height);
      for (const value of [spec.typical, spec.longest]) {
        const { element } = await setUp(spec, { value });
        await open(spec, element);
        expect(wide(element)).to.deep.equal([]);
      }
    });

    it('grows with the text to 200%', async () => {
      const { element } = await setUp(spec, { value: spec.typical });
      await open(spec, element);
      const before = element.getBoundingClientRect().height;
      document.body.style.fontSize = '200%';
      await nextFrame();
      expect(element.getBoundingClientRect().height).to.be.greaterThan(before * 1.3);
      await setSize(640, 800);
      await nextFrame();
      expect(wide(element)).to.deep.equal([]);
      const clipped = allBelow(element)
        .filter(
          (one) => one.matches('label, legend, button, p, dt, dd, .govuk-hint, .govuk-tag') && one.checkVisibility(),
        )
        .filter(
          (one) =>
            one.scrollHeight > one.clientHeight + 4 &&
            getComputedStyle(one).overflow === 'hidden' &&
            !one.matches('.govuk-visually-hidden'),
        );
      expect(clipped.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

    it('keeps its edges in forced colours', async () => {
      if (!(await setMedia({ features: [{ name: 'forced-colors', value: 'active' }] }))) return;
      const { element } = await setUp(spec, { value: spec.typical });
      await open(spec, element);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const edgeless = allBelow(element)
        .filter((one) => one.matches('input, select, textarea, button.govuk-button') && one.checkVisibility())
        .filter((one) => {
          const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(one);
          return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor;
        });
      expect(edgeless.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

    it('prints every text in full', async () => {
      const { element } = await setUp(spec, { value: spec.longest });
      const control = await textControl(spec, element);
      await open(spec, element);
      if (!(await setMedia({ media: 'print' }))) return;
      await nextFrame();
      const shown = visibleText(element);
      expect(control.checkVisibility()).to.equal(false);
      const long = textsIn(spec.longest).filter((text) => text.length > 80);
      expect(long.length).to.be.greaterThan(0);
      for (const text of long) expect(shown.includes(text), `“${text.slice(0, 40)}…” in print`).to.equal(true);
      const cut = allBelow(element).filter(
        (one) => one.matches('.sg-print-copy') && one.scrollHeight > one.clientHeight + 2,
      );
      expect(cut).to.deep.equal([]);
    });

    it('keeps its look under a hostile stylesheet', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { margin: 0; padding: 0; border: 0; font: inherit; line-height: 1; text-transform: uppercase; letter-spacing: 2px } input { display: none }',
      );
      document.adoptedStyleSheets.push(sheet);
      try {
        const { element } = await setUp(spec, { value: spec.typical });
        const control = await textControl(spec, element);
        expect(control.checkVisibility()).to.equal(true);
        expect(parseFloat(getComputedStyle(control).borderTopWidth)).to.be.greaterThan(1);
        const root = element.shadowRoot?.querySelector('.sg-root');
        const { textTransform, letterSpacing } = getComputedStyle(root ?? element);
        expect([textTransform, letterSpacing]).to.deep.equal(['none', 'normal']);
      } finally {
        document.adoptedStyleSheets.pop();
      }
    });

    it('runs under a strict policy with Trusted Types, without one violation', async () => {
      const frame = await openStrictPage();
      const order = { module: spec.module, tag: spec.tag, procedure: spec.procedure, value: spec.wrong.value };
      const element = (await mountIn(frame, order)) as KitElement;
      await settledElement(element);
      await spec.open?.(element);
      element.validate();
      await settledElement(element);
      element.value = spec.longest;
      await settledElement(element);
      const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
      expect(sheets.length).to.be.greaterThan(0);
      expect(element.shadowRoot?.querySelector('style, [style]')).to.equal(null);
      expect(frame.contentWindow?.violations).to.deep.equal([]);
      frame.contentDocument?.body.setAttribute('style', 'color: red');
      await until(() => (frame.contentWindow?.violations.length ?? 0) > 0, 'the policy to be at work');
    });
  });

  describe('what someone typed', () => {
    const long = `${'A long account, with “quotes”, <b>tags</b> & {braces}. '.repeat(2000)}\n\n  The end  `;

    it('is never cut, cleaned or rewritten, however long', async () => {
      const { element, form } = await setUp(spec);
      const control = await textControl(spec, element);
      enter(control, long);
      await settledElement(element);
      const kept = control instanceof HTMLInputElement ? control.value : long;
      expect(spec.text.read(element.value as never)).to.equal(kept);
      expect(spec.text.read(sent(form) as never)).to.equal(kept);
      const set = await setUp(spec, { value: spec.text.write(long) });
      expect(spec.text.read(sent(set.form) as never)).to.equal(long);
      const shown = await textControl(spec, set.element);
      expect(shown.value).to.equal(long);
      expect(shown.maxLength).to.equal(-1);
    });

    it('can be pasted', async () => {
      const { element } = await setUp(spec);
      const control = await textControl(spec, element);
      control.focus();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to insert text as a paste does
      document.execCommand('insertText', false, 'pasted — as it is');
      await settledElement(element);
      expect(spec.text.read(element.value as never)).to.equal('pasted — as it is');
    });

    it('is not touched while someone types in the middle of it', async () => {
      const { element } = await setUp(spec, { value: spec.text.write('start end') });
      const control = await textControl(spec, element);
      control.setSelectionRange(6, 6);
      for (const key of ['a', 'b', 'c']) {
        await press(key);
        await settledElement(element);
      }
      expect(control.value).to.equal('start abcend');
      expect(control.selectionStart).to.equal(9);
    });

    it('is not in an attribute, and the record given is not changed in place', async () => {
      const given = structuredClone(spec.typical);
      const { element } = await setUp(spec, { value: given });
      enter(await textControl(spec, element), 'a secret');
      await settledElement(element);
      expect(given).to.deep.equal(spec.typical);
      const attributes = [element, ...allBelow(element)].flatMap((one) =>
        [...one.attributes].map(({ value }) => value),
      );
      expect(attributes.some((text) => text.includes('a secret'))).to.equal(false);
    });

    it('stays when it is shown only for reading', async () => {
      const { element } = await setUp(spec, { value: spec.typical });
      element.readonly = true;
      await settledElement(element);
      const open = allBelow(element).filter((one) =>
        one.matches('input:not(:disabled, [readonly]), textarea:not(:disabled, [readonly]), select:not(:disabled)'),
      );
      expect(open.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(element.value).to.deep.equal(spec.typical);
    });
  });
}
