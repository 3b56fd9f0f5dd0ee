/** Questions whose answer is more than one control: others at risk, options, evidence, a person. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../base/types.js';
import { button, checkbox, itemButtons, radios, textArea, textField } from '../fields/index.js';
import { evidenceList } from './evidence-view.js';
import { ANSWER_WORDS, SAY } from './messages.js';
import type { Question } from './pages.js';
import { questionWords, type ItemList, type View } from './view.js';

interface ListOptions {
  list: ItemList;
  /** How many items stand open before anything is written. */
  atLeast: number;
  nameOf: (number: number) => string;
  add: string;
  fields: (item: string) => Content;
}

function list(view: View, options: ListOptions): TemplateResult {
  const { ctx } = view;
  const items = ctx.valueAt(options.list);
  const recorded = Array.isArray(items) ? items.length : 0;
  const count = Math.max(recorded, options.atLeast);
  const words = questionWords(view, options.list.slice('consent.'.length));
  const id = ctx.idFor(options.list);
  return html`<fieldset
    class="govuk-fieldset govuk-form-group"
    aria-describedby=${words.hint === undefined ? nothing : `${id}-hint`}
  >
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${words.label}</legend>
    ${words.hint === undefined ? nothing : html`<div class="govuk-hint" id="${id}-hint">${words.hint}</div>`}
    <div id=${id}>
      ${Array.from({ length: count }, (_item, at) => item(view, options, at, count, at < recorded))}
      ${ctx.promptsFor(options.list)}
    </div>
    ${button({
      text: options.add,
      variant: 'secondary',
      onClick: () => {
        view.addItem(options.list);
      },
    })}
  </fieldset>`;
}

function item(view: View, options: ListOptions, at: number, count: number, recorded: boolean): TemplateResult {
  const { ctx } = view;
  const path = `${options.list}[${String(at)}]`;
  const name = options.nameOf(at + 1);
  return html`<fieldset class="govuk-fieldset sg-item" id=${ctx.idFor(path)}>
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${name}</legend>
    ${options.fields(path)}
    ${
      recorded
        ? itemButtons({
            about: name.toLowerCase(),
            index: at,
            count,
            onRemove: () => {
              view.removeItem(options.list, at, SAY.removed(name));
            },
          })
        : nothing
    }
  </fieldset>`;
}

const answers = Object.entries(ANSWER_WORDS).map(([value, label]) => ({ value, label }));

/** Who else is at risk: a description is enough, and so is that nobody knows. */
function othersList(view: View): TemplateResult {
  const { ctx } = view;
  return list(view, {
    list: 'consent.others',
    atLeast: 1,
    nameOf: SAY.person,
    add: SAY.addPerson,
    fields: (path) => html`
      ${textField(ctx, { path: `${path}.who`, ...SAY.who })}
      ${checkbox(ctx, { path: `${path}.identityUnknown`, label: SAY.identityUnknown })}
      ${radios(ctx, { path: `${path}.child`, label: SAY.child, choices: answers.slice(0, 3), inline: true })}
      ${textArea(ctx, { path: `${path}.how`, label: SAY.how })}
    `,
  });
}

/** What could be done, with what speaks for and against each. */
function optionList(view: View): TemplateResult {
  const { ctx } = view;
  return list(view, {
    list: 'consent.bestInterestsOptions',
    atLeast: 2,
    nameOf: SAY.option,
    add: SAY.addOption,
    fields: (path) => html`
      ${textField(ctx, { path: `${path}.what`, label: SAY.what })}
      ${textArea(ctx, { path: `${path}.benefits`, label: SAY.benefits, rows: 2 })}
      ${textArea(ctx, { path: `${path}.burdens`, label: SAY.burdens, rows: 2 })}
      ${checkbox(ctx, { path: `${path}.chosen`, label: SAY.chosen })}
    `,
  });
}

/** Somebody, as the practitioner names them. */
function someone(view: View, { name }: Question): TemplateResult {
  const { ctx } = view;
  const path = `consent.${name}`;
  const line = (key: string, label: string) => textField(ctx, { path: `${path}.${key}`, label, width: 20 });
  return html`<fieldset class="govuk-fieldset govuk-form-group" id=${ctx.idFor(path)}>
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${questionWords(view, name).label}</legend>
    ${line('name', SAY.name)} ${line('role', SAY.role)} ${line('agency', SAY.agency)} ${ctx.promptsFor(path)}
  </fieldset>`;
}

/** A question that has a room of its own. */
export function largeQuestion(view: View, question: Question): TemplateResult {
  if (question.kind === 'others') return othersList(view);
  if (question.kind === 'options') return optionList(view);
  return question.kind === 'someone' ? someone(view, question) : evidenceList(view);
}
