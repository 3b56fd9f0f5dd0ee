/** Draws questions from their specification. */
import { html, type TemplateResult } from 'lit';
import type { Procedure } from '../../src/procedure/index.js';
import type { Content } from '../base/index.js';
import { checkbox, checkboxes, dateField, radios, textArea, textField } from '../fields/index.js';
import { choicesOf } from './choices.js';
import { TEXT } from './messages.js';
import { answerAt, isAsked, type Spec } from './specs.js';
import type { RowContext } from './row-context.js';

/** Up to this many answers stand beside each other. */
const INLINE = 5;

function fieldOf<Item>(ctx: RowContext, pack: Procedure, spec: Spec<Item>, path: string): Content {
  const options = { path, size: 's' as const, ...ctx.wordsFor(path) };
  switch (spec.as) {
    case 'text':
      return textField(ctx, options);
    case 'area':
      return textArea(ctx, { ...options, rows: spec.rows });
    case 'date':
      return dateField(ctx, options);
    case 'flag':
      return checkbox(ctx, options);
    default: {
      const choices = choicesOf(pack, spec.list ?? '', spec.ids);
      if (spec.as === 'many') return checkboxes(ctx, { ...options, choices });
      return radios(ctx, {
        ...options,
        choices,
        inline: choices.length <= INLINE && !choices.some(({ hint }) => hint),
      });
    }
  }
}

/** Questions of one box, which stand together. */
interface Run<Item> {
  box: Spec<Item>['box'];
  specs: Spec<Item>[];
}

function runsOf<Item>(specs: readonly Spec<Item>[]): Run<Item>[] {
  const runs: Run<Item>[] = [];
  for (const spec of specs) {
    const last = runs.at(-1);
    if (last !== undefined && last.box === spec.box && spec.box !== undefined) last.specs.push(spec);
    else runs.push({ box: spec.box, specs: [spec] });
  }
  return runs;
}

/** The questions that are asked of an item, at `base` below the risk. */
export function fieldsOf<Item>(
  ctx: RowContext,
  pack: Procedure,
  specs: readonly Spec<Item>[],
  item: Item,
  base = '',
): TemplateResult {
  const asked = specs.filter((spec) => isAsked(spec, item, pack));
  const one = (spec: Spec<Item>) => fieldOf(ctx, pack, spec, base === '' ? spec.path : `${base}.${spec.path}`);
  return html`${runsOf(asked).flatMap(({ box, specs: inBox }) => {
    if (box === undefined) return inBox.map(one);
    const unprinted = box === 'restricted' && answerAt(item, 'rights.legalAdvice.restricted') === true;
    if (box === 'apart')
      return html`<div class="sg-apart" role="group" aria-label=${TEXT.advice}>
        <p class="govuk-heading-s" aria-hidden="true">${TEXT.advice}</p>
        ${inBox.map(one)}
      </div>`;
    return html`<div class="sg-${box} ${unprinted ? 'sg-screen' : ''}">${inBox.map(one)}</div>`;
  })}`;
}
