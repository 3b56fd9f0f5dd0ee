/** The names of what ids in a plan stand for: a kind of decision, a choice, a risk, a measure, an earlier entry. */
import { getAt, patternOf } from '../../src/plan/index.js';
import { say, type Procedure } from '../../src/procedure/index.js';
import type { RecordContext } from './context.js';

const DECISION = /^decisions\.(?:entries\[\]|draft)\.(kind|choice|about|corrects)$/;

/** Different kinds of decision have choices of the same id. */
function choiceName(id: string, kind: unknown, procedure: Procedure): string | undefined {
  return procedure.decisions.find((one) => one.id === kind)?.choices?.find((choice) => choice.id === id)?.label;
}

/** A risk, a measure or anyone else at risk, by its place and its own words. */
function thingName(id: string, { plan }: RecordContext): string | undefined {
  for (const [at, risk] of (plan.risks ?? []).entries()) {
    const name = `Risk ${String(at + 1)}`;
    if (risk.id === id) return risk.title === undefined ? name : `${name}: ${risk.title}`;
    const measure = risk.measures?.findIndex((one) => one.id === id) ?? -1;
    if (measure >= 0) return `${name}, measure ${String(measure + 1)}`;
  }
  return plan.consent?.others?.find((other) => other.id === id)?.who;
}

function entryName(id: string, { plan }: RecordContext): string | undefined {
  const at = plan.decisions?.entries?.findIndex((entry) => entry.id === id) ?? -1;
  return at < 0 ? undefined : `Entry ${String(at + 1)}`;
}

/** What an id at this path is called; undefined when it is no such id, or stands for nothing in this plan. */
export function nameOfId(id: string, path: string, context: RecordContext): string | undefined {
  const pattern = patternOf(path);
  if (pattern === 'ending.handover[].measure') return thingName(id, context);
  const field = DECISION.exec(pattern)?.[1];
  if (field === 'about') return thingName(id, context);
  if (field === 'corrects') return entryName(id, context);
  const { procedure, plan } = context;
  const label =
    field === 'choice'
      ? choiceName(id, getAt(plan, path.replace(/choice$/, 'kind')), procedure)
      : procedure.decisions.find((kind) => field === 'kind' && kind.id === id)?.label;
  return label === undefined ? undefined : say(procedure, label);
}
