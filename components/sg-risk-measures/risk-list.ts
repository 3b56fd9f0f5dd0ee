/** The list of risks: which are shown, which of them are open, and the new one that is not recorded yet. */
import { property } from 'lit/decorators.js';
import { risksReader, setAt, type Problem, type Risk } from '../../src/plan/index.js';
import { isEmptyAnswer } from '../base/answers.js';
import { PartElement } from '../base/index.js';
import { newRisk } from './list-ops.js';
import { RiskProblems } from './problems.js';
import type { RiskRow } from './risk-row.js';

/** The element's own state: survives Back and reload. */
export interface RisksUi {
  /** Ids of the risks whose questions are shown; undefined until a person opens or closes one. */
  open?: readonly string[];
  /** The id of a risk that was added and about which nothing is answered yet: it is not part of the value. */
  added?: string | undefined;
}

export abstract class RiskList extends PartElement<'risks', RisksUi> {
  readonly partName = 'risks';
  protected readonly reader = risksReader;

  /** How the list begins: one risk open at a time, or `all`. */
  @property() open: 'one' | 'all' = 'one';

  /** The rows by the ids of their risks. */
  protected readonly rows = new Map<string, RiskRow>();
  protected freshRisk: Risk | undefined;
  protected spoken = '';
  readonly #problems = new RiskProblems();

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
  protected get shownRisks(): readonly Risk[] {
    const risks = this.current;
    const { added } = this.ui;
    if (added === undefined || risks.some(({ id }) => id === added)) return risks;
    if (this.freshRisk?.id !== added) this.freshRisk = { id: added };
    return [...risks, this.freshRisk];
  }

  /** The first answer about a new risk makes it part of the value. */
  override set(...[path, value, options]: Parameters<PartElement<'risks', RisksUi>['set']>): void {
    const risks = this.current;
    const fresh = this.shownRisks[risks.length];
    const start = `risks[${String(risks.length)}].`;
    if (fresh === undefined || !path.startsWith(start)) super.set(path, value, options);
    else if (!isEmptyAnswer(value))
      this.replace([...risks, setAt(fresh, path.slice(start.length), value)], path, options);
  }

  // Which risks are open

  /** Whether a risk's questions are shown. */
  protected isOpenRisk(risk: Risk, count: number): boolean {
    return this.ui.open?.includes(risk.id) ?? (this.open === 'all' || count === 1);
  }

  private get openIds(): readonly string[] {
    const risks = this.shownRisks;
    return risks.filter((risk) => this.isOpenRisk(risk, risks.length)).map(({ id }) => id);
  }

  /** Opens a closed risk and closes an open one. */
  protected toggleRisk(id: string): void {
    const open = this.openIds;
    if (open.includes(id)) this.setUi({ open: open.filter((one) => one !== id) });
    else this.showRisk(id);
  }

  /** One at a time, unless more are open already or the page wants all. */
  protected showRisk(id: string): void {
    this.rows.get(id)?.draw();
    const others = this.open === 'all' || this.openIds.length > 1 ? this.openIds : [];
    this.setUi({ open: [...others.filter((one) => one !== id), id] });
  }

  /** Opens every risk. */
  openAll(): void {
    this.setUi({ open: this.shownRisks.map(({ id }) => id) });
  }

  /** Closes every risk; what is recorded stays in view as a line each. */
  closeAll(): void {
    this.setUi({ open: [] });
  }

  /** Shows a new risk, or the one that is new already. */
  protected openFresh(): void {
    const risks = this.current;
    const { id } = this.shownRisks[risks.length] ?? newRisk();
    this.setUi({ added: id });
    this.showRisk(id);
  }

  /** Said politely, inside the element: what the eyes see anyway. */
  protected announce(text: string): void {
    this.spoken = text;
    this.requestUpdate();
  }
}
