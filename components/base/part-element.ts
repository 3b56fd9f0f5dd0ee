/** The foundation of every element that edits a part of the plan: see `FormPart`, `ProblemPart` and `ProcedurePart` for what lies below. */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PartName } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { details } from '../fields/details.js';
import { button } from '../fields/button.js';
import { errorSummary } from '../fields/error-summary.js';
import { notification } from '../fields/notification.js';
import { kitStyles } from '../styles/index.js';
import { followLinks } from './links.js';
import { keepTypingInside } from './quiet-root.js';
import { listInsert, listMove, listRemove } from './lists.js';
import { noticeSubmits } from './reporting.js';
import { ProcedurePart } from './procedure-part.js';
import { SgStepEvent } from './events.js';
import type { Content, FieldContext } from './types.js';
import type { Undoable } from './undo.js';

export abstract class PartElement<Name extends PartName, Ui extends object = object>
  extends ProcedurePart<Name, Ui>
  implements FieldContext
{
  static override styles = [kitStyles];

  /** The role, in the procedure, of the person who uses the element. */
  @property({ attribute: 'actor-role' }) actorRole: string | undefined;

  /** Initials or name of the person who uses the element, for what is appended to a record. */
  @property() author: string | undefined;

  /** The level of the element's first headings. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Let the browser check spelling: some browsers send what is typed to a server for that. */
  @property({ type: Boolean, attribute: 'spell-check' }) spellCheck = false;

  @state() private undoing: readonly Undoable[] = [];

  #unlink: (() => void) | undefined;

  /** The element's questions; the procedure is there and the value can be read. */
  protected abstract renderPart(procedure: Procedure): Content;

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
    this.undoing = [...this.undoing, { message, restore, next }];
    void this.#focusNotice();
  }

  async #focusNotice(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.sg-notification')?.focus();
  }

  /** Takes the last removal off: the one before it can be taken back next. */
  #takeUndoable(): Undoable | undefined {
    const last = this.undoing.at(-1);
    this.undoing = this.undoing.slice(0, -1);
    return last;
  }

  readonly #undo = (): void => {
    void this.#goOn(this.#takeUndoable()?.restore());
  };

  readonly #closeNotice = (): void => {
    void this.#goOn(this.#takeUndoable()?.next);
  };

  /** After a message has gone the focus must not be lost with it. */
  async #goOn(path: string | undefined): Promise<void> {
    if (path !== undefined && (await this.focusField(path))) return;
    await this.updateComplete;
    this.focus();
  }

  /** Tells the page that another question is open; `step` is a name, never an answer. */
  protected announceStep(step: string): void {
    this.dispatchEvent(new SgStepEvent(step));
  }

  // Life

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) {
      this.roots.add(root);
      keepTypingInside(root, this, (event) => {
        this.onEnter(event);
      });
    }
    return root;
  }

  /** Rows of a long list have roots of their own: their controls are found and collected as well. */
  addRoot(root: ShadowRoot): void {
    this.roots.add(root);
    keepTypingInside(root, this, (event) => {
      this.onEnter(event);
    });
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
    this.addEventListener('click', this.#onLabelClick);
    noticeSubmits();
    this.#unlink = followLinks(this, (path) => (path === '' ? this.focus() : void this.focusField(path)));
  }

  /** A click on a label of the page is a click on the host itself. */
  readonly #onLabelClick = (event: Event): void => {
    if (event.composedPath()[0] === this) this.focus();
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onLabelClick);
    this.#unlink?.();
  }

  protected override forget(): void {
    super.forget();
    this.undoing = [];
  }

  protected override render(): TemplateResult {
    return html`<div class="sg-root" lang=${this.locale}>
      ${this.#notice()}
      ${this.ownSummary ? errorSummary(this, { problems: this.shownProblems, onSelect: (path) => void this.focusField(path) }) : nothing}
      ${this.#body()}
    </div>`;
  }

  #notice(): Content {
    const last = this.undoing.at(-1);
    if (last === undefined) return nothing;
    return notification(this, { message: last.message, onUndo: this.#undo, onClose: this.#closeNotice });
  }

  #body(): Content {
    if (this.unreadable !== undefined) return this.#unreadableNotice();
    if (this.pack === undefined) return html`<p role="status">${this.procedureNotice}</p>`;
    try {
      return this.renderPart(this.pack);
    } catch (error) {
      this.report('render', error);
      return html`<p>${this.messages.broken}</p>`;
    }
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
