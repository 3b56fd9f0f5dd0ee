/**
 * The form of a plan: before “Save and continue” is sent, the elements and the native dates are looked at, and the
 * portal's own summary of errors is filled. “Save draft” is never stopped.
 */

/** @typedef {{ path: string, message: string }} Problem */
/** @typedef {HTMLElement & { plan?: unknown, validate(): readonly Problem[], fillErrorSummary(summary: HTMLElement): void }} KitElement */

const TAGS = ['sg-consent-caveats', 'sg-risk-measures', 'sg-decision-rationale'];
const DATES = [
  ['agreed', 'Date agreed'],
  ['review', 'Next review date'],
];

const form = /** @type {HTMLFormElement | null} */ (document.getElementById('plan-form'));
const summary = /** @type {HTMLElement | null} */ (document.getElementById('error-summary'));

/** The elements of the form whose classes are there. @returns {KitElement[]} */
const elements = () =>
  TAGS.flatMap((tag) => [...(form?.querySelectorAll(tag) ?? [])])
    .filter((element) => 'validate' in element)
    .map((element) => /** @type {KitElement} */ (element));

/** Gives the elements the rest of the plan, which their prompts depend on. */
function giveThePlan() {
  const plan = JSON.parse(form?.dataset['plan'] ?? '{}');
  for (const element of elements()) element.plan = plan;
}

/** @param {string} id */
const partsOf = (id) =>
  ['day', 'month', 'year'].map((part) => /** @type {HTMLInputElement} */ (document.getElementById(`${id}-${part}`)));

/**
 * The words for a native date that lacks a part; whether it is a real date the server says.
 * @param {string} id
 * @param {string} name
 */
function missingIn(id, name) {
  const empty = partsOf(id).filter((input) => input.value.trim() === '');
  if (empty.length === 0 || empty.length === 3) return undefined;
  return {
    input: empty[0],
    text: `${name} must include a ${empty.map(({ id: own }) => own.split('-')[1]).join(' and a ')}`,
  };
}

/**
 * Marks a native date as GOV.UK does, or takes the marks away.
 * @param {string} id
 * @param {string | undefined} text
 */
function markDate(id, text) {
  const group = document.getElementById(id);
  const fieldset = group?.closest('fieldset');
  document.getElementById(`${id}-error`)?.remove();
  group?.closest('.govuk-form-group')?.classList.toggle('govuk-form-group--error', text !== undefined);
  fieldset?.setAttribute('aria-describedby', text === undefined ? `${id}-hint` : `${id}-hint ${id}-error`);
  for (const input of partsOf(id))
    input.classList.toggle('govuk-input--error', text !== undefined && input.value.trim() === '');
  if (text === undefined) return;
  const message = document.createElement('p');
  message.id = `${id}-error`;
  message.className = 'govuk-error-message';
  const hidden = document.createElement('span');
  hidden.className = 'govuk-visually-hidden';
  hidden.textContent = 'Error: ';
  message.append(hidden, text);
  group?.before(message);
}

/** @param {string} href @param {string} text */
function line(href, text) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  item.append(link);
  return item;
}

/** Looks at everything and fills the summary. @returns {boolean} whether there is nothing to mend */
function looksRight() {
  const list = summary?.querySelector('.govuk-error-summary__list');
  if (!summary || !list) return true;
  const found = DATES.flatMap(([id = '', name = '']) => {
    const missing = missingIn(id, name);
    markDate(id, missing?.text);
    return missing?.input ? [line(`#${missing.input.id}`, missing.text)] : [];
  });
  list.replaceChildren(...found);
  const wrong = elements().filter((element) => element.validate().length > 0);
  for (const element of wrong) element.fillErrorSummary(summary);
  return found.length === 0 && wrong.length === 0;
}

function showSummary() {
  if (!summary) return;
  summary.hidden = false;
  summary.tabIndex = -1;
  summary.focus();
  document.title = `Error: ${document.title.replace(/^Error: /, '')}`;
}

form?.addEventListener('submit', (event) => {
  const { submitter } = event;
  if (submitter instanceof HTMLButtonElement && submitter.formNoValidate) return;
  if (looksRight()) return;
  event.preventDefault();
  showSummary();
});

await Promise.all(TAGS.map((tag) => customElements.whenDefined(tag)));
giveThePlan();

export {};
