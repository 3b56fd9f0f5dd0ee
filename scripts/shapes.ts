/** Writes src/plan/shapes.ts: the plan's schemas as shapes. Run it after changing a schema; a test notices when you did not. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { PARTS, safeguardingPlan } from '../src/plan/plan.js';
import { shapeOf } from '../src/plan/shape-of.js';
import type { Shape } from '../src/plan/shape.js';

const file = fileURLToPath(new URL('../src/plan/shapes.ts', import.meta.url));

const own = Object.entries(PARTS).map(
  ([name, schema]) => `export const ${name}Shape: Shape = ${JSON.stringify(shapeOf(schema))};`,
);

/** The whole plan's shape names those of its parts. */
function whole(): string {
  const members = Object.entries(shapeOf(safeguardingPlan) as Record<string, Shape>);
  const lines = members.map(([name, shape]) =>
    name in PARTS ? `${name}: ${name}Shape` : `'${name}': ${JSON.stringify(shape)}`,
  );
  return `export const planShape: Shape = { ${lines.join(', ')} };`;
}

const text = [
  '/** Written by `npm run shapes` from the plan’s schemas. */',
  '/* eslint max-lines: off -- it is written by a program */',
  "import type { Shape } from './shape.js';",
  '',
  ...own,
  '',
  whole(),
].join('\n');
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'typescript' }));
