/** Registering elements on a page that may hold another copy of the kit. */

/** A class that can be registered: `version` tells two copies of the kit apart. */
export interface DefinableElement extends CustomElementConstructor {
  readonly version: string;
}

export interface DefineOptions {
  /** Where to register; the page's registry unless said otherwise. */
  registry?: CustomElementRegistry;
  /** In place of `sg-`, for a page that already has elements of that name. */
  prefix?: string;
}

const versionOf = (known: CustomElementConstructor): string =>
  'version' in known && typeof known.version === 'string' ? known.version : 'unknown';

const said = new Set<string>();

/**
 * Registers `element` as `tag`. The same version again is silent; another version is said once and the first one stays.
 * @returns the tag it is known by
 */
export function define(tag: string, element: DefinableElement, options: DefineOptions = {}): string {
  const { registry = customElements, prefix } = options;
  const name = prefix === undefined ? tag : tag.replace(/^sg-/, prefix);
  const known = registry.get(name);
  if (known === undefined) {
    // A registry takes a class once: a second name gets a class of its own.
    const free = registry.getName(element) === null;
    registry.define(name, free ? element : class extends element {});
  } else if (versionOf(known) !== element.version) {
    warnOnce(`<${name}> is already registered in version ${versionOf(known)}; version ${element.version} is not used`);
  }
  return name;
}

function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  // eslint-disable-next-line no-console -- the one thing an engineer must hear of, with versions only
  console.warn(message);
}
