import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { StoredCase } from '../../demo/store/case.js';
import { asManager, asText, formFields, TestPortal } from './helpers/portal.js';

let portal: TestPortal;

beforeAll(async () => {
  portal = await TestPortal.start();
});
afterAll(() => portal.stop());

const PAGES = ['/', '/cases/1041', '/cases/1041/record', '/cases/1041/plan/edit', '/cases/1041/versions/1', '/nowhere'];

describe('every page', () => {
  it.each(PAGES)('%s has a strict policy and is kept by no cache', async (path) => {
    const { headers } = await portal.get(path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(PAGES)('%s has no inline script, style or handler, and loads nothing from elsewhere', async (path) => {
    const { html } = await portal.get(path);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    for (const [, inside] of html.matchAll(/<script[^>]*>([^<]*)</g)) expect(inside).toBe('');
    expect(html).not.toMatch(/(src|href|action)="(https?:)?\/\//);
  });

  it('is announced with addresses that answer', async () => {
    for (const { url } of portal.addresses) expect((await fetch(url)).status, url).toBe(200);
  });
});

describe('a post', () => {
  const body = () => new URLSearchParams({ person: 'manager' });

  it.each([
    ['another origin', { origin: 'https://example.org' }],
    ['an origin that is none', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ])('from %s is refused', async (_where, headers) => {
    const response = await portal.postRaw('/sign-in', body(), headers);
    expect(response.status).toBe(403);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('that does not say where it comes from is refused', async () => {
    const response = await fetch(`${portal.at}/sign-in`, { method: 'POST', body: body(), redirect: 'manual' });
    expect(response.status).toBe(403);
  });

  it('that signs somebody in leads back to the page, and never out of the portal', async () => {
    const to = async (back: string) => {
      const response = await portal.postRaw('/sign-in', new URLSearchParams({ person: 'manager', back }));
      return response.headers.get('location');
    };
    expect(await to('/cases/1044/record')).toBe('/cases/1044/record');
    expect(await to('//example.org')).toBe('/');
    expect(await to('https://example.org/cases/1')).toBe('/');
  });

  it('over 20 MB is refused in words and changes nothing', async () => {
    const before = await portal.plan('1044');
    const fields = formFields((await portal.get('/cases/1044/plan/edit')).html);
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    form.set('risks', JSON.stringify([{ id: 'a', what: 'x'.repeat(30 * 1024 * 1024) }]));
    const page = await portal.post('/cases/1044/plan', form);
    expect(page.status).toBe(413);
    expect(page.text).toContain('It is longer than 20 MB');
    expect(await portal.plan('1044')).toEqual(before);
  });

  it('of 9 million characters comes back with every one of them', async () => {
    const long = JSON.stringify([{ id: 'a', what: 'x'.repeat(9_000_000) }]);
    const page = await portal.save('1044', 'continue', { risks: long });
    expect(page.status).toBe(422);
    expect(page.text).toContain('longer than 8 million characters');
    expect(formFields(page.html).get('risks')).toBe(long);
  });

  it.each([
    ['is not a form', '{"lead":"x"}', 'application/json', 400],
    ['is a broken multipart form', '--x\r\nnothing', 'multipart/form-data; boundary=x', 400],
  ])('that %s is refused in words', async (_what, text, type, status) => {
    const page = await portal.post('/cases/1044/plan', text, { 'content-type': type });
    expect(page.status).toBe(status);
    expect(page.text).toContain('Nothing was saved');
  });

  it('with a file is refused in words', async () => {
    const form = new FormData();
    form.append('risks', new Blob(['[]']), 'risks.json');
    expect((await portal.post('/cases/1044/plan', form)).text).toContain('Files cannot be saved here');
  });

  it('to a case that is not there, or from an unknown person, finds nothing', async () => {
    expect((await portal.post('/cases/9/plan', body())).status).toBe(404);
    expect((await portal.post('/sign-in', new URLSearchParams({ person: '__proto__' }))).status).toBe(404);
  });
});

describe('text that is HTML', () => {
  const XSS = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&lt;`;

  /** Every text of a plan replaced, where any text may stand. */
  function everywhere(value: unknown, key = ''): unknown {
    if (Array.isArray(value)) return value.map((item) => everywhere(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, everywhere(item, name)]));
    const free = typeof value === 'string' && /\s/.test(value) && !/^\d{4}-/.test(value);
    return free || key === 'name' || key === 'level' ? XSS : value;
  }

  it('is shown as text on every page, in every field that holds any', async () => {
    await portal.get('/');
    await portal.tamper((cases) => {
      const stored = cases.find(({ id }) => id === '1044')!;
      Object.assign(stored, { adult: XSS, summary: XSS, team: XSS });
      stored.saves[0]!.plan = everywhere(stored.saves[0]!.plan);
      stored.saves[0]!.by = { name: XSS, role: XSS };
      stored.aside = [{ at: XSS, by: { name: XSS, role: XSS }, part: XSS, why: XSS, text: XSS }];
      stored.unread = { consent: XSS };
    });
    const pages = [
      '/',
      '/cases/1044',
      '/cases/1044/record',
      '/cases/1044/plan/edit',
      '/cases/1044/aside/1',
      '/cases/1044/versions/1',
    ];
    for (const path of pages) {
      const { html, text, status } = await portal.get(path, asManager);
      expect(status).toBe(200);
      expect(html).not.toMatch(/<script>|<img/);
      expect(text, path).toContain('<script>alert(1)</script>');
    }
    await portal.post('/examples', '', { 'content-type': 'application/x-www-form-urlencoded' });
  });
});

describe('the record', () => {
  /** Texts of a plan that a reader must find: everything but ids, hashes, dates and choices. */
  function textsOf(value: unknown): string[] {
    if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
  }
  const squeeze = (text: string) => text.replace(/\s+/g, ' ');

  it.each(['1041', '1042', '1043', '1044'])('of case %s holds every text of the plan', async (id) => {
    const { versions: _versions, ...plan } = await portal.plan(id);
    const { text } = await portal.get(`/cases/${id}/record`, asManager);
    for (const one of textsOf(plan)) expect(text).toContain(squeeze(one));
  });

  it.each(['1041', '1042', '1043', '1044'])('of case %s names nothing by a code word', async (id) => {
    const { html } = await portal.get(`/cases/${id}/record`, asManager);
    const values = [...html.matchAll(/<dd[^>]*>([\s\S]*?)<\/dd>/g)].map(([, value]) => asText(value ?? '').trim());
    expect(values.filter((value) => /^[a-z]+(-[a-z]+)*$/.test(value))).toEqual([]);
  });

  it('shows restricted legal advice to managers only', async () => {
    const gist = 'Yes by agreement with the mother';
    expect((await portal.get('/cases/1044/record')).text).not.toContain(gist);
    expect((await portal.get('/cases/1044/record')).text).toContain('Restricted: shown to managers only');
    expect((await portal.get('/cases/1044/versions/1')).text).not.toContain(gist);
    expect((await portal.get('/cases/1044/record', asManager)).text).toContain(gist);
  });
});

describe('the form', () => {
  it('hands the elements their procedure, the person, and what is stored', async () => {
    const { html } = await portal.get('/cases/1044/plan/edit', asManager);
    expect(html).toMatch(/<sg-consent-caveats\s[^>]*name="consent"[^>]*procedure="hertfordshire"/);
    expect(html).toMatch(/<sg-decision-rationale\s[^>]*actor-role="manager"[^>]*author="R\.D\."/);
  });

  it('offers nothing that would leave it with what was typed', async () => {
    expect((await portal.get('/cases/1044')).text).toContain('Continue as R.D.');
    expect((await portal.get('/cases/1044/plan/edit')).text).not.toContain('Continue as');
  });

  it('says inside each element what to do without scripts', async () => {
    const { html } = await portal.get('/cases/1044/plan/edit');
    expect(html.match(/needs scripts, and they are not running/g)).toHaveLength(3);
  });

  it('can be had under a hostile stylesheet and without govuk-frontend’s scripts, and posts to the same choice', async () => {
    const { html } = await portal.get('/cases/1044/plan/edit?styles=hostile&scripts=none');
    expect(html).toContain('/portal/hostile.css');
    expect(html).toContain('data-plain-scripts="true"');
    expect(html).toContain('action="/cases/1044/plan?styles=hostile&amp;scripts=none"');
  });
});

describe('files of the portal', () => {
  it.each([
    '/portal/portal.css',
    '/portal/portal.js',
    '/portal/plan-form.js',
    '/govuk/govuk-frontend.min.css',
    '/govuk/govuk-frontend.min.js',
  ])('%s is served with its type', async (path) => {
    const { status, headers } = await portal.get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/(css|javascript)/);
  });

  it.each([
    '/portal/..%2f..%2fpackage.json',
    '/portal/%2e%2e/server.ts',
    '/kit/../package.json',
    '/portal/',
    '/portal/none.css',
  ])('%s is not found', async (path) => {
    expect((await portal.get(path)).status).toBe(404);
  });
});

describe('the portal’s file', () => {
  let folder: string;
  let own: TestPortal;

  afterEach(async () => {
    await own.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const startWith = async (text: string) => {
    folder = await mkdtemp(join(tmpdir(), 'portal-'));
    await writeFile(join(folder, 'cases.json'), text);
    own = await TestPortal.start(folder);
  };

  it.each([
    ['is not JSON', '{"format": 1, "cases": ['],
    ['is something else', '{"format": 1, "cases": [{"id": "7"}]}'],
    ['is from a later format', '{"format": 2, "cases": []}'],
  ])('that %s is set aside and said, never overwritten', async (_what, text) => {
    await startWith(text);
    expect((await own.get('/')).text).toContain('The portal’s file could not be read');
    const kept = (await readdir(folder)).filter((name) => name.startsWith('cases.unreadable-'));
    expect(kept).toHaveLength(1);
    expect(await readFile(join(folder, kept[0]!), 'utf8')).toBe(text);
  });

  it('keeps a case whose plan cannot be read, says why, and saves nothing over it', async () => {
    await startWith('');
    await own.get('/');
    await own.tamper((cases: StoredCase[]) => {
      cases[0]!.saves[0]!.plan = { format: '9.0', words: 'from the future' };
    });
    expect((await own.get('/')).text).toContain('Cannot be read');
    expect((await own.get('/cases/1041')).text).toContain('written by a newer version');
    await own.post('/cases/1041/plan', new URLSearchParams({ version: '1', action: 'draft', lead: 'B.T.' }));
    expect((await own.stored('1041')).saves[0]!.plan).toEqual({ format: '9.0', words: 'from the future' });
    expect((await own.stored('1041')).saves).toHaveLength(1);
  });

  it('is kept under another name when the examples are put back', async () => {
    await startWith('');
    await own.save('1041', 'draft', { lead: 'B.T.' });
    expect((await own.post('/examples', new URLSearchParams())).text).toContain('The examples are back');
    expect((await own.stored('1041')).saves).toHaveLength(1);
    const kept = (await readdir(folder)).filter((name) => name.startsWith('cases.replaced-'));
    expect(await readFile(join(folder, kept[0]!), 'utf8')).toContain('B.T.');
  });

  it('failing does not put what was typed into the log', async () => {
    await startWith('');
    const fields = formFields((await own.get('/cases/1041/plan/edit')).html);
    await rm(folder, { recursive: true });
    await writeFile(folder, 'now a file, where a folder should be');
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const page = await own.submit('1041', fields, 'draft', { lead: 'B.T. secret' });
    expect(page.status).toBe(500);
    expect(page.text).toContain('Something went wrong');
    expect(log).toHaveBeenCalled();
    expect(JSON.stringify(log.mock.calls)).not.toContain('secret');
    log.mockRestore();
  });
});
