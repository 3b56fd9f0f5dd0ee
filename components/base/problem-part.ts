/** The part of an element that knows what is wrong: validity from data, errors on submit, and where to put the focus. */
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { type PartName, type PlanPart, type Problem } from '../../src/plan/index.js';
import { FormPart } from './form-part.js';
import { SgErrorEvent, SgProblemsEvent, type SgErrorCode } from './events.js';
import { controlFor, firstControl, inDocumentOrder, putFocus } from './focus.js';
import { idForPath, isAtOrBelow } from './ids.js';
import { messagesFor, type Messages } from './messages.js';
import { dateProblem } from './dates.js';
import { DateProblems } from './date-problems.js';
import { putInSummary, type SummaryError } from './error-summary.js';
import { isOursToReport } from './reporting.js';

const sameProblems = (a: readonly Problem[], b: readonly Problem[]): boolean =>
  a.length === b.length && a.every((one, at) => one.path === b[at]?.path && one.message === b[at].message);

/** An id that nothing else in the element's tree has. */
function freeId(element: Element, wanted: string): string {
  const root = element.getRootNode();
  const isTaken = (id: string) =>
    (root instanceof Document || root instanceof ShadowRoot) && root.getElementById(id) !== null;
  let id = wanted;
  for (let number = 2; isTaken(id); number += 1) id = `${wanted}-${String(number)}`;
  return id;
}

export abstract class ProblemPart<Name extends PartName, Ui extends object = object> extends FormPart<Name, Ui> {
  /** The language of the kit's own sentences, such as `en-GB`. */
  @property() locale = 'en-GB';

  /** Leave the summary of errors to the page (see `fillErrorSummary`). */
  @property({ type: Boolean, attribute: 'no-summary' }) noSummary = false;

  /** Problems that the server found: shown beside their questions until the answer changes. As JSON in the attribute. */
  @property({ type: Array }) errors: readonly Problem[] = [];

  // The order of errors is known only once they stand on the page: a second update is meant.
  static {
    ProblemPart.disableWarning?.('change-in-update');
  }

  #asked = new Set<string>();
  #found: { value: unknown; ui: unknown; problems: readonly Problem[] } | undefined;
  #shown: readonly Problem[] = [];
  #told: readonly Problem[] = [];
  #order: readonly string[] = [];
  readonly #dates = new DateProblems();
  readonly #labels = new Map<string, string>();
  #summaryElsewhere = false;
  #revision = 0;
  #checking = false;

  constructor() {
    super();
    this.addEventListener('invalid', this.#onInvalid);
  }

  /** The kit's own sentences in the element's language. */
  get messages(): Messages {
    return messagesFor(this.locale);
  }

  /** What is wrong with a part besides half dates: for elements to add to. Paths are paths of the plan. */
  protected findProblems(_value: PlanPart<Name>): readonly Problem[] {
    return [];
  }

  /** What of a part is looked at for dates that are not real: all of it, unless some of it can never be changed. */
  protected dated(value: PlanPart<Name>): unknown {
    return value;
  }

  /** Problems that are shown beside their questions and leave the form free: what an action inside refused. */
  protected get refusals(): readonly Problem[] {
    return [];
  }

  /** Opens whatever hides the question at a path: a step, a closed item, a conditional answer. */
  protected revealField(_path: string): void | Promise<void> {
    return undefined;
  }

  /** Everything that is wrong now, shown or not. */
  protected get problems(): readonly Problem[] {
    const { value, ui } = this;
    if (this.#found?.value !== value || this.#found.ui !== ui) {
      this.#found = { value, ui, problems: this.#find() };
    }
    return this.#found.problems;
  }

  #find(): readonly Problem[] {
    if (this.unreadable !== undefined) return [{ path: this.partName, message: this.messages.unreadable }];
    try {
      const dates = this.#dates.find(this.dated(this.current), this.partName, this.reader).map((problem) => ({
        path: problem.path,
        message: this.#sayDate(problem),
      }));
      const own = this.findProblems(this.current);
      return [...own, ...dates.filter((date) => !own.some((problem) => problem.path === date.path))];
    } catch (error) {
      this.report('problems', error);
      return [];
    }
  }

  #sayDate(problem: Problem): string {
    const label = this.#labels.get(problem.path);
    const text = this.valueAt(problem.path);
    if (label === undefined || typeof text !== 'string') return problem.message;
    return dateProblem(text, label.replace(/\?$/, ''), this.messages) ?? problem.message;
  }

  nameField(path: string, label: string): void {
    if (this.#labels.get(path) === label) return;
    this.#labels.set(path, label);
    // A problem found before the question was drawn could not name it.
    this.#found = undefined;
  }

  /** Something went wrong inside: said to the page, never thrown at it. */
  protected report(code: SgErrorCode, error: unknown): void {
    this.dispatchEvent(new SgErrorEvent(code, error instanceof Error ? error.name : typeof error));
  }

  // What is shown

  errorFor(path: string): string | undefined {
    return this.#shown.find((problem) => problem.path === path)?.message;
  }

  /** Problems that are shown now, in the order of their questions on the page. */
  protected get shownProblems(): readonly Problem[] {
    const place = (problem: Problem) => {
      const at = this.#order.indexOf(problem.path);
      return at < 0 ? this.#order.length : at;
    };
    return [...this.#shown].sort((a, b) => place(a) - place(b));
  }

  /** Whether the element shows a summary of its own. */
  protected get ownSummary(): boolean {
    return !this.noSummary && !this.#summaryElsewhere && this.#shown.length > 0;
  }

  #showable(): readonly Problem[] {
    const found = this.problems.filter((problem) => this.#asked.has(problem.path));
    const others = [...this.refusals, ...this.errors];
    return [...found, ...others.filter((problem) => !found.some(({ path }) => path === problem.path))];
  }

  /**
   * Shows every problem beside its question and returns them. For pages that handle the submit themselves; a form
   * without `novalidate` does it by itself.
   */
  validate(): readonly Problem[] {
    this.collect();
    this.#asked = new Set(this.problems.map((problem) => problem.path));
    this.requestUpdate();
    return this.problems;
  }

  protected override changed(by: 'person' | 'page'): void {
    if (by === 'page' && !this.touched) this.#asked.clear();
    this.#updateValidity();
  }

  protected override forget(): void {
    this.#asked.clear();
    this.errors = [];
  }

  override set(...[path, value, options]: Parameters<FormPart<Name, Ui>['set']>): void {
    const about = (problem: Problem) => isAtOrBelow(problem.path, path) || isAtOrBelow(path, problem.path);
    if (this.errors.some(about)) this.errors = this.errors.filter((problem) => !about(problem));
    super.set(path, value, options);
  }

  /** Another number whenever what stands around the answers is other: errors, state, words. For rows of a long list. */
  get revision(): number {
    return this.#revision;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const shown = this.#showable();
    if (changed.size > 0 || !sameProblems(shown, this.#shown)) this.#revision += 1;
    this.#shown = shown;
  }

  protected override updated(_changed: PropertyValues): void {
    const order = inDocumentOrder(
      this.#shown.map((problem) => problem.path),
      (path) => this.control(path),
    );
    if (order.join() !== this.#order.join()) {
      this.#order = order;
      this.requestUpdate();
    }
    this.#updateValidity();
    if (sameProblems(this.#shown, this.#told)) return;
    this.#told = this.#shown;
    this.dispatchEvent(new SgProblemsEvent(this.#shown.map((problem) => problem.path)));
  }

  // Validity

  #updateValidity(): void {
    const first = this.problems[0];
    if (first === undefined && this.internals.validity.valid) return;
    if (first === undefined) this.internals.setValidity({});
    else this.internals.setValidity({ customError: true }, first.message, this.control(first.path) ?? this.#anchor());
  }

  #anchor(): HTMLElement | undefined {
    return firstControl(this.roots);
  }

  /** Whether something is wrong, as the form sees it. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The first problem, in words. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether the form checks this element at all. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether nothing is wrong; shows nothing. */
  checkValidity(): boolean {
    this.#checking = true;
    try {
      return this.internals.checkValidity();
    } finally {
      this.#checking = false;
    }
  }

  /** Whether nothing is wrong; shows what is, and puts the focus there. */
  reportValidity(): boolean {
    const good = this.checkValidity();
    if (!good) {
      this.validate();
      void this.focusProblems();
    }
    return good;
  }

  /** The browser's bubble never shows: our own words do. */
  readonly #onInvalid = (event: Event): void => {
    if (event.target !== this) return;
    event.preventDefault();
    if (this.#checking) return;
    const report = isOursToReport(this);
    if (report === 'no') return;
    this.validate();
    if (report === 'first') void this.focusProblems();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    const { submitter } = event;
    const asDraft =
      (submitter instanceof HTMLButtonElement || submitter instanceof HTMLInputElement) && submitter.formNoValidate;
    this.collect();
    if (!asDraft && !this.isDisabled) this.validate();
  };

  #form: HTMLFormElement | null = null;

  override formAssociatedCallback(form: HTMLFormElement | null): void {
    super.formAssociatedCallback(form);
    this.#form?.removeEventListener('submit', this.#onSubmit);
    this.#form = form;
    form?.addEventListener('submit', this.#onSubmit);
  }

  // Focus

  idFor(path: string): string {
    return idForPath(path);
  }

  /** The control for a path, when it is on the page now. */
  protected control(path: string): HTMLElement | undefined {
    return controlFor(this.roots, path);
  }

  /** Puts the focus on the question at a path, opening what hides it, its label in view. Says whether it was found. */
  async focusField(path: string): Promise<boolean> {
    await this.revealField(path);
    await this.updateComplete;
    const control = this.control(path);
    if (control !== undefined) putFocus(control);
    return control !== undefined;
  }

  /** Puts the focus on the summary of errors, or on the first question that has one. */
  protected async focusProblems(): Promise<void> {
    await this.updateComplete;
    if (this.noSummary || this.#summaryElsewhere) return;
    const summary = this.renderRoot.querySelector<HTMLElement>('.govuk-error-summary');
    summary?.focus();
    summary?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the focus inside: on the first question with an error, else on the first question. */
  override focus(options?: FocusOptions): void {
    const first = this.shownProblems[0];
    const control = first === undefined ? undefined : this.control(first.path);
    (control ?? firstControl(this.roots))?.focus(options);
  }

  // The page's summary

  /** What a summary of errors on the page should list, in order. The addresses work as they are. */
  errorsForSummary(): readonly SummaryError[] {
    const shown = this.#showable();
    const ordered = inDocumentOrder(
      shown.map((problem) => problem.path),
      (path) => this.control(path),
    );
    return [...shown]
      .sort((a, b) => ordered.indexOf(a.path) - ordered.indexOf(b.path))
      .map(({ path, message }) => ({ path, text: message, href: this.hrefFor(path) }));
  }

  /** The address of a question of this element: `#host/path`. The element follows such links. */
  hrefFor(path: string): string {
    if (this.id === '') this.id = freeId(this, `sg-${this.partName}`);
    return `#${encodeURIComponent(this.id)}/${encodeURI(path)}`;
  }

  /**
   * Lists this element's errors in the page's own summary, in the order of the page, beside those that are there.
   * The element then shows no summary of its own.
   */
  fillErrorSummary(summary: HTMLElement): void {
    this.#summaryElsewhere = true;
    putInSummary(summary, this, this.errorsForSummary(), this.messages.errorTitle);
    this.requestUpdate();
  }
}
