/** Pages that only say something: what was not found, refused, or could not be read. */
import type { Problem } from '../../src/plan/index.js';
import { html, type Content, type Html } from '../web/html.js';
import { list } from './govuk.js';

export function messagePage(title: string, content: Content): Html {
  return html`<h1 class="govuk-heading-xl">${title}</h1>
    ${content}`;
}

const paragraph = (text: string) => html`<p class="govuk-body">${text}</p>`;

export const notFound = messagePage(
  'Page not found',
  html`<p class="govuk-body">Check the address, or go to the <a class="govuk-link" href="/">list of cases</a>.</p>`,
);

export const wrongOrigin = messagePage(
  'This did not come from the portal',
  paragraph('The form was sent from another site, so nothing was saved. Open the case here and use its own form.'),
);

export const tooLarge = messagePage(
  'The form is too large to save',
  paragraph(
    'It is longer than 20 MB, so nothing was saved. Go back: your browser still shows what you typed. Shorten the longest answers and save again.',
  ),
);

export const unreadableForm = messagePage(
  'The form could not be read',
  paragraph(
    'Nothing was saved. Go back: your browser still shows what you typed. Save again, and tell the IT service desk if this page comes back.',
  ),
);

export const noFiles = messagePage(
  'Files cannot be saved here',
  paragraph('The form came with a file, so nothing was saved. Go back, take the file out and save again.'),
);

export const failed = messagePage(
  'Something went wrong',
  paragraph(
    'The portal could not answer. Go back: your browser still shows what you typed. Wait a minute and try again.',
  ),
);

/** A stored plan that is not one: what is wrong, and that nothing was touched. */
export function unreadablePlan(id: string, problems: readonly Problem[]): Html {
  return html`<span class="govuk-caption-xl">Case ${id}</span> ${messagePage(
      'This plan cannot be read',
      html`<p class="govuk-body">
          What is stored is not a plan that this portal can show. It is kept as it is, and nothing can be saved over it
          here.
        </p>
        ${list(problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)))}`,
    )}`;
}

/** A procedure that the portal does not have. */
export function unknownProcedure(id: string): Html {
  return html`<span class="govuk-caption-xl">Case ${id}</span> ${messagePage(
      'This plan follows a procedure that is not here',
      paragraph('Its record is kept as it is. Ask the people who run the portal to add the procedure.'),
    )}`;
}
