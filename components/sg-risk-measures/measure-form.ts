/** One measure: its questions, its folded sections and its buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Measure } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { button, headingOf, select } from '../fields/index.js';
import type { Content } from '../base/index.js';
import { examplesFor } from './choices.js';
import { fieldsOf } from './field.js';
import { fold } from './fold.js';
import type { Kind, Placed } from './list-ops.js';
import { SECTIONS, TEXT } from './messages.js';
import { linesOf } from './record.js';
import type { RowContext } from './row-context.js';
import { MEASURE_FIELDS, MEASURE_PEOPLE, MEASURE_SECTIONS, NECESSITY, type Section } from './specs.js';

/** What a measure's buttons do. */
export interface MeasureActions {
  pickExample: (index: number, type: string) => void;
  move: (index: number, by: -1 | 1) => void;
  duplicate: (index: number) => void;
  remove: (index: number, name: string) => void;
}

/** What a row knows besides its risk. */
export interface MeasureView {
  ctx: RowContext;
  pack: Procedure;
  /** Consent is withheld: the necessity check stands in view (HERTS-017). */
  limited: boolean;
  riskNumber: number;
  headingLevel: number;
  /** How many measures of the kind there are. */
  count: number;
  actions: MeasureActions;
  isOpen: (section: Section<Measure>, measure: Measure, base: string) => boolean;
  toggle: (measure: Measure, section: string, open: boolean) => void;
}

const pathOf = (index: number): string => `measures[${String(index)}]`;

function exampleField(view: MeasureView, measure: Measure, index: number): Content {
  const { ctx, pack, actions } = view;
  const path = `${pathOf(index)}.type`;
  const choices = examplesFor(pack, measure.kind);
  if (choices.length === 0 && measure.type === undefined) return nothing;
  return select(ctx, {
    path,
    size: 's',
    ...ctx.wordsFor(path),
    choices,
    onChange: (type) => {
      actions.pickExample(index, String(type));
    },
  });
}

function necessityCheck(view: MeasureView, measure: Measure, base: string): TemplateResult {
  return html`<div class="sg-necessity">${fieldsOf(view.ctx, view.pack, NECESSITY, measure, base)}</div>`;
}

/** The sections of a measure; without withheld consent the necessity check is one of the reasons. */
function sectionsFor(limited: boolean): readonly Section<Measure>[] {
  if (limited) return MEASURE_SECTIONS;
  return MEASURE_SECTIONS.map((section) =>
    section.id === 'why' ? { ...section, fields: [...NECESSITY, ...section.fields] } : section,
  );
}

const SECTIONS_BY_LIMIT = { limited: sectionsFor(true), free: sectionsFor(false) } as const;

/** The sections that a measure has. */
export const sectionsOf = (limited: boolean): readonly Section<Measure>[] =>
  limited ? SECTIONS_BY_LIMIT.limited : SECTIONS_BY_LIMIT.free;

function section(view: MeasureView, measure: Measure, base: string, one: Section<Measure>): TemplateResult {
  const { ctx, pack } = view;
  return fold({
    id: `${ctx.idFor(base)}-${one.id}`,
    summary: SECTIONS[one.title] ?? one.title,
    open: view.isOpen(one, measure, base),
    onToggle: (open) => {
      view.toggle(measure, one.id, open);
    },
    fields: () => fieldsOf(ctx, pack, one.fields, measure, base),
    lines: () => linesOf(one.fields, measure, pack, (path) => ctx.labelFor(`${base}.${path}`)),
  });
}

/** The measure's buttons: they name the risk, so they are drawn again when it moves, and the questions are not. */
export function measureButtons(view: MeasureView, placed: Placed): Content {
  const { ctx, actions, count, riskNumber } = view;
  if (ctx.readonly) return nothing;
  const { index, number, measure } = placed;
  const name = TEXT.measure(measure.kind, number);
  const id = ctx.idFor(pathOf(index));
  const link = (what: string, text: string, onClick: () => void) =>
    button({
      text,
      variant: 'link',
      id: `${id}-${what}`,
      disabled: ctx.isDisabled,
      about: `${name} ${TEXT.ofRisk(riskNumber)}`,
      onClick,
    });
  return html`<div class="govuk-button-group sg-screen">
    ${
      number > 1
        ? link('up', TEXT.up, () => {
            actions.move(index, -1);
          })
        : nothing
    }
    ${
      number < count
        ? link('down', TEXT.down, () => {
            actions.move(index, 1);
          })
        : nothing
    }
    ${link('copy', TEXT.duplicate, () => {
      actions.duplicate(index);
    })}
    ${link('remove', TEXT.remove, () => {
      actions.remove(index, name);
    })}
  </div>`;
}

/** The measure's questions. */
export function measureForm(view: MeasureView, placed: Placed): TemplateResult {
  const { ctx, pack, limited } = view;
  const { measure, index } = placed;
  const base = pathOf(index);
  return html`${exampleField(view, measure, index)} ${fieldsOf(ctx, pack, MEASURE_FIELDS, measure, base)}
  ${limited ? necessityCheck(view, measure, base) : nothing} ${fieldsOf(ctx, pack, MEASURE_PEOPLE, measure, base)}
  ${sectionsOf(limited).map((one) => section(view, measure, base, one))} ${ctx.promptsFor(base)}`;
}

/** The heading that names the group: which measure of which risk. */
export function measureHeading(level: number, kind: Kind, number: number, riskNumber: number): TemplateResult {
  return headingOf(
    level,
    html`${TEXT.measure(kind, number)}<span class="govuk-visually-hidden"> ${TEXT.ofRisk(riskNumber)}</span>`,
    'govuk-heading-s',
  );
}
