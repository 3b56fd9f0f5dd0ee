/** A long list is drawn bit by bit; find-in-page, print, screen readers and the form must not notice. */
import { expect } from 'chai';
import type { SgRiskMeasures } from '../../../components/sg-risk-measures/index.js';
import { axTree, setMedia } from '../helpers/browser.js';
import { focused, nextFrame, until } from '../helpers/fixture.js';
import { rootOf, rowsOf, settled, show } from './helpers.js';

const COUNT = 30;
const LAST = COUNT - 1;
const said = (index: number) => `walks to the harbour ${String(index)} times`;
const planned = (index: number) => `rings the bell ${String(index)} times`;

const risks = () =>
  Array.from({ length: COUNT }, (_unused, index) => ({
    id: `r${String(index)}`,
    title: `Risk about ${String(index)}`,
    what: said(index),
    measures: [{ id: `m${String(index)}`, kind: 'proactive' as const, what: planned(index) }],
  }));

const texts = (element: SgRiskMeasures, index: number) =>
  [...rootOf(element, index).querySelectorAll('textarea')].map(({ value }) => value);

const submitted = (element: SgRiskMeasures): unknown => {
  const entry = new FormData(element.closest('form') ?? undefined).get('risks');
  return typeof entry === 'string' ? JSON.parse(entry) : entry;
};

declare global {
  interface Window {
    /** Looks for text as the browser's own search does; in every browser, though in no standard. */
    find: (text: string) => boolean;
  }
}

describe('a list of many risks', () => {
  const { requestIdleCallback } = globalThis;

  /** While nothing is idle, only what is near is drawn: the moment after the page has opened, made to last. */
  beforeEach(() => {
    globalThis.requestIdleCallback = () => 0;
    scrollTo(0, 0);
  });

  afterEach(() => {
    globalThis.requestIdleCallback = requestIdleCallback;
  });

  const open = () => show({ value: risks(), open: 'all' });

  it('asks the first questions at once and those far away later', async () => {
    const element = await open();
    expect(texts(element, 0)).to.include(said(0));
    expect(texts(element, LAST)).to.deep.equal([]);
  });

  it('has every answer in its text, and the browser’s search finds the last', async () => {
    const element = await open();
    for (const [index, row] of rowsOf(element).entries()) {
      if (texts(element, index).length > 0) continue;
      expect(row.shadowRoot?.textContent).to.contain(said(index)).and.to.contain(planned(index));
    }
    getSelection()?.removeAllRanges();
    expect(window.find(planned(LAST))).to.equal(true);
  });

  it('submits everything', async () => {
    const element = await open();
    expect(submitted(element)).to.deep.equal(risks());
  });

  it('tells a screen reader everything', async () => {
    await open();
    const tree = await axTree();
    if (tree === undefined) return;
    const names = new Set(tree.map(({ name }) => name));
    for (const text of [`Risk ${String(COUNT)}: Risk about ${String(LAST)}`, said(LAST), planned(LAST)])
      expect(
        [...names].some((name) => name.includes(text)),
        text,
      ).to.equal(true);
  });

  it('prints everything', async () => {
    const element = await open();
    try {
      if (!(await setMedia({ media: 'print' }))) return;
      await nextFrame();
      const answers = [...rootOf(element, LAST).querySelectorAll('dd')];
      const shown = answers.filter((one) => one.checkVisibility({ contentVisibilityAuto: true }));
      expect(shown.map(({ textContent }) => textContent)).to.include.members([said(LAST), planned(LAST)]);
    } finally {
      await setMedia();
    }
  });

  it('asks the questions once someone scrolls near', async () => {
    const element = await open();
    rowsOf(element)[LAST]?.scrollIntoView();
    await until(() => texts(element, LAST).includes(planned(LAST)), 'the last risk to ask its questions');
    expect(submitted(element)).to.deep.equal(risks());
  });

  it('asks the question that a link or an error leads to', async () => {
    const element = await open();
    expect(await element.focusField(`risks[${String(LAST)}].measures[0].what`)).to.equal(true);
    expect((focused() as HTMLTextAreaElement | null)?.value).to.equal(planned(LAST));
  });

  it('asks everything once there is time', async () => {
    globalThis.requestIdleCallback = requestIdleCallback;
    const element = await open();
    await until(
      () => rowsOf(element).every((_row, index) => texts(element, index).length > 0),
      'all questions',
      20_000,
    );
    await settled(element);
    expect(texts(element, LAST)).to.include(planned(LAST));
  });
});
