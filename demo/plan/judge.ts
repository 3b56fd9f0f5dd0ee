/** What the kit says about a stored plan: findings, consent, the gate to starting, and whether its history is intact. */
import { verifyChain, type SafeguardingPlan } from '../../src/plan/index.js';
import {
  check,
  decideConsent,
  gates,
  type ConsentDecision,
  type Finding,
  type GateResult,
  type Procedure,
} from '../../src/procedure/index.js';
import { today } from '../record/dates.js';

export interface Judgement {
  findings: readonly Finding[];
  consent: ConsentDecision;
  /** The gate that a plan passes to become active. */
  activate: GateResult | undefined;
  /** In words, whatever of the history is not as it was recorded. */
  alterations: readonly string[];
}

const LEDGERS = [
  { name: 'Decisions', of: (plan: SafeguardingPlan) => plan.decisions },
  { name: 'Desired outcomes', of: (plan: SafeguardingPlan) => plan.outcomes?.versions },
  { name: 'Reviews', of: (plan: SafeguardingPlan) => plan.reviews?.held },
  { name: 'Versions of the plan', of: (plan: SafeguardingPlan) => plan.versions },
] as const;

/** How many decisions a plan's newest version says there were. */
function decisionsCounted(plan: SafeguardingPlan): number {
  const last: object = plan.versions?.entries?.at(-1) ?? {};
  return 'decisions' in last && typeof last.decisions === 'number' ? last.decisions : 0;
}

/** What is not as it was recorded. A chain cannot show that its last entries were cut off: the count can. */
export async function alterationsOf(plan: SafeguardingPlan): Promise<string[]> {
  const said: string[] = [];
  for (const { name, of } of LEDGERS) {
    const report = await verifyChain(of(plan));
    if (report.state === 'altered') said.push(`${name}: ${report.message}.`);
  }
  const there = plan.decisions?.entries?.length ?? 0;
  const counted = decisionsCounted(plan);
  if (there < counted) said.push(`Decisions: ${String(counted)} were recorded and ${String(there)} are here.`);
  return said;
}

/** Everything the pages say about a plan. */
export async function judge(plan: SafeguardingPlan, procedure: Procedure): Promise<Judgement> {
  const options = { today: today() };
  const findings = check(plan, procedure, options);
  return {
    findings,
    consent: decideConsent(plan, procedure, options),
    activate: gates(plan, procedure, 'activate', options, findings),
    alterations: await alterationsOf(plan),
  };
}
