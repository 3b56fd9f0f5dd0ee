/** The stored record: everything that was recorded, in words, for reading and for print. */
import type { Judgement } from '../plan/judge.js';
import type { RecordContext } from '../record/context.js';
import { dateInWords, momentInWords } from '../record/dates.js';
import { isGroup, isLeaf, nodesAt, type Node } from '../record/tree.js';
import { roleInWords, valueInWords } from '../record/values.js';
import { newest, type Save, type StoredCase } from '../store/case.js';
import { html, type Content, type Html } from '../web/html.js';
import { alterationWarning, consentSection, findingsSection } from './findings.js';
import { summaryList, table } from './govuk.js';
import { stateTag } from './state.js';

/** Headings below level 6 do not exist; deeper groups stay at 6. */
function heading(level: number, text: string): Html {
  if (level <= 2) return html`<h2 class="govuk-heading-l">${text}</h2>`;
  if (level === 3) return html`<h3 class="govuk-heading-m">${text}</h3>`;
  if (level === 4) return html`<h4 class="govuk-heading-s">${text}</h4>`;
  if (level === 5) return html`<h5 class="govuk-heading-s">${text}</h5>`;
  return html`<h6 class="govuk-heading-s">${text}</h6>`;
}

/** Answers as lists, groups under headings of their own after them. */
function nodesInWords(nodes: readonly Node[], level: number): Content {
  const leaves = nodes.filter(isLeaf);
  const groups = nodes.filter(isGroup);
  return html`${summaryList(leaves.map(({ label, text }) => ({ label, value: text })))}
  ${groups.map(
    ({ label, nodes: below }) =>
      html`<section class="portal-group">${heading(level, label)} ${nodesInWords(below, level + 1)}</section>`,
  )}`;
}

/** A part that is a list of groups, or one group, under its own heading. */
function partSection(part: string, label: string, context: RecordContext): Content {
  const nodes = nodesAt(context.plan[part as keyof typeof context.plan], part, context);
  const [first] = nodes;
  if (first === undefined) return undefined;
  const inside = nodes.length === 1 && !isLeaf(first) && first.label === label ? first.nodes : nodes;
  return html`<section class="portal-part">${heading(2, label)} ${nodesInWords(inside, 3)}</section>`;
}

function riskTable(context: RecordContext): Content {
  const risks = context.plan.risks ?? [];
  if (risks.length === 0) return undefined;
  const scale = (level: string | undefined, likelihood: string | undefined, at: number, after: '' | 'After') =>
    level === undefined && likelihood === undefined
      ? 'Not recorded'
      : [
          level === undefined
            ? 'level not recorded'
            : valueInWords(level, `risks[${String(at)}].level${after}`, context),
          likelihood === undefined
            ? 'likelihood not recorded'
            : valueInWords(likelihood, `risks[${String(at)}].likelihood${after}`, context),
        ].join(', ');
  return table(
    'Risks at a glance',
    ['Risk', 'Level and likelihood', 'With the measures', 'Proactive', 'Reactive'],
    risks.map((risk, at) => {
      const count = (kind: string) => (risk.measures ?? []).filter((measure) => measure.kind === kind).length;
      return [
        `${String(at + 1)}. ${risk.title ?? risk.what ?? 'Not described'}`,
        scale(risk.level, risk.likelihood, at, ''),
        scale(risk.levelAfter, risk.likelihoodAfter, at, 'After'),
        count('proactive'),
        count('reactive'),
      ];
    }),
  );
}

/** The heading of a recorded decision: its number and its kind. */
const decisionTitle = (kind: string | undefined, index: number, context: RecordContext) =>
  `${String(index + 1)}. ${kind === undefined ? 'Decision' : valueInWords(kind, `decisions.entries[${String(index)}].kind`, context)}`;

function decisionsSection(context: RecordContext): Content {
  const { entries = [], draft } = context.plan.decisions ?? {};
  if (entries.length === 0 && draft === undefined) return undefined;
  return html`<section class="portal-part">
    ${heading(2, 'Decisions')}
    ${entries.map((entry, index) => {
      const [node] = nodesAt(entry, `decisions.entries[${String(index)}]`, context);
      const by = [entry.recordedBy.name, roleInWords(entry.recordedBy.role ?? '', context.procedure)].filter(Boolean);
      return html`<section class="portal-group">
        ${heading(3, decisionTitle(entry.kind, index, context))}
        <p class="govuk-body portal-signed">Recorded ${momentInWords(entry.recordedAt)} by ${by.join(', ')}</p>
        ${node !== undefined && !isLeaf(node) && nodesInWords(node.nodes, 4)}
      </section>`;
    })}
    ${
      draft !== undefined &&
      html`<section class="portal-group">
        ${heading(3, 'A decision that is written and not recorded')}
        ${nodesInWords(
          nodesAt(draft, 'decisions.draft', context).flatMap((node) => (isLeaf(node) ? [node] : node.nodes)),
          4,
        )}
      </section>`
    }
  </section>`;
}

const BEFORE = [
  ['about', 'About this plan'],
  ['consent', 'Consent and exceptions'],
  ['outcomes', 'Desired outcomes'],
  ['involvement', 'How the adult and others take part'],
  ['capacity', 'Capacity and best interests'],
] as const;
const AFTER = [
  ['justice', 'Police, law and redress'],
  ['sharing', 'Who gets what'],
  ['reviews', 'Reviews'],
  ['disagreements', 'Professional disagreement'],
  ['childSafety', 'Child safety plan'],
  ['ending', 'Ending'],
  ['passes', 'Steps passed with a reason'],
] as const;

/** Keys of the document that stand at its top, or that the portal's history shows. */
const ELSEWHERE = new Set(['format', 'id', 'procedure', 'state', 'createdAt', 'versions', 'risks', 'decisions']);

/** What a newer version of the kit may have added: shown under its own name. */
function unknownParts(context: RecordContext): Content {
  const known = new Set<string>([...ELSEWHERE, ...BEFORE.map(([part]) => part), ...AFTER.map(([part]) => part)]);
  return Object.keys(context.plan)
    .filter((key) => !known.has(key))
    .map((key) => partSection(key, key, context));
}

export interface RecordView {
  stored: StoredCase;
  saved: Save;
  judgement: Judgement;
  context: RecordContext;
}

/** @param justSaved said once, after a form was posted */
export function recordPage({ stored, saved, judgement, context }: RecordView, justSaved: Content): Html {
  const { plan, procedure } = context;
  const earlier = saved.version !== newest(stored).version;
  return html`${justSaved} ${alterationWarning(judgement.alterations)}
    <span class="govuk-caption-xl">Case ${stored.id}</span>
    <h1 class="govuk-heading-xl">Safeguarding plan: ${stored.adult}</h1>
    ${earlier && html`<p class="govuk-inset-text">This is an earlier version. It is shown as it was saved.</p>`}
    ${summaryList([
      { label: 'State', value: stateTag(plan.state) },
      {
        label: 'Procedure',
        value: `${procedure.name}, version ${plan.procedure.version ?? 'not recorded'}, ${dateInWords(plan.procedure.date ?? 'no date recorded')}`,
      },
      { label: 'Version of this record', value: String(saved.version) },
      { label: 'Saved', value: `${momentInWords(saved.at)} by ${saved.by.name}, ${saved.by.role.toLowerCase()}` },
    ])}
    <p class="govuk-body portal-screen">
      <a class="govuk-link" href="/cases/${stored.id}/plan/edit">Change the plan</a>. To print this record, use the
      print command of your browser.
    </p>
    <section class="portal-part">
      ${heading(2, 'What the procedure concludes')} ${consentSection(judgement.consent, context)}
    </section>
    ${BEFORE.map(([part, label]) => partSection(part, label, context))}
    ${
      (plan.risks ?? []).length > 0 &&
      html`<section class="portal-part">
        ${heading(2, 'Risks and measures')} ${riskTable(context)}
        ${nodesInWords(nodesAt(plan.risks, 'risks', context), 3)}
      </section>`
    }
    ${decisionsSection(context)} ${AFTER.map(([part, label]) => partSection(part, label, context))}
    ${unknownParts(context)}
    <section class="portal-part">
      ${heading(2, 'What the procedure still asks')} ${findingsSection(judgement.findings, context)}
    </section>`;
}
