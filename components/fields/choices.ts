/** Radios, checkboxes and select. Nothing is chosen beforehand, and an answer that is no longer offered is not lost. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Content, FieldContext } from '../base/types.js';
import { attrs } from './attrs.js';
import { itemId, optionsOf, plainChoices } from './plain-choices.js';
import { frame } from './frame.js';
import { asText, fieldOf, frameOf, groupClass, promptsOf, type Field, type FieldOptions } from './parts.js';

/** One answer to choose. */
export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
  /** Select: stands with its neighbours of the same group. */
  group?: string | undefined;
  /** Puts “or” before it: for “I don't know” and “none of these”. */
  divider?: boolean;
  /** What is asked further when it is chosen. */
  reveal?: (() => Content) | undefined;
  /** Checkboxes: choosing it takes the others away, and the other way round. */
  exclusive?: boolean;
}

export interface ChoiceOptions extends FieldOptions {
  choices: readonly Choice[];
  /** Radios beside each other: for two short answers. */
  inline?: boolean;
}

interface OneChoice {
  type: 'radio' | 'checkbox';
  id: string;
  checked: boolean;
  onPick: (checked: boolean) => void;
}

function choiceItem(ctx: FieldContext, field: Field, choice: Choice, one: OneChoice): TemplateResult {
  const hintId = choice.hint === undefined ? nothing : `${one.id}-item-hint`;
  const picked = (event: Event) => {
    one.onPick((event.currentTarget as HTMLInputElement).checked);
  };
  return html`${choice.divider === true ? html`<div class="sg-divider">${ctx.messages.or}</div>` : nothing}
    <div class="sg-choice">
      <input
        type=${one.type}
        id=${one.id}
        name=${field.id}
        .value=${choice.value}
        aria-describedby=${hintId}
        .checked=${live(one.checked)}
        ?disabled=${ctx.isDisabled || ctx.readonly}
        @change=${picked}
      />
      <label for=${one.id}>${choice.label}</label>
      ${choice.hint === undefined ? nothing : html`<div class="govuk-hint" id=${hintId}>${choice.hint}</div>`}
    </div>
    ${one.checked && choice.reveal !== undefined ? html`<div class="sg-conditional">${choice.reveal()}</div>` : nothing}`;
}

const boxClass = ({ inline }: ChoiceOptions): string => (inline === true ? 'sg-choices--inline' : '');

interface Chosen {
  type: 'radio' | 'checkbox';
  chosen: readonly string[];
  onPick: (choice: Choice, checked: boolean) => void;
}

/** The choices, each with what it needs. */
function itemsOf(ctx: FieldContext, field: Field, options: ChoiceOptions, { type, chosen, onPick }: Chosen): Content {
  return html`<div class=${boxClass(options)}>
    ${options.choices.map((choice, index) =>
      choiceItem(ctx, field, choice, {
        type,
        id: itemId(field.id, index),
        checked: chosen.includes(choice.value),
        onPick: (checked) => {
          onPick(choice, checked);
        },
      }),
    )}
  </div>`;
}

const isPlain = ({ hint, divider, reveal }: Choice): boolean =>
  hint === undefined && divider !== true && reveal === undefined;

/** The choices in their fieldset. What was chosen and is offered no longer is said in words. */
function choiceGroup(ctx: FieldContext, field: Field, options: ChoiceOptions, picks: Chosen): TemplateResult {
  const { choices } = options;
  const stray = picks.chosen.filter((one) => one !== '' && !choices.some(({ value }) => value === one));
  const note = stray.length === 0 ? undefined : stray.map((value) => ctx.messages.notInList(value)).join('. ');
  const words = frame(frameOf(ctx, field, options, 'legend', undefined, note));
  if (!choices.every(isPlain))
    return html`<div class=${groupClass(field)}>
      <fieldset class="govuk-fieldset" aria-describedby=${field.describedBy} ${words}>
        ${itemsOf(ctx, field, options, picks)}
      </fieldset>
      ${promptsOf(ctx, options)}
    </div>`;
  const plain = plainChoices({ ...picks, choices, id: field.id, disabled: ctx.isDisabled || ctx.readonly });
  return html`<div class=${groupClass(field)}>
    <fieldset class="govuk-fieldset" aria-describedby=${field.describedBy} ${words}>
      <div class=${boxClass(options)} ${plain}></div>
    </fieldset>
    ${promptsOf(ctx, options)}
  </div>`;
}

/** One answer of a few, all in view. */
export function radios(ctx: FieldContext, options: ChoiceOptions): TemplateResult {
  const field = fieldOf(ctx, options);
  const onPick = ({ value }: Choice) => {
    field.set(value);
  };
  return choiceGroup(ctx, field, options, { type: 'radio', chosen: [asText(field.value)], onPick });
}

const asTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** The answers after one was picked or left: in the order they are offered, with those that are no longer offered kept. */
function pick(before: readonly string[], choices: readonly Choice[], picked: Choice, checked: boolean): string[] {
  const isExclusive = (value: string) => choices.some((choice) => choice.value === value && choice.exclusive === true);
  const others = before.filter(
    (value) => value !== picked.value && !(checked && (picked.exclusive === true || isExclusive(value))),
  );
  const now = new Set(checked ? [...others, picked.value] : others);
  const offered = choices.map(({ value }) => value).filter((value) => now.has(value));
  return [...offered, ...others.filter((value) => !offered.includes(value))];
}

/** Any number of answers. */
export function checkboxes(ctx: FieldContext, options: ChoiceOptions): TemplateResult {
  const field = fieldOf(ctx, options);
  const chosen = asTexts(field.value);
  const onPick = (choice: Choice, checked: boolean) => {
    field.set(pick(chosen, options.choices, choice, checked));
  };
  return choiceGroup(ctx, field, options, { type: 'checkbox', chosen, onPick });
}

/** One checkbox for a statement that is true or not said. */
export function checkbox(ctx: FieldContext, options: FieldOptions): TemplateResult {
  const field = fieldOf(ctx, options);
  const choice: Choice = { value: 'true', label: field.label, hint: field.hint };
  return html`<div class=${groupClass(field)} ${frame(frameOf(ctx, { ...field, hint: undefined }, options, 'none'))}>
    ${choiceItem(ctx, field, choice, {
      type: 'checkbox',
      id: field.id,
      checked: field.value === true,
      onPick: (checked) => {
        field.set(checked ? true : undefined);
      },
    })}
    ${promptsOf(ctx, options)}
  </div>`;
}

/** One answer of many. Nothing is chosen until someone does. */
export function select(ctx: FieldContext, options: ChoiceOptions): TemplateResult {
  const field = fieldOf(ctx, options);
  const chosen = asText(field.value);
  const known = chosen === '' || options.choices.some(({ value }) => value === chosen);
  const choices = known ? options.choices : [...options.choices, { value: chosen, label: chosen }];
  const picked = (event: Event) => {
    field.set((event.currentTarget as HTMLSelectElement).value);
  };
  return html`<div class=${groupClass(field)} ${frame(frameOf(ctx, field, options, 'label'))}>
    <select
      class="govuk-select"
      @change=${picked}
      ${attrs({ id: field.id, 'aria-describedby': field.describedBy, disabled: ctx.isDisabled || ctx.readonly })}
      ${optionsOf(ctx.messages.choose, choices, chosen)}
    ></select>
    ${promptsOf(ctx, options)}
  </div>`;
}
