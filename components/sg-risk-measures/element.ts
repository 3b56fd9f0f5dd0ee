/** The risks of a plan and the measures against them: what is recorded, and which of it is open. */
import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { newId, risksReader, setAt, type Problem, type Risk } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { isEmptyAnswer } from '../base/answers.js';
import { Later, PartElement, type Content } from '../base/index.js';
import type { RiskHost } from './host.js';
import { RiskProblems } from './problems.js';
import type { RiskRow } from './risk-row.js';
import type { Screen } from './screen.js';

/** The element's own state: survives Back and reload. */
interface RisksUi {
  /** Ids of the risks whose questions are shown; undefined until a person opens or closes one. */
  open?: readonly string[];
  /** The id of a risk that was added and about which nothing is answered yet: it is not part of the value. */
  added?: string | undefined;
}

/**
 * A list of risks, each with its measures.
 *
 * @tag sg-risk-measures
 * @fires {SgChangeEvent} sg-change - Something was answered, changed or removed at `path`
 * @fires {SgProblemsEvent} sg-problems - The problems shown are others than before
 */
export class SgRiskMeasures extends PartElement<'risks', RisksUi> {
  readonly partName = 'risks';
  protected readonly reader = risksReader;

  /** How the list begins: one risk open at a time, or `all`. */
  @property() open: 'one' | 'all' = 'one';

  readonly #problems = new RiskProblems();
  readonly #later = new Later(
    () => import('./screen.js'),
    (error) => {
      if (error !== undefined) this.report('render', error);
      this.requestUpdate();
    },
  );
  #screen: Screen | undefined;
  #fresh: Risk | undefined;

  protected override emptyPart(): Risk[] {
    return [];
  }

  protected override findProblems(risks: readonly Risk[]): readonly Problem[] {
    return this.#problems.find(risks, this.date, this.messages);
  }

  protected override parseUi(kept: object): RisksUi {
    const { open, added } = kept as { open?: unknown; added?: unknown };
    return {
      ...(Array.isArray(open) && { open: open.filter((id) => typeof id === 'string') }),
      ...(typeof added === 'string' && { added }),
    };
  }

  /** The risks that are shown: those recorded, and the one that was added last and is still empty. */
  get #shown(): readonly Risk[] {
    const risks = this.current;
    const { added } = this.ui;
    if (added === undefined || risks.some(({ id }) => id === added)) return risks;
    if (this.#fresh?.id !== added) this.#fresh = { id: added };
    return [...risks, this.#fresh];
  }

  /** The first answer about a new risk makes it part of the value. */
  override set(...[path, value, options]: Parameters<PartElement<'risks', RisksUi>['set']>): void {
    const risks = this.current;
    const fresh = this.#shown[risks.length];
    const start = `risks[${String(risks.length)}].`;
    if (fresh === undefined || !path.startsWith(start)) super.set(path, value, options);
    else if (!isEmptyAnswer(value))
      this.replace([...risks, setAt(fresh, path.slice(start.length), value)], path, options);
  }

  // Which risks are open

  get #openIds(): readonly string[] {
    const ids = this.#shown.map(({ id }) => id);
    if (this.ui.open === undefined) return this.open === 'all' || ids.length === 1 ? ids : [];
    const open = new Set(this.ui.open);
    return ids.filter((id) => open.has(id));
  }

  /** Opens a closed risk and closes an open one. */
  #toggle(id: string): void {
    const open = this.#openIds;
    if (open.includes(id)) this.setUi({ open: open.filter((one) => one !== id) });
    else this.#show(id);
  }

  /** One at a time, unless more are open already or the page wants all. */
  #show(id: string): void {
    this.#screen?.row(id)?.draw();
    const others = this.open === 'all' || this.#openIds.length > 1 ? this.#openIds : [];
    this.setUi({ open: [...others.filter((one) => one !== id), id] });
  }

  /** Opens every risk. */
  openAll(): void {
    this.setUi({ open: this.#shown.map(({ id }) => id) });
  }

  /** Closes every risk; what is recorded stays in view as a line each. */
  closeAll(): void {
    this.setUi({ open: [] });
  }

  /** Shows a new risk, or the one that is new already. */
  #openFresh(): void {
    const risks = this.current;
    const { id } = this.#shown[risks.length] ?? { id: newId() };
    this.setUi({ added: id });
    this.#show(id);
  }

  /** Opens a new risk at the end of the list. It is recorded with the first answer about it. */
  addRisk(): void {
    if (this.readonly || this.isDisabled) return;
    const path = `risks[${String(this.current.length)}]`;
    this.#openFresh();
    void this.focusField(`${path}.title`);
  }

  // Where a question stands

  #rowAt(path: string): { row: RiskRow; below: string } | undefined {
    const found = /^risks\[(\d+)\]\.?(.*)$/.exec(path);
    const id = found === null ? undefined : this.#shown[Number(found[1])]?.id;
    const row = id === undefined ? undefined : this.#screen?.row(id);
    return row === undefined ? undefined : { row, below: found?.[2] ?? '' };
  }

  protected override control(path: string): HTMLElement | undefined {
    const place = this.#rowAt(path);
    return place === undefined ? super.control(path) : place.row.control(place.below);
  }

  protected override async revealField(path: string): Promise<void> {
    if (path.startsWith(`risks[${String(this.current.length)}].`) && !this.readonly) this.#openFresh();
    // What is to be seen may still be on its way.
    while (!(await this.updateComplete));
    const place = this.#rowAt(path);
    if (place === undefined) return;
    const { row, below } = place;
    if (below !== '' && !row.open) this.#show(row.item.id);
    await this.updateComplete;
    row.reveal(below);
    await row.updateComplete;
  }

  // Drawing

  override connectedCallback(): void {
    super.connectedCallback();
    this.#later.get();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#screen?.stop();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#later.settled;
    return done && !this.isUpdatePending;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#screen?.tidy();
  }

  /** What the screen sees of the element. */
  #asHost(): RiskHost {
    const recorded = () => this.current;
    const shown = () => this.#shown;
    const fresh = () => this.#fresh;
    const openIds = () => new Set(this.#openIds);
    const isLimited = () => this.knownPlan.consent?.toPlan === 'withheld';
    const shownProblems = () => this.shownProblems;
    return {
      element: this,
      get recorded() {
        return recorded();
      },
      get shown() {
        return shown();
      },
      get fresh() {
        return fresh();
      },
      get openIds() {
        return openIds();
      },
      get isLimited() {
        return isLimited();
      },
      get shownProblems() {
        return shownProblems();
      },
      findingsUnder: (path) => this.findingsUnder(path),
      toggle: (id) => {
        this.#toggle(id);
      },
      show: (id) => {
        this.#show(id);
      },
      dropFresh: () => {
        this.setUi({ added: undefined });
      },
      collect: () => {
        this.collect();
      },
      addItem: (...item) => {
        this.addItem(...item);
      },
      moveItem: (...places) => {
        this.moveItem(...places);
      },
      removeItem: (...item) => {
        this.removeItem(...item);
      },
    };
  }

  protected override renderPart(pack: Procedure): Content {
    const module = this.#later.get();
    if (module === undefined)
      return html`<p role="status">${this.#later.failed ? this.messages.broken : this.messages.loading}</p>`;
    this.#screen ??= new module.Screen(this.#asHost());
    return this.#screen.render(pack);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sg-risk-measures': SgRiskMeasures;
  }
}
