/** Whether a post comes from a page of this portal. */
import type { IncomingHttpHeaders } from 'node:http';

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Browsers say where a form stands: by Origin, and newer ones by Sec-Fetch-Site. What they say must be this portal, and
 * something must be said: a post that is silent about it comes from no browser's form.
 */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (headers.origin !== undefined) return hostOf(headers.origin) === headers.host;
  return site === 'same-origin';
}
