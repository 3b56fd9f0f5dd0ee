/** The page's own summary of errors, in the shape of GOV.UK's, filled with ours beside what is there. */

/** One line of a summary. */
export interface SummaryError {
  readonly path: string;
  readonly text: string;
  /** Where the link leads; our elements follow it by themselves. */
  readonly href: string;
}

const OWNER = 'data-sg-owner';

function listIn(summary: HTMLElement, title: string): HTMLElement {
  const found = summary.querySelector<HTMLElement>('.govuk-error-summary__list');
  if (found !== null) return found;
  const heading = document.createElement('h2');
  heading.className = 'govuk-error-summary__title';
  heading.textContent = title;
  const list = document.createElement('ul');
  list.className = 'govuk-list govuk-error-summary__list';
  const body = document.createElement('div');
  body.className = 'govuk-error-summary__body';
  body.append(list);
  const alert = document.createElement('div');
  // The alert is a child, apart from what takes the focus: together, announcements get lost.
  alert.setAttribute('role', 'alert');
  alert.append(heading, body);
  summary.classList.add('govuk-error-summary');
  summary.append(alert);
  return list;
}

function lineFor(owner: string, error: SummaryError): HTMLLIElement {
  const link = document.createElement('a');
  link.href = error.href;
  link.textContent = error.text;
  const line = document.createElement('li');
  line.setAttribute(OWNER, owner);
  line.append(link);
  return line;
}

/** What a line of the summary is about: one of our elements, or a field of the page. */
function targetOf(line: Element): Element | null {
  const hash = line.querySelector('a')?.hash.slice(1) ?? '';
  const id = decodeURIComponent(hash.split('/')[0] ?? '');
  return id === '' ? null : document.getElementById(id);
}

/** Puts an element's errors into the page's summary, in the order of the page. */
export function putInSummary(
  summary: HTMLElement,
  owner: HTMLElement,
  errors: readonly SummaryError[],
  title: string,
): void {
  const list = listIn(summary, title);
  for (const line of [...list.children]) if (line.getAttribute(OWNER) === owner.id) line.remove();
  const next = [...list.children].find((line) => {
    const target = targetOf(line);
    return target !== null && (owner.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  for (const error of errors) list.insertBefore(lineFor(owner.id, error), next ?? null);
  summary.hidden = list.childElementCount === 0;
  if (!summary.hasAttribute('tabindex')) summary.tabIndex = -1;
}
