/** The part of the element that writes: the draft of one decision, and the record that is only appended to. */
import { property, state } from 'lit/decorators.js';
import {
  append,
  decisionsReader,
  verifyChain,
  type ChainReport,
  type DecisionEntry,
  type PlanPart,
  type Problem,
} from '../../src/plan/index.js';
import type { DecisionKind } from '../../src/procedure/index.js';
import { idForPath, isAtOrBelow, PartElement, type SetOptions } from '../base/index.js';
import { contentOf, isBegun, withOnlyRole } from './corrections.js';
import { kindOf, kindWords } from './kinds.js';
import { SgRecordEvent } from './events.js';
import { formWords } from './messages.js';
import { DRAFT, type DecisionDraft, type FoldName } from './types.js';
import { whatIsMissing } from './what-is-missing.js';
import { authorityOf, whoseWords } from './who-decides.js';

export type Decisions = PlanPart<'decisions'>;

/** The element's own state: what somebody opened or closed. */
export interface DecisionUi {
  /** All questions are open, although no decision is chosen. */
  open: boolean;
  folds: Partial<Record<FoldName, boolean>>;
}

/** An attribute with words between spaces. */
const words = {
  fromAttribute: (text: string | null) => (text ?? '').split(/\s+/).filter(Boolean),
  toAttribute: (list: readonly string[]) => list.join(' '),
};

/** Where the focus goes when a draft begins: the first of these that is asked. */
const FIRST = ['reason', 'about', 'choice', 'decision'];

export abstract class DecisionRecorder extends PartElement<'decisions', DecisionUi> {
  readonly partName = 'decisions';
  protected readonly reader = decisionsReader;

  /** Offer only these kinds of decision, by id; in the attribute with spaces between. All of the procedure's when empty. */
  @property({ converter: words }) kinds: readonly string[] = [];

  /** The kind of decision that a new record is about, by id; then it is not asked. */
  @property() kind: string | undefined;

  /** What a new record is about: the id of a risk, measure, person or review. */
  @property() about: string | undefined;

  /** Whether the record is as it was written. */
  @state() protected chain: ChainReport | undefined;
  /** A record is being sealed. */
  @state() protected recording = false;
  /** What was done last, in words. */
  @state() protected status = '';

  /** Sections that were open: they do not close by themselves. */
  protected readonly opened = new Set<FoldName>();

  #verified: readonly DecisionEntry[] | undefined;
  #refused: ReadonlySet<string> = new Set();

  protected emptyPart(): Decisions {
    return {};
  }

  protected override emptyUi(): DecisionUi {
    return { open: false, folds: {} };
  }

  // The draft

  /** The kinds of decision to choose from. */
  protected get offered(): readonly DecisionKind[] {
    const all = this.pack?.decisions ?? [];
    return this.kinds.length === 0 ? all : all.filter(({ id }) => this.kinds.includes(id));
  }

  /** The draft with what the page, or the only kind there is, says of it. */
  protected get draft(): DecisionDraft {
    const draft: DecisionDraft = this.current.draft ?? {};
    if (draft.kind !== undefined || draft.corrects !== undefined) return draft;
    const [only, ...others] = this.offered;
    const kind = this.kind ?? (others.length === 0 ? only?.id : undefined);
    if (kind === undefined) return draft;
    return { ...draft, kind, ...(this.about !== undefined && draft.about === undefined && { about: this.about }) };
  }

  override set(path: string, value: unknown, options?: SetOptions): void {
    const before = this.draft;
    super.set(path, value, options);
    const { draft } = this.current;
    if (!isAtOrBelow(path, DRAFT) || draft === undefined) return;
    if (path === `${DRAFT}.kind`) {
      // The answers “yes” of two kinds of decision are not the same answer.
      if (draft.kind !== before.kind && before.choice !== undefined) super.set(`${DRAFT}.choice`, undefined);
    } else if (draft.kind === undefined && before.kind !== undefined) {
      // What the page said of the draft is kept with it from its first answer on.
      super.set(DRAFT, { ...draft, kind: before.kind, ...(before.about !== undefined && { about: before.about }) });
    }
  }

  #clear(): void {
    this.#refused = new Set();
    this.opened.clear();
    this.status = '';
    this.setUi(this.emptyUi());
  }

  /**
   * Begins a record of a kind of decision, and puts the focus there. A draft that holds answers is never replaced: then
   * it says so, and the answer is false.
   */
  async begin(kind: string, about?: string): Promise<boolean> {
    return this.start({ kind, ...(about !== undefined && { about }) });
  }

  /** Begins with a draft, unless another is under way. */
  protected async start(next: DecisionDraft): Promise<boolean> {
    if (!this.#mayChange) return false;
    const { draft } = this.current;
    const same = draft?.kind === next.kind && draft?.about === next.about && draft?.corrects === next.corrects;
    const free = !isBegun(draft);
    if (free) {
      this.#clear();
      super.set(DRAFT, next, { commit: true });
    } else if (!same) {
      this.status = formWords.busy(this.pack === undefined ? formWords.aDecision : kindWords(this.pack, draft));
    }
    await this.updateComplete;
    const isThere = (field: string) => this.renderRoot.querySelector(`#${idForPath(`${DRAFT}.${field}`)}`) !== null;
    await this.focusField(`${DRAFT}.${FIRST.find(isThere) ?? 'kind'}`);
    return free || same;
  }

  /** Takes the draft away; it can be brought back. */
  protected discard(): void {
    const { draft } = this.current;
    this.#clear();
    super.set(DRAFT, undefined, { commit: true });
    this.undoable(formWords.discarded, () => {
      super.set(DRAFT, draft, { commit: true });
      return `${DRAFT}.decision`;
    });
  }

  /** Says that the draft is kept: it always is, and waits for the one who decides. */
  protected keep(whose: string): void {
    this.collect();
    this.status = formWords.kept(whose);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // Recording

  get #mayChange(): boolean {
    return !this.readonly && !this.isDisabled && this.unreadable === undefined;
  }

  /** What stops this draft from being a record. */
  #missing(): readonly Problem[] {
    const { draft, pack } = this;
    const dates = this.problems.filter(({ path }) => isAtOrBelow(path, DRAFT));
    const hasKinds = (pack?.decisions.length ?? 0) > 0;
    const missing = whatIsMissing(draft, pack && kindOf(pack, draft), this.date)
      // Half a date is not a missing one; and no kind can be chosen where there is none.
      .filter(({ path }) => !dates.some((date) => date.path === path) && (hasKinds || path !== `${DRAFT}.kind`));
    return [...missing.map(({ path, message }) => ({ path, message: this.say(message) })), ...dates];
  }

  protected override get refusals(): readonly Problem[] {
    return this.#refused.size === 0 ? [] : this.#missing().filter(({ path }) => this.#refused.has(path));
  }

  /**
   * Records the draft as the newest entry. When it would be no record, or is not this role's to record, it says so and
   * answers false.
   */
  async record(): Promise<boolean> {
    if (this.recording || this.pack === undefined || !this.#mayChange) return false;
    this.collect();
    const kind = kindOf(this.pack, this.draft);
    if (kind !== undefined && authorityOf(kind, this.actorRole, this.draft) === 'prepare') {
      this.status = formWords.prepare(whoseWords(this.pack, kind));
      return false;
    }
    const missing = this.#missing();
    this.#refused = new Set(missing.map(({ path }) => path));
    this.requestUpdate();
    if (missing[0] === undefined) return this.#append(withOnlyRole(this.draft, kind));
    await this.#showRefusal(missing[0].path);
    return false;
  }

  async #showRefusal(path: string): Promise<void> {
    await this.updateComplete;
    if (this.ownSummary) await this.focusProblems();
    else await this.focusField(this.shownProblems[0]?.path ?? path);
  }

  async #append(draft: DecisionDraft): Promise<boolean> {
    const value = this.current;
    const { corrects, reason } = draft;
    const { actorRole: role, author: name } = this;
    this.recording = true;
    try {
      const next = await append(value, contentOf(draft), {
        by: { ...(role !== undefined && { role }), ...(name !== undefined && { name }) },
        ...(corrects !== undefined && { corrects, ...(reason !== undefined && { reason }) }),
      });
      // The page may have put other records in while this one was sealed: then it must not undo them.
      if (this.current === value) return await this.#appended(next);
      this.status = formWords.changedMeanwhile;
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
    this.#clear();
    this.replace(next, path, { commit: true });
    this.recording = false;
    this.status = formWords.done(at + 1);
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
    this.opened.clear();
    this.status = '';
  }
}
