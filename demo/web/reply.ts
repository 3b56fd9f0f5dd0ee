/** Answers, and the headers that all of them have. */
import type { ServerResponse } from 'node:http';
import type { Html } from './html.js';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Lit makes its templates trusted under this one name; nobody else may make any. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const ALWAYS = {
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Not no-referrer: browsers would then send no origin with a form, and the origin is checked.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** A page. */
export function page(content: Html, status = 200): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: content.text };
}

/** Go and read another page: after a post, so that reloading posts nothing again. */
export function redirect(location: string, cookie?: string): Reply {
  return { status: 303, headers: { location, ...(cookie !== undefined && { 'set-cookie': cookie }) }, body: '' };
}

/** A file. */
export function file(body: Buffer, type: string): Reply {
  return { status: 200, headers: { 'content-type': type }, body };
}

/** Sends an answer. */
export function send(response: ServerResponse, reply: Reply, withBody: boolean): void {
  const length = String(Buffer.byteLength(reply.body));
  response.writeHead(reply.status, { ...ALWAYS, ...reply.headers, 'content-length': length });
  response.end(withBody ? reply.body : undefined);
}
