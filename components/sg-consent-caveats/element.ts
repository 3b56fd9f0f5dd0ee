/** `<sg-consent-caveats>`: is a plan needed, on what consent, and what the procedure concludes. */
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { consentReader, newId, setAt, type Consent, type PlanPart, type Problem } from '../../src/plan/index.js';
import { consentSteps, type Procedure } from '../../src/procedure/index.js';
import { Later, PartElement, type Content, type SetOptions } from '../base/index.js';
import { kitStyles } from '../styles/index.js';
import { concludeFrom, confirmed, rowOf } from './conclusion.js';
import { idsOf, journeyOf, openPage, pageFor, placeAfter, placeBefore, type Place } from './journey.js';
import { CHECK, pageOf, type Page } from './pages.js';
import { findConsentProblems } from './problems.js';
import { basisOf, isStale, rememberBasis, type Basis, type Ground } from './recheck.js';
import type { ItemList, View } from './view.js';

/** The element's own state: kept for Back and reload, never submitted. */
export interface ConsentUi extends Place {
  /** What each page's answers rested on. */
  readonly basis: Basis;
}

const isTexts = (value: unknown): value is Basis =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

/** How many items of a list stand open before anything is written. */
const OPEN_ITEMS: Readonly<Record<ItemList, number>> = { 'consent.others': 1, 'consent.bestInterestsOptions': 2 };

/** An answer to write in a list whose item does not exist yet. */
const ITEM = /^(consent\.(?:others|bestInterestsOptions))\[(\d+)\]\.(.+)$/;

/**
 * Asks one question at a time whether a plan is needed and on what consent, says what the procedure concludes, and has
 * the answers checked.
 *
 * @tag sg-consent-caveats
 * @fires {SgStepEvent} sg-step - Another page is open; `step` is its name
 * @fires {SgChangeEvent} sg-change - Something was answered, changed or removed at `path`
 * @fires {SgProblemsEvent} sg-problems - The problems shown are others than before
 */
export class SgConsentCaveats extends PartElement<'consent', ConsentUi> {
  static override styles = [
    kitStyles,
    css`
      .sg-page:focus {
        outline: none;
      }
      .sg-section {
        margin-bottom: 2em;
      }
      .sg-print-copy.sg-all {
        padding: 0;
        border: 0;
      }
    `,
  ];

  readonly partName = 'consent';
  protected readonly reader = consentReader;

  /** `steps`: one question at a time. `page`: every question on one page. */
  @property() layout: 'steps' | 'page' = 'steps';

  readonly #screen = new Later(
    () => import('./screen.js'),
    (error) => {
      if (error !== undefined) this.report('render', error);
      // Problems are said anew, with the words of their questions.
      this.setUi({});
    },
  );

  /** Rare questions that a person has opened or closed, by page. */
  readonly #folded = new Map<string, boolean>();

  /** The open page, such as `capacity`: for a page's router to read and set. A name that is not known changes nothing. */
  @property({ noAccessor: true })
  get step(): string {
    const { pack } = this;
    return pack === undefined ? this.ui.step : this.#viewOf(pack).page.id;
  }

  set step(step: string) {
    if (pageOf(step) === undefined || step === this.ui.step) return;
    this.collect();
    this.setUi({ step, returnTo: '' });
  }

  /** The part `consent`: an object that is never changed in place. Takes an object or its JSON text. */
  override get value(): Consent {
    return super.value;
  }

  override set value(input: unknown) {
    // Another record has other grounds: nothing of it has to be checked again because of the one before.
    const isOther = input !== super.value;
    super.value = input;
    if (isOther) this.setUi({ basis: {}, returnTo: '' });
  }

  protected emptyPart(): PlanPart<'consent'> {
    return {};
  }

  protected override emptyUi(): ConsentUi {
    return { step: '', returnTo: '', known: '', basis: {} };
  }

  protected override parseUi(kept: object): ConsentUi {
    const ui = super.parseUi(kept);
    return { ...ui, basis: isTexts(ui.basis) ? ui.basis : {} };
  }

  protected override findProblems(consent: Consent): readonly Problem[] {
    return findConsentProblems(consent, this.date, this.messages, (name) => {
      const words = this.#screen.get()?.wordsOf(name) ?? { label: 'Date' };
      return this.question(`consent.${name}`, words).label;
    });
  }

  // Changes

  override set(path: string, value: unknown, options?: SetOptions): void {
    if (!path.startsWith('consent') || this.readonly) {
      super.set(path, value, options);
      return;
    }
    this.#remember();
    if (this.current.concluded !== undefined && value !== this.valueAt(path)) super.set('consent.concluded', undefined);
    const [, list, index] = ITEM.exec(path) ?? [];
    if (list === undefined || Number(index) < this.lengthOf(list)) super.set(path, value, options);
    else if (value !== undefined && value !== '') this.#makeItem(list, Number(index), path, value, options);
  }

  /** Pins the open page and what each page's answers rest on, before an answer changes either. */
  #remember(): void {
    const { pack } = this;
    if (pack === undefined) return;
    const { step, basis } = this.ui;
    const open = step === '' ? this.step : step;
    const remembered = rememberBasis(basis, this.#groundOf(pack));
    if (open !== step || remembered !== basis) this.setUi({ step: open, basis: remembered });
  }

  #groundOf(procedure: Procedure): Ground {
    return { consent: this.current, row: () => rowOf(this.#viewOf(procedure).conclusion) };
  }

  /** Answers a question of an item that stands open and is not recorded yet: the item begins with its answer. */
  #makeItem(list: string, index: number, path: string, value: unknown, options?: SetOptions): void {
    let plan = { consent: this.current };
    for (let at = this.lengthOf(list); at <= index; at += 1)
      plan = setAt(plan, `${list}[${String(at)}]`, { id: newId() });
    this.replace(setAt(plan, path, value).consent, path, options);
  }

  #confirm({ conclusion }: View): void {
    if (conclusion.state !== 'determined') return;
    this.#remember();
    this.replace(confirmed(this.current, conclusion, this.date), 'consent.concluded', { commit: true });
    void this.focusField('consent.concluded');
  }

  // The way through

  #viewOf(procedure: Procedure): View {
    const plan = this.knownPlan;
    const options = { today: this.date, observed: this.observed ?? Object.keys(plan) };
    const steps = consentSteps(plan, procedure, options);
    const conclusion = concludeFrom(plan, procedure, steps, options);
    const missing = conclusion.state === 'undetermined' ? conclusion.missing : [];
    const consent = this.current;
    const pages = journeyOf(consent, steps, conclusion);
    const page = openPage(this.ui.step, consent, pages);
    const view: View = {
      ctx: this,
      procedure,
      consent,
      needed: new Set(missing.map((path) => path.slice('consent.'.length))),
      pages,
      conclusion,
      locale: this.locale,
      page,
      hasBack: this.ui.returnTo !== '' || pages[0]?.id !== page.id,
      canChange: true,
      say: (text) => this.say(text),
      isStale: (one) => isStale(one, this.ui.basis, { consent, row: () => rowOf(conclusion) }),
      concerns: (path) => this.errorFor(path) !== undefined || this.findingsUnder(path).length > 0,
      folded: (one) => this.#folded.get(one.id),
      fold: (one, closed) => {
        this.#folded.set(one.id, closed);
        this.requestUpdate();
      },
      goOn: () => {
        this.#continue(view);
      },
      goBack: () => {
        this.#go(placeBefore(page, this.ui, pages));
      },
      open: (wanted, name) => {
        this.#openFrom(view, wanted, name);
      },
      confirmPage: (one) => {
        this.#confirmPage(one, procedure);
      },
      addItem: (list) => {
        this.#addTo(list);
      },
      removeItem: (list, index, message) => {
        this.removeItem(list, index, message);
      },
      startEvidence: (caveat, evidence) => {
        this.addItem('consent.caveats', { id: newId(), caveat, evidence });
      },
      confirm: () => {
        this.#confirm(view);
      },
    };
    return view;
  }

  /** Opens a page by a person's wish and puts the focus there. */
  #go(place: Partial<Place> & Pick<Place, 'step'>, name?: string): void {
    this.collect();
    this.setUi(place);
    this.announceStep(place.step);
    void (name === undefined ? this.#focusPage() : this.focusField(`consent.${name}`));
  }

  async #focusPage(): Promise<void> {
    await this.updateComplete;
    const page = this.renderRoot.querySelector<HTMLElement>('.sg-page');
    page?.focus({ preventScroll: true });
    if (page !== null && page.getBoundingClientRect().top < 0) page.scrollIntoView();
  }

  /** A question that is not asked now has its page at least. */
  override async focusField(path: string): Promise<boolean> {
    const found = await super.focusField(path);
    if (!found) await this.#focusPage();
    return found;
  }

  /** Opens a page to change an answer: Continue leads back. */
  #openFrom(view: View, page: Page, name?: string): void {
    if (this.layout === 'page') {
      void this.focusField(`consent.${name ?? page.questions[0]?.name ?? ''}`);
      return;
    }
    const returnTo = this.ui.returnTo === '' ? view.page.id : this.ui.returnTo;
    this.#go({ step: page.id, returnTo, known: idsOf(view.pages) }, name);
  }

  protected override revealField(path: string): void {
    const { pack } = this;
    if (pack === undefined || !path.startsWith('consent')) return;
    const view = this.#viewOf(pack);
    const open = view.page;
    const page = pageFor(path, [open, ...view.pages]);
    if (page?.questions.some(({ name, rare }) => rare === true && path === `consent.${name}`) === true)
      view.fold(page, false);
    if (page === undefined || page.id === open.id || this.layout === 'page') return;
    const returnTo = open.id === CHECK.id ? CHECK.id : '';
    this.setUi({ step: page.id, returnTo, known: idsOf(view.pages) });
    this.announceStep(page.id);
  }

  /** What was answered on a page holds with the answers as they are now. */
  #confirmPage(page: Page, procedure: Procedure): void {
    this.setUi({ basis: { ...this.ui.basis, [page.id]: basisOf(page, this.#groundOf(procedure)) } });
  }

  #continue(view: View): void {
    this.collect();
    this.#confirmPage(view.page, view.procedure);
    const now = this.#viewOf(view.procedure);
    this.#go(placeAfter(view.page, this.ui, now.pages, now.isStale));
  }

  #addTo(list: ItemList): void {
    const atLeast = this.lengthOf(list) === 0 ? OPEN_ITEMS[list] : 0;
    for (let at = 0; at < atLeast; at += 1) this.addItem(list, { id: newId() });
    this.addItem(list, { id: newId() });
    void this.focusField(`${list}[${String(this.lengthOf(list) - 1)}]`);
  }

  /** Enter in a one-line text goes on, as Continue does. */
  protected override onEnter(event: KeyboardEvent): void {
    const { pack } = this;
    if (pack === undefined || this.layout === 'page') super.onEnter(event);
    else this.#continue(this.#viewOf(pack));
  }

  // Drawing

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#screen.settled;
    return done && !this.isUpdatePending;
  }

  protected renderPart(procedure: Procedure): Content {
    const drawing = this.#screen.get();
    if (drawing === undefined)
      return html`<p role="status">${this.#screen.failed ? this.messages.broken : this.messages.loading}</p>`;
    const view = this.#viewOf(procedure);
    if (this.readonly || this.isDisabled) return drawing.record({ ...view, canChange: false }, this.headingLevel);
    return drawing.screen(view, this.layout);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sg-consent-caveats': SgConsentCaveats;
  }
}
