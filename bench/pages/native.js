/** The risk editor without any library: HTML as text, and one handler that writes what is typed into an object. */
import { countIn } from './census.js';
import { pageHtml, pictureHtml, riskButtons, riskHtml } from './native-form.js';

/** @typedef {import('../../src/plan/index.js').Risk} Risk */

/** @type {Risk[]} */
let risks = [];

/** @template {HTMLElement} [Found=HTMLElement] @param {string} selector @param {ParentNode} [within] @returns {Found} */
const at = (selector, within = document) => /** @type {Found} */ (within.querySelector(selector));
const form = () => at('form');
const list = () => at('[data-list]');

/** @param {Element} place @param {string} html */
function put(place, html) {
  // eslint-disable-next-line no-restricted-syntax -- this page stands for hand-written HTML; its text is the benchmark's own
  place.innerHTML = html;
}

/** Writes an answer where its name says: risk, then measure if any, then the question. @param {string} name @param {string} value */
function write(name, value) {
  const [riskId, ...rest] = name.split('.');
  const risk = risks.find(({ id }) => id === riskId);
  const measure = risk?.measures?.find(({ id }) => id === rest[0]);
  if (measure !== undefined) rest.shift();
  /** @type {Record<string, unknown>} */
  let target = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (measure ?? risk));
  for (const key of rest.slice(0, -1)) {
    target[key] ??= {};
    target = /** @type {Record<string, unknown>} */ (target[key]);
  }
  const last = rest.at(-1);
  if (last !== undefined) target[last] = value;
}

/** @param {Event} event */
function onInput({ target }) {
  if (!(
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ))
    return;
  write(target.name, target.value);
  const section = target.closest('section');
  if (section !== null && target.name.endsWith('.title')) at('[data-title]', section).textContent = target.value;
}

/** The numbers that stand in headings and buttons, from a risk on; and the buttons of the ends. @param {number} from */
function renumber(from) {
  const sections = [...list().children];
  for (const [index, section] of sections.entries()) {
    if (index < from) continue;
    for (const number of section.querySelectorAll('[data-number]')) number.textContent = String(index + 1);
  }
  for (const index of new Set([0, sections.length - 2, sections.length - 1])) {
    const section = sections[index];
    if (section !== undefined) put(at('[data-buttons]', section), riskButtons(index, sections.length));
  }
  put(at('.sg-pictures'), pictureHtml(risks));
}

const nextTick = () => Promise.resolve();

window.bench = {
  ready: nextTick(),
  settled: nextTick,
  mount(given) {
    risks = structuredClone([...given]);
    put(form(), pageHtml(risks));
    form().addEventListener('input', onInput);
    return nextTick();
  },
  focusLast() {
    const texts = list().lastElementChild?.querySelectorAll('textarea') ?? [];
    texts[texts.length - 1]?.focus();
    return nextTick();
  },
  add() {
    const risk = { id: crypto.randomUUID() };
    risks.push(risk);
    const holder = document.createElement('template');
    put(holder, riskHtml(risk, risks.length - 1, risks.length));
    list().append(holder.content);
    renumber(risks.length - 1);
    at('[role="status"]').textContent = `Risk ${risks.length} added`;
    at('input', list().lastElementChild ?? list()).focus();
    return nextTick();
  },
  remove(index) {
    risks.splice(index, 1);
    list().children[index]?.remove();
    renumber(index);
    put(
      at('[data-notice]'),
      `<div class="sg-notification" role="group" tabindex="-1"><p role="status">Risk ${index + 1} removed</p><button type="button" class="sg-link">Undo</button><button type="button" class="sg-link">Close</button></div>`,
    );
    at('[data-notice] > div').focus();
    return nextTick();
  },
  answer: () => JSON.stringify(risks),
  census: () => countIn([form()]),
};
