/** Buttons. None of them submits the page's form. */
import { html, nothing, type TemplateResult } from 'lit';

export interface ButtonOptions {
  text: string;
  onClick: (event: Event) => void;
  variant?: 'primary' | 'secondary' | 'warning' | 'link';
  /** What the button is about, said after its text: “risk 2”. */
  about?: string | undefined;
  id?: string | undefined;
  disabled?: boolean;
}

/** A button. Its hidden words tell buttons of the same text apart. */
export function button(options: ButtonOptions): TemplateResult {
  const { variant = 'primary' } = options;
  const look = variant === 'primary' ? '' : `govuk-button--${variant}`;
  return html`<button
    type="button"
    class=${variant === 'link' ? 'sg-link' : `govuk-button ${look}`}
    id=${options.id ?? nothing}
    ?disabled=${options.disabled === true}
    @click=${options.onClick}
  >
    ${options.text}${options.about === undefined ? nothing : html`<span class="govuk-visually-hidden"> ${options.about}</span>`}
  </button>`;
}
