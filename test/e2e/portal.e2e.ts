/** The portal's main job by keyboard alone: record, post, read back, reopen, change. */
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SafeguardingPlan } from '../../src/plan/index.js';
import { TestPortal } from '../demo/helpers/portal.js';
import { BROWSERS, elementsReady, launch, openPage, type WatchedPage } from './portal/browser.js';
import { Keyboard } from './portal/keyboard.js';

const withoutVersions = ({ versions: _versions, ...plan }: SafeguardingPlan) => plan;
const SEEDS = ['1041', '1042', '1043', '1044'];

const WORDS = {
  risk: 'A loan that “comes back” – or does not',
  what: 'He asks on Fridays.\n\n  Two lines on, with spaces  \n<b>&amp; no markup</b>',
  impact: 'She says: "I can\'t say no"',
  measure: 'Ring before each visit',
  trigger: 'He comes on another day',
  sentence: 'Make a plan with her',
  rationale: 'She wants help to refuse.\nNothing else manages it.',
  views: 'Keep the visits; stop the loans.',
};

describe.each(BROWSERS)('the portal in %s', (name) => {
  let browser: Browser;
  let portal: TestPortal;
  let watched: WatchedPage;
  let keys: Keyboard;

  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    portal = await TestPortal.start();
    watched = await openPage(browser);
    keys = new Keyboard(watched.page);
  });
  afterEach(async () => {
    await watched.page.close();
    await portal.stop();
  });

  const text = () => watched.page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const openForm = async (id: string) => {
    await watched.page.goto(portal.at);
    await keys.go(new RegExp(`^${id}$`));
    await keys.go(/^Change the plan$/);
    await elementsReady(watched.page);
  };

  async function recordARisk(): Promise<void> {
    await keys.activate(/^Add a risk$/);
    await keys.page.waitForFunction(() => document.activeElement?.id === 'risks');
    await keys.type(WORDS.risk);
    await keys.write(/^What could happen/, WORDS.what);
    await keys.write(/^How would it affect the adult/, WORDS.impact);
    await keys.choose(/^How serious is it now/, /^High$/);
    await keys.choose(/^How likely is it now/, /^Possible$/);
    await keys.activate(/^Add a proactive measure/);
    await keys.write(/^What will be done/, WORDS.measure);
    await keys.activate(/^Add a reactive measure/);
    await keys.write(/^What will be done/, `${WORDS.measure} again`);
    await keys.write(/sign/, WORDS.trigger);
  }

  async function recordADecision(): Promise<void> {
    await keys.tabTo(/^Which decision is this/);
    await keys.type('Have a');
    await keys.choose(/^What was decided/, /^Make a plan$/);
    await keys.write(/^The decision in a sentence/, WORDS.sentence);
    await keys.write(/^Date of the decision: Day$/, '2');
    await keys.write(/^Date of the decision: Month$/, '1');
    await keys.write(/^Date of the decision: Year$/, '2025');
    await keys.write(/^Who decided/, 'R.D.');
    await keys.write(/^Why was this decided/, WORDS.rationale);
    await keys.write(/^What does the adult want/, WORDS.views);
    await keys.write(/^How were these views regarded/, 'Followed in full.');
    await keys.activate(/^Record this decision$/);
    await keys.page.waitForFunction(() =>
      (document.getElementById('decisions')?.shadowRoot?.textContent ?? '').includes('Decision 1 is recorded'),
    );
  }

  it('records a new plan; what is stored is what was typed', async () => {
    await watched.page.goto(portal.at);
    await keys.go(/^Continue as R\.D\./);
    await keys.write(/^Initials of the adult$/, 'N.C.');
    await keys.write(/^What it is about$/, 'Loans');
    await keys.go(/^Open the case$/);
    await keys.go(/^Change the plan$/);
    await elementsReady(watched.page);
    await keys.write(/^Lead practitioner$/, 'A.W.');
    await keys.write(/^Date agreed: Day$/, '27');
    await keys.write(/^Date agreed: Month$/, 'march');
    await keys.write(/^Date agreed: Year$/, '2026');
    await keys.choose(/ongoing risk to the adult/, /^Yes$/);
    await keys.write(/What is the risk/, 'Loans that do not come back');
    await keys.activate(/^Continue$/);
    await recordARisk();
    await recordADecision();
    await keys.go(/^Save and continue$/);

    expect(watched.page.url()).toContain('/cases/1045/record');
    const plan = await portal.plan('1045');
    expect(plan.about).toMatchObject({ agreedOn: '2026-03-27', leadPractitioner: { name: 'A.W.' } });
    expect(plan.consent).toMatchObject({ ongoingRisk: 'yes', ongoingRiskDetail: 'Loans that do not come back' });
    const [risk] = plan.risks!;
    expect(risk).toMatchObject({
      title: WORDS.risk,
      what: WORDS.what,
      impact: WORDS.impact,
      level: 'high',
      likelihood: 'possible',
    });
    expect(risk!.measures).toMatchObject([
      { kind: 'proactive', what: WORDS.measure },
      { kind: 'reactive', what: `${WORDS.measure} again`, trigger: WORDS.trigger },
    ]);
    const { entries } = plan.decisions!;
    expect(entries).toHaveLength(1);
    expect(entries![0]).toMatchObject({
      kind: 'develop',
      choice: 'yes',
      decision: WORDS.sentence,
      rationale: WORDS.rationale,
      views: WORDS.views,
      recordedBy: { role: 'manager', name: 'R.D.' },
    });
    const record = await text();
    for (const words of Object.values(WORDS)) expect(record).toContain(words.replace(/\s+/g, ' '));
    expect(watched.complaints).toEqual([]);
  });

  it.each(SEEDS)('opens case %s, changes one answer, saves, and finds it again', async (id) => {
    const before = withoutVersions(await portal.plan(id));
    await openForm(id);
    await keys.write(/^Lead practitioner$/, 'B.T.');
    await keys.go(/^Save and continue$/);
    expect(watched.page.url()).toContain(`/cases/${id}/record`);
    expect(await text()).toContain('B.T.');

    const lead = { ...before.about!.leadPractitioner, name: 'B.T.' };
    const changed = { ...before, about: { ...before.about, leadPractitioner: lead } };
    expect(withoutVersions(await portal.plan(id))).toEqual(changed);

    await keys.go(/^Change the plan$/);
    await elementsReady(watched.page);
    expect((await keys.tabTo(/^Lead practitioner$/)).value).toBe('B.T.');
    await keys.go(/^Save draft$/);
    expect(await text()).toContain('Draft saved');
    expect(withoutVersions(await portal.plan(id))).toEqual(changed);
    expect(watched.complaints).toEqual([]);
  });

  it('changes a risk that was recorded, and nothing else of it', async () => {
    const before = (await portal.plan('1044')).risks!;
    await openForm('1044');
    await keys.activate(/^Risk 2: /);
    await keys.write(/^What matters to the adult here/, 'The crossword,\nand the bus to it');
    await keys.go(/^Save and continue$/);
    const after = (await portal.plan('1044')).risks!;
    expect(after[1]).toEqual({ ...before[1], matters: 'The crossword,\nand the bus to it' });
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  });

  it('shows errors in its own summary, whose links lead into the elements', async () => {
    await openForm('1044');
    await keys.write(/^Date agreed: Month$/, ' ');
    await keys.activate(/^Risk 2: /);
    await keys.write(/^Done by: Day|by when.*Day|Day$/i, '31');
    await keys.write(/Month$/, '2');
    await keys.activate(/^Save and continue$/);
    await watched.page.waitForFunction(() => document.activeElement?.id === 'error-summary');
    expect(await watched.page.title()).toMatch(/^Error: /);
    const links = await watched.page.$$eval('#error-summary a', (found) => found.map((link) => link.textContent));
    expect(links[0]).toBe('Date agreed must include a month');
    expect(links).toHaveLength(2);
    expect(links[1]).toMatch(/must be a real date/);

    await keys.press('Tab', 2);
    await keys.press('Enter');
    await watched.page.waitForFunction(() => document.activeElement?.id === 'risks');
    expect((await keys.focus()).name).toMatch(/Day$|Month$/);
    expect((await portal.stored('1044')).saves).toHaveLength(1);
    expect(watched.complaints).toEqual([]);
  });

  it('gives answers back when the server finds an error, and the link focuses the field', async () => {
    await openForm('1044');
    await keys.write(/^Date agreed: Day$/, '31');
    await keys.write(/^Date agreed: Month$/, '2');
    await keys.activate(/^Risk 2: /);
    await keys.write(/^What matters to the adult here/, 'Kept over the error');
    await keys.go(/^Save and continue$/);
    await elementsReady(watched.page);
    expect(await watched.page.title()).toMatch(/^Error: /);
    expect(await watched.page.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary');
    await keys.activate(/^Date agreed must be a real date/);
    expect(await keys.focus()).toMatchObject({ name: 'Date agreed: Day', value: '31' });
    await keys.write(/^Date agreed: Month$/, '3');
    await keys.go(/^Save and continue$/);
    const plan = await portal.plan('1044');
    expect(plan.about?.agreedOn).toMatch(/-03-31$/);
    expect(plan.risks![1]!.matters).toBe('Kept over the error');
  });

  it('shows inside the element what the server found in it, and the summary’s link leads there', async () => {
    await openForm('1044');
    await keys.activate(/^Risk 2: /);
    await keys.write(/Day$/, '31');
    await keys.write(/Month$/, '2');
    const { page } = watched;
    // A form that is sent by a script asks nobody: the server looks for itself.
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'load' }),
      page.evaluate(() => {
        (document.getElementById('plan-form') as HTMLFormElement).submit();
      }),
    ]);
    await elementsReady(page);
    expect(await page.title()).toMatch(/^Error: /);
    await keys.activate(/must be a real date/);
    await page.waitForFunction(() => document.activeElement?.id === 'risks');
    expect((await keys.focus()).name).toMatch(/(Day|Month)$/);
    const shown = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.closest('fieldset')?.textContent ?? '';
    });
    expect(shown).toContain('must be a real date');
  });

  it('saves a draft whatever is wrong with it, and shows it again as it was typed', async () => {
    await openForm('1044');
    await keys.write(/^Date agreed: Month$/, ' ');
    await keys.activate(/^Risk 2: /);
    await keys.write(/^Risk.*Day$|Day$/, 'soon');
    await keys.go(/^Save draft$/);
    expect(await text()).toContain('Draft saved');
    await keys.go(/^Change the plan$/);
    await elementsReady(watched.page);
    expect((await keys.tabTo(/^Date agreed: Month$/)).value.trim()).toBe('');
    await keys.activate(/^Risk 2: /);
    expect((await keys.tabTo(/Day$/)).value).toBe('soon');
  });

  it('asks no other place for anything', async () => {
    await openForm('1044');
    await keys.go(/^Save draft$/);
    const elsewhere = watched.requests.filter((url) => !url.startsWith(portal.at) && /^(https?|wss?):/.test(url));
    expect(elsewhere).toEqual([]);
  });

  it.each(['?scripts=none', '?styles=hostile', '?styles=hostile&scripts=none'])(
    'works the same at %s',
    async (query) => {
      await watched.page.goto(`${portal.at}/cases/1044/plan/edit${query}`);
      await elementsReady(watched.page);
      await keys.activate(/^Risk 2: /);
      await keys.write(/^What matters to the adult here/, 'Under another page');
      await keys.go(/^Save and continue$/);
      expect((await portal.plan('1044')).risks![1]!.matters).toBe('Under another page');
      expect(watched.complaints).toEqual([]);
    },
  );

  it('fits a narrow screen on every page', async () => {
    await watched.page.setViewport({ width: 320, height: 800 });
    for (const path of ['/', '/cases/1044', '/cases/1044/record', '/cases/1044/plan/edit']) {
      await watched.page.goto(portal.at + path);
      const beyond = await watched.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, path).toBeLessThanOrEqual(0);
    }
  });
});
