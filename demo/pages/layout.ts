/** The council's page around everything: its header, its navigation, its footer. */
import { html, script, type Content, type Html } from '../web/html.js';
import { PEOPLE, type Person } from '../people.js';

export interface PageOptions {
  title: string;
  person: Person;
  /** Puts “Error:” first in the title, so that a screen reader says it at once. */
  hasErrors?: boolean;
  back?: { href: string; text: string };
  /** Stylesheets and modules beside those that every page has. */
  styles?: readonly string[];
  scripts?: readonly string[];
  /** Without govuk-frontend's own scripts, as in a portal that never loaded them. */
  plainScripts?: boolean;
  /** The page to come back to after signing in as somebody else; without it, that is not offered. */
  switchTo?: string;
  /** More room for a form with prompts beside it. */
  wide?: boolean;
  content: Content;
}

const COUNCIL = 'Northmere Council';

const switchButton = ({ id, name, role }: Person) =>
  html`<button class="portal-person__button" name="person" value="${id}">
    Continue as ${name}, ${role.toLowerCase()}
  </button>`;

/** Who is signed in. Signing in as another leaves the page, so a page with a long form does not offer it. */
function rolePicker({ person, switchTo }: PageOptions): Html {
  return html`<form class="portal-person" action="/sign-in" method="post">
    <p class="govuk-body-s portal-person__who">
      You are signed in as <strong>${person.name}</strong>, ${person.role.toLowerCase()}
    </p>
    ${
      switchTo !== undefined &&
      html`<input type="hidden" name="back" value="${switchTo}" />
        ${PEOPLE.filter(({ id }) => id !== person.id).map(switchButton)}`
    }
  </form>`;
}

const header = (options: PageOptions) =>
  html`<header class="portal-header">
    <div class="govuk-width-container portal-header__inside">
      <a class="portal-header__name" href="/">${COUNCIL}</a>
      <span class="portal-header__service">Adult social care cases</span>
      ${rolePicker(options)}
    </div>
  </header>`;

const footer = html`<footer class="portal-footer">
  <div class="govuk-width-container">
    <p class="govuk-body-s">
      ${COUNCIL} does not exist, and nor do the people in its cases. This portal shows how the Safeguarding Plan Kit
      stands in the forms of a system that was there before.
    </p>
  </div>
</footer>`;

const stylesheet = (href: string) => html`<link rel="stylesheet" href="${href}" />`;

/** A whole page. */
export function layout(options: PageOptions): Html {
  const styles = ['/govuk/govuk-frontend.min.css', '/portal/portal.css', ...(options.styles ?? [])];
  const scripts = ['/portal/portal.js', ...(options.scripts ?? [])];
  return html`<!doctype html>
    <html lang="en" class="govuk-template" ${options.plainScripts === true && html` data-plain-scripts="true"`}>
      <head>
        <meta charset="utf-8" />
        <title>${options.hasErrors === true && 'Error: '}${options.title} – ${COUNCIL}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/portal/icon.svg" type="image/svg+xml" />
        ${styles.map(stylesheet)} ${scripts.map(script)}
      </head>
      <body class="govuk-template__body${options.wide === true && ' portal-wide'}">
        <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
        ${header(options)}
        <div class="govuk-width-container">
          ${
            options.back &&
            html`<nav aria-label="Back">
              <a class="govuk-back-link" href="${options.back.href}">${options.back.text}</a>
            </nav>`
          }
          <main class="govuk-main-wrapper" id="main-content">${options.content}</main>
        </div>
        ${footer}
      </body>
    </html>`;
}
