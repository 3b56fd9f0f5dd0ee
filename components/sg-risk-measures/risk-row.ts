/** A risk in the list: a line when it is closed, its questions when it is open. */
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Risk } from '../../src/plan/index.js';
import type { Finding, Procedure } from '../../src/procedure/index.js';
import { controlFor } from '../base/focus.js';
import { FieldRow, isAtOrBelow, SgErrorEvent, type Content } from '../base/index.js';
import { button, headingOf } from '../fields/index.js';
import { lineList } from './fold.js';
import { ofKind, type Kind } from './list-ops.js';
import { measureHeading, sectionsOf, type MeasureActions } from './measure-form.js';
import { TEXT } from './messages.js';
import { measureLines, riskLines, summaryOf } from './record.js';
import { riskForm, type RiskView } from './risk-form.js';
import { RowContext } from './row-context.js';
import { rowStyles } from './styles.js';
import { holdsSomething, RISK_MORE, type Section } from './specs.js';

/** What a row asks of the element around it. */
export interface RiskActions extends MeasureActions {
  toggle: () => void;
  addMeasure: (kind: Kind) => void;
  moveRisk: (by: -1 | 1) => void;
  duplicateRisk: () => void;
  removeRisk: () => void;
}

export class RiskRow extends FieldRow<Risk> {
  static override styles = rowStyles;

  /** The procedure. */
  @property({ attribute: false }) pack!: Procedure;

  /** Where the risk stands, from 0, and among how many. */
  @property({ attribute: false }) index = 0;
  @property({ attribute: false }) count = 1;

  /** Nothing is answered yet. */
  @property({ attribute: false }) isNew = false;

  /** Whether its questions are shown. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Consent is withheld. */
  @property({ attribute: false }) limited = false;

  /** What is unmet at or below the risk. */
  @property({ attribute: false }) findings: readonly Finding[] = [];

  /** What its buttons do; the same object always. */
  actions!: RiskActions;

  @state() private turned = 0;
  /** Whether the questions are drawn once it is open; until then it shows what is recorded. */
  @state() isDrawn = false;
  readonly #context = new RowContext(this);
  readonly #folds = new Map<string, boolean>();
  readonly #prompts = new Map<string, string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.classList.add('sg-row');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('findings')) this.#readFindings();
  }

  /** Prompts by the question they stand at, as text that is the same while they are. */
  #readFindings(): void {
    this.#prompts.clear();
    const start = this.path.length + 1;
    for (const { path, rule, strength } of this.findings) {
      const below = path.slice(start);
      const measure = /^measures\[\d+\]/.exec(below)?.[0] ?? '';
      // What is only worth considering opens nothing by itself.
      const text = strength === 'consider' ? `~${below} ${rule}` : `|${below} ${rule}`;
      this.#prompts.set(measure, `${this.#prompts.get(measure) ?? ''}${text}`);
    }
  }

  #isMissing(base: string, section: Section<never>): boolean {
    const prompts = this.#prompts.get(base) ?? '';
    const prefix = base === '' ? '' : `${base}.`;
    return section.fields.some(({ path }) => prompts.includes(`|${prefix}${path} `));
  }

  #hasError(base: string, section: Section<never>): boolean {
    return section.fields.some(
      ({ path }) => this.#context.errorFor(base === '' ? path : `${base}.${path}`) !== undefined,
    );
  }

  /** A section opens by itself when it holds something or something is asked of it, and stays as a person left it. */
  #isOpen<Item extends { id: string }>(section: Section<Item>, item: Item, base: string): boolean {
    const key = `${item.id} ${section.id}`;
    const known = this.#folds.get(key);
    const any = section as Section<never>;
    if (this.#hasError(base, any)) this.#folds.set(key, true);
    else if (known !== undefined) return known;
    else if (holdsSomething(section.fields, item) || this.#isMissing(base, any)) this.#folds.set(key, true);
    return this.#folds.get(key) ?? false;
  }

  /** Draws the questions now. */
  draw(): void {
    this.isDrawn = true;
  }

  #toggle(item: { id: string }, section: string, open: boolean): void {
    this.#folds.set(`${item.id} ${section}`, open);
    this.turned += 1;
  }

  #view(): RiskView {
    const { item: risk, pack, limited, ctx, turned } = this;
    return {
      ctx: this.#context,
      pack,
      risk,
      limited,
      riskNumber: this.index + 1,
      headingLevel: ctx.headingLevel,
      count: 0,
      actions: this.actions,
      around: [pack, turned, ...this.also],
      promptsBelow: (path) => this.#prompts.get(path),
      isOpen: (section, measure, base) => this.#isOpen(section, measure, base),
      toggle: (measure, section, open) => {
        this.#toggle(measure, section, open);
      },
      moreOpen: this.#isOpen(RISK_MORE, risk, ''),
      toggleMore: (open) => {
        this.#toggle(risk, RISK_MORE.id, open);
      },
      addMeasure: this.actions.addMeasure,
    };
  }

  /** Opens what hides a question of this risk: `measures[0].rights.engaged`. */
  reveal(path: string): void {
    this.draw();
    const found = /^measures\[(\d+)\]\.(.+)$/.exec(path);
    const measure = this.item.measures?.[Number(found?.[1])];
    const hit = (sections: readonly Section<never>[], at: string) =>
      sections.find(({ fields }) => fields.some((spec) => isAtOrBelow(at, spec.path)));
    if (measure === undefined) {
      if (hit([RISK_MORE], path)) this.#toggle(this.item, RISK_MORE.id, true);
      return;
    }
    const section = hit(sectionsOf(this.limited), found?.[2] ?? '');
    if (section !== undefined) this.#toggle(measure, section.id, true);
  }

  /** The control of a question of this risk, or of the nearest thing above it. */
  control(path: string): HTMLElement | undefined {
    const root = this.shadowRoot;
    if (root === null) return undefined;
    return (path === '' ? undefined : controlFor([root], path)) ?? root.getElementById('item') ?? undefined;
  }

  protected override renderRow(risk: Risk): Content {
    return html`<section class="sg-item" aria-labelledby="heading">
      ${this.#heading(risk)} ${this.#safeBody(risk)}
    </section>`;
  }

  #heading(risk: Risk): Content {
    const name = html`<span id="heading">${`${TEXT.risk(this.index + 1)}: ${risk.title ?? TEXT.untitled}`}</span>`;
    const { headingLevel, readonly } = this.ctx;
    if (readonly) return headingOf(headingLevel + 1, name, 'govuk-heading-m');
    return headingOf(
      headingLevel + 1,
      html`<button
        type="button"
        class="sg-toggle"
        id="item"
        aria-expanded=${this.open ? 'true' : 'false'}
        @click=${this.actions.toggle}
      >
        ${name}
      </button>`,
      'govuk-heading-m',
    );
  }

  /** A fault in one risk leaves the others, and what is recorded, as they are. */
  #safeBody(risk: Risk): Content {
    try {
      return this.#body(risk);
    } catch (error) {
      this.ctx.dispatchEvent(new SgErrorEvent('render', error instanceof Error ? error.name : typeof error));
      return html`<p>${this.ctx.messages.broken}</p>`;
    }
  }

  #body(risk: Risk): Content {
    if (this.ctx.readonly) return this.#record(risk);
    if (this.open && this.isDrawn) return html`${this.#buttons()} ${riskForm(this.#view())}`;
    if (this.open) return this.#record(risk);
    const asked = this.findings.filter(({ strength }) => strength !== 'consider').length;
    // Found by the browser's search, and printed: closed is not lost.
    return html`<p class="sg-line">${summaryOf(risk, this.pack, asked)}</p>
      <div hidden="until-found" @beforematch=${this.actions.toggle}>${this.#record(risk)}</div>`;
  }

  #record(risk: Risk): Content {
    const { pack, index } = this;
    const level = this.ctx.headingLevel + 2;
    const ask = (base: string) => (path: string) => this.#context.labelFor(`${base}${path}`);
    const measures = (['proactive', 'reactive'] as const).flatMap((kind) => ofKind(risk, kind));
    return html`${lineList(riskLines(risk, pack, ask('')))}
    ${measures.map(({ measure, number, index: at }) => {
      const lines = measureLines(measure, pack, ask(`measures[${String(at)}].`));
      const left = lines.some(({ restricted }) => restricted);
      return html`${measureHeading(level, measure.kind, number, index + 1)} ${lineList(lines)}
      ${left ? html`<p class="sg-print">${TEXT.restricted}</p>` : nothing}`;
    })}`;
  }

  #buttons(): Content {
    const { index, count, actions, isNew } = this;
    const about = TEXT.risk(index + 1).toLowerCase();
    const link = (id: string, text: string, onClick: () => void) =>
      button({ text, variant: 'link', id, about, disabled: this.ctx.isDisabled, onClick });
    return html`<div class="govuk-button-group sg-screen">
      ${
        index > 0
          ? link('up', TEXT.up, () => {
              actions.moveRisk(-1);
            })
          : nothing
      }
      ${
        index < count - 1
          ? link('down', TEXT.down, () => {
              actions.moveRisk(1);
            })
          : nothing
      }
      ${isNew ? nothing : link('copy', TEXT.duplicate, actions.duplicateRisk)}
      ${link('remove', TEXT.remove, actions.removeRisk)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sg-risk-row': RiskRow;
  }
}
