/** What every page does: it says that scripts run, and starts govuk-frontend's own. */
document.body.classList.add('js-enabled', 'govuk-frontend-supported');

if (!document.documentElement.hasAttribute('data-plain-scripts')) {
  const address = '/govuk/govuk-frontend.min.js';
  const { initAll } = await import(address);
  initAll();
}

export {};
