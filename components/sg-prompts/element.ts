/** What the procedure still asks for, as a list. Each item leads to its question. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PartialPlan } from '../../src/plan/index.js';
import type { Finding, Procedure, Strength } from '../../src/procedure/index.js';
import { FindingIndex } from '../base/findings.js';
import {
  contextOf,
  isPlanMember,
  listen,
  partsOf,
  unlisten,
  type PlanContext,
  type PlanMember,
} from '../base/plan-context.js';
import { findProcedure, knownProcedure, readProcedure } from '../base/procedures.js';
import { SgErrorEvent, SgPromptSelectEvent, VERSION, localDate } from '../base/index.js';
import { button, headingOf } from '../fields/index.js';
import { kitStyles } from '../styles/index.js';
import { SAY } from './messages.js';

const STRENGTHS: readonly Strength[] = ['must', 'should', 'consider'];

/**
 * Lists the findings of a plan, grouped by strength. Reads the plan from `plan`, else from the elements named in `for`,
 * else from the elements of the form that it stands in.
 *
 * @fires sg-prompt-select - a prompt was chosen whose element is not on the page
 * @fires sg-error - the procedure could not be loaded
 */
export class SgPrompts extends LitElement {
  static readonly version = VERSION;
  static override styles = [kitStyles];

  /** The plan, or what is known of it. */
  @property({ attribute: false }) plan: PartialPlan | undefined;

  /** The ids of the elements to read, with spaces between. */
  @property({ attribute: 'for' }) htmlFor: string | undefined;

  /** The procedure or its id; that of the elements unless said otherwise. */
  @property() procedure: string | Procedure | undefined;

  /** Paths that could be seen; the parts that are there unless said otherwise. */
  @property({ attribute: false }) observed: readonly string[] | undefined;

  /** The date that limits are counted from, as YYYY-MM-DD; today unless said otherwise. */
  @property() today: string | undefined;

  /** The level of the groups' headings. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The language, such as `en-GB`. */
  @property() locale = 'en-GB';

  @state() private loaded: Procedure | undefined;

  readonly #findings = new FindingIndex();
  #context: PlanContext | undefined;
  #unsubscribe: (() => void) | undefined;
  #followed: readonly PlanMember[] = [];
  #seen: readonly string[] = [];

  /** Everything that the procedure says of the plan. */
  get findings(): readonly Finding[] {
    this.#check();
    return this.#findings.all;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const form = this.closest('form');
    this.#context = form === null ? undefined : contextOf(form);
    this.#unsubscribe = this.#context?.subscribe(this.#again);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#follow([]);
  }

  readonly #again = (): void => {
    this.requestUpdate();
  };

  #follow(members: readonly PlanMember[]): void {
    for (const member of this.#followed) unlisten(member, this.#again);
    for (const member of members) listen(member, this.#again);
    this.#followed = members;
  }

  /** The elements whose parts are listed. */
  #members(): readonly PlanMember[] {
    if (this.htmlFor === undefined) return this.#context?.members ?? [];
    const root = this.getRootNode() as Document | ShadowRoot;
    const ids = this.htmlFor.split(/\s+/).filter((id) => id !== '');
    return ids.flatMap((id) => {
      const found = root.getElementById(id);
      return found !== null && isPlanMember(found) ? [found] : [];
    });
  }

  #pack(): Procedure | undefined {
    const { procedure } = this;
    if (typeof procedure === 'string') return knownProcedure(procedure) ?? this.loaded;
    if (procedure !== undefined) return readProcedure(procedure);
    return this.#members().find(({ pack }) => pack !== undefined)?.pack;
  }

  #check(): void {
    const plan = this.plan ?? partsOf(this.#members());
    const keys = Object.keys(plan);
    if (keys.join() !== this.#seen.join()) this.#seen = keys;
    const observed = this.observed ?? (this.plan === undefined ? this.#seen : undefined);
    this.#findings.check(this.#pack(), plan, this.today ?? localDate(), observed);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('procedure')) this.#load();
    if (this.htmlFor !== undefined) {
      this.#follow(this.#members());
      this.#waitForClasses();
    }
    this.#check();
  }

  #load(): void {
    const id = this.procedure;
    this.loaded = undefined;
    if (typeof id !== 'string' || id === '' || knownProcedure(id) !== undefined) return;
    findProcedure(id).then(
      (found) => {
        if (this.procedure === id) this.loaded = found;
      },
      (error: unknown) => {
        this.dispatchEvent(new SgErrorEvent('procedure-failed', error instanceof Error ? error.name : typeof error));
      },
    );
  }

  /** Elements named in `for` that have no class yet will be read once they have. */
  #waitForClasses(): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    for (const id of this.htmlFor?.split(/\s+/) ?? []) {
      const found = id === '' ? null : root.getElementById(id);
      if (found?.matches(':not(:defined)')) void customElements.whenDefined(found.localName).then(this.#again);
    }
  }

  async #choose(finding: Finding): Promise<void> {
    const owner = this.#members().find(({ partName }) => finding.path.split(/[.[]/)[0] === partName);
    if ((await owner?.focusField(finding.path)) === true) return;
    this.dispatchEvent(new SgPromptSelectEvent(finding.path, finding.rule));
  }

  protected override render(): TemplateResult {
    return html`<div class="sg-root" lang=${this.locale}>${this.#list()}</div>`;
  }

  #list(): TemplateResult {
    if (this.#pack() === undefined) return html`<p>${SAY.noProcedure}</p>`;
    const unmet = this.#findings.under('');
    const untold = this.#findings.all.filter(({ status }) => status === 'cannot-tell').length;
    return html`${unmet.length === 0 ? html`<p>${SAY.nothing}</p>` : nothing}
    ${STRENGTHS.map((strength) =>
      this.#group(
        strength,
        unmet.filter((finding) => finding.strength === strength),
      ),
    )}
    ${untold === 0 ? nothing : html`<p class="govuk-hint">${SAY.cannotTell(untold)}</p>`}`;
  }

  #group(strength: Strength, findings: readonly Finding[]): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing;
    return html`${headingOf(this.headingLevel, SAY.count(SAY.groups[strength], findings.length), 'govuk-heading-s')}
      <ul class="govuk-list" data-strength=${strength}>
        ${findings.map((finding) => this.#item(finding))}
      </ul>`;
  }

  #item(finding: Finding): TemplateResult {
    const choose = () => void this.#choose(finding);
    return html`<li>
      ${button({ text: finding.ask, variant: 'link', onClick: choose })}
      <div class="govuk-hint">${finding.why} <span class="sg-cite">${finding.cites.join(', ')}</span></div>
      ${finding.passed === undefined ? nothing : html`<div class="govuk-hint">${SAY.passed(finding.passed)}</div>`}
    </li>`;
  }
}
