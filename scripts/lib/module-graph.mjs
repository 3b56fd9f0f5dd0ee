/** What a built module needs: the files it imports at once, and those it may import later. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'vite';

/** @typedef {{ now: string[], later: string[], packages: string[] }} Imports */

/**
 * The text of a module specifier, if the node is one.
 * @param {unknown} node
 * @returns {string | undefined}
 */
function textOf(node) {
  if (node === null || typeof node !== 'object') return undefined;
  // The minifier writes import(`./x.js`) with backticks.
  if ('quasis' in node && Array.isArray(node.quasis))
    return node.quasis.length === 1 ? node.quasis[0].value.cooked : undefined;
  const value = 'value' in node ? node.value : undefined;
  return typeof value === 'string' ? value : undefined;
}

/**
 * Visits every node of a syntax tree.
 * @param {unknown} node
 * @param {(node: Record<string, unknown>) => void} visit
 */
function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  const record = /** @type {Record<string, unknown>} */ (node);
  visit(record);
  for (const child of Object.values(record)) walk(child, visit);
}

/**
 * @param {string} file
 * @returns {Imports} absolute paths, and the names of packages (a built module should have none)
 */
export function importsOf(file) {
  /** @type {Imports} */
  const found = { now: [], later: [], packages: [] };
  walk(parseSync(file, readFileSync(file, 'utf8')).program, (node) => {
    const kind = node['type'];
    const specifier = textOf(node['source']);
    if (specifier === undefined) return;
    const path = resolve(dirname(file), specifier);
    if (!/^[./]/.test(specifier)) found.packages.push(specifier);
    else if (kind === 'ImportExpression') found.later.push(path);
    else found.now.push(path);
  });
  return found;
}

/**
 * Everything that loading these modules loads at once, and what they may load later.
 * @param {readonly string[]} files
 * @returns {{ now: Set<string>, later: Set<string> }}
 */
export function closure(files) {
  const now = new Set();
  const later = new Set();
  const queue = [...files];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (now.has(file)) continue;
    now.add(file);
    const imports = importsOf(file);
    queue.push(...imports.now);
    for (const path of imports.later) later.add(path);
  }
  for (const file of now) later.delete(file);
  return { now, later };
}
