/** The part of an element that a form knows: its value, what it submits, reset, restore and disabled. */
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { getAt, setAt, type PartName, type PartReader, type PlanPart, type Problem } from '../../src/plan/index.js';
import { collectTyped, rewriteTyped } from '../fields/typed.js';
import { asFormValue, entriesFor, replaceEntries, type SubmitAs } from './form-entry.js';
import { SgChangeEvent } from './events.js';
import { isAtOrBelow } from './ids.js';
import { isEmptyAnswer, unanswer } from './answers.js';
import { readState, writeState } from './saved-state.js';
import { VERSION } from './version.js';
import type { SetOptions } from './types.js';

/** Something given as a value that cannot be read: kept and submitted as it is. */
export interface Unreadable {
  readonly input: unknown;
  readonly problems: readonly Problem[];
}

/** How long typing rests before what the browser would restore is brought up to date. */
const SETTLE_MS = 300;

/** Properties that a page may have set before the class was there. */
const UPGRADED = ['name', 'disabled', 'defaultValue', 'value'] as const;

/**
 * What every element that edits a part is to a form.
 * @attr {string} name - The name that the form submits under
 * @attr {string} value - The part as JSON text, for pages that a server writes; read once, later changes are the person's
 */
export abstract class FormPart<Name extends PartName, Ui extends object = object> extends LitElement {
  static readonly formAssociated = true;
  static readonly version = VERSION;

  /** The part of the plan that this element edits. */
  abstract readonly partName: Name;

  /** Reads that part. */
  protected abstract readonly reader: PartReader<PlanPart<Name>>;

  /** What the form knows of this element. */
  protected readonly internals = this.attachInternals();

  /** Roots that hold our controls: our own, and those of the rows of a long list. */
  protected readonly roots = new Set<ShadowRoot>();

  /** Submit JSON under `name`, or flat entries such as `risks[0].title`. */
  @property({ attribute: 'submit-as' }) submitAs: SubmitAs = 'json';

  /** Give the browser nothing to restore after Back or reload: for workstations that people share. */
  @property({ type: Boolean, attribute: 'no-restore' }) noRestore = false;

  /** Shown and submitted, and not to be changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Disabled, as last told: so that a change of it renders. */
  @state() protected disabledNow = false;

  #value: PlanPart<Name> | undefined;
  #unreadable: Unreadable | undefined;
  #initial: unknown;
  #given = false;
  #touched = false;
  #ui: Ui | undefined;
  #typed: Record<string, readonly string[]> = {};
  #form: HTMLFormElement | null = null;
  #entries: [string, string][] = [];
  #stale = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** A part in which nobody has answered anything. */
  protected abstract emptyPart(): PlanPart<Name>;

  /** The element's own state when it is new: the open step, an unfinished draft. Saved for Back and reload, never submitted. */
  protected emptyUi(): Ui {
    return {} as Ui;
  }

  /** State that the browser kept, made safe: by default every key whose kind is that of the empty state. */
  protected parseUi(kept: object): Ui {
    const empty: Ui = this.emptyUi();
    const same = Object.entries(kept).filter(
      ([key, value]) => !(key in empty) || typeof value === typeof (empty as Record<string, unknown>)[key],
    );
    return { ...empty, ...(Object.fromEntries(same) as Partial<Ui>) };
  }

  /** Called after any change of value or state, whoever made it. */
  protected abstract changed(by: 'person' | 'page'): void;

  /** Called when errors and open messages belong to a form that is no more: on reset. */
  protected abstract forget(): void;

  // Value

  /**
   * The part: an object that is never changed in place. Takes an object or its JSON text. What cannot be read is kept,
   * shown as a problem, submitted as it is, and read back from here as it was given.
   */
  get value(): PlanPart<Name> {
    // What cannot be read is handed back as it came: a page that saves `value` must not lose it.
    return this.#unreadable === undefined ? this.current : (this.#unreadable.input as PlanPart<Name>);
  }

  set value(input: unknown) {
    if (input === this.#value && input !== undefined) return;
    if (!this.#touched) this.#initial = input;
    this.#given = true;
    this.#take(input);
  }

  /** What a reset goes back to, as JSON text: the attribute `value`. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? '';
  }

  set defaultValue(text: string) {
    this.setAttribute('value', text);
  }

  /** What was given and cannot be read, with the reasons. */
  get unreadable(): Unreadable | undefined {
    return this.#unreadable;
  }

  /** The part as it can be shown; empty while what was given cannot be read. */
  protected get current(): PlanPart<Name> {
    this.#value ??= this.emptyPart();
    return this.#value;
  }

  /** The element's own state. */
  protected get ui(): Ui {
    this.#ui ??= this.emptyUi();
    return this.#ui;
  }

  /** Whether a person has changed anything since the page gave the value. */
  get touched(): boolean {
    return this.#touched;
  }

  /** Puts an unreadable value aside and begins with an empty part: only ever because a person said so. */
  protected startAgain(): void {
    this.#unreadable = undefined;
    this.#edit(this.emptyPart(), this.partName, { commit: true });
  }

  #take(input: unknown): void {
    const empty = input === undefined || input === null || input === '';
    const result = empty ? ({ ok: true, value: this.emptyPart() } as const) : this.reader.parse(input);
    this.#unreadable = result.ok ? undefined : { input, problems: result.problems };
    this.#value = result.ok ? result.value : this.emptyPart();
    this.#typed = {};
    this.#updateEntry();
    this.changed('page');
    this.requestUpdate();
  }

  /** What stands at a path of the plan, or of the element's own state below `ui.`. */
  valueAt(path: string): unknown {
    return getAt({ [this.partName]: this.current, ui: this.ui }, path);
  }

  /** Records an answer, or takes it away when it is empty. */
  set(path: string, value: unknown, options: SetOptions = {}): void {
    if (isAtOrBelow(path, 'ui')) {
      const next: { ui: Ui } = setAt({ ui: this.ui }, path, value);
      this.#ui = next.ui;
      this.#edited(path, options);
      return;
    }
    if (this.readonly || this.#unreadable !== undefined) return;
    const plan = { [this.partName]: this.current };
    const next = isEmptyAnswer(value) ? unanswer(plan, path) : setAt(plan, path, value);
    this.#edit(next[this.partName] ?? this.emptyPart(), path, options);
  }

  /** Puts a whole new part in place, as one change by a person at `path`. */
  protected replace(part: PlanPart<Name>, path: string, options: SetOptions = {}): void {
    if (this.readonly || this.#unreadable !== undefined) return;
    this.#edit(part, path, options);
  }

  /** Changes the element's own state. */
  protected setUi(patch: Partial<Ui>): void {
    this.#ui = { ...this.ui, ...patch };
    this.#settle();
    this.changed('person');
    this.requestUpdate();
  }

  #edit(part: PlanPart<Name>, path: string, options: SetOptions): void {
    this.#value = part;
    this.#edited(path, options);
  }

  #edited(path: string, { commit = false }: SetOptions): void {
    this.#touched = true;
    this.#settle();
    this.changed('person');
    this.requestUpdate();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new SgChangeEvent(path));
    if (commit) this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What was typed into the parts of a field, such as a date's three. */
  typedAt(path: string): readonly string[] | undefined {
    return this.#typed[path];
  }

  /** Keeps what was typed into the parts of a field. */
  keepTyped(path: string, parts: readonly string[]): void {
    this.#typed = { ...this.#typed, [path]: parts };
  }

  /** Takes over text that tools have put into our controls without an event. */
  protected collect(): void {
    for (const root of this.roots) collectTyped(root);
  }

  // Form

  /** The name that the form submits under. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** Disabled by the page; a disabled fieldset around it is a different thing (see `isDisabled`). */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** Disabled by itself or by a fieldset. */
  get isDisabled(): boolean {
    return this.matches(':disabled');
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The page's labels for it. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** What kind of control it is: its tag. */
  get type(): string {
    return this.localName;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'value', 'name'];
  }

  override attributeChangedCallback(name: string, old: string | null, text: string | null): void {
    super.attributeChangedCallback(name, old, text);
    if (old === text) return;
    if (name === 'value' && !this.#given && !this.#touched) this.#take(text);
    if (name === 'name') this.#updateEntry();
  }

  override connectedCallback(): void {
    for (const name of UPGRADED) this.#upgrade(name);
    super.connectedCallback();
    this.#updateEntry();
    addEventListener('pagehide', this.#onLeave);
    document.addEventListener('visibilitychange', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settling);
    removeEventListener('pagehide', this.#onLeave);
    document.removeEventListener('visibilitychange', this.#onLeave);
  }

  /** A property set before the class was there hides our own: set it again, properly. */
  #upgrade(name: (typeof UPGRADED)[number]): void {
    if (!Object.hasOwn(this, name)) return;
    const given: unknown = this[name];
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, given);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#onFormData);
    this.#form = form;
    form?.addEventListener('formdata', this.#onFormData);
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabledNow = disabled;
  }

  formResetCallback(): void {
    clearTimeout(this.#settling);
    this.#touched = false;
    this.#given = false;
    this.#ui = undefined;
    this.#take(this.hasAttribute('value') ? this.defaultValue : this.#initial);
    for (const root of this.roots) rewriteTyped(root);
    this.forget();
  }

  formStateRestoreCallback(state: unknown): void {
    if (this.noRestore || typeof state !== 'string') return;
    const kept = readState(state);
    if (kept === undefined) return;
    this.#take(kept.value);
    this.#touched = true;
    this.#ui = this.parseUi(kept.ui);
    this.#typed = kept.typed;
    this.#updateEntry();
    this.changed('page');
  }

  readonly #onLeave = (): void => {
    this.collect();
    if (this.#stale) this.#updateEntry();
  };

  /** The form is being read: what it holds for us may be older than the last key. */
  readonly #onFormData = (event: FormDataEvent): void => {
    this.collect();
    if (!this.#stale || this.matches(':disabled')) return;
    const stale = this.#entries;
    this.#updateEntry();
    replaceEntries(event.formData, stale, this.#entries);
  };

  #settle(): void {
    this.#stale = true;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#updateEntry();
    }, SETTLE_MS);
  }

  #updateEntry(): void {
    clearTimeout(this.#settling);
    this.#stale = false;
    this.#entries = entriesFor(this.name, this.value, this.submitAs);
    const state = this.noRestore ? null : writeState({ value: this.value, ui: this.ui, typed: this.#typed });
    this.internals.setFormValue(asFormValue(this.#entries), state);
  }
}
