/** The buttons of an item in a list: its place is changed by buttons, so that nobody has to drag. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';

export interface ItemButtons {
  /** What the item is, in words that tell it from the others: “risk 2”. */
  about: string;
  index: number;
  count: number;
  onMove?: ((to: number) => void) | undefined;
  onRemove?: (() => void) | undefined;
  onDuplicate?: (() => void) | undefined;
}

/** Move up, move down, duplicate, remove: those that make sense where the item stands. */
export function itemButtons(options: ItemButtons): TemplateResult {
  const { about, index, count, onMove, onRemove, onDuplicate } = options;
  const secondary = (text: string, onClick: () => void) => button({ text, about, variant: 'secondary', onClick });
  return html`<div class="govuk-button-group sg-screen">
    ${
      onMove !== undefined && index > 0
        ? secondary('Move up', () => {
            onMove(index - 1);
          })
        : nothing
    }
    ${
      onMove !== undefined && index < count - 1
        ? secondary('Move down', () => {
            onMove(index + 1);
          })
        : nothing
    }
    ${onDuplicate === undefined ? nothing : secondary('Duplicate', onDuplicate)}
    ${onRemove === undefined ? nothing : secondary('Remove', onRemove)}
  </div>`;
}
