/** The first questions: which decision, what about, what was decided, when, by whom. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../src/procedure/index.js';
import type { Content } from '../base/index.js';
import { button, dateField, insetText, radios, select, textArea, textField, type Choice } from '../fields/index.js';
import { thingsIn } from './about.js';
import { formWords } from './messages.js';
import { answerWords, askWords, questions } from './question-words.js';
import { ask } from './questions.js';
import { authorityOf, roleWords, whoseWords } from './who-decides.js';
import { DRAFT, type DraftContext } from './types.js';

/** Whose decision it is, said before anything else is asked. */
export function whoseDecision(ctx: DraftContext): Content {
  const { kind, procedure, actorRole, draft } = ctx;
  if (kind === undefined) return draft.kind === undefined ? nothing : insetText(askWords.unknownKind);
  const whose = whoseWords(procedure, kind);
  const hint = kind.hint === undefined ? nothing : html`<p class="govuk-hint">${say(procedure, kind.hint)}</p>`;
  switch (authorityOf(kind, actorRole, draft)) {
    case 'anyone':
      return html`${hint}
        <p>${askWords.forAll}</p>`;
    case 'own':
      return html`${hint}
        <p>${askWords.own(whose)}</p>`;
    case 'prepare':
      return html`${hint}${insetText(
        html`<p>${formWords.prepare(whose)} ${kind.deputy === true ? askWords.prepareOrDeputy : nothing}</p>`,
      )}`;
    default:
      return html`${hint}
        <p>${askWords.whose(whose)}</p>`;
  }
}

/** What it is about: asked where the kind says so, and never lost when the page set it. */
export function aboutQuestion(ctx: DraftContext): Content {
  const { about } = ctx.draft;
  const things = thingsIn(ctx.plan);
  const asked = ctx.kind?.asks?.includes('about') === true && things.length > 0;
  if (!asked && about === undefined) return nothing;
  const known = things.map(({ id, label }) => ({ value: id, label }));
  const isKnown = about === undefined || things.some(({ id }) => id === about);
  const choices = isKnown ? known : [...known, { value: about, label: askWords.notInPlan }];
  return select(ctx.fields, { ...ask('about'), value: about, choices });
}

/** The choice, and the decision in words. */
export function decisionQuestion(ctx: DraftContext): TemplateResult {
  const { kind, fields, procedure } = ctx;
  const choices = (kind?.choices ?? []).map(({ id, label, hint }): Choice => ({
    value: id,
    label: say(procedure, label),
    hint: hint === undefined ? undefined : say(procedure, hint),
  }));
  const hasChoices = choices.length > 0;
  return html`${hasChoices ? radios(fields, { ...ask('choice'), choices, size: 's' }) : nothing}
  ${textArea(fields, { ...ask('decision'), rows: 2, size: 's', optional: hasChoices })}
  ${dateField(fields, { ...ask('decidedOn'), size: 's' })}`;
}

/** Who decided, in which role, and whether as a deputy. */
export function whoQuestion(ctx: DraftContext, author: string | undefined): TemplateResult {
  const { kind, fields, draft } = ctx;
  return html`${textField(fields, { ...ask('decidedBy.name'), width: 20, size: 's' })} ${myself(ctx, author)}
  ${draft.deputy?.acting === 'yes' ? nothing : roleQuestion(ctx, 'decidedBy.role')}
  ${kind?.deputy === true || draft.deputy !== undefined ? deputyQuestion(ctx) : nothing}`;
}

/** Fills in the person who uses the element, on a click of theirs. */
function myself(ctx: DraftContext, author: string | undefined): Content {
  const { kind, fields, actorRole, draft } = ctx;
  const decides = kind !== undefined && ['own', 'deputy'].includes(authorityOf(kind, actorRole, draft));
  if (!decides || author === undefined || author === '' || draft.decidedBy?.name !== undefined) return nothing;
  const fill = () => {
    fields.set(`${DRAFT}.decidedBy`, { ...draft.decidedBy, name: author, role: actorRole }, { commit: true });
  };
  const disabled = fields.isDisabled;
  return html`<p class="sg-screen">
    ${button({ text: askWords.myself(author), variant: 'link', onClick: fill, disabled })}
  </p>`;
}

/** Which of the kind's roles; where there is one, it is said and not asked. */
function roleQuestion(ctx: DraftContext, key: 'decidedBy.role' | 'deputy.forRole'): Content {
  const roles = ctx.kind?.roles ?? [];
  const kept = ctx.fields.valueAt(ask(key).path);
  if (roles.length < 2 && (kept === undefined || kept === roles[0])) return nothing;
  return select(ctx.fields, { ...ask(key), choices: roleChoices(ctx, roles) });
}

const roleChoices = ({ procedure }: DraftContext, roles: readonly string[]) =>
  roles.map((id) => ({ value: id, label: roleWords(procedure, id) }));

/** A deputy: in which role of their own, for whom, who asked them, when and for what (HERTS-020). */
function deputyQuestion(ctx: DraftContext): TemplateResult {
  const { fields, kind, procedure } = ctx;
  const whose = kind === undefined ? '' : whoseWords(procedure, kind);
  const label = whose === '' ? questions['deputy.acting'].label : askWords.isDeputy(whose);
  const roles = procedure.roles.map(({ id }) => id).filter((id) => kind?.roles.includes(id) !== true);
  const reveal = () =>
    html`${select(fields, { ...ask('decidedBy.role'), label: askWords.ownRole, choices: roleChoices(ctx, roles) })}
    ${roleQuestion(ctx, 'deputy.forRole')} ${textField(fields, { ...ask('deputy.designatedBy'), width: 20 })}
    ${dateField(fields, ask('deputy.designatedOn'))} ${textField(fields, ask('deputy.scope'))}`;
  const choices = ['yes', 'no'].map((value): Choice => ({
    value,
    label: answerWords[value] ?? value,
    ...(value === 'yes' && { reveal }),
  }));
  return radios(fields, { ...ask('deputy.acting'), label, choices });
}
