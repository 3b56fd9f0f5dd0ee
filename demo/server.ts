/** The demonstration portal: a council's case system whose forms hold the kit's elements. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failed, noFiles, tooLarge, unreadableForm, wrongOrigin } from './pages/message.js';
import { personFrom, type Person } from './people.js';
import { changeProcedure, putExamplesBack, signIn, startPlan } from './routes/act.js';
import { say, saysNotFound, type Route } from './routes/context.js';
import { postEdit, showEdit } from './routes/edit.js';
import { addCase } from './routes/open.js';
import { showAside, showCase, showList, showRecord, showVersion } from './routes/read.js';
import { exampleCases, FULL_CASE } from './seeds/index.js';
import { Store } from './store/store.js';
import { readForm, type Fields } from './web/body.js';
import { isSameOrigin } from './web/origin.js';
import { send, type Reply } from './web/reply.js';
import { staticFile } from './web/static.js';

export interface PortalOptions {
  /** 0 takes any free port. */
  port: number;
  /** Where the portal's file is kept. */
  dataDir: string;
  /** The built kit: dist/. */
  kitDir: string;
}

export interface Portal {
  urls: { url: string; what: string }[];
  close(): Promise<void>;
}

type Method = 'GET' | 'POST';

const ROUTES: readonly (readonly [Method, RegExp, Route])[] = [
  ['GET', /^\/$/, showList],
  ['GET', /^\/cases\/(\d+)$/, showCase],
  ['GET', /^\/cases\/(\d+)\/plan\/edit$/, showEdit],
  ['GET', /^\/cases\/(\d+)\/record$/, showRecord],
  ['GET', /^\/cases\/(\d+)\/versions\/(\d+)$/, showVersion],
  ['GET', /^\/cases\/(\d+)\/aside\/(\d+)$/, showAside],
  ['POST', /^\/cases\/(\d+)\/plan$/, postEdit],
  ['POST', /^\/cases\/(\d+)\/procedure$/, changeProcedure],
  ['POST', /^\/cases\/(\d+)\/start$/, startPlan],
  ['POST', /^\/sign-in$/, signIn],
  ['POST', /^\/cases$/, addCase],
  ['POST', /^\/examples$/, putExamplesBack],
];

const BODY_PAGES = {
  'too-large': ['The form is too large to save', tooLarge, 413],
  unreadable: ['The form could not be read', unreadableForm, 400],
  file: ['Files cannot be saved here', noFiles, 400],
} as const;

function routeFor(method: string, pathname: string) {
  for (const [wanted, pattern, route] of ROUTES) {
    const match = pattern.exec(pathname);
    if (match !== null && wanted === method) return { route, params: match.slice(1) };
  }
  return undefined;
}

/** What a post holds, or the page that says why it is not read. */
async function fieldsOf(request: IncomingMessage, person: Person): Promise<Fields | Reply> {
  if (request.method !== 'POST') return new Map();
  const form = await readForm(request);
  if (!isSameOrigin(request.headers)) return say(person, 'This did not come from the portal', wrongOrigin, 403);
  if (form.ok) return form.fields;
  const [title, content, status] = BODY_PAGES[form.why];
  return say(person, title, content, status);
}

const isReply = (found: Fields | Reply): found is Reply => 'status' in found;

async function answer(request: IncomingMessage, store: Store, kitDir: string): Promise<Reply> {
  const url = new URL(request.url ?? '/', 'http://portal');
  const person = personFrom(request.headers.cookie);
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const found = routeFor(method, url.pathname);
  if (found === undefined) {
    const asset = method === 'GET' ? await staticFile(url.pathname, kitDir) : undefined;
    return asset ?? saysNotFound(person);
  }
  const fields = await fieldsOf(request, person);
  if (isReply(fields)) return fields;
  return found.route({ store, person, params: found.params, query: url.searchParams, fields });
}

/** The name of an error's class and nothing else: its message may hold what somebody typed. */
function logFailure(error: unknown): void {
  console.error(`The portal could not answer: ${error instanceof Error ? error.name : typeof error}`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Only this machine: the portal has no passwords.
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

/** Starts the portal and says at which addresses there is what. */
export async function startPortal({ port, dataDir, kitDir }: PortalOptions): Promise<Portal> {
  const store = new Store(dataDir, exampleCases);
  const server = createServer((request, response) => {
    const withBody = request.method !== 'HEAD';
    answer(request, store, kitDir).then(
      (reply) => send(response, reply, withBody),
      (error: unknown) => {
        logFailure(error);
        send(response, say(personFrom(undefined), 'Something went wrong', failed, 500), withBody);
      },
    );
  });
  const at = `http://localhost:${String(await listen(server, port))}`;
  return { urls: addresses(at), close: () => close(server) };
}

const addresses = (at: string) => [
  { url: `${at}/`, what: 'the case portal: four worked cases' },
  { url: `${at}/cases/${FULL_CASE}/plan/edit`, what: 'the form of a full plan, with the three elements in it' },
  {
    url: `${at}/cases/${FULL_CASE}/plan/edit?styles=hostile`,
    what: 'the same form under a stylesheet that resets everything',
  },
  {
    url: `${at}/cases/${FULL_CASE}/plan/edit?scripts=none`,
    what: 'the same form without govuk-frontend’s own scripts',
  },
  { url: `${at}/cases/${FULL_CASE}/record`, what: 'the stored record, for reading and for print' },
];
