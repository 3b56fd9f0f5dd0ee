/** A portal of its own for each test file, and a person's way through its pages without a browser. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPortal, type Portal } from '../../../demo/server.js';
import type { StoredCase } from '../../../demo/store/case.js';
import type { SafeguardingPlan } from '../../../src/plan/index.js';

const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#10': '\n',
  '#13': '\r',
};
const unescape = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

export interface Page {
  status: number;
  html: string;
  /** The words of the page, without tags. */
  text: string;
  headers: Headers;
  url: string;
}

export const asText = (html: string) => unescape(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');

/** What the page's plan form would post: its inputs, and the value of each element. */
export function formFields(html: string): Map<string, string> {
  const form = /<form\s+id="plan-form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const fields = new Map<string, string>();
  for (const [tag] of form.matchAll(/<(input|sg-[a-z]+-[a-z]+)\b[^>]*>/g)) {
    const at = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    const name = at('name');
    const value = at('value');
    if (name !== undefined && value !== undefined) fields.set(name, unescape(value));
  }
  return fields;
}

export class TestPortal {
  private constructor(
    private readonly portal: Portal,
    readonly at: string,
    readonly folder: string,
  ) {}

  static async start(folder?: string): Promise<TestPortal> {
    const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'portal-')));
    const kitDir = fileURLToPath(new URL('../../../dist', import.meta.url));
    const portal = await startPortal({ port: 0, dataDir, kitDir });
    return new TestPortal(portal, new URL('/', portal.urls[0]!.url).origin, dataDir);
  }

  async stop(): Promise<void> {
    await this.portal.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  get addresses() {
    return this.portal.urls;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.page(await fetch(this.at + path, { headers }));
  }

  /** Posts as a browser does from a page of the portal, and follows where it is sent. */
  async post(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Page> {
    const response = await this.postRaw(path, body, headers);
    const to = response.headers.get('location');
    return response.status === 303 && to !== null ? this.get(to, headers) : this.page(response);
  }

  postRaw(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.at + path, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { origin: this.at, ...headers },
    });
  }

  /** Opens a case's form, changes some fields and presses a button. */
  async save(id: string, action: 'draft' | 'continue', changes: Record<string, string> = {}): Promise<Page> {
    const fields = formFields((await this.get(`/cases/${id}/plan/edit`)).html);
    return this.submit(id, fields, action, changes);
  }

  submit(id: string, fields: Map<string, string>, action: string, changes: Record<string, string> = {}) {
    return this.post(
      `/cases/${id}/plan`,
      new URLSearchParams([...Object.entries({ ...Object.fromEntries(fields), ...changes, action })]),
    );
  }

  private get file() {
    return join(this.folder, 'cases.json');
  }

  async stored(id: string): Promise<StoredCase> {
    await this.get('/');
    const { cases } = JSON.parse(await readFile(this.file, 'utf8')) as { cases: StoredCase[] };
    return cases.find((one) => one.id === id)!;
  }

  /** The newest plan of a case, as it stands in the file. */
  async plan(id: string): Promise<SafeguardingPlan> {
    return (await this.stored(id)).saves.at(-1)!.plan as SafeguardingPlan;
  }

  /** Changes the file behind the portal's back. */
  async tamper(change: (cases: StoredCase[]) => void): Promise<void> {
    const contents = JSON.parse(await readFile(this.file, 'utf8')) as { cases: StoredCase[] };
    change(contents.cases);
    await writeFile(this.file, JSON.stringify(contents));
  }

  private async page(response: Response): Promise<Page> {
    const html = await response.text();
    return { status: response.status, html, text: asText(html), headers: response.headers, url: response.url };
  }
}

/** A person's cookie. */
export const asManager = { cookie: 'portal-person=manager' };
