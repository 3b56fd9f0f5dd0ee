/** Writes the logic of each procedure, without its words, as a module of its own beside the whole one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withoutWords } from '../src/procedure/logic.js';
import type { Procedure } from '../src/procedure/schema.js';
import { logicEntries } from './lib/entries.mjs';
import { root } from './lib/stamp.mjs';

/** As a literal whose names are not quoted: shorter than JSON, also gzipped. A quote inside a text is escaped. */
const literal = (value: unknown) => JSON.stringify(value).replace(/"([a-z]\w*)":/gi, '$1:');

const folder = resolve(root, process.argv[2] ?? 'dist');
for (const [entry, file] of Object.entries(logicEntries())) {
  const { default: procedure } = (await import(pathToFileURL(join(root, file)).href)) as { default: Procedure };
  const target = join(folder, `${entry}.js`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `export default ${literal(withoutWords(procedure))};\n`);
}
