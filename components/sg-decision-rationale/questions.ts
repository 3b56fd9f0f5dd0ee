/** A question of the draft or of one of its list items as a field takes it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../base/index.js';
import { button, headingOf, itemButtons, type FieldOptions } from '../fields/index.js';
import { askWords, itemQuestions, listWords, questions, type QuestionKey } from './question-words.js';
import { DRAFT, type DraftContext, type DraftList } from './types.js';

/** The path of a field of the draft. */
export const draftPath = (field: string): string => `${DRAFT}.${field}`;

/** A question of the draft. */
export function ask(key: QuestionKey): FieldOptions {
  return { path: draftPath(key), ...questions[key] };
}

/** A question of an item in one of the draft's lists. */
export function askItem<List extends DraftList>(
  list: List,
  index: number,
  key: keyof (typeof itemQuestions)[List] & string,
): FieldOptions {
  const words = itemQuestions[list][key] as { label: string; hint?: string };
  return { path: `${draftPath(list)}[${String(index)}].${key}`, ...words };
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A list of the draft, item by item, with a button for one more. */
export function draftList(
  ctx: DraftContext,
  list: DraftList,
  first: string,
  item: (index: number) => Content,
  heading = true,
): TemplateResult {
  const words = listWords[list];
  const count = ctx.draft[list]?.length ?? 0;
  const { fields } = ctx;
  const one = (index: number) => {
    // One text: two beside each other have no space between them in the name of the group.
    const name = `${words.item} ${String(index + 1)}`;
    return html`<div class="sg-item">
      <fieldset class="govuk-fieldset" id=${fields.idFor(`${draftPath(list)}[${String(index)}]`)}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${upperFirst(name)}</legend>
        ${item(index)}
        ${
          fields.isDisabled || fields.readonly
            ? nothing
            : itemButtons({
                about: name,
                index,
                count,
                onRemove: () => ctx.remove(list, index, askWords.removed(upperFirst(words.item), index + 1)),
              })
        }
      </fieldset>
    </div>`;
  };
  return html`<div class="govuk-form-group" id=${fields.idFor(draftPath(list))}>
    ${heading ? headingOf(fields.headingLevel + 1, words.heading, 'govuk-heading-s') : nothing}
    ${words.help === undefined ? nothing : html`<p class="govuk-hint">${words.help}</p>`}
    ${Array.from({ length: count }, (_none, index) => one(index))}
    ${button({
      text: words.add,
      variant: 'secondary',
      disabled: fields.isDisabled || fields.readonly,
      onClick: () => ctx.add(list, first),
    })}
    ${fields.promptsFor(draftPath(list))}
  </div>`;
}
