/** Writes the JSON Schemas of a plan and of a procedure, for editors and for back ends in other languages. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/stamp.mjs';

const schemas = [
  { name: 'plan', file: 'src/plan/json-schema.ts', maker: 'planJsonSchema' },
  { name: 'procedure', file: 'src/procedure/json-schema.ts', maker: 'procedureJsonSchema' },
];

/** The JSON Schema that a module's function makes. */
async function schemaFrom(file: string, maker: string): Promise<object> {
  const module = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
  const make = module[maker];
  if (typeof make !== 'function') throw new Error(`${file} does not export ${maker}()`);
  const schema: unknown = (make as () => unknown)();
  if (typeof schema !== 'object' || schema === null) throw new Error(`${maker}() did not return a schema`);
  return schema;
}

const folder = join(root, process.argv[2] ?? 'dist/schema');
mkdirSync(folder, { recursive: true });
for (const { name, file, maker } of schemas.filter((schema) => existsSync(join(root, schema.file)))) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(await schemaFrom(file, maker), null, 2)}\n`);
}
