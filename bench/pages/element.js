/** The risk editor of the kit, as it is built. Offers `window.bench`; see `../measure.ts`. */
import { countIn } from './census.js';

/** @typedef {import('../../components/sg-risk-measures/element.js').SgRiskMeasures} Editor */

/** @type {Editor} */
let editor;

const form = () => /** @type {HTMLFormElement} */ (document.querySelector('form'));
const rows = () => [...(editor.shadowRoot?.querySelectorAll('sg-risk-row') ?? [])];
const roots = () => [editor, ...rows()].map(({ shadowRoot }) => /** @type {ShadowRoot} */ (shadowRoot));
/** @param {number} ms */
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function newEditor() {
  const made = document.createElement('sg-risk-measures');
  made.procedure = 'hertfordshire';
  made.name = 'risks';
  made.open = 'all';
  return made;
}

/** Until the element and its rows have drawn what changed. */
async function drawn() {
  await editor.updateComplete;
  await Promise.all(rows().map((row) => row.updateComplete));
}

/** Until rows far from view are questions too: at first they are text. */
async function settled() {
  await drawn();
  while (!rows().every((row) => row.isDrawn)) await pause(50);
  await drawn();
}

/** What is loaded on demand is loaded before anything is timed. */
async function loadAll() {
  editor = newEditor();
  form().append(editor);
  editor.addRisk();
  await drawn();
  await pause(500);
  editor.remove();
}

window.bench = {
  ready: loadAll(),
  settled,
  async mount(risks) {
    editor = newEditor();
    editor.value = [...risks];
    form().append(editor);
    await drawn();
  },
  async focusLast() {
    await settled();
    const texts = rows().at(-1)?.shadowRoot?.querySelectorAll('textarea');
    texts?.[texts.length - 1]?.focus();
  },
  async add() {
    editor.addRisk();
    await drawn();
  },
  async remove(index) {
    rows()[index]?.shadowRoot?.getElementById('remove')?.click();
    await drawn();
  },
  answer: () => JSON.stringify([...new FormData(form())]),
  census: () => countIn(roots()),
};
