/** Buttons. None of them submits the page's form. */
import { html, type TemplateResult } from 'lit';
import { attrs } from './attrs.js';

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
export function button({ text, onClick, variant = 'primary', about, id, disabled }: ButtonOptions): TemplateResult {
  const look = variant === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${variant}`;
  const all = attrs({ class: variant === 'link' ? 'sg-link' : look, id, disabled });
  if (about === undefined) return html`<button type="button" ${all} @click=${onClick}>${text}</button>`;
  return html`<button type="button" ${all} @click=${onClick}>
    ${text}<span class="govuk-visually-hidden"> ${about}</span>
  </button>`;
}
