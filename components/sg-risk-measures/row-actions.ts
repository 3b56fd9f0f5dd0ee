/** What the buttons of the risks and of their measures do. */
import type { Measure, Risk } from '../../src/plan/index.js';
import type { RiskHost } from './host.js';
import { copyMeasure, copyRisk, moveMeasure, newMeasure, wordsForExample } from './list-ops.js';
import { TEXT } from './messages.js';
import type { RiskActions, RiskRow } from './risk-row.js';

export class RowActions {
  /** @param say says something politely, inside the element */
  constructor(
    private readonly host: RiskHost,
    private readonly say: (text: string) => void,
  ) {}

  /** The risk of a row as it is now: a row that waits to be drawn still has the last one. */
  #riskOf(row: RiskRow): Risk {
    this.host.collect();
    return this.host.recorded[row.index] ?? row.item;
  }

  #copyRisk(row: RiskRow): void {
    const copy = copyRisk(this.#riskOf(row));
    const index = row.index + 1;
    this.host.show(copy.id);
    this.host.addItem('risks', copy, index);
    this.say(TEXT.copied(TEXT.risk(row.index + 1)));
    void this.host.element.focusField(`risks[${String(index)}].title`);
  }

  #removeRisk(row: RiskRow): void {
    if (row.index < this.host.recorded.length) {
      this.host.removeItem('risks', row.index, TEXT.removed(TEXT.risk(row.index + 1)));
      return;
    }
    this.host.dropFresh();
    void this.host.element.focusField('risks');
  }

  async #moveRisk(row: RiskRow, by: -1 | 1): Promise<void> {
    const { index } = row;
    this.host.moveItem('risks', index, index + by);
    this.say(TEXT.moved(TEXT.risk(index + 1), index, index + by));
    await this.#focusButton(row, by, '');
  }

  async #focusButton(row: RiskRow, by: -1 | 1, prefix: string): Promise<void> {
    await this.host.element.updateComplete;
    await row.updateComplete;
    const [first, second] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    const root = row.shadowRoot;
    (root?.getElementById(`${prefix}${first}`) ?? root?.getElementById(`${prefix}${second}`))?.focus();
  }

  #setMeasures(row: RiskRow, measures: readonly Measure[]): void {
    this.host.element.set(`${row.path}.measures`, measures, { commit: true });
  }

  #insertMeasure(row: RiskRow, measure: Measure, index: number, say: (what: string) => string): void {
    this.host.addItem(`${row.path}.measures`, measure, index);
    const number =
      (this.#riskOf(row).measures ?? []).slice(0, index).filter(({ kind }) => kind === measure.kind).length + 1;
    this.say(say(TEXT.measure(measure.kind, number)));
    void this.host.element.focusField(`${row.path}.measures[${String(index)}].type`);
  }

  async #moveMeasure(row: RiskRow, index: number, by: -1 | 1): Promise<void> {
    const risk = this.#riskOf(row);
    const moved = moveMeasure(risk, index, by);
    const measure = risk.measures?.[index];
    const to = measure === undefined ? -1 : moved.indexOf(measure);
    if (measure === undefined || to === index) return;
    this.#setMeasures(row, moved);
    const number = (list: readonly Measure[], end: number) =>
      list.slice(0, end).filter(({ kind }) => kind === measure.kind).length;
    const from = number(risk.measures ?? [], index);
    this.say(TEXT.moved(TEXT.measure(measure.kind, from + 1), from, number(moved, to)));
    await this.#focusButton(row, by, `measures-${String(to)}-`);
  }

  #pickExample(row: RiskRow, index: number, type: string): void {
    const measure = this.#riskOf(row).measures?.[index];
    if (measure === undefined) return;
    const path = `${row.path}.measures[${String(index)}]`;
    const words = wordsForExample(measure, type, row.pack);
    this.host.element.set(`${path}.type`, type);
    if (words !== measure.what) this.host.element.set(`${path}.what`, words);
  }

  /** What the buttons of a row do. */
  of(row: RiskRow): RiskActions {
    return {
      toggle: () => {
        this.host.toggle(row.item.id);
      },
      moveRisk: (by) => void this.#moveRisk(row, by),
      duplicateRisk: () => {
        this.#copyRisk(row);
      },
      removeRisk: () => {
        this.#removeRisk(row);
      },
      addMeasure: (kind) => {
        this.#insertMeasure(row, newMeasure(kind), this.#riskOf(row).measures?.length ?? 0, TEXT.added);
      },
      pickExample: (index, type) => {
        this.#pickExample(row, index, type);
      },
      move: (index, by) => void this.#moveMeasure(row, index, by),
      duplicate: (index) => {
        const measure = this.#riskOf(row).measures?.[index];
        if (measure !== undefined) this.#insertMeasure(row, copyMeasure(measure), index + 1, TEXT.copied);
      },
      remove: (index, name) => {
        const what = `${name} ${TEXT.ofRisk(row.index + 1)}`;
        this.host.removeItem(`${row.path}.measures`, index, TEXT.removed(what));
      },
    };
  }
}
