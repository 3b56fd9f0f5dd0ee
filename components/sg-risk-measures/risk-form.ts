/** What is asked about a risk, and its measures. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Risk } from '../../src/plan/index.js';
import { button, headingOf } from '../fields/index.js';
import type { Content } from '../base/index.js';
import { fieldsOf } from './field.js';
import { fold } from './fold.js';
import { ofKind, type Kind, type Placed } from './list-ops.js';
import { measureButtons, measureForm, measureHeading, type MeasureView } from './measure-form.js';
import { SECTIONS, TEXT } from './messages.js';
import { linesOf } from './record.js';
import { AFTER_MEASURES, BEFORE_MEASURES, isAsked, NO_MEASURE, RISK_FIELDS, RISK_MORE, type Section } from './specs.js';

/** What a risk's form needs besides what its measures need. */
export interface RiskView extends MeasureView {
  risk: Risk;
  /** Another value whenever something around the answers is other: errors, words, disabled. */
  around: readonly unknown[];
  /** Another value whenever the prompts at or below a path of the risk are other. */
  promptsBelow: (path: string) => unknown;
  moreOpen: boolean;
  toggleMore: (open: boolean) => void;
  addMeasure: (kind: Kind) => void;
}

/** The risk's own answers, in a fixed order: while they are the same objects, their questions are not drawn again. */
const OWN = [
  'title',
  'what',
  'toWhom',
  'fromWhat',
  'impact',
  'matters',
  'lostIfRemoved',
  'motive',
  'level',
  'likelihood',
  'levelAfter',
  'likelihoodAfter',
  'scaleReason',
  'providerFailure',
  'strengths',
  'noProactiveReason',
  'noReactiveReason',
  'monitoring',
] as const satisfies readonly (keyof Risk)[];

function section(view: RiskView, { id, title, fields }: Section<Risk>): Content {
  const { ctx, pack, risk } = view;
  const asked = fields.some((spec) => isAsked(spec, risk, pack));
  if (!asked) return nothing;
  return html`<div class="sg-part" id="part-${id}">
    ${headingOf(view.headingLevel + 2, SECTIONS[title] ?? title, 'govuk-heading-m')}
    ${fieldsOf(ctx, pack, fields, risk)}
  </div>`;
}

function moreAbout(view: RiskView): TemplateResult {
  const { ctx, pack, risk } = view;
  return fold({
    id: RISK_MORE.id,
    summary: SECTIONS[RISK_MORE.title] ?? '',
    open: view.moreOpen,
    onToggle: view.toggleMore,
    fields: () => fieldsOf(ctx, pack, RISK_MORE.fields, risk),
    lines: () => linesOf(RISK_MORE.fields, risk, pack, (path) => ctx.labelFor(path)),
  });
}

function measureGroup(view: RiskView, placed: Placed): TemplateResult {
  const { measure, index, number } = placed;
  const path = `measures[${String(index)}]`;
  const id = view.ctx.idFor(path);
  return html`<div class="sg-measure" role="group" id=${id} aria-labelledby="${id}-title">
    <div id="${id}-title">${measureHeading(view.headingLevel + 3, measure.kind, number, view.riskNumber)}</div>
    <div class="sg-questions">
      ${guard([measure, index, view.limited, view.promptsBelow(path), ...view.around], () => measureForm(view, placed))}
      ${measureButtons(view, placed)}
    </div>
  </div>`;
}

function noMeasureReason(view: RiskView, kind: Kind): Content {
  const { ctx, pack, risk } = view;
  return fieldsOf(ctx, pack, [NO_MEASURE[kind]], risk);
}

function measuresOf(view: RiskView, kind: Kind): TemplateResult {
  const { ctx, risk, headingLevel } = view;
  const placed = ofKind(risk, kind);
  const ofThisKind = { ...view, count: placed.length };
  const reason = NO_MEASURE[kind].path as 'noProactiveReason' | 'noReactiveReason';
  return html`<div class="sg-part" id="part-${kind}">
    ${headingOf(headingLevel + 2, TEXT.kindTitle[kind], 'govuk-heading-m')}
    <p class="govuk-hint sg-screen">${TEXT.kindHelp[kind]}</p>
    ${repeat(
      placed,
      ({ measure }) => measure.id,
      (one) => measureGroup(ofThisKind, one),
    )}
    ${
      ctx.readonly
        ? nothing
        : button({
            text: TEXT.addMeasure[kind],
            variant: 'secondary',
            id: `add-${kind}`,
            disabled: ctx.isDisabled,
            about: ` ${TEXT.ofRisk(view.riskNumber)}`,
            onClick: () => {
              view.addMeasure(kind);
            },
          })
    }
    ${placed.length === 0 || risk[reason] !== undefined ? noMeasureReason(view, kind) : nothing}
  </div>`;
}

/** Everything about a risk. */
export function riskForm(view: RiskView): TemplateResult {
  const { ctx, pack, risk } = view;
  const own = OWN.map((key) => risk[key]);
  const around = [...own, ...view.around, view.promptsBelow(''), view.moreOpen];
  return html`${guard(
    around,
    () =>
      html`${fieldsOf(ctx, pack, RISK_FIELDS, risk)} ${moreAbout(view)}
      ${BEFORE_MEASURES.map((one) => section(view, one))}`,
  )}
  ${ctx.promptsFor('measures')} ${measuresOf(view, 'proactive')} ${measuresOf(view, 'reactive')}
  ${guard(around, () => html`${AFTER_MEASURES.map((one) => section(view, one))}`)}`;
}
