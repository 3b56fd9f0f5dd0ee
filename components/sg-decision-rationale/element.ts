/** Records decisions with their reasons: prepared as a draft, recorded once, corrected by a new record (requirements 7.2). */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { newId } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { idForPath, isAtOrBelow, PartElement, type Content } from '../base/index.js';
import { details } from '../fields/index.js';
import { correctionOf, isBegun } from './corrections.js';
import { draftForm } from './draft-form.js';
import { draftRecord, kindOf } from './entry-record.js';
import { HintMemory } from './hints.js';
import { alteredWarning, history, indexEntries } from './history.js';
import { DecisionRecorder } from './recorder.js';
import { decisionStyles } from './styles.js';
import { DRAFT, type DraftContext, type DraftList, type FoldName, type RecordContext } from './types.js';

/** What each section that folds is about, as fields of the draft. */
const FOLDS: Record<FoldName, readonly string[]> = {
  heard: ['viewsHeardBy', 'viewsHeardOn', 'seenAlone'],
  notObtained: ['viewsNotObtainedReason', 'viewsNextTry'],
  positions: ['positions'],
  disagreement: ['disagreement', 'viewpointsConsidered'],
  legalAdvice: ['legalAdvice'],
};

const isFold = (name: string): name is FoldName => name in FOLDS;
const below = (path: string, field: string) => isAtOrBelow(path, `${DRAFT}.${field}`);

/**
 * Any decision of the procedure: who may take it, options, evidence, reasons, the adult's views, positions and dissent.
 * Its value is the plan's part `decisions`: recorded entries, and the draft of one more.
 *
 * @fires sg-record - A decision was recorded.
 */
export class SgDecisionRationale extends DecisionRecorder {
  static override styles = [...PartElement.styles, decisionStyles];

  readonly #hints = new HintMemory();

  protected override async revealField(path: string): Promise<void> {
    if (isAtOrBelow(path, DRAFT) && path !== `${DRAFT}.kind`) this.setUi({ open: true });
    const name = Object.keys(FOLDS).find((fold) => isFold(fold) && FOLDS[fold].some((field) => below(path, field)));
    if (name !== undefined && isFold(name)) this.#toggle(name, true);
    await this.updateComplete;
    const other = this.renderRoot.querySelector(`#${idForPath(path)}`)?.closest('details');
    if (other) other.open = true;
  }

  #toggle(name: FoldName, open: boolean): void {
    this.setUi({ folds: { ...this.ui.folds, [name]: open } });
  }

  #fold(name: FoldName, summary: string, holds: boolean, content: () => Content): Content {
    const wrong = this.shownProblems.some(({ path }) => FOLDS[name].some((field) => below(path, field)));
    const prompted = !this.noPrompts && FOLDS[name].some((field) => this.findingsUnder(`${DRAFT}.${field}`).length > 0);
    const open = wrong || (this.ui.folds[name] ?? (this.opened.has(name) || holds || prompted));
    // It must not close by itself under somebody who empties its last answer.
    if (open) this.opened.add(name);
    return details({ summary, content: content(), open, onToggle: (now) => this.#toggle(name, now) });
  }

  #add(list: DraftList, focus: string): void {
    const path = `${DRAFT}.${list}`;
    const at = this.lengthOf(path);
    this.addItem(path, { id: newId() });
    void this.focusField(`${path}[${String(at)}].${focus}`);
  }

  // Rendering

  /** The procedure's prompts, and hints on how the reasons read. */
  override promptsFor(path: string): Content {
    const prompts = super.promptsFor(path);
    if (this.noPrompts || this.pack === undefined || !path.startsWith(`${DRAFT}.`)) return prompts;
    // Where the procedure asks for the views already, once is enough.
    if (path === `${DRAFT}.views` && this.findingsUnder(`${path}Regarded`).length > 0) return prompts;
    return html`${prompts}${this.#hints.at(path.slice(DRAFT.length + 1), this.pack)}`;
  }

  /** Everything that the procedure asks at or below a path. */
  #promptsUnder(path: string): Content {
    const paths = new Set(this.findingsUnder(path).map((finding) => finding.path));
    return html`${[...paths].map((one) => this.promptsFor(one))}`;
  }

  get #isTyping(): boolean {
    return this.shadowRoot?.activeElement?.matches('textarea, input[type=text]') ?? false;
  }

  #draftContext(procedure: Procedure): DraftContext {
    const draft = this.draft;
    return {
      fields: this,
      procedure,
      plan: this.knownPlan,
      draft,
      kind: kindOf(procedure, draft),
      actorRole: this.actorRole,
      say: (text) => this.say(text),
      add: (list, focus) => this.#add(list, focus),
      remove: (list, index, message) => this.removeItem(`${DRAFT}.${list}`, index, message),
      fold: (name, summary, holds, content) => this.#fold(name, summary, holds, content),
    };
  }

  #recordContext(procedure: Procedure): RecordContext {
    const { locale, headingLevel, actorRole } = this;
    return {
      procedure,
      plan: this.knownPlan,
      locale,
      headingLevel,
      actorRole,
      promptsUnder: (path) => this.#promptsUnder(path),
      ...indexEntries(this.current.entries ?? []),
    };
  }

  #form(procedure: Procedure): Content {
    const ctx = this.#draftContext(procedure);
    this.#hints.update(procedure, this.current.draft ?? {}, this.#isTyping);
    const { kind } = ctx;
    const kinds = kind === undefined || this.offered.includes(kind) ? this.offered : [...this.offered, kind];
    const isStray = ctx.draft.kind !== undefined && kind === undefined && kinds.length > 0;
    return draftForm(ctx, {
      kinds,
      askKind: this.kind === undefined && (kinds.length > 1 || isStray),
      author: this.author,
      open: this.ui.open || procedure.decisions.length === 0,
      recording: this.recording,
      corrects:
        ctx.draft.corrects === undefined ? undefined : this.#recordContext(procedure).find(ctx.draft.corrects)?.number,
      onRecord: () => void this.record(),
      onKeep: (whose) => this.keep(whose),
      onDiscard: () => this.discard(),
    });
  }

  #history(procedure: Procedure): Content {
    const entries = this.current.entries ?? [];
    const may = !this.readonly && !this.isDisabled;
    const { chain, actorRole, locale, headingLevel, noPrompts } = this;
    const around = [procedure, this.knownPlan.risks, this.findingsUnder('decisions.entries'), this.kinds.join()];
    const shown = [this.current.entries, chain, actorRole, locale, headingLevel, noPrompts, may, ...around];
    return guard(shown, () =>
      history(this.#recordContext(procedure), this, entries, this.chain, this.kinds, {
        onCorrect: may ? (entry) => void this.start(correctionOf(entry)) : undefined,
        onShow: (id) => {
          const at = entries.findIndex((entry) => entry.id === id);
          void this.focusField(`decisions.entries[${String(at)}]`);
        },
      }),
    ) as Content;
  }

  protected renderPart(procedure: Procedure): Content {
    const { draft } = this.current;
    const form = () =>
      this.readonly
        ? isBegun(draft)
          ? draftRecord(this.#recordContext(procedure), this, draft)
          : nothing
        : this.#form(procedure);
    return html`<div @focusout=${() => this.requestUpdate()}>
      ${alteredWarning(this, this.chain)} ${this.promptsFor('decisions')} ${this.promptsFor('decisions.entries')}
      ${form()}
      <div role="status" class=${this.status === '' ? nothing : 'govuk-inset-text'}>${this.status}</div>
      ${this.#history(procedure)}
    </div>`;
  }
}
