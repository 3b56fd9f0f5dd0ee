/** All that is to be seen: loaded when there is something to show, so that a page pays for it only then. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Problem, Risk } from '../../src/plan/index.js';
import type { Procedure } from '../../src/procedure/index.js';
import { define, isAtOrBelow, type Content } from '../base/index.js';
import { button, headingOf, warningText } from '../fields/index.js';
import { DrawQueue } from './draw-queue.js';
import type { RiskHost } from './host.js';
import { TEXT } from './messages.js';
import { picture } from './picture-view.js';
import { samePicture } from './picture.js';
import { RiskRow } from './risk-row.js';
import { RowActions } from './row-actions.js';
import { riskSheet } from './styles.js';

/** How many risks are drawn before anything is seen. */
const AT_ONCE = 2;

const NONE: readonly never[] = [];

/** What every row is told. */
interface AllRows {
  pack: Procedure;
  fresh: Risk | undefined;
  count: number;
  open: ReadonlySet<string>;
  limited: boolean;
  prompts: boolean;
  problems: readonly Problem[];
  /** The same list while it says the same. */
  around: readonly unknown[];
}

/** The errors shown in a risk, as text that is the same while they are. */
const errorsBelow = (path: string, problems: readonly Problem[]): string =>
  problems.flatMap((problem) => (isAtOrBelow(problem.path, path) ? [problem.path, problem.message] : [])).join('|');

export class Screen {
  readonly #rows = new Map<string, RiskRow>();
  readonly #queue = new DrawQueue();
  readonly #actions: RowActions;
  readonly #rowTag: string;
  #pictured: readonly Risk[] = [];
  #pictureKey = {};
  #around: readonly unknown[] = [];
  #spoken = '';

  constructor(private readonly host: RiskHost) {
    // Rows go by the same prefix as the element.
    const tag = host.element.localName.replace(/risk-measures$/, 'risk-row');
    this.#rowTag = define(tag, RiskRow);
    this.#actions = new RowActions(host, (text) => {
      this.say(text);
    });
    const root = host.element.renderRoot;
    if (root instanceof ShadowRoot && riskSheet !== undefined) root.adoptedStyleSheets.push(riskSheet);
  }

  /** Said politely, inside the element: what the eyes see anyway. */
  say(text: string): void {
    this.#spoken = text;
    this.host.element.requestUpdate();
  }

  #add(): void {
    this.say(TEXT.added(TEXT.risk(this.host.recorded.length + 1)));
    this.host.element.addRisk();
  }

  /** The row of a risk, by its id. */
  row(id: string): RiskRow | undefined {
    return this.#rows.get(id);
  }

  /** Rows that wait to be drawn need not be any more. */
  stop(): void {
    this.#queue.clear();
  }

  /** Forgets the rows of risks that are gone. */
  tidy(): void {
    const { shown } = this.host;
    if (this.#rows.size === shown.length) return;
    const ids = new Set(shown.map(({ id }) => id));
    for (const id of this.#rows.keys()) if (!ids.has(id)) this.#rows.delete(id);
  }

  #newRow(risk: Risk, index: number): RiskRow {
    const row = document.createElement(this.#rowTag as 'sg-risk-row');
    row.ctx = this.host.element;
    row.actions = this.#actions.of(row);
    row.isDrawn = index < AT_ONCE || risk === this.host.fresh;
    this.#rows.set(risk.id, row);
    return row;
  }

  /** The row of a risk: made once, and told what is other. */
  #row(risk: Risk, index: number, all: AllRows): RiskRow {
    const row = this.#rows.get(risk.id) ?? this.#newRow(risk, index);
    const path = `risks[${String(index)}]`;
    row.path = path;
    row.item = risk;
    row.index = index;
    row.count = all.count;
    row.isNew = risk === all.fresh;
    row.pack = all.pack;
    row.open = all.open.has(risk.id);
    if (row.open && !row.isDrawn) this.#queue.add(row);
    row.limited = all.limited;
    row.findings = all.prompts ? this.host.findingsUnder(path) : NONE;
    row.also = all.problems.length === 0 ? all.around : [...all.around, errorsBelow(path, all.problems)];
    return row;
  }

  /** What is the same for every row, looked up once. */
  #allRows(pack: Procedure): AllRows {
    const { element, shown, fresh, isLimited, openIds, shownProblems } = this.host;
    const around = [
      element.isDisabled,
      element.readonly,
      element.headingLevel,
      element.messages,
      element.spellCheck,
    ] as const;
    if (around.some((value, at) => value !== this.#around[at])) this.#around = around;
    return {
      pack,
      fresh,
      count: shown.length,
      open: openIds,
      limited: isLimited,
      prompts: !element.noPrompts,
      problems: shownProblems,
      around: this.#around,
    };
  }

  #openButtons(count: number): Content {
    if (count < 2 || this.host.element.readonly) return nothing;
    return html`<div class="govuk-button-group sg-screen">
      ${button({
        text: TEXT.openAll,
        variant: 'link',
        onClick: () => {
          this.host.element.openAll();
        },
      })}
      ${button({
        text: TEXT.closeAll,
        variant: 'link',
        onClick: () => {
          this.host.element.closeAll();
        },
      })}
    </div>`;
  }

  #addButton(count: number): Content {
    if (this.host.element.readonly) return nothing;
    return button({
      text: count === 0 ? TEXT.addRisk : TEXT.addAnother,
      variant: 'secondary',
      id: this.host.element.idFor('risks'),
      disabled: this.host.element.isDisabled,
      onClick: () => {
        this.#add();
      },
    });
  }

  #picture(risks: readonly Risk[], pack: Procedure): unknown {
    // A new key only when the picture is another; compared with the latest list, of which almost all is the same.
    if (!samePicture(risks, this.#pictured)) this.#pictureKey = {};
    this.#pictured = risks;
    return guard([this.#pictureKey, pack, this.host.element.headingLevel], () =>
      picture(risks, pack, this.host.element.headingLevel),
    );
  }

  /** The whole list. */
  render(pack: Procedure): TemplateResult {
    const { element, shown, recorded, isLimited } = this.host;
    const level = element.headingLevel;
    const all = this.#allRows(pack);
    return html`${headingOf(level, TEXT.title, 'govuk-heading-l')} ${element.promptsFor('risks')}
      ${isLimited ? warningText(element, TEXT.limited) : nothing}
      ${shown.length === 0 ? html`<p>${TEXT.none}</p>` : this.#openButtons(shown.length)}
      ${repeat(
        shown,
        ({ id }) => id,
        (risk, index) => this.#row(risk, index, all),
      )}
      <p class="govuk-visually-hidden" role="status">${this.#spoken}</p>
      ${this.#addButton(shown.length)} ${this.#picture(recorded, pack)}`;
  }
}
