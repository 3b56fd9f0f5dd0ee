/** One page of questions, as a step of its own or as a section of one long page. */
import { html, nothing, type TemplateResult } from 'lit';
import { button, headingOf, insetText, tag } from '../fields/index.js';
import { beforeQuestions, linksOf } from './around-view.js';
import { GROUP_WORDS, GUIDANCE, SAY, TITLES } from './messages.js';
import { GROUPS, pageOf, type Group, type Page } from './pages.js';
import { questionsOf } from './question-view.js';
import { questionWords, type View } from './view.js';

/** The heading of a page, in words. */
export function titleOf(view: View, page: Page): string {
  const title = TITLES[page.id];
  const [first] = page.questions;
  return title !== undefined ? view.say(title) : questionWords(view, first?.name ?? '').label;
}

/** Where one is, and what is still to come, in words. */
export function progress(view: View, page: Page): TemplateResult {
  const here = GROUPS.indexOf(page.group);
  const ahead = GROUPS.filter((group, at) => at > here && mayCome(view, group));
  const then = ahead.length === 0 ? '' : SAY.then(ahead.map((group) => GROUP_WORDS[group]));
  return html`<p class="govuk-caption-m sg-screen">${`${GROUP_WORDS[page.group]}. ${then}`}</p>`;
}

/** Whether a section is still to come: as long as nothing is concluded, every section of the procedure may. */
function mayCome({ conclusion, pages, procedure }: View, group: Group): boolean {
  if (pages.some((one) => one.group === group)) return true;
  const steps = procedure.consent.steps.map(({ id }) => pageOf(id)?.group);
  return conclusion.state === 'undetermined' && steps.includes(group);
}

/** A page with its heading at `level`. */
export function pageView(view: View, page: Page, level: number): TemplateResult {
  const titled = TITLES[page.id] !== undefined;
  const guidance = GUIDANCE[page.id];
  return html`
    ${titled ? headingOf(level, titleOf(view, page), 'govuk-heading-m') : nothing}
    ${view.pages.some(({ id }) => id === page.id) ? nothing : insetText(SAY.keptHere)}
    ${view.isStale(page) ? staleNote() : nothing}
    ${guidance === undefined ? nothing : html`<p>${view.say(guidance)}</p>`} ${beforeQuestions(view, page, level)}
    ${questionsOf(view, page, titled ? undefined : level)} ${linksOf(view, page)}
  `;
}

const staleNote = (): TemplateResult =>
  insetText(
    html`<p>${tag(SAY.stale, 'yellow')}</p>
      <p>${SAY.staleWhy}</p>`,
  );

/** A page as a section of one long page, with a button that says that a doubtful answer still holds. */
export function sectionView(view: View, page: Page, level: number): TemplateResult {
  return html`<section class="sg-section">
    ${pageView(view, page, level)}
    ${
      view.isStale(page)
        ? button({
            text: SAY.stillHolds,
            variant: 'secondary',
            about: titleOf(view, page),
            onClick: () => {
              view.confirmPage(page);
            },
          })
        : nothing
    }
  </section>`;
}
