/** The foundation of every element that edits a part of the plan: see `FormPart` and `ProblemPart` for what lies below. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { patternOf, type PartialPlan, type PartName } from '../../src/plan/index.js';
import { say, type Finding, type Procedure } from '../../src/procedure/index.js';
import { details } from '../fields/details.js';
import { button } from '../fields/button.js';
import { errorSummary } from '../fields/error-summary.js';
import { notification } from '../fields/notification.js';
import { promptNotes } from '../fields/prompt.js';
import { kitStyles } from '../styles/index.js';
import { FindingIndex } from './findings.js';
import { contextOf, type PlanContext, type PlanMember } from './plan-context.js';
import { findProcedure, knownProcedure, readProcedure } from './procedures.js';
import { followLinks } from './links.js';
import { keepTypingInside } from './quiet-root.js';
import { listInsert, listMove, listRemove } from './lists.js';
import { noticeSubmits } from './reporting.js';
import { ProblemPart } from './problem-part.js';
import { SgStepEvent } from './events.js';
import { localDate } from './local-date.js';
import type { Content, FieldContext, QuestionWords } from './types.js';
import type { Undoable } from './undo.js';

/** What became of the procedure that the page named. */
type ProcedureState = 'none' | 'loading' | 'ready' | 'unknown' | 'failed';

export abstract class PartElement<Name extends PartName, Ui extends object = object>
  extends ProblemPart<Name, Ui>
  implements FieldContext, PlanMember
{
  static override styles = [kitStyles];

  /** The procedure that applies: the id of one that is known, or the procedure itself. */
  @property() procedure: string | Procedure | undefined;

  /** The rest of the plan as far as the page knows it; the elements of the same form know each other's parts anyway. */
  @property({ attribute: false }) plan: PartialPlan | undefined;

  /** Paths that could be seen at all; the element's own part and those of `plan` unless said otherwise. */
  @property({ attribute: false }) observed: readonly string[] | undefined;

  /** The date that limits are counted from, as YYYY-MM-DD; today unless said otherwise. */
  @property() today: string | undefined;

  /** The role, in the procedure, of the person who uses the element. */
  @property({ attribute: 'actor-role' }) actorRole: string | undefined;

  /** Initials or name of the person who uses the element, for what is appended to a record. */
  @property() author: string | undefined;

  /** The level of the element's first headings. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Show no prompts beside the questions. */
  @property({ type: Boolean, attribute: 'no-prompts' }) noPrompts = false;

  /** Let the browser check spelling: some browsers send what is typed to a server for that. */
  @property({ type: Boolean, attribute: 'spell-check' }) spellCheck = false;

  @state() private undoing: Undoable | undefined;
  @state() private procedureState: ProcedureState = 'none';

  #pack: Procedure | undefined;
  #wanted: unknown;
  #others: PartialPlan = {};
  #context: PlanContext | undefined;
  #observedKeys = '';
  #observedParts: readonly string[] = [];
  readonly #findings = new FindingIndex();
  readonly #folded = new Set<string>();
  #unlink: (() => void) | undefined;

  /** The element's questions; the procedure is there and the value can be read. */
  protected abstract renderPart(procedure: Procedure): Content;

  // Procedure

  /** The procedure, once it is there. */
  get pack(): Procedure | undefined {
    return this.#pack;
  }

  #findPack(): void {
    if (this.procedure === this.#wanted) return;
    const wanted = this.procedure;
    this.#wanted = wanted;
    if (wanted === undefined || wanted === '') this.#usePack(undefined, 'none');
    else if (typeof wanted === 'string') this.#loadPack(wanted);
    else {
      const read = readProcedure(wanted);
      this.#usePack(read, read === undefined ? 'unknown' : 'ready');
    }
  }

  #loadPack(id: string): void {
    const there = knownProcedure(id);
    if (there !== undefined) {
      this.#usePack(there, 'ready');
      return;
    }
    this.#usePack(undefined, 'loading');
    findProcedure(id).then(
      (found) => {
        if (this.procedure === id) this.#usePack(found, found === undefined ? 'unknown' : 'ready');
      },
      (error: unknown) => {
        if (this.procedure !== id) return;
        this.#usePack(undefined, 'failed');
        this.report('procedure-failed', error);
      },
    );
  }

  #usePack(pack: Procedure | undefined, became: ProcedureState): void {
    this.#pack = pack;
    this.procedureState = became;
    if (became === 'unknown') this.report('procedure-unknown', undefined);
  }

  /** The date that limits are counted from. */
  get date(): string {
    return this.today ?? localDate();
  }

  /** A text with the procedure's own terms put in. */
  protected say(text: string): string {
    return this.#pack === undefined ? text : say(this.#pack, text);
  }

  /** The procedure's own words for the question at a path, or these. */
  question(path: string, words: QuestionWords): QuestionWords {
    const pattern = patternOf(path);
    const own = this.#pack?.questions.find((question) => question.path === path || question.path === pattern);
    const hint = own?.hint ?? words.hint;
    return { label: this.say(own?.label ?? words.label), hint: hint === undefined ? undefined : this.say(hint) };
  }

  // Prompts

  /** What is known of the plan: the page's, the other elements' of the form, and this part. */
  protected get knownPlan(): PartialPlan {
    return { ...this.plan, ...this.#others, [this.partName]: this.current };
  }

  get readablePart(): unknown {
    return this.unreadable === undefined ? this.current : undefined;
  }

  receivePlan(plan: PartialPlan): void {
    const same = Object.keys({ ...plan, ...this.#others }).every(
      (key) => plan[key as PartName] === this.#others[key as PartName],
    );
    if (same) return;
    this.#others = plan;
    this.requestUpdate();
  }

  /** Only the parts that are there count as seen. The same list as long as they are the same. */
  #seen(plan: PartialPlan): readonly string[] {
    if (this.observed !== undefined) return this.observed;
    const keys = Object.keys(plan);
    if (keys.join() !== this.#observedKeys) {
      this.#observedKeys = keys.join();
      this.#observedParts = keys;
    }
    return this.#observedParts;
  }

  #check(): void {
    try {
      const plan = this.knownPlan;
      this.#findings.check(this.#pack, plan, this.date, this.#seen(plan));
    } catch (error) {
      this.report('prompts', error);
    }
  }

  /** Everything that the procedure says of the plan as far as it is known here. */
  get findings(): readonly Finding[] {
    this.#findPack();
    this.#check();
    return this.#findings.all;
  }

  /** What is unmet at or below a path: the same list while it is the same, so that a row can tell. */
  findingsUnder(path: string): readonly Finding[] {
    return this.#findings.under(path);
  }

  promptsFor(path: string): Content {
    if (this.noPrompts || this.#pack === undefined) return nothing;
    return promptNotes({
      findings: this.#findings.at(path),
      procedure: this.#pack,
      messages: this.messages,
      isOpen: (rule) => this.#folded.has(rule),
      onToggle: (rule, open) => {
        if (open) this.#folded.add(rule);
        else this.#folded.delete(rule);
      },
    });
  }

  // Lists, with undo

  /** Puts a new item into a list of the part. */
  protected addItem(list: string, item: unknown, index?: number): void {
    this.replaceAt(listInsert, list, index ?? this.lengthOf(list), item);
  }

  /** Moves an item of a list to another place. */
  protected moveItem(list: string, from: number, to: number): void {
    this.replaceAt(listMove, list, from, to);
  }

  /** Takes an item out of a list and offers to put it back. */
  protected removeItem(list: string, index: number, message: string): void {
    const items = this.valueAt(list);
    const item: unknown = Array.isArray(items) ? items[index] : undefined;
    if (item === undefined || this.readonly) return;
    this.replaceAt(listRemove, list, index, undefined);
    this.undoable(message, () => {
      this.addItem(list, item, index);
      return `${list}[${String(index)}]`;
    });
  }

  /** How many items a list of the part has. */
  protected lengthOf(list: string): number {
    const items = this.valueAt(list);
    return Array.isArray(items) ? items.length : 0;
  }

  private replaceAt<Argument>(
    change: (items: readonly unknown[], index: number, argument: Argument) => readonly unknown[],
    list: string,
    index: number,
    argument: Argument,
  ): void {
    const items = this.valueAt(list);
    this.set(list, change(Array.isArray(items) ? items : [], index, argument), { commit: true });
  }

  /** Says what was removed, with a button that puts it back. The message takes the focus. */
  protected undoable(message: string, restore: () => string | undefined, next?: string): void {
    this.undoing = { message, restore, next };
    void this.#focusNotice();
  }

  async #focusNotice(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.sg-notification')?.focus();
  }

  readonly #undo = (): void => {
    const path = this.undoing?.restore();
    this.undoing = undefined;
    if (path !== undefined) void this.focusField(path);
  };

  readonly #closeNotice = (): void => {
    const path = this.undoing?.next;
    this.undoing = undefined;
    if (path === undefined)
      void this.updateComplete.then(() => {
        this.focus();
      });
    else void this.focusField(path);
  };

  /** Tells the page that another question is open; `step` is a name, never an answer. */
  protected announceStep(step: string): void {
    this.dispatchEvent(new SgStepEvent(step));
  }

  // Life

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) {
      this.roots.add(root);
      keepTypingInside(
        root,
        this,
        () => {
          this.collect();
        },
        (event) => this.onEnter(event),
      );
    }
    return root;
  }

  /** Rows of a long list have roots of their own: their controls are found and collected as well. */
  addRoot(root: ShadowRoot): void {
    this.roots.add(root);
    keepTypingInside(
      root,
      this,
      () => {
        this.collect();
      },
      (event) => this.onEnter(event),
    );
  }

  /** A row has gone. */
  deleteRoot(root: ShadowRoot): void {
    this.roots.delete(root);
  }

  /**
   * Enter in a one-line text: by default what the browser does in any form, the form's first submit button.
   * An element that asks one question at a time goes on instead.
   */
  protected onEnter(_event: KeyboardEvent): void {
    if (this.form === null) return;
    const buttons = [...this.form.elements].filter((element) =>
      element.matches('button[type=submit], button:not([type]), input:is([type=submit], [type=image])'),
    );
    const [first] = buttons;
    if (first instanceof HTMLElement) first.click();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    noticeSubmits();
    this.#unlink = followLinks(this, (path) => (path === '' ? this.focus() : void this.focusField(path)));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlink?.();
  }

  override formAssociatedCallback(form: HTMLFormElement | null): void {
    super.formAssociatedCallback(form);
    this.#context?.leave(this);
    this.#context = form === null ? undefined : contextOf(form);
    this.#context?.join(this);
  }

  protected override changed(by: 'person' | 'page'): void {
    super.changed(by);
    this.#context?.changed();
  }

  protected override forget(): void {
    super.forget();
    this.undoing = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#findPack();
    super.willUpdate(changed);
    if (this.#pack !== undefined && !this.noPrompts) this.#check();
  }

  protected override render(): TemplateResult {
    return html`<div class="sg-root" lang=${this.locale}>
      ${this.undoing === undefined ? nothing : notification(this, { ...this.undoing, onUndo: this.#undo, onClose: this.#closeNotice })}
      ${this.ownSummary ? errorSummary(this, { problems: this.shownProblems, onSelect: (path) => void this.focusField(path) }) : nothing}
      ${this.#body()}
    </div>`;
  }

  #body(): Content {
    if (this.unreadable !== undefined) return this.#unreadableNotice();
    if (this.#pack === undefined) return html`<p role="status">${this.#procedureNotice()}</p>`;
    try {
      return this.renderPart(this.#pack);
    } catch (error) {
      this.report('render', error);
      return html`<p>${this.messages.broken}</p>`;
    }
  }

  #procedureNotice(): string {
    const id = typeof this.procedure === 'string' ? this.procedure : '';
    if (this.procedureState === 'unknown') return this.messages.unknownProcedure(id);
    if (this.procedureState === 'failed') return this.messages.failedProcedure(id);
    return this.procedureState === 'none' ? this.messages.noProcedure : this.messages.loading;
  }

  #unreadableNotice(): TemplateResult {
    const reasons = this.unreadable?.problems ?? [];
    return html`<div id=${this.idFor(this.partName)} tabindex="-1">
      <p>${this.messages.unreadable}</p>
      <ul class="govuk-list">
        ${reasons.map(({ path, message }) => html`<li>${path === '' ? message : `${path}: ${message}`}</li>`)}
      </ul>
      ${details({
        summary: this.messages.startAgain,
        content: html`<p>${this.messages.startAgainHelp}</p>
          ${button({
            text: this.messages.startAgain,
            variant: 'warning',
            onClick: () => {
              this.startAgain();
            },
          })}`,
      })}
    </div>`;
  }
}
