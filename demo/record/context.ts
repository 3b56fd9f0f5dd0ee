/** What the words of a record depend on. */
import type { SafeguardingPlan } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';

export interface RecordContext {
  plan: SafeguardingPlan;
  procedure: Procedure;
  /** Whether this reader may see legal advice whose text is restricted. */
  seesRestricted: boolean;
}
