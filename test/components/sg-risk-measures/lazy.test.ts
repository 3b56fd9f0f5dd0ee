/** A long list is there at once, and nobody who searches, prints, listens or submits can tell that it was not drawn yet. */
import { expect } from 'chai';
import { manyRisks } from '../../../components/sg-risk-measures/examples.js';
import { axCount, press } from '../helpers/browser.js';
import { focused, inside, until } from '../helpers/fixture.js';
import { sent, visibleText } from '../contract/spec.js';
import { rootOf, rowsOf, settled, show } from './helpers.js';

const MANY = 30;

/** Every text that a person typed. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What can be found in a risk: text on the page, and what stands in its controls. */
function findable(root: ShadowRoot): string {
  const controls = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  return [root.textContent, ...controls.map(({ value }) => value)].join('\n');
}

const drawn = (element: Awaited<ReturnType<typeof show>>): number =>
  rowsOf(element).filter(({ isDrawn }) => isDrawn).length;

describe('a long list of open risks', () => {
  it('draws a few at once and the others when there is time', async () => {
    const element = await show({ value: manyRisks(MANY, 2), open: 'all' });
    expect(rowsOf(element).every(({ open }) => open)).to.equal(true);
    await until(() => drawn(element) === MANY, 'every risk to be drawn', 20_000);
    expect(rootOf(element, MANY - 1).querySelectorAll('textarea').length).to.be.greaterThan(10);
  }).timeout(30_000);

  it('has every text on the page before it is drawn, in full and for print', async () => {
    const value = manyRisks(MANY, 2);
    const element = await show({ value, open: 'all' });
    const waiting = rowsOf(element).findIndex(({ isDrawn }) => !isDrawn);
    expect(waiting).to.be.greaterThan(1);
    for (const [index, risk] of value.entries()) {
      const text = findable(rootOf(element, index));
      for (const one of textsIn(risk))
        expect(text.includes(one), `“${one}” in risk ${String(index + 1)}`).to.equal(true);
    }
    expect(visibleText(rowsOf(element)[waiting] as Element)).to.contain(value[waiting]?.measures?.[1]?.what);
  }).timeout(30_000);

  it('submits everything, drawn or not', async () => {
    const value = manyRisks(MANY, 2);
    const element = await show({ value, open: 'all' });
    const form = element.form!;
    expect(sent(form, 'risks')).to.deep.equal(value);
  });

  it('leads to a question that is not drawn yet', async () => {
    const element = await show({ value: manyRisks(MANY, 2), open: 'all' });
    expect(await element.focusField(`risks[${String(MANY - 1)}].measures[1].owner.name`)).to.equal(true);
    expect(focused()?.id).to.equal('measures-1-owner-name');
    expect(rowsOf(element).at(-1)?.isDrawn).to.equal(true);
  });

  it('tells assistive technology the name of every question, near or far', async () => {
    const element = await show({ value: manyRisks(4, 1), open: 'all' });
    await until(() => drawn(element) === 4, 'every risk to be drawn', 10_000);
    await settled(element);
    for (let number = 1; number <= 4; number += 1) {
      const name = `Proactive measure 1 of risk ${String(number)}`;
      expect(await axCount('group', name), name).to.be.greaterThan(0);
    }
  }).timeout(60_000);

  it('goes on to the next risk by Tab, whether it was drawn or not', async () => {
    const element = await show({ value: manyRisks(4, 0), open: 'all' });
    const last = inside(rowsOf(element)[1] as HTMLElement, 'monitoring-howOften');
    last.focus();
    await press('Tab');
    expect(focused()).to.equal(rootOf(element, 2).getElementById('item'));
  });
});

describe('a key', () => {
  it('draws one measure again and no other risk', async () => {
    const element = await show({ value: manyRisks(3, 2), open: 'all' });
    await until(() => drawn(element) === 3, 'every risk to be drawn', 10_000);
    const changes: Node[] = [];
    const watchers = rowsOf(element).map((_row, index) => {
      const watcher = new MutationObserver((records) => changes.push(...records.map(({ target }) => target)));
      watcher.observe(rootOf(element, index), {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      return watcher;
    });
    const what = rootOf(element, 2).getElementById('measures-1-what') as HTMLTextAreaElement;
    what.focus();
    await press('x');
    await until(() => element.value[2]?.measures?.[1]?.what?.includes('x') ?? false, 'the key to be recorded');
    await settled(element);
    for (const watcher of watchers) watcher.disconnect();
    const group = rootOf(element, 2).getElementById('measures-1');
    expect(changes.filter((node) => group?.contains(node) !== true)).to.deep.equal([]);
    expect(changes.length).to.be.lessThan(8);
  });
});

describe('an element that was moved on the page while it was drawing', () => {
  it('goes on drawing', async () => {
    const element = await show({ value: manyRisks(6, 1), open: 'all' });
    const form = element.form!;
    element.remove();
    form.append(element);
    await until(() => drawn(element) === 6, 'every risk to be drawn', 10_000);
  });
});
