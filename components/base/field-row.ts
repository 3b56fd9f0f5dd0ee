/**
 * A row of a long list with a root of its own, so that a key typed into it renders the row and not the list. It is no
 * form element and holds nothing: its fields read from and write to the element around it.
 */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from '../styles/index.js';
import { VERSION } from './version.js';
import type { Content, FieldContext } from './types.js';

/** What a row needs of the element around it. */
export interface RowHost extends FieldContext {
  readonly updateComplete: Promise<boolean>;
  addRoot(root: ShadowRoot): void;
  deleteRoot(root: ShadowRoot): void;
  dispatchEvent(event: Event): boolean;
}

/**
 * Renders when its item, its place or anything in `also` is another: pass in `also` whatever else the row shows, such as
 * `[host.revision, host.findingsUnder(path)]`.
 */
export abstract class FieldRow<Item> extends LitElement {
  static readonly version = VERSION;
  static override styles = [kitStyles];

  /** The element around it. */
  @property({ attribute: false }) ctx!: RowHost;

  /** The path of the item, such as `risks[2]`. */
  @property({ attribute: false }) path = '';

  /** The item. */
  @property({ attribute: false }) item!: Item;

  /** What else the row shows: it renders again when one of them is another. */
  @property({
    attribute: false,
    hasChanged: (now: readonly unknown[], before: readonly unknown[] | undefined) =>
      before !== now && (before?.length !== now.length || now.some((value, at) => value !== before[at])),
  })
  also: readonly unknown[] = [];

  /** The row's fields. */
  protected abstract renderRow(item: Item): Content;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.shadowRoot !== null && this.hasUpdated) this.ctx.addRoot(this.shadowRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.shadowRoot !== null && this.hasUpdated) this.ctx.deleteRoot(this.shadowRoot);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.shadowRoot !== null) this.ctx.addRoot(this.shadowRoot);
  }

  protected override render(): TemplateResult {
    return html`<div class="sg-root">${this.renderRow(this.item)}</div>`;
  }
}
