/** The risks of a plan and the measures against them. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Risk } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { isAtOrBelow, type Content } from '../base/index.js';
import { button, headingOf, warningText } from '../fields/index.js';
import { DrawQueue } from './draw-queue.js';
import { TEXT } from './messages.js';
import { picture } from './picture-view.js';
import { samePicture } from './picture.js';
import { RiskEditor } from './risk-editor.js';
import type { RiskRow } from './risk-row.js';
import { riskStyles } from './styles.js';

/** How many risks are drawn before anything is seen. */
const AT_ONCE = 2;

/**
 * A list of risks, each with its measures.
 *
 * @tag sg-risk-measures
 * @fires {SgChangeEvent} sg-change - Something was answered, changed or removed at `path`
 * @fires {SgProblemsEvent} sg-problems - The problems shown are others than before
 */
export class SgRiskMeasures extends RiskEditor {
  static override styles = riskStyles;

  readonly #queue = new DrawQueue();
  #pictured: readonly Risk[] = [];
  #pictureKey = {};

  // Where a question stands

  #rowAt(path: string): { row: RiskRow; below: string } | undefined {
    const found = /^risks\[(\d+)\]\.?(.*)$/.exec(path);
    const id = found === null ? undefined : this.shownRisks[Number(found[1])]?.id;
    const row = id === undefined ? undefined : this.rows.get(id);
    return row === undefined ? undefined : { row, below: found?.[2] ?? '' };
  }

  protected override control(path: string): HTMLElement | undefined {
    const place = this.#rowAt(path);
    return place === undefined ? super.control(path) : place.row.control(place.below);
  }

  protected override async revealField(path: string): Promise<void> {
    if (path.startsWith(`risks[${String(this.current.length)}].`) && !this.readonly) this.openFresh();
    await this.updateComplete;
    const place = this.#rowAt(path);
    if (place === undefined) return;
    const { row, below } = place;
    if (below !== '' && !row.open) this.showRisk(row.item.id);
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
    if (this.rows.size === this.shownRisks.length) return;
    const ids = new Set(this.shownRisks.map(({ id }) => id));
    for (const id of this.rows.keys()) if (!ids.has(id)) this.rows.delete(id);
  }

  /** Rows are registered under the same prefix as the element. */
  #newRow(): RiskRow {
    const tag = this.localName.replace(/risk-measures$/, 'risk-row') as 'sg-risk-row';
    return document.createElement(tag);
  }

  /** The row of a risk: made once, and told what is other. */
  #row(risk: Risk, index: number, count: number, pack: Procedure, limited: boolean): RiskRow {
    let row = this.rows.get(risk.id);
    if (row === undefined) {
      row = this.#newRow();
      row.ctx = this;
      row.actions = this.actionsOf(row);
      row.isDrawn = index < AT_ONCE || risk === this.freshRisk;
      this.rows.set(risk.id, row);
    }
    const path = `risks[${String(index)}]`;
    row.path = path;
    row.item = risk;
    row.index = index;
    row.count = count;
    row.isNew = risk === this.freshRisk;
    row.pack = pack;
    row.open = this.isOpenRisk(risk, count);
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
    // A new key only when the picture is another; compared with the latest list, of which almost all is the same.
    if (!samePicture(risks, this.#pictured)) this.#pictureKey = {};
    this.#pictured = risks;
    return guard([this.#pictureKey, pack, this.headingLevel], () => picture(risks, pack, this.headingLevel));
  }

  protected override renderPart(pack: Procedure): TemplateResult {
    const risks = this.shownRisks;
    const limited = this.knownPlan.consent?.toPlan === 'withheld';
    return html`${headingOf(this.headingLevel, TEXT.title, 'govuk-heading-l')} ${this.promptsFor('risks')}
      ${limited ? warningText(this, TEXT.limited) : nothing}
      ${risks.length === 0 ? html`<p>${TEXT.none}</p>` : this.#openButtons(risks.length)}
      ${repeat(
        risks,
        ({ id }) => id,
        (risk, index) => this.#row(risk, index, risks.length, pack, limited),
      )}
      <p class="govuk-visually-hidden" role="status">${this.spoken}</p>
      ${this.#addButton(risks.length)} ${this.#picture(this.current, pack)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sg-risk-measures': SgRiskMeasures;
  }
}
