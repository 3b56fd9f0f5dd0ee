/** A declaration beside each built module, so that its types are found however it is imported. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { defineAll, elements, kitEntries, logicEntries } from './entries.mjs';
import { root } from './stamp.mjs';

/**
 * The path of a source file's own declaration, as the built module sees it.
 * @param {string} entry
 * @param {string} file
 */
function pathOf(entry, file) {
  const path = relative(dirname(entry), join('types', file.replace(/\.ts$/, '.js')))
    .split(sep)
    .join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** Registering everything is registering each. */
function textOfAll() {
  const defined = elements().filter((element) => element.defineFile !== undefined);
  return `${defined.map(({ name }) => `import './define/${name}.js';`).join('\n')}\nexport {};\n`;
}

/**
 * @param {string} entry
 * @param {string} file
 */
function textOf(entry, file) {
  const path = JSON.stringify(pathOf(entry, file));
  const hasDefault = /^export (default\b|\{[^}]*\bdefault\b)/m.test(readFileSync(join(root, file), 'utf8'));
  return `export * from ${path};\n${hasDefault ? `export { default } from ${path};\n` : ''}`;
}

/**
 * A procedure's logic, which no source file declares.
 * @param {string} entry
 */
function textOfLogic(entry) {
  const path = JSON.stringify(pathOf(entry, 'src/procedure/logic.ts'));
  return `import type { ProcedureLogic } from ${path};\ndeclare const logic: ProcedureLogic;\nexport default logic;\n`;
}

/** @param {string} folder where the modules were built */
export function writeDeclarations(folder) {
  for (const [entry, file] of Object.entries(kitEntries())) {
    const target = join(folder, `${entry}.d.ts`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file === defineAll ? textOfAll() : textOf(entry, file));
  }
  for (const entry of Object.keys(logicEntries())) writeFileSync(join(folder, `${entry}.d.ts`), textOfLogic(entry));
}
