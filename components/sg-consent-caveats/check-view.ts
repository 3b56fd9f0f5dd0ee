/** The answers, to be checked, to be read and for print: each with a way to change it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../base/types.js';
import { button, headingOf, insetText, summaryList, tag, type SummaryRow } from '../fields/index.js';
import { answerInWords, caveatInWords, dateInWords } from './answers.js';
import { evidenceName, evidenceRows } from './evidence-view.js';
import { conclusionView } from './conclusion-view.js';
import { askedOn, holdsAnswers, keptUnused, type Placed } from './journey.js';
import { GROUP_WORDS, SAY, TITLES } from './messages.js';
import { GROUPS, type Page } from './pages.js';
import { questionWords, type View } from './view.js';

function row(view: View, page: Page, name: string, key: string, answer: string | undefined): SummaryRow {
  const stale = answer !== undefined && view.isStale(page);
  return {
    key,
    value: html`${answer ?? SAY.notAnswered}${stale ? html` ${tag(SAY.stale, 'yellow')}` : nothing}`,
    onChange: view.canChange
      ? () => {
          view.open(page, name);
        }
      : undefined,
  };
}

/** A question is one row; each exception has a row for its evidence. */
function rowsOf(view: View, { page, question }: Placed): SummaryRow[] {
  if (question.kind === 'evidence')
    return evidenceRows(view).map((one) => {
      const evidence = view.consent.caveats?.[one.index]?.evidence;
      return row(view, page, evidenceName(one), SAY.evidenceFor(caveatInWords(view, one.caveat)), evidence);
    });
  const answer = answerInWords(view, question);
  const isNoise = question.rare === true && answer === undefined && !view.concerns(`consent.${question.name}`);
  return isNoise ? [] : [row(view, page, question.name, questionWords(view, question.name).label, answer)];
}

/** Every answer by section, then those that are kept and not used. */
export function answersView(view: View, level: number): TemplateResult {
  const asked = askedOn(view, view.pages);
  const rows = (placed: readonly Placed[]) => placed.flatMap((one) => rowsOf(view, one));
  const kept = rows(keptUnused(view, view.pages));
  return html`
    ${GROUPS.map((group) => {
      const here = rows(asked.filter(({ page }) => page.group === group));
      return here.length === 0
        ? nothing
        : html`${headingOf(level, GROUP_WORDS[group], 'govuk-heading-s')} ${summaryList(view.ctx, here)}`;
    })}
    ${
      kept.length === 0
        ? nothing
        : html`${headingOf(level, SAY.kept, 'govuk-heading-s')}
            <p>${SAY.keptWhy}</p>
            ${summaryList(view.ctx, kept)}`
    }
  `;
}

/** Whether the answers were confirmed, and whether they still come to the same. */
function confirmedWords({ consent, conclusion, locale }: View): string {
  const { concluded } = consent;
  if (concluded === undefined) return SAY.notConfirmed;
  const on = dateInWords(concluded.on ?? '', locale);
  const same = conclusion.state === 'determined' && conclusion.row.id === concluded.row;
  return same ? SAY.confirmed(on) : SAY.confirmedOther(on);
}

/** All of it to read: what was concluded and every answer in full. */
export function recordView(view: View, level: number): TemplateResult {
  return html`
    ${headingOf(level, TITLES['conclusion'] ?? '', 'govuk-heading-m')} ${conclusionView(view, level + 1)}
    <p>${confirmedWords(view)}</p>
    ${answersView(view, level)}
  `;
}

/** The page on which the answers are checked. */
export function checkView(view: View, level: number): TemplateResult {
  return html`
    ${headingOf(level, TITLES['check'] ?? '', 'govuk-heading-m')} ${view.ctx.promptsFor('consent')}
    ${headingOf(level + 1, TITLES['conclusion'] ?? '', 'govuk-heading-s')} ${conclusionView(view, level + 2)}
    ${answersView(view, level + 1)} ${closing(view)}
  `;
}

/** What is left to do: check again, answer what is open, or confirm. */
export function closing(view: View): Content {
  const { ctx, pages, consent, conclusion } = view;
  const stale = pages.find((page) => view.isStale(page));
  if (stale !== undefined) return html`${insetText(SAY.staleSome)} ${goTo(view, SAY.staleNext, stale)}`;
  if (conclusion.state === 'undetermined') {
    const next = pages.find((page) => page.questions.length > 0 && !holdsAnswers(consent, page));
    return html`<p>${SAY.resume}</p>
      ${next === undefined ? nothing : goTo(view, SAY.next, next)}`;
  }
  const isConfirmed = consent.concluded?.row === conclusion.row.id;
  return html`<p id=${ctx.idFor('consent.concluded')} tabindex="-1">${confirmedWords(view)}</p>
    ${
      isConfirmed
        ? nothing
        : button({
            text: SAY.confirm,
            onClick: () => {
              view.confirm();
            },
          })
    }`;
}

function goTo(view: View, text: string, page: Page): Content {
  return button({
    text,
    onClick: () => {
      view.open(page);
    },
  });
}
