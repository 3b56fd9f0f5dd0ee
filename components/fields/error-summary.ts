/** The element's own summary of errors. */
import { html, type TemplateResult } from 'lit';
import type { Problem } from '../../src/plan/index.js';
import type { FieldContext } from '../base/types.js';
import { headingOf } from './parts.js';

/** Lists problems; each is a link to its question. */
export function errorSummary(
  ctx: FieldContext & { hrefFor: (path: string) => string },
  options: { problems: readonly Problem[]; onSelect: (path: string) => void },
): TemplateResult {
  const select = (event: Event, path: string) => {
    event.preventDefault();
    options.onSelect(path);
  };
  // The alert is a child of what takes the focus: on one element, announcements get lost.
  return html`<div class="govuk-error-summary" tabindex="-1">
    <div role="alert">
      ${headingOf(ctx.headingLevel, ctx.messages.errorTitle, 'govuk-heading-m')}
      <ul class="govuk-list">
        ${options.problems.map(
          ({ path, message }) =>
            html`<li>
              <a
                href=${ctx.hrefFor(path)}
                @click=${(event: Event) => {
                  select(event, path);
                }}
                >${message}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}
