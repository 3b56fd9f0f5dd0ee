/** What the kit publishes, found by looking at the folders: a new element or pack needs no change here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './stamp.mjs';

/** The entry that registers every element. It has no file of its own: the build writes it. */
export const defineAll = 'virtual:define-all';

/** Entries that each have one fixed file. */
const fixed = {
  plan: 'src/plan/index.ts',
  procedure: 'src/procedure/index.ts',
  lint: 'src/procedure/lint.ts',
  records: 'src/records/index.ts',
  drafts: 'src/drafts/index.ts',
  connect: 'components/connect/index.ts',
  base: 'components/base/index.ts',
};

/**
 * @param {string} folder
 * @returns {import('node:fs').Dirent[]}
 */
function children(folder) {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)) : [];
}

/** @param {string} file */
const exists = (file) => existsSync(join(root, file));

/** @param {string} file */
const hasDefaultExport = (file) =>
  exists(file) && /^export (default\b|\{[^}]*\bdefault\b)/m.test(readFileSync(join(root, file), 'utf8'));

/**
 * Packs: a file src/procedures/<id>.ts, or a folder's index.ts, whose default export is the procedure.
 * @returns {Record<string, string>} id → file
 */
export function packs() {
  const found = children('src/procedures').map((child) => {
    const id = child.name.replace(/\.ts$/, '');
    const file = child.isDirectory() ? `src/procedures/${id}/index.ts` : `src/procedures/${id}.ts`;
    return /** @type {const} */ ([id, file]);
  });
  return Object.fromEntries(found.filter(([id, file]) => id !== 'index' && hasDefaultExport(file)));
}

/**
 * Elements: each folder components/sg-*, with its class and the module that registers it.
 * @returns {{ name: string, classFile: string | undefined, defineFile: string | undefined }[]}
 */
export function elements() {
  return children('components')
    .filter((child) => child.isDirectory() && child.name.startsWith('sg-'))
    .map(({ name }) => ({
      name,
      classFile: [`components/${name}/index.ts`, `components/${name}/${name}.ts`].find(exists),
      defineFile: [`components/${name}/define.ts`].find(exists),
    }));
}

/**
 * What runs without a page: name in dist/ without its ending → source file.
 * @returns {Record<string, string>}
 */
export function domainEntries() {
  const own = Object.entries(fixed).filter(([, file]) => file.startsWith('src/') && exists(file));
  const procedures = Object.entries(packs()).map(([id, file]) => [`procedures/${id}`, file]);
  return Object.fromEntries([...own, ...procedures]);
}

/**
 * What judges a plan without a page and without words.
 * @returns {Record<string, string>}
 */
export const engineEntries = () => ({ engine: 'src/procedure/engine.ts' });

/**
 * What a page loads: the elements and what goes with them.
 * @returns {Record<string, string>}
 */
export function elementEntries() {
  /** @type {Record<string, string>} */
  const entries = {};
  for (const [name, file] of Object.entries(fixed)) if (!file.startsWith('src/') && exists(file)) entries[name] = file;
  for (const { name, classFile, defineFile } of elements()) {
    if (classFile !== undefined) entries[`components/${name}`] = classFile;
    if (defineFile !== undefined) entries[`define/${name}`] = defineFile;
  }
  if (elements().some((element) => element.defineFile !== undefined)) entries['define'] = defineAll;
  return entries;
}

/**
 * Every published module.
 * @returns {Record<string, string>}
 */
export const kitEntries = () => ({ ...domainEntries(), ...engineEntries(), ...elementEntries() });

/**
 * The logic of each pack, which the build writes: name in dist/ without its ending → file of the pack.
 * @returns {Record<string, string>}
 */
export const logicEntries = () =>
  Object.fromEntries(Object.entries(packs()).map(([id, file]) => [`procedures/${id}.logic`, file]));

/** The text of the module that registers every element. */
export function defineAllModule() {
  return elements()
    .flatMap(({ defineFile }) =>
      defineFile === undefined ? [] : [`import ${JSON.stringify(join(root, defineFile))};`],
    )
    .join('\n');
}
