/** Writes the JSON Schemas of a plan and of a procedure, for editors and for back ends in other languages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { planJsonSchema } from '../src/plan/json-schema.js';
import { procedureJsonSchema } from '../src/procedure/json-schema.js';
import { root } from './lib/stamp.mjs';

const folder = resolve(root, process.argv[2] ?? 'dist/schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries({ plan: planJsonSchema(), procedure: procedureJsonSchema() })) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
