/**
 * Links into an element: `#host` and `#host/path`. Nothing outside a shadow root can point at an id inside it, so the
 * element follows such links by itself, whoever wrote them: its own summary, GOV.UK's, or a server's page.
 */

/** The path that an address means for this host; undefined when it means something else, empty for the host as a whole. */
export function pathInHash(hash: string, hostId: string): string | undefined {
  if (hostId === '') return undefined;
  let text: string;
  try {
    text = decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return undefined;
  }
  if (text === hostId) return '';
  return text.startsWith(`${hostId}/`) ? text.slice(hostId.length + 1) : undefined;
}

function linkOf(event: Event): HTMLAnchorElement | undefined {
  const found = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  return found instanceof HTMLAnchorElement ? found : undefined;
}

const isThisPage = (link: HTMLAnchorElement): boolean =>
  link.hash !== '' && link.href.split('#')[0] === location.href.split('#')[0];

/**
 * Follows links of the page into `host`, and the page's own address when it opens or changes.
 * @returns stops following
 */
export function followLinks(host: HTMLElement, open: (path: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const link = linkOf(event);
    if (link === undefined || event.defaultPrevented || event.button !== 0 || !isThisPage(link)) return;
    const path = pathInHash(link.hash, host.id);
    if (path === undefined) return;
    event.preventDefault();
    open(path);
  };
  const onHash = () => {
    const path = pathInHash(location.hash, host.id);
    if (path !== undefined && path !== '') open(path);
  };
  document.addEventListener('click', onClick);
  addEventListener('hashchange', onHash);
  if (location.hash !== '') queueMicrotask(onHash);
  return () => {
    document.removeEventListener('click', onClick);
    removeEventListener('hashchange', onHash);
  };
}
