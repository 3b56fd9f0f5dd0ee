/** Serves the built kit and the pages of the benchmark on this machine only. */
import { createServer } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import kit from '../components/styles/generated/kit.css.js';
import risks from '../components/styles/generated/risks.css.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface Served {
  origin: string;
  close(): Promise<void>;
}

/**
 * The kit's own rules for the page without the kit, but for the one that leaves what is out of view undrawn. A page asks
 * for the window's width, not a container's: one container around the whole page makes its styles seven times as slow.
 */
const plainStyles = (): string =>
  `${kit}\n${risks}`
    .replaceAll(/content-visibility:\s*auto;?/g, '')
    .replaceAll(/container:\s*sg\s*\/\s*inline-size;?/g, '')
    .replaceAll(/@container sg\b/g, '@media');

/** Everything that is served, read once: another build during a run changes nothing. */
async function readAll(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>([['/bench/plain.css', Buffer.from(plainStyles())]]);
  for (const folder of ['dist', 'bench/pages']) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || TYPES[extname(entry.name)] === undefined) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(`/${relative(root, path).replaceAll(sep, '/')}`, await readFile(path));
    }
  }
  return files;
}

/** Starts serving `dist/` and `bench/pages/`. */
export async function serve(): Promise<Served> {
  const files = await readAll();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = files.get(pathname);
    // Browsers ask for an icon by themselves.
    if (body === undefined) response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(pathname)] }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
