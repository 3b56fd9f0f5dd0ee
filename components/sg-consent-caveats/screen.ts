/** All that is to be seen: loaded when there is something to show, so that a page pays for it only then. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionWords } from '../base/index.js';
import { button, headingOf } from '../fields/index.js';
import { checkView, closing, recordView } from './check-view.js';
import { holdsAnswers } from './journey.js';
import { QUESTIONS, SAY } from './messages.js';
import { CHECK, PAGES, type Page } from './pages.js';
import { pageView, progress, sectionView, titleOf } from './page-view.js';
import type { View } from './view.js';

export { recordView as record };

/** Our own words of a question. */
export const wordsOf = (name: string): QuestionWords | undefined => QUESTIONS[name];

/** What is on the screen, and all of it once more for paper. */
export function screen(view: View, layout: string): TemplateResult {
  return html`<div class="sg-print-copy sg-all">
      ${recordView({ ...view, canChange: false }, view.ctx.headingLevel)}
    </div>
    <div>${layout === 'page' ? onePage(view) : oneStep(view)}</div>`;
}

function oneStep(view: View): TemplateResult {
  const { ctx, page } = view;
  const back = () => {
    view.goBack();
  };
  // A page that is another has other controls, so that no text is ever written over a caret.
  return html`
    ${view.hasBack ? html`<p>${button({ text: SAY.back, variant: 'link', onClick: back })}</p>` : nothing}
    ${keyed(
      page.id,
      html`<section class="sg-page" tabindex="-1" aria-label=${titleOf(view, page)}>
        ${page.id === CHECK.id ? checkView(view, ctx.headingLevel) : question(view)}
      </section>`,
    )}
  `;
}

function question(view: View): TemplateResult {
  const go = () => {
    view.goOn();
  };
  return html`${progress(view, view.page)} ${pageView(view, view.page, view.ctx.headingLevel)}
  ${button({ text: SAY.go, onClick: go })}`;
}

function onePage(view: View): TemplateResult {
  const level = view.ctx.headingLevel;
  const asked = view.pages.filter(({ id }) => id !== CHECK.id);
  const kept = PAGES.filter((page) => !asked.some(({ id }) => id === page.id) && holdsAnswers(view.consent, page));
  const section = (page: Page) => sectionView(view, page, level);
  return html`${repeat(asked, ({ id }) => id, section)}
  ${kept.length === 0 ? nothing : headingOf(level, SAY.kept, 'govuk-heading-m')}
  ${repeat(kept, ({ id }) => id, section)} ${closing(view)}`;
}
