/** What the procedure says about a plan, in words. */
import { say, type ConsentDecision, type Finding, type GateResult } from '../../src/procedure/index.js';
import type { RecordContext } from '../record/context.js';
import { labelAt } from '../record/values.js';
import { html, type Content, type Html } from '../web/html.js';
import { list, tag, warning } from './govuk.js';

const STRENGTHS: Readonly<Record<Finding['strength'], string>> = {
  must: 'The procedure requires it',
  should: 'The procedure says you should',
  consider: 'Consider',
};

/** Where a finding belongs, in words: “Risk 2, measure 1”. */
function placeOf(path: string, context: RecordContext): string {
  const risk = /^risks\[(\d+)\](?:\.measures\[(\d+)\])?/.exec(path);
  if (risk === null) return labelAt(path, context);
  const measure = risk[2] === undefined ? '' : `, measure ${String(Number(risk[2]) + 1)}`;
  return `Risk ${String(Number(risk[1]) + 1)}${measure}`;
}

const findingLine = (finding: Finding, context: RecordContext): Html =>
  html`<strong>${finding.ask}</strong><br />
    <span class="govuk-hint portal-finding"
      >${placeOf(finding.path, context)}. ${finding.why} ${finding.cites.join(', ')}</span
    >`;

/** The findings that are not met, by strength; those passed with a reason say so. */
export function findingsSection(findings: readonly Finding[], context: RecordContext): Content {
  const open = findings.filter(({ status }) => status === 'unmet');
  if (open.length === 0) return html`<p class="govuk-body">The procedure asks for nothing more.</p>`;
  return (['must', 'should', 'consider'] as const).map((strength) => {
    const these = open.filter((finding) => finding.strength === strength);
    return (
      these.length > 0 &&
      html`<h3 class="govuk-heading-s">${STRENGTHS[strength]} (${these.length})</h3>
        ${list(
          these.map(
            (finding) =>
              html`${findingLine(finding, context)}${
                finding.passed !== undefined && html`<br />Passed: ${finding.passed}`
              }`,
          ),
        )}`
    );
  });
}

/** What the procedure concludes about having a plan, and why. */
export function consentSection(decision: ConsentDecision, context: RecordContext): Html {
  const { procedure } = context;
  if (decision.state === 'undetermined')
    return html`<p class="govuk-body">Whether there should be a plan cannot be told yet. Needed next:</p>
      ${list(decision.missing.map((path) => labelAt(path, context)))}`;
  const { row, caveats } = decision;
  return html`<p class="govuk-body"><strong>${say(procedure, row.says)}</strong></p>
    <p class="govuk-body">${say(procedure, row.why)} <span class="portal-cites">${row.cites.join(', ')}</span></p>
    ${caveats.length > 0 && html`<p class="govuk-body">Exceptions that apply:</p>`}
    ${list(caveats.map((caveat) => say(procedure, caveat.label)))}
    ${row.then !== undefined && html`<p class="govuk-body">What follows:</p>`}
    ${list((row.then ?? []).map(({ text }) => say(procedure, text)))}`;
}

/** Whether the plan may start, and what is missing. */
export function gateSection(gate: GateResult | undefined, context: RecordContext): Content {
  if (gate === undefined) return undefined;
  const { missing, warnings, unknown } = gate;
  return html`<p class="govuk-body">
      ${gate.state === 'open' ? tag('May start', 'green') : tag('Not ready to start', 'yellow')}
    </p>
    ${missing.length > 0 && html`<p class="govuk-body">Before the plan can start:</p>`}
    ${list(missing.map((finding) => findingLine(finding, context)))}
    ${unknown.length > 0 && html`<p class="govuk-body">Cannot be told yet:</p>`}
    ${list(unknown.map((finding) => findingLine(finding, context)))}
    ${warnings.length > 0 && html`<p class="govuk-body">Worth adding; it does not stop the plan:</p>`}
    ${list(warnings.map((finding) => findingLine(finding, context)))}`;
}

/** Said wherever a plan is shown whose history is not as it was recorded. */
export function alterationWarning(alterations: readonly string[]): Content {
  return (
    alterations.length > 0 &&
    html`<div class="portal-altered">
      ${warning('The history of this plan was altered after it was recorded. Tell your manager before relying on it.')}
      ${list(alterations)}
    </div>`
  );
}
