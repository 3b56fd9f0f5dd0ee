/** The portal's pages for everyone: axe, without scripts, and under a stylesheet that resets everything. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestPortal } from '../demo/helpers/portal.js';
import { elementsReady, launch, openPage } from './portal/browser.js';
import { Keyboard } from './portal/keyboard.js';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the portal', () => {
  let portal: TestPortal;
  let browser: Browser;

  beforeAll(async () => {
    portal = await TestPortal.start();
    browser = await launch('chromium');
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  async function faultsOf(page: Page): Promise<string[]> {
    await page.evaluate(await readFile(axeFile, 'utf8'));
    const found = await page.evaluate('axe.run()');
    const { violations } = found as { violations: { id: string; nodes: { target: unknown }[] }[] };
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
  }

  it.each(['/', '/cases/1044', '/cases/1044/record', '/cases/1042/plan/edit', '/cases/1044/plan/edit', '/nowhere'])(
    'has no fault that axe finds at %s',
    async (path) => {
      const { page } = await openPage(browser);
      await page.goto(portal.at + path);
      if (path.endsWith('edit')) await elementsReady(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    },
  );

  it('has no fault that axe finds in a form that came back with errors', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${portal.at}/cases/1044/plan/edit`);
    await elementsReady(page);
    const keys = new Keyboard(page);
    await keys.write(/^Date agreed: Day$/, '31');
    await keys.write(/^Date agreed: Month$/, '2');
    await keys.go(/^Save and continue$/);
    await elementsReady(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('saves its own fields without scripts, and leaves the elements’ parts as they are', async () => {
    const before = await portal.plan('1044');
    const { page } = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${portal.at}/cases/1044/plan/edit`);
    const words = await page.$eval('sg-risk-measures', (element) => (element as HTMLElement).innerText);
    expect(words).toContain('This part of the form needs scripts');
    await page.focus('#lead');
    await page.keyboard.press('End');
    await page.keyboard.type(' and B.T.');
    await Promise.all([page.waitForNavigation(), page.click('button[value=continue]')]);
    expect(page.url()).toContain('/cases/1044/record');
    const after = await portal.plan('1044');
    expect(after.about?.leadPractitioner?.name).toBe('A.W. and B.T.');
    expect([after.consent, after.risks, after.decisions]).toEqual([before.consent, before.risks, before.decisions]);
    await page.close();
  });

  it('keeps the elements’ controls as they are under a stylesheet that resets everything', async () => {
    const looks = async (query: string) => {
      const { page } = await openPage(browser);
      await page.goto(`${portal.at}/cases/1044/plan/edit${query}`);
      await elementsReady(page);
      const found = await page.$eval('sg-decision-rationale', (element) => {
        const select = element.shadowRoot?.querySelector('select') ?? element;
        const { borderTopWidth, appearance, color, textTransform, letterSpacing, display } = getComputedStyle(select);
        const { width, height } = select.getBoundingClientRect();
        return {
          borderTopWidth,
          appearance,
          color,
          textTransform,
          letterSpacing,
          display,
          large: width > 200 && height >= 24,
        };
      });
      await page.close();
      return found;
    };
    expect(await looks('?styles=hostile')).toEqual(await looks(''));
  });
});
