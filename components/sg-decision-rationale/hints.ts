/** Hints on the reasons, folded small beside the question. They appear when someone stops typing, never under their hands. */
import { html, nothing, type TemplateResult } from 'lit';
import { listOf, say, type Procedure } from '../../src/procedure/index.js';
import type { Content } from '../base/index.js';
import { hintLead, hintWords } from './hint-words.js';
import { kindOf } from './kinds.js';
import type { DecisionDraft } from './types.js';
import { weakRationale, type Hint } from './weak-rationale.js';

/** What the hints of a draft are, worked out once for a draft. */
export class HintMemory {
  #draft: DecisionDraft | undefined;
  #hints: readonly Hint[] = [];
  #shown: readonly Hint[] = [];
  readonly #open = new Set<string>();

  /** Brings the hints up to date; while someone types, only those that are there may stay. */
  update(procedure: Procedure, draft: DecisionDraft, typing: boolean): void {
    // Nothing new appears while someone types: then there is nothing to work out, unless something may go.
    if (typing && this.#shown.length === 0) return;
    if (this.#draft !== draft) {
      this.#draft = draft;
      this.#hints = weakRationale({
        ...draft,
        chosen: chosenWords(procedure, draft),
        phrases: listOf(procedure, 'emptyPhrases').map(({ label }) => label),
      });
    }
    const wasShown = ({ id, field }: Hint) => this.#shown.some((hint) => hint.id === id && hint.field === field);
    this.#shown = typing ? this.#hints.filter(wasShown) : this.#hints;
  }

  /** The hints at one field. */
  at(field: string, procedure: Procedure): Content {
    const here = this.#shown.filter((hint) => hint.field === field);
    return here.length === 0 ? nothing : html`${here.map((hint) => this.#note(hint, procedure))}`;
  }

  #note({ id, field }: Hint, procedure: Procedure): TemplateResult {
    const key = `${field} ${id}`;
    const toggled = (event: Event) => {
      if ((event.currentTarget as HTMLDetailsElement).open) this.#open.add(key);
      else this.#open.delete(key);
    };
    const { ask, why } = hintWords[id];
    return html`<details
      class="govuk-details sg-prompt sg-hint"
      data-hint=${id}
      .open=${this.#open.has(key)}
      @toggle=${toggled}
    >
      <summary>${hintLead}: <b>${say(procedure, ask)}</b></summary>
      <div><p>${say(procedure, why)}</p></div>
    </details>`;
  }
}

function chosenWords(procedure: Procedure, draft: DecisionDraft): string[] {
  const kind = kindOf(procedure, draft);
  const choice = kind?.choices?.find(({ id }) => id === draft.choice);
  return [kind?.label, choice?.label].flatMap((words) => (words === undefined ? [] : [say(procedure, words)]));
}
