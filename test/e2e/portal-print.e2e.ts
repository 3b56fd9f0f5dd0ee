/** What comes out of a printer: everything that was recorded, uncut. Firefox's viewer reads the pages that Chromium made. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestPortal } from '../demo/helpers/portal.js';
import { elementsReady, launch, openPage } from './portal/browser.js';
import { Keyboard } from './portal/keyboard.js';

interface PdfViewer {
  PDFViewerApplication?: {
    pdfDocument?: {
      numPages: number;
      getPage(number: number): Promise<{ getTextContent(): Promise<{ items: { str: string }[] }> }>;
    };
  };
}

/** Line breaks of a page fall anywhere, in the middle of a word with a hyphen too: only the characters count. */
const squeeze = (text: string) => text.replace(/[\s\u00ad]+/g, '');

/** Texts that a reader of the plan must find. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('on paper', () => {
  let portal: TestPortal;
  let chromium: Browser;
  let firefox: Browser;
  let pdf = Buffer.alloc(0);
  let viewer: Server;

  beforeAll(async () => {
    portal = await TestPortal.start();
    chromium = await launch('chromium');
    firefox = await launch('firefox');
    const { page } = await openPage(chromium);
    await page.goto(portal.at);
    await new Keyboard(page).go(/^Continue as R\.D\./);
    await page.close();
    viewer = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf);
    });
    await new Promise<void>((resolve) => viewer.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), firefox.close(), portal.stop()]);
    viewer.close();
  });

  async function textOfPdf(): Promise<string> {
    const page = await firefox.newPage();
    await page.goto(`http://127.0.0.1:${String((viewer.address() as AddressInfo).port)}/record.pdf`);
    await page.waitForFunction(() => (globalThis as PdfViewer).PDFViewerApplication?.pdfDocument !== undefined);
    const text = await page.evaluate(async () => {
      const document = (globalThis as PdfViewer).PDFViewerApplication?.pdfDocument;
      let all = '';
      for (let number = 1; number <= (document?.numPages ?? 0); number += 1) {
        const content = await (await document?.getPage(number))?.getTextContent();
        all += (content?.items ?? []).map(({ str }) => str).join(' ');
      }
      return all;
    });
    await page.close();
    return squeeze(text);
  }

  async function printed(path: string, prepare?: (page: Page) => Promise<void>): Promise<string> {
    const { page } = await openPage(chromium);
    await page.goto(portal.at + path);
    await prepare?.(page);
    pdf = Buffer.from(await page.pdf({ format: 'A4' }));
    await page.close();
    return textOfPdf();
  }

  it.each(['1041', '1042', '1043', '1044'])('the record of case %s holds every text of its plan', async (id) => {
    const { versions: _versions, ...plan } = await portal.plan(id);
    const text = await printed(`/cases/${id}/record`);
    const missing = textsOf(plan).filter((one) => !text.includes(squeeze(one)));
    expect(missing).toEqual([]);
  });

  it('the form holds all that is in its elements, however little of it fits a box', async () => {
    const long = Array.from({ length: 60 }, (_none, line) => `Line ${String(line + 1)} of what could happen.`).join(
      '\n',
    );
    const risks = (await portal.plan('1044')).risks!;
    risks[0]!.what = long;
    // Restricted legal advice is kept apart, on paper too.
    delete risks[2]!.measures![0]!.rights!.legalAdvice;
    await portal.save('1044', 'draft', { risks: JSON.stringify(risks) });
    const text = await printed('/cases/1044/plan/edit', elementsReady);
    // A page may end within a text, and the next one begins with a heading: each line is looked for by itself.
    const lines = textsOf(risks).flatMap((one) => one.split('\n'));
    expect(lines.filter((one) => !text.includes(squeeze(one)))).toEqual([]);
  });
});
