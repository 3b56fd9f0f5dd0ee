/** A browser for the portal's tests: what it complains about is kept, and so is every address it asks for. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, findBrowser, missingBrowser } from '../../../scripts/browsers.mjs';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export async function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === undefined) throw new Error(missingBrowser(name));
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return puppeteer.launch({ executablePath, headless: true, args: chromiumFlags });
}

/** A page that remembers errors, refusals of the policy and requests. */
export interface WatchedPage {
  page: Page;
  complaints: string[];
  requests: string[];
}

export async function openPage(browser: Browser, width = 1280): Promise<WatchedPage> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  await page.setViewport({ width, height: 1000 });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isRefusal = message.type() === 'error' || /Content.Security.Policy|Trusted/i.test(message.text());
    // A page that comes back with errors has a status that says so; that is no fault.
    if (isRefusal && !/status of 4(09|22)/.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective}`);
    });
  });
  return { page, complaints, requests };
}

/** Waits until the elements of the plan's form show their questions. */
export async function elementsReady(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    ['consent', 'risks', 'decisions'].every((id) => {
      const control = document.getElementById(id)?.shadowRoot?.querySelector('button, input, select, textarea');
      return control instanceof HTMLElement;
    }),
  );
}
