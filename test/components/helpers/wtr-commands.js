/**
 * What browser tests may ask of the browser from outside the page: real keys, sizes, media, and the accessibility tree;
 * and pages that are served with a strict content security policy.
 */

/**
 * @typedef {{ role: string, name: string, description: string, value: string, states: string[] }} AxNode
 * @typedef {import('puppeteer-core').Page} Page
 */

/** @param {import('@web/test-runner').BasicTestSession} session @returns {Page} */
const pageOf = (session) =>
  /** @type {{ getPage(id: string): Page }} */ (/** @type {unknown} */ (session.browser)).getPage(session.id);

/** @type {WeakMap<Page, Promise<import('puppeteer-core').CDPSession>>} */
const clients = new WeakMap();

/**
 * One session for each page: what one session emulates, another cannot take back.
 * @param {Page} page
 */
function clientOf(page) {
  const client = clients.get(page) ?? page.createCDPSession();
  clients.set(page, client);
  return client;
}

/** @param {import('@web/test-runner').BasicTestSession} session */
const isChromium = (session) => !session.browser.name.toLowerCase().includes('firefox');

/** @param {Page} page @param {{ press?: string, type?: string, down?: string, up?: string }} what */
async function keys(page, { press, type, down, up }) {
  if (down !== undefined) await page.keyboard.down(/** @type {never} */ (down));
  if (press !== undefined) await page.keyboard.press(/** @type {never} */ (press));
  if (type !== undefined) await page.keyboard.type(type);
  if (up !== undefined) await page.keyboard.up(/** @type {never} */ (up));
  return true;
}

/** @param {Page} page @param {{ width: number, height: number }} size */
async function viewport(page, size) {
  await page.setViewport(size);
  return true;
}

/**
 * Media type and features; Chromium only, where false says that it could not be done.
 * @param {Page} page @param {{ media?: string, features?: { name: string, value: string }[] }} what
 */
async function media(page, { media: type = '', features = [] }) {
  const client = await clientOf(page);
  await client.send('Emulation.setEmulatedMedia', { media: type, features });
  return true;
}

/** @param {import('puppeteer-core').Protocol.Accessibility.AXNode} node @returns {AxNode} */
function simplify(node) {
  const states = (node.properties ?? [])
    .filter(({ value }) => value.value === true || value.value === 'true')
    .map(({ name }) => name);
  return {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    description: String(node.description?.value ?? ''),
    value: String(node.value?.value ?? ''),
    states,
  };
}

/** The accessibility tree as a flat list, as assistive technology is given it. @param {Page} page */
async function axTree(page) {
  const client = await clientOf(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes.filter((node) => !node.ignored).map(simplify);
}

/** What each shadow root holds, outermost first. @param {Page} page */
async function rootsOf(page) {
  const list = await page.evaluateHandle(() => {
    /** @param {ParentNode} within @returns {Element[]} */
    const below = (within) =>
      [...within.querySelectorAll('*')].flatMap((element) => {
        const root = element.shadowRoot;
        return root === null ? [] : [...root.children, ...below(root)];
      });
    return below(document);
  });
  const handles = [...(await list.getProperties()).values()];
  return handles.map((handle) => handle.asElement()).filter((handle) => handle !== null);
}

/**
 * How many controls in shadow roots have this role and name, by the browser's own reckoning: works in Firefox too.
 * @param {Page} page @param {{ role: string, name: string }} what
 */
async function axCount(page, { role, name }) {
  const selector = `::-p-aria([name="${name.replaceAll('"', '\\"')}"][role="${role}"])`;
  const roots = await rootsOf(page);
  const found = await Promise.all(roots.map((root) => root.$$(selector)));
  return found.flat().length;
}

const commands = {
  'sg:keys': { run: keys, chromiumOnly: false },
  'sg:viewport': { run: viewport, chromiumOnly: false },
  'sg:media': { run: media, chromiumOnly: true },
  'sg:ax-tree': { run: axTree, chromiumOnly: true },
  'sg:ax-count': { run: axCount, chromiumOnly: false },
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
function commandsPlugin() {
  return {
    name: 'safeguarding-plan-kit-commands',
    async executeCommand({ command, payload, session }) {
      const known = Object.hasOwn(commands, command)
        ? commands[/** @type {keyof typeof commands} */ (command)]
        : undefined;
      if (known === undefined) return undefined;
      if (known.chromiumOnly && !isChromium(session)) return false;
      return /** @type {(page: Page, payload: never) => Promise<object | boolean | number>} */ (known.run)(
        pageOf(session),
        /** @type {never} */ (payload ?? {}),
      );
    },
  };
}

/** The policy of a careful council: nothing inline, nothing from elsewhere, no text turned into script or markup. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Serves pages named *.csp.html with the strict policy. @type {import('@web/dev-server-core').Middleware} */
async function strictPolicy(context, next) {
  await next();
  if (context.path.endsWith('.csp.html')) context.set('Content-Security-Policy', STRICT_POLICY);
}

const markup = (/** @type {string | null} */ text) => (text ?? '').replace(/[^\w /.-]/g, '');

/** A page whose markup holds an element from the start, as a server writes it. @type {import('@web/dev-server-core').Middleware} */
async function restorePage(context, next) {
  if (!context.path.endsWith('/restore.html')) {
    await next();
    return;
  }
  const query = new URLSearchParams(context.querystring);
  const tag = markup(query.get('tag'));
  context.type = 'html';
  context.body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page to leave and come back to</title>
<script type="module" src="${markup(query.get('module'))}"></script>
<script type="module" src="./framed-page.ts"></script></head>
<body><form id="form"><${tag} id="host" name="part" ${markup(query.get('attributes'))}></${tag}></form></body></html>`;
}

export const middleware = [strictPolicy, restorePage];
export default commandsPlugin();
