/** Records decisions with their reasons: prepared as a draft, recorded once, corrected by a new record (requirements 7.2). */
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import {
  append,
  newId,
  verifyChain,
  type ChainReport,
  type DecisionEntry,
  type PlanPart,
  type Problem,
} from '../../src/plan/index.js';
import type { DecisionKind, Procedure } from '../../src/procedure/index.js';
import { idForPath, isAtOrBelow, PartElement, type Content, type SetOptions } from '../base/index.js';
import { details } from '../fields/index.js';
import { contentOf, correctionOf, isBegun, withOnlyRole } from './corrections.js';
import { draftForm } from './draft-form.js';
import { draftRecord, kindOf, kindWords } from './entry-record.js';
import { SgRecordEvent } from './events.js';
import { HintMemory } from './hints.js';
import { alteredWarning, history, indexEntries } from './history.js';
import { formWords } from './messages.js';
import { decisionStyles } from './styles.js';
import { DRAFT, type DecisionDraft, type DraftContext, type DraftList, type FoldName, type RecordContext } from './types.js';
import { whatIsMissing } from './what-is-missing.js';

type Decisions = PlanPart<'decisions'>;

/** The element's own state: sections that somebody opened or closed. */
interface DecisionUi {
  /** All questions are open, although no decision is chosen. */
  open: boolean;
  folds: Partial<Record<FoldName, boolean>>;
}

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

/** An attribute with words between spaces. */
const words = {
  fromAttribute: (text: string | null) => (text ?? '').split(/\s+/).filter(Boolean),
  toAttribute: (list: readonly string[]) => list.join(' '),
};

/**
 * Any decision of the procedure: who may take it, options, evidence, reasons, the adult's views, positions and dissent.
 * Its value is the plan's part `decisions`: recorded entries, and the draft of one more.
 *
 * @fires sg-record - A decision was recorded.
 */
export class SgDecisionRationale extends PartElement<'decisions', DecisionUi> {
  static override styles = [...PartElement.styles, decisionStyles];

  readonly partName = 'decisions';

  /** Offer only these kinds of decision, by id; in the attribute with spaces between. All of the procedure's when empty. */
  @property({ converter: words }) kinds: readonly string[] = [];

  /** The kind of decision that a new record is about, by id; then it is not asked. */
  @property() kind: string | undefined;

  /** What a new record is about: the id of a risk, measure, person or review. */
  @property() about: string | undefined;

  @state() private chain: ChainReport | undefined;
  @state() private recording = false;
  @state() private status = '';

  #verified: readonly DecisionEntry[] | undefined;
  #refused: ReadonlySet<string> = new Set();
  #opened = new Set<FoldName>();
  #hints = new HintMemory();

  protected emptyPart(): Decisions {
    return {};
  }

  protected override emptyUi(): DecisionUi {
    return { open: false, folds: {} };
  }

  // The draft

  #offered(procedure: Procedure): readonly DecisionKind[] {
    const { kinds } = this;
    const chosen = this.current.draft?.kind;
    if (kinds.length === 0) return procedure.decisions;
    return procedure.decisions.filter(({ id }) => kinds.includes(id) || id === chosen);
  }

  /** The draft with what the page or the only kind says of it. */
  get #draft(): DecisionDraft {
    const draft: DecisionDraft = this.current.draft ?? {};
    const { kind, about } = this;
    const only = this.kinds.length === 1 ? this.kinds[0] : undefined;
    if (draft.kind !== undefined || draft.corrects !== undefined) return draft;
    const given = kind ?? only;
    if (given === undefined) return draft;
    return { ...draft, kind: given, ...(about !== undefined && draft.about === undefined && { about }) };
  }

  override set(path: string, value: unknown, options?: SetOptions): void {
    const before = this.#draft;
    super.set(path, value, options);
    if (!isAtOrBelow(path, DRAFT) || this.current.draft === undefined) return;
    const { kind } = this.current.draft;
    // What the page said of the draft is kept with it from its first answer on.
    if (kind === undefined && before.kind !== undefined && path !== `${DRAFT}.kind`)
      super.set(DRAFT, { ...this.current.draft, kind: before.kind, ...(before.about !== undefined && { about: before.about }) });
    // The answers “yes” of two kinds of decision are not the same answer.
    else if (path === `${DRAFT}.kind` && kind !== before.kind && before.choice !== undefined) super.set(`${DRAFT}.choice`, undefined);
  }

  #start(draft: DecisionDraft): void {
    this.#refused = new Set();
    this.#opened = new Set();
    this.#hints = new HintMemory();
    this.status = '';
    this.setUi(this.emptyUi());
    super.set(DRAFT, draft, { commit: true });
  }

  /**
   * Begins a record of a kind of decision, and puts the focus there. A draft that holds answers is never replaced: then
   * it says so, and the answer is false.
   */
  async begin(kind: string, about?: string): Promise<boolean> {
    return this.#begin({ kind, ...(about !== undefined && { about }) });
  }

  async #begin(next: DecisionDraft): Promise<boolean> {
    if (this.readonly || this.isDisabled || this.unreadable !== undefined) return false;
    const { draft } = this.current;
    const same = draft?.kind === next.kind && draft?.about === next.about && draft?.corrects === next.corrects;
    const free = !isBegun(draft);
    if (free) this.#start(next);
    else if (!same) this.status = formWords.busy(this.pack === undefined ? formWords.aDecision : kindWords(this.pack, draft));
    await this.updateComplete;
    const first = ['reason', 'about', 'choice', 'decision'].find((field) => this.renderRoot.querySelector(`#${idForPath(`${DRAFT}.${field}`)}`));
    await this.focusField(`${DRAFT}.${first ?? 'kind'}`);
    return free || same;
  }

  readonly #discard = (): void => {
    const { draft } = this.current;
    this.#start({});
    super.set(DRAFT, undefined, { commit: true });
    this.undoable(formWords.discarded, () => {
      super.set(DRAFT, draft, { commit: true });
      return `${DRAFT}.decision`;
    });
  };

  readonly #keep = (whose: string): void => {
    this.collect();
    this.status = formWords.kept(whose);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  // Recording

  /** What stops this draft from being a record. */
  #missing(): readonly Problem[] {
    const draft = this.#draft;
    const kind = this.pack && kindOf(this.pack, draft);
    const dates = this.problems.filter(({ path }) => isAtOrBelow(path, DRAFT));
    const missing = whatIsMissing(draft, kind, this.date).map(({ path, message }) => ({ path, message: this.say(message) }));
    return [...missing.filter(({ path }) => !dates.some((date) => date.path === path)), ...dates];
  }

  protected override get refusals(): readonly Problem[] {
    return this.#refused.size === 0 ? [] : this.#missing().filter(({ path }) => this.#refused.has(path));
  }

  /** Records the draft as the newest entry. Says what is missing and answers false when it would be no record. */
  async record(): Promise<boolean> {
    if (this.recording || this.readonly || this.isDisabled || this.unreadable !== undefined) return false;
    this.collect();
    const missing = this.#missing();
    this.#refused = new Set(missing.map(({ path }) => path));
    this.requestUpdate();
    if (missing[0] !== undefined) {
      await this.#showRefusal(missing[0].path);
      return false;
    }
    return this.#append();
  }

  async #showRefusal(path: string): Promise<void> {
    await this.updateComplete;
    if (this.ownSummary) await this.focusProblems();
    else await this.focusField(this.shownProblems[0]?.path ?? path);
  }

  async #append(): Promise<boolean> {
    const value = this.current;
    const draft = withOnlyRole(this.#draft, this.pack && kindOf(this.pack, this.#draft));
    const { corrects, reason } = draft;
    const by = { ...(this.actorRole !== undefined && { role: this.actorRole }), ...(this.author !== undefined && { name: this.author }) };
    this.recording = true;
    try {
      const next = await append(value, contentOf(draft), { by, ...(corrects !== undefined && { corrects, ...(reason !== undefined && { reason }) }) });
      // The page may have put other records in while this one was sealed: then it must not undo them.
      if (this.current !== value) this.status = formWords.changedMeanwhile;
      else return await this.#appended(next);
    } catch (error) {
      this.status = formWords.failed;
      this.report('problems', error);
    } finally {
      this.recording = false;
    }
    return false;
  }

  async #appended(next: Decisions): Promise<boolean> {
    const at = (next.entries?.length ?? 0) - 1;
    const path = `decisions.entries[${String(at)}]`;
    this.#opened = new Set();
    this.setUi(this.emptyUi());
    this.replace(next, path, { commit: true });
    this.recording = false;
    this.status = formWords.recorded(at + 1);
    this.dispatchEvent(new SgRecordEvent(next.entries?.[at]?.id ?? '', path));
    await this.focusField(path);
    return true;
  }

  // What the foundation asks

  protected override dated({ draft }: Decisions): unknown {
    return draft === undefined ? {} : { draft };
  }

  protected override changed(by: 'person' | 'page'): void {
    super.changed(by);
    const { entries } = this.current;
    if (entries === this.#verified) return;
    this.#verified = entries;
    void this.#verify(entries);
  }

  async #verify(entries: Decisions['entries']): Promise<void> {
    const report = await verifyChain({ entries });
    if (this.#verified === entries) this.chain = entries === undefined ? undefined : report;
  }

  protected override forget(): void {
    super.forget();
    this.#refused = new Set();
    this.#opened = new Set();
    this.status = '';
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
    const open = wrong || (this.ui.folds[name] ?? (this.#opened.has(name) || holds || prompted));
    // It must not close by itself under somebody who empties its last answer.
    if (open) this.#opened.add(name);
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

  get #isTyping(): boolean {
    return this.shadowRoot?.activeElement?.matches('textarea, input[type=text]') ?? false;
  }

  #draftContext(procedure: Procedure): DraftContext {
    const draft = this.#draft;
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
    return { procedure, plan: this.knownPlan, locale, headingLevel, actorRole, ...indexEntries(this.current.entries ?? []) };
  }

  #form(procedure: Procedure): Content {
    const ctx = this.#draftContext(procedure);
    this.#hints.update(procedure, this.current.draft ?? {}, this.#isTyping);
    const kinds = this.#offered(procedure);
    return draftForm(ctx, {
      kinds,
      askKind: kinds.length > 1 && this.kind === undefined,
      author: this.author,
      open: this.ui.open,
      recording: this.recording,
      corrects: ctx.draft.corrects === undefined ? undefined : this.#recordContext(procedure).find(ctx.draft.corrects)?.number,
      onRecord: () => void this.record(),
      onKeep: this.#keep,
      onDiscard: this.#discard,
    });
  }

  #history(procedure: Procedure): Content {
    const entries = this.current.entries ?? [];
    const may = !this.readonly && !this.isDisabled;
    const shown = [
      ...[this.current.entries, this.chain, procedure, this.knownPlan.risks, this.actorRole, this.locale, this.headingLevel],
      ...[this.kinds.join(), this.findingsUnder('decisions.entries'), may, this.noPrompts],
    ];
    return guard(shown, () =>
      history(this.#recordContext(procedure), this, entries, this.chain, this.kinds, {
        onCorrect: may ? (entry) => void this.#begin(correctionOf(entry)) : undefined,
        onShow: (id) => {
          const at = entries.findIndex((entry) => entry.id === id);
          void this.focusField(`decisions.entries[${String(at)}]`);
        },
      }),
    ) as Content;
  }

  protected renderPart(procedure: Procedure): Content {
    const { draft } = this.current;
    const form = () => (this.readonly ? (isBegun(draft) ? draftRecord(this.#recordContext(procedure), this, draft) : nothing) : this.#form(procedure));
    return html`<div @focusout=${() => this.requestUpdate()}>
      ${alteredWarning(this, this.chain)} ${this.promptsFor('decisions')} ${this.promptsFor('decisions.entries')} ${form()}
      <div role="status" class=${this.status === '' ? nothing : 'govuk-inset-text'}>${this.status}</div>
      ${this.#history(procedure)}
    </div>`;
  }
}
