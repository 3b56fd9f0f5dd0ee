/** Records decisions with their reasons: prepared as a draft, recorded once, corrected by a new record (requirements 7.2). */
import { html, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { newId } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { idForPath, isAtOrBelow, Later, PartElement, type Content } from '../base/index.js';
import { details, headingOf } from '../fields/index.js';
import { correctionOf, indexEntries, isBegun } from './corrections.js';
import { draftForm } from './draft-form.js';
import { kindOf } from './kinds.js';

import { formWords } from './messages.js';
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

  readonly #loaded = (error?: unknown): void => {
    if (error !== undefined) this.report('render', error);
    this.requestUpdate();
  };

  readonly #asking = new Later(() => import('./draft-questions.js'), this.#loaded);
  readonly #reading = new Later(() => import('./history.js'), this.#loaded);
  readonly #hints = new Later(async () => new (await import('./hints.js')).HintMemory(), this.#loaded);

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // The questions are there before somebody has chosen a decision.
    if (!this.readonly) setTimeout(() => this.#asking.get());
  }

  /** What is shown may still be on its way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await Promise.all([this.#asking.settled, this.#reading.settled, this.#hints.settled]);
    return done && !this.isUpdatePending;
  }

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
    if (this.noPrompts || this.pack === undefined || !path.startsWith(`${DRAFT}.`) || !isBegun(this.current.draft))
      return prompts;
    // Where the procedure asks for the views already, once is enough.
    if (path === `${DRAFT}.views` && this.findingsUnder(`${path}Regarded`).length > 0) return prompts;
    return html`${prompts}${this.#hints.get()?.at(path.slice(DRAFT.length + 1), this.pack)}`;
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
    const { kind } = ctx;
    const kinds = kind === undefined || this.offered.includes(kind) ? this.offered : [...this.offered, kind];
    const isStray = ctx.draft.kind !== undefined && kind === undefined && kinds.length > 0;
    const { draft } = this.current;
    if (isBegun(draft)) {
      this.#hints.get()?.update(procedure, draft, this.#isTyping);
      // Soon it will be read.
      this.#reading.get();
    }
    return draftForm(ctx, {
      kinds,
      askKind: this.kind === undefined && (kinds.length > 1 || isStray),
      recording: this.recording,
      corrects:
        ctx.draft.corrects === undefined ? undefined : this.#recordContext(procedure).find(ctx.draft.corrects)?.number,
      questions: this.#questions(ctx),
    });
  }

  #questions(ctx: DraftContext): Content {
    const { draft, procedure } = ctx;
    const asked = this.ui.open || draft.kind !== undefined || isBegun(draft) || procedure.decisions.length === 0;
    if (!asked) return nothing;
    const { author, recording } = this;
    const module = this.#asking.get();
    if (module === undefined) return this.#asking.failed ? html`<p>${formWords.questionsNotLoaded}</p>` : nothing;
    return module.questionsOf(ctx, {
      author,
      recording,
      onRecord: () => void this.record(),
      onKeep: (whose) => this.keep(whose),
      onDiscard: () => this.discard(),
    });
  }

  #history(procedure: Procedure): Content {
    const entries = this.current.entries ?? [];
    if (entries.length === 0) return html`<p>${formWords.none}</p>`;
    const reading = this.#reading.get();
    if (reading === undefined) return this.#reading.failed ? html`<p>${formWords.notLoaded}</p>` : nothing;
    const may = !this.readonly && !this.isDisabled;
    const { chain, actorRole, locale, headingLevel, noPrompts } = this;
    const around = [procedure, this.knownPlan.risks, this.findingsUnder('decisions.entries'), this.kinds.join()];
    const shown = [this.current.entries, chain, actorRole, locale, headingLevel, noPrompts, may, ...around];
    return guard(shown, () =>
      reading.history(this.#recordContext(procedure), this, entries, chain, this.kinds, {
        onCorrect: may ? (entry) => void this.start(correctionOf(entry)) : undefined,
        onShow: (id) => {
          const at = entries.findIndex((entry) => entry.id === id);
          void this.focusField(`decisions.entries[${String(at)}]`);
        },
      }),
    ) as Content;
  }

  #draftToRead(procedure: Procedure): Content {
    const { draft } = this.current;
    if (!isBegun(draft)) return nothing;
    return this.#reading.get()?.draftRecord(this.#recordContext(procedure), this, draft) ?? nothing;
  }

  protected renderPart(procedure: Procedure): Content {
    const altered = this.chain?.state === 'altered' && this.#reading.get()?.alteredWarning(this, this.chain);
    return html`<div @focusout=${() => this.requestUpdate()}>
      ${altered === false ? nothing : altered} ${this.promptsFor('decisions')} ${this.promptsFor('decisions.entries')}
      ${this.readonly ? this.#draftToRead(procedure) : this.#form(procedure)}
      <div role="status" class=${this.status === '' ? nothing : 'govuk-inset-text'}>${this.status}</div>
      <section class="sg-apart" aria-labelledby="recorded">
        ${headingOf(this.headingLevel, html`<span id="recorded">${formWords.recorded}</span>`, 'govuk-heading-m')}
        ${this.#history(procedure)}
      </section>
    </div>`;
  }
}
