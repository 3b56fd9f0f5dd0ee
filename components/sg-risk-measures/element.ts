/** The risks of a plan and the measures against them. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { risksReader, setAt, type Measure, type Problem, type Risk } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { isEmptyAnswer } from '../base/answers.js';
import { isAtOrBelow, PartElement, type Content } from '../base/index.js';
import { button, headingOf, warningText } from '../fields/index.js';
import { DrawQueue } from './draw-queue.js';
import { copyMeasure, copyRisk, moveMeasure, newMeasure, newRisk, wordsForExample } from './list-ops.js';
import { TEXT } from './messages.js';
import { picture } from './picture-view.js';
import { samePicture } from './picture.js';
import { RiskProblems } from './problems.js';
import type { RiskActions, RiskRow } from './risk-row.js';
import { riskStyles } from './styles.js';

/** The element's own state: survives Back and reload. */
interface RisksUi {
  /** Ids of the risks whose questions are shown; undefined until a person opens or closes one. */
  open?: readonly string[];
  /** The id of a risk that was added and about which nothing is answered yet: it is not part of the value. */
  added?: string | undefined;
}

/** How many risks are drawn before anything is seen. */
const AT_ONCE = 2;

/**
 * A list of risks, each with its measures.
 * @element sg-risk-measures
 */
export class SgRiskMeasures extends PartElement<'risks', RisksUi> {
  static override styles = riskStyles;

  readonly partName = 'risks';
  protected readonly reader = risksReader;

  /** How the list begins: one risk open at a time, or `all`. */
  @property() open: 'one' | 'all' = 'one';

  readonly #rows = new Map<string, RiskRow>();
  readonly #problems = new RiskProblems();
  readonly #queue = new DrawQueue();
  #fresh: Risk | undefined;
  #pictured: readonly Risk[] = [];
  #spoken = '';

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

  #isOpen(risk: Risk, count: number): boolean {
    return this.ui.open?.includes(risk.id) ?? (this.open === 'all' || count === 1);
  }

  get #openIds(): readonly string[] {
    const risks = this.#shown;
    return risks.filter((risk) => this.#isOpen(risk, risks.length)).map(({ id }) => id);
  }

  #toggle(id: string): void {
    const open = this.#openIds;
    if (open.includes(id)) this.setUi({ open: open.filter((one) => one !== id) });
    else this.#show(id);
  }

  /** One at a time, unless more are open already or the page wants all. */
  #show(id: string): void {
    this.#rows.get(id)?.draw();
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

  // Changes of the lists

  /** Opens a new risk at the end of the list. It is recorded with the first answer about it. */
  addRisk(): void {
    if (this.readonly || this.isDisabled) return;
    const index = this.current.length;
    this.#openFresh();
    this.#say(TEXT.added(TEXT.risk(index + 1)));
    void this.focusField(`risks[${String(index)}].title`);
  }

  #openFresh(): void {
    const risks = this.current;
    const { id } = this.#shown[risks.length] ?? newRisk();
    this.setUi({ added: id });
    this.#show(id);
  }

  #copyRisk(row: RiskRow): void {
    const copy = copyRisk(row.item);
    const index = row.index + 1;
    this.#show(copy.id);
    this.addItem('risks', copy, index);
    this.#say(TEXT.copied(TEXT.risk(row.index + 1)));
    void this.focusField(`risks[${String(index)}].title`);
  }

  #removeRisk(row: RiskRow): void {
    if (row.index < this.current.length) {
      this.removeItem('risks', row.index, TEXT.removed(TEXT.risk(row.index + 1)));
      return;
    }
    this.setUi({ added: undefined });
    void this.focusField('risks');
  }

  /** Said politely, inside the element: what the eyes see anyway. */
  #say(text: string): void {
    this.#spoken = text;
    this.requestUpdate();
  }

  async #moveRisk(row: RiskRow, by: -1 | 1): Promise<void> {
    const { index } = row;
    this.moveItem('risks', index, index + by);
    this.#say(TEXT.moved(TEXT.risk(index + 1), index, index + by));
    await this.#focusButton(row, by, '');
  }

  async #focusButton(row: RiskRow, by: -1 | 1, prefix: string): Promise<void> {
    await this.updateComplete;
    await row.updateComplete;
    const [first, second] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    const root = row.shadowRoot;
    (root?.getElementById(`${prefix}${first}`) ?? root?.getElementById(`${prefix}${second}`))?.focus();
  }

  #setMeasures(row: RiskRow, measures: readonly Measure[]): void {
    this.set(`${row.path}.measures`, measures, { commit: true });
  }

  #insertMeasure(row: RiskRow, measure: Measure, index: number, say: (what: string) => string): void {
    this.addItem(`${row.path}.measures`, measure, index);
    const number = (row.item.measures ?? []).slice(0, index).filter(({ kind }) => kind === measure.kind).length + 1;
    this.#say(say(TEXT.measure(measure.kind, number)));
    void this.focusField(`${row.path}.measures[${String(index)}].type`);
  }

  async #moveMeasure(row: RiskRow, index: number, by: -1 | 1): Promise<void> {
    const moved = moveMeasure(row.item, index, by);
    const measure = row.item.measures?.[index];
    const to = measure === undefined ? -1 : moved.indexOf(measure);
    if (measure === undefined || to === index) return;
    this.#setMeasures(row, moved);
    const number = (list: readonly Measure[], end: number) =>
      list.slice(0, end).filter(({ kind }) => kind === measure.kind).length;
    const from = number(row.item.measures ?? [], index);
    this.#say(TEXT.moved(TEXT.measure(measure.kind, from + 1), from, number(moved, to)));
    await this.#focusButton(row, by, `measures-${String(to)}-`);
  }

  #pickExample(row: RiskRow, index: number, type: string): void {
    const measure = row.item.measures?.[index];
    if (measure === undefined || this.pack === undefined) return;
    const path = `${row.path}.measures[${String(index)}]`;
    const words = wordsForExample(measure, type, this.pack);
    this.set(`${path}.type`, type);
    if (words !== measure.what) this.set(`${path}.what`, words);
  }

  #actionsOf(row: RiskRow): RiskActions {
    return {
      toggle: () => {
        this.#toggle(row.item.id);
      },
      moveRisk: (by) => void this.#moveRisk(row, by),
      duplicateRisk: () => {
        this.#copyRisk(row);
      },
      removeRisk: () => {
        this.#removeRisk(row);
      },
      addMeasure: (kind) => {
        this.#insertMeasure(row, newMeasure(kind), row.item.measures?.length ?? 0, TEXT.added);
      },
      pickExample: (index, type) => {
        this.#pickExample(row, index, type);
      },
      move: (index, by) => void this.#moveMeasure(row, index, by),
      duplicate: (index) => {
        const measure = row.item.measures?.[index];
        if (measure !== undefined) this.#insertMeasure(row, copyMeasure(measure), index + 1, TEXT.copied);
      },
      remove: (index, name) => {
        const what = `${name} ${TEXT.ofRisk(row.index + 1)}`;
        this.removeItem(`${row.path}.measures`, index, TEXT.removed(what));
      },
    };
  }

  // Where a question stands

  #rowAt(path: string): { row: RiskRow; below: string } | undefined {
    const found = /^risks\[(\d+)\]\.?(.*)$/.exec(path);
    const id = found === null ? undefined : this.#shown[Number(found[1])]?.id;
    const row = id === undefined ? undefined : this.#rows.get(id);
    return row === undefined ? undefined : { row, below: found?.[2] ?? '' };
  }

  protected override control(path: string): HTMLElement | undefined {
    const place = this.#rowAt(path);
    return place === undefined ? super.control(path) : place.row.control(place.below);
  }

  protected override async revealField(path: string): Promise<void> {
    if (path.startsWith(`risks[${String(this.current.length)}].`) && !this.readonly) this.#openFresh();
    await this.updateComplete;
    const place = this.#rowAt(path);
    if (place === undefined) return;
    const { row, below } = place;
    if (below !== '' && !row.open) this.#show(row.item.id);
    await this.updateComplete;
    row.reveal(below);
    await row.updateComplete;
  }

  // Drawing

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#queue.clear();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#rows.size === this.#shown.length) return;
    const ids = new Set(this.#shown.map(({ id }) => id));
    for (const id of this.#rows.keys()) if (!ids.has(id)) this.#rows.delete(id);
  }

  /** Rows are registered under the same prefix as the element. */
  #newRow(): RiskRow {
    const tag = this.localName.replace(/risk-measures$/, 'risk-row') as 'sg-risk-row';
    return document.createElement(tag);
  }

  /** The row of a risk: made once, and told what is other. */
  #row(risk: Risk, index: number, count: number, pack: Procedure, limited: boolean): RiskRow {
    let row = this.#rows.get(risk.id);
    if (row === undefined) {
      row = this.#newRow();
      row.ctx = this;
      row.actions = this.#actionsOf(row);
      row.isDrawn = index < AT_ONCE || risk === this.#fresh;
      this.#rows.set(risk.id, row);
    }
    const path = `risks[${String(index)}]`;
    row.path = path;
    row.item = risk;
    row.index = index;
    row.count = count;
    row.isNew = risk === this.#fresh;
    row.pack = pack;
    row.open = this.#isOpen(risk, count);
    if (row.open && !row.isDrawn) this.#queue.add(row);
    row.limited = limited;
    row.findings = this.noPrompts ? [] : this.findingsUnder(path);
    row.also = [
      this.isDisabled,
      this.readonly,
      this.headingLevel,
      this.messages,
      this.spellCheck,
      this.#errorsOf(path),
    ];
    return row;
  }

  /** The errors shown in a risk, as text that is the same while they are. */
  #errorsOf(path: string): string {
    const all = this.shownProblems;
    if (all.length === 0) return '';
    return all.flatMap((problem) => (isAtOrBelow(problem.path, path) ? [problem.path, problem.message] : [])).join('|');
  }

  #openButtons(count: number): Content {
    if (count < 2 || this.readonly) return nothing;
    return html`<div class="govuk-button-group sg-screen">
      ${button({
        text: TEXT.openAll,
        variant: 'link',
        onClick: () => {
          this.openAll();
        },
      })}
      ${button({
        text: TEXT.closeAll,
        variant: 'link',
        onClick: () => {
          this.closeAll();
        },
      })}
    </div>`;
  }

  #addButton(count: number): Content {
    if (this.readonly) return nothing;
    return button({
      text: count === 0 ? TEXT.addRisk : TEXT.addAnother,
      variant: 'secondary',
      id: this.idFor('risks'),
      disabled: this.isDisabled,
      onClick: () => {
        this.addRisk();
      },
    });
  }

  #picture(risks: readonly Risk[], pack: Procedure): unknown {
    if (!samePicture(risks, this.#pictured)) this.#pictured = risks;
    return guard([this.#pictured, pack, this.headingLevel], () => picture(risks, pack, this.headingLevel));
  }

  protected override renderPart(pack: Procedure): TemplateResult {
    const risks = this.#shown;
    const limited = this.knownPlan.consent?.toPlan === 'withheld';
    return html`${headingOf(this.headingLevel, TEXT.title, 'govuk-heading-l')} ${this.promptsFor('risks')}
      ${limited ? warningText(this, TEXT.limited) : nothing}
      ${risks.length === 0 ? html`<p>${TEXT.none}</p>` : this.#openButtons(risks.length)}
      ${repeat(
        risks,
        ({ id }) => id,
        (risk, index) => this.#row(risk, index, risks.length, pack, limited),
      )}
      <p class="govuk-visually-hidden" role="status">${this.#spoken}</p>
      ${this.#addButton(risks.length)} ${this.#picture(this.current, pack)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sg-risk-measures': SgRiskMeasures;
  }
}
