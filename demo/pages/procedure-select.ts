/** The choice of a procedure. */
import { PROCEDURES } from '../procedures.js';
import { html, type Html } from '../web/html.js';

/** @param current the id of the procedure that is chosen already */
export function procedureSelect(current: string | undefined): Html {
  return html`<div class="govuk-form-group">
    <label class="govuk-label govuk-label--m" for="procedure">Procedure</label>
    <select class="govuk-select" id="procedure" name="procedure">
      ${PROCEDURES.map(
        ({ id, name }) => html`<option value="${id}" ${id === current && html` selected`}>${name}</option>`,
      )}
    </select>
  </div>`;
}
