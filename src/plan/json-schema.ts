/** The document's format as JSON Schema 2020-12, for back ends in other languages. */
import * as z from 'zod/mini';
import { FORMAT } from './choices.js';
import { safeguardingPlan } from './plan.js';

/** JSON Schema of a whole plan. Its parts are under `properties`. */
export function planJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(safeguardingPlan),
    $id: `urn:safeguarding-plan-kit:plan:${FORMAT}`,
    title: 'Safeguarding plan',
  };
}
