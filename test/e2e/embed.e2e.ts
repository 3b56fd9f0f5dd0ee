/** The page in docs/embed.md works as it stands, under the policy that stands there. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readForm, type BodyResult } from '../../demo/web/body.js';
import { root } from '../../scripts/lib/stamp.mjs';
import { parsePart } from '../../src/plan/index.js';
import { BROWSERS, launch, openPage } from './portal/browser.js';

const guide = readFileSync(join(root, 'docs/embed.md'), 'utf8');
const block = (pattern: RegExp): string => pattern.exec(guide)?.[1] ?? '';
const example = block(/```html\n(<!doctype html>[\s\S]*?)```/i);
const policy = block(/```\n(default-src[\s\S]*?)```/).replaceAll('\n', ' ');

let server: Server;
let at = '';
let posted: BodyResult | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      void readForm(request).then((form) => {
        posted = form;
        response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Saved</title>');
      });
    } else if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(example);
    } else if (pathname.startsWith('/kit/') && extname(pathname) === '.js') {
      readFile(join(root, 'dist', pathname.slice('/kit/'.length))).then(
        (body) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(body),
        () => response.writeHead(404).end(),
      );
    } else {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  at = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each(BROWSERS)('the page of docs/embed.md in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  it('posts what was answered, with nothing refused by the policy', async () => {
    const { page, complaints, requests } = await openPage(browser);
    await page.goto(at);
    await page.waitForFunction(() =>
      ['consent', 'risks'].every((id) => document.getElementById(id)?.shadowRoot?.querySelector('button')),
    );
    await page.$eval('#consent', (element) => {
      element.shadowRoot?.querySelector<HTMLInputElement>('input[type=radio][value=yes]')?.click();
    });
    await Promise.all([page.waitForNavigation(), page.click('form > button')]);

    const fields = posted?.ok === true ? posted.fields : new Map<string, string>();
    expect([...fields.keys()].sort()).toEqual(['consent', 'lead', 'risks']);
    expect(parsePart('consent', fields.get('consent'))).toMatchObject({ ok: true, value: { ongoingRisk: 'yes' } });
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(at) && !url.startsWith('data:'))).toEqual([]);
  });
});
