/** Files that pages load: the council's own, govuk-frontend's, and the built kit. */
import { readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { file, type Reply } from './reply.js';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const govuk = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist', 'govuk');
const ours = fileURLToPath(new URL('../public', import.meta.url));

/** Where the files of each address begin. `/assets` is where govuk-frontend's stylesheet looks for its own. */
function foldersOf(kitDir: string): readonly (readonly [address: string, folder: string])[] {
  return [
    ['/portal/', ours],
    ['/govuk/', govuk],
    ['/assets/', join(govuk, 'assets')],
    ['/kit/', kitDir],
  ];
}

async function fileIn(folder: string, name: string): Promise<Buffer | undefined> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, name));
    return path.startsWith(root + sep) ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

/** The file at an address; undefined when there is none, or it is of a kind that pages do not load. */
export async function staticFile(pathname: string, kitDir: string): Promise<Reply | undefined> {
  const found = foldersOf(kitDir).find(([address]) => pathname.startsWith(address));
  const type = TYPES[extname(pathname)];
  if (found === undefined || type === undefined) return undefined;
  const [address, folder] = found;
  const bytes = await fileIn(folder, pathname.slice(address.length));
  return bytes === undefined ? undefined : file(bytes, type);
}
