/** A prompt of the procedure, folded small beside the question that it concerns. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Procedure } from '../../src/procedure/index.js';
import type { Content } from '../base/types.js';
import type { Messages } from '../base/messages.js';

export interface PromptOptions {
  findings: readonly Finding[];
  procedure: Procedure;
  messages: Messages;
  /** Whether a rule's prompt is open. */
  isOpen: (rule: string) => boolean;
  onToggle: (rule: string, open: boolean) => void;
}

function promptNote(finding: Finding, options: PromptOptions): TemplateResult {
  const { messages, procedure } = options;
  const toggled = (event: Event) => {
    options.onToggle(finding.rule, (event.currentTarget as HTMLDetailsElement).open);
  };
  return html`<details
    class="govuk-details sg-prompt sg-prompt--${finding.strength}"
    data-rule=${finding.rule}
    .open=${options.isOpen(finding.rule)}
    @toggle=${toggled}
  >
    <summary>${messages.strengths[finding.strength]}: <b>${finding.ask}</b></summary>
    <div>
      <p>${finding.why}</p>
      ${finding.passed === undefined ? nothing : html`<p>${finding.passed}</p>`}
      <p class="sg-cite">${messages.source(procedure.name, finding.cites.join(', '))}</p>
    </div>
  </details>`;
}

/** The prompts for one place; nothing when all is met. */
export function promptNotes(options: PromptOptions): Content {
  if (options.findings.length === 0) return nothing;
  return html`${options.findings.map((finding) => promptNote(finding, options))}`;
}
