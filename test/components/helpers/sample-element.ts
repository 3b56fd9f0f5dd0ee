/** The smallest element that uses everything of the foundation. For tests only. */
import { html, nothing } from 'lit';
import { consentReader, type PlanPart } from '../../../src/plan/index.js';
import { PartElement, define } from '../../../components/base/index.js';
import type { Content } from '../../../components/base/index.js';
import {
  button,
  dateField,
  itemButtons,
  radios,
  select,
  textArea,
  textField,
} from '../../../components/fields/index.js';

interface SampleUi {
  open: boolean;
}

export class SampleElement extends PartElement<'consent', SampleUi> {
  readonly partName = 'consent';
  protected readonly reader = consentReader;

  protected emptyPart(): PlanPart<'consent'> {
    return {};
  }

  protected override emptyUi(): SampleUi {
    return { open: true };
  }

  protected override revealField(path: string): void {
    if (path.startsWith('consent.caveats')) this.setUi({ open: true });
  }

  protected override findProblems(value: PlanPart<'consent'>) {
    return value.toPlan === 'withheld' && value.words === undefined
      ? [{ path: 'consent.words', message: 'Enter what was said when consent was withheld' }]
      : [];
  }

  protected renderPart(): Content {
    const count = this.lengthOf('consent.caveats');
    return html`
      ${textArea(this, { path: 'consent.words', label: 'What was said', hint: 'In their own words', words: 50 })}
      ${radios(this, {
        path: 'consent.toPlan',
        label: 'Is consent given?',
        choices: [
          { value: 'given', label: 'Yes' },
          { value: 'withheld', label: 'No', hint: 'Say below what was said' },
          {
            value: 'not-yet-sought',
            label: 'Not asked yet',
            divider: true,
            reveal: () => textField(this, { path: 'consent.notSoughtReason', label: 'Why not yet' }),
          },
        ],
      })}
      ${dateField(this, { path: 'consent.askedOn', label: 'Date of asking', hint: 'For example, 27 3 2026' })}
      ${select(this, {
        path: 'consent.ongoingRisk',
        label: 'Does the risk go on?',
        choices: [
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ],
      })}
      ${
        this.ui.open
          ? Array.from({ length: count }, (_item, index) => this.#caveat(index, count))
          : button({
              text: 'Show exceptions',
              variant: 'secondary',
              onClick: () => {
                this.setUi({ open: true });
              },
            })
      }
      ${
        this.isDisabled
          ? nothing
          : button({
              text: 'Add exception',
              variant: 'secondary',
              onClick: () => {
                this.addItem('consent.caveats', { id: crypto.randomUUID(), caveat: 'others' });
              },
            })
      }
    `;
  }

  #caveat(index: number, count: number): Content {
    const path = `consent.caveats[${String(index)}]`;
    const about = `exception ${String(index + 1)}`;
    return html`<div class="sg-item" id=${this.idFor(path)} tabindex="-1">
      ${textField(this, { path: `${path}.evidence`, label: `Evidence for ${about}` })}
      ${itemButtons({
        about,
        index,
        count,
        onMove: (to) => {
          this.moveItem('consent.caveats', index, to);
        },
        onRemove: () => {
          this.removeItem('consent.caveats', index, 'Exception removed');
        },
      })}
    </div>`;
  }

  /** Closes the list, as an element with steps would. */
  closeList(): void {
    this.setUi({ open: false });
  }
}

export const defineSample = (): string => define('sg-sample', SampleElement);

declare global {
  interface HTMLElementTagNameMap {
    'sg-sample': SampleElement;
  }
}
