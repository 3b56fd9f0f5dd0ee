/** The questions of the risk editor as a page without any library would write them: HTML as text. */

/** @typedef {import('../../src/plan/index.js').Risk} Risk */
/** @typedef {import('../../src/plan/index.js').Measure} Measure */
/** @typedef {[value: string, label: string]} Choice */

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** @param {string} text */
export const escaped = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? '');

/**
 * @param {string} id
 * @param {string} [hint]
 */
const hintOf = (id, hint) => (hint === undefined ? '' : `<div class="govuk-hint" id="${id}-hint">${hint}</div>`);

/**
 * @param {string} id
 * @param {string} [hint]
 */
const describedBy = (id, hint) => (hint === undefined ? '' : ` aria-describedby="${id}-hint"`);

/**
 * @param {string} id
 * @param {string} label
 */
const labelOf = (id, label) => `<label class="govuk-label govuk-label--s" for="${id}">${label}</label>`;

/**
 * @param {string} id
 * @param {string} label
 * @param {string} [value]
 * @param {string} [hint]
 */
const text = (id, label, value = '', hint) =>
  `<div class="govuk-form-group">${labelOf(id, label)}${hintOf(id, hint)}
    <input class="govuk-input" type="text" autocomplete="off" spellcheck="false" id="${id}" name="${id}"${describedBy(id, hint)} value="${escaped(value)}">
  </div>`;

/**
 * @param {string} id
 * @param {string} label
 * @param {string} [value]
 * @param {string} [hint]
 */
const area = (id, label, value = '', hint, rows = 2) =>
  `<div class="govuk-form-group">${labelOf(id, label)}${hintOf(id, hint)}
    <textarea class="govuk-textarea" autocomplete="off" spellcheck="false" id="${id}" name="${id}" rows="${rows}"${describedBy(id, hint)}>${escaped(value)}</textarea>
  </div>`;

/**
 * @param {string} id
 * @param {string} legend
 * @param {readonly Choice[]} choices
 * @param {string} [value]
 * @param {string} [hint]
 */
const radios = (id, legend, choices, value, hint) =>
  `<div class="govuk-form-group"><fieldset class="govuk-fieldset"${describedBy(id, hint)}>
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${legend}</legend>${hintOf(id, hint)}
    <div class="sg-choices--inline">${choices
      .map(
        ([choice, label], at) =>
          `<div class="sg-choice"><input type="radio" id="${id}-${at}" name="${id}" value="${choice}"${choice === value ? ' checked' : ''}><label for="${id}-${at}">${label}</label></div>`,
      )
      .join('')}</div>
  </fieldset></div>`;

/**
 * @param {string} id
 * @param {string} legend
 * @param {string} hint
 * @param {string} [value]
 */
function date(id, legend, hint, value = '') {
  const [year = '', month = '', day = ''] = value.split('-');
  /** @param {string} part @param {string} label @param {string} width @param {string} now */
  const one = (part, label, width, now) => `<div class="govuk-date-input__item">
    <label class="govuk-label" for="${id}-${part}">${label}</label>
    <input class="govuk-input ${width}" type="text" autocomplete="off" inputmode="numeric" id="${id}-${part}" name="${id}-${part}" value="${now}">
  </div>`;
  return `<div class="govuk-form-group"><fieldset class="govuk-fieldset" role="group" aria-describedby="${id}-hint">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${legend}</legend>${hintOf(id, hint)}
    <div class="govuk-date-input">${one('day', 'Day', 'govuk-input--width-2', day)}${one('month', 'Month', 'sg-month', month)}${one('year', 'Year', 'govuk-input--width-4', year)}</div>
  </fieldset></div>`;
}

/** @type {Choice[]} */
const LEVELS = [
  ['low', 'Low'],
  ['medium', 'Medium'],
  ['high', 'High'],
];
/** @type {Choice[]} */
const LIKELIHOODS = [
  ['unlikely', 'Unlikely'],
  ['possible', 'Possible'],
  ['likely', 'Likely'],
];
/** @type {Choice[]} */
const ANSWERS = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['not-known', 'Not known'],
];
/** @type {Choice[]} */
const ADULT_VIEWS = [
  ['works-best', 'It would work best'],
  ['agrees', 'Agrees'],
  ['disagrees', 'Disagrees'],
  ['no-view', 'Has no view'],
  ['not-asked', 'Not asked yet'],
];
/** @type {Choice[]} */
const RIGHTS = [
  ['restrict-contact', 'Limiting contact with family or friends'],
  ['supervise-contact', 'Supervising contact with family or friends'],
  ['surveillance', 'Monitoring or surveillance'],
];
/** @type {Record<'proactive' | 'reactive', Choice[]>} */
const EXAMPLES = {
  proactive: [
    ['community-group', 'Joining a community group'],
    ['carer-training', 'Training for the carer'],
    ['health-service', 'Specialist health service'],
    ['sitting-service', 'Sitting service, so that the carer has breaks'],
    ['respite', 'Respite away from home for the carer'],
    ['standby-provider', 'Registering with a standby care provider'],
    ['technology', 'Technology for safety at home'],
    ['direct-payment', 'Closer checks on a direct payment'],
  ],
  reactive: [
    ['emergency-care', 'Emergency care arranged by the council'],
    ['change-provider', 'Change of care provider'],
    ['extra-care', 'Extra paid care when the carer cannot help'],
    ['care-plan-review', 'Urgent review of the care and support plan'],
    ['relative-steps-in', 'Another relative steps in for a while'],
  ],
};
const KINDS = {
  proactive: {
    name: 'Proactive',
    help: 'What goes on all the time and makes harm less likely.',
  },
  reactive: {
    name: 'Reactive',
    help: 'What happens if the risk grows, or if the proactive measures do not work.',
  },
};

/** @param {readonly Choice[]} choices */
const options = (choices) => choices.map(([value, label]) => `<option value="${value}">${label}</option>`).join('');

/**
 * @param {string} id
 * @param {'proactive' | 'reactive'} kind
 */
const example = (id, kind) => `<div class="govuk-form-group">${labelOf(id, 'Start from an example')}
    <select class="govuk-select" id="${id}" name="${id}"><option value="">Choose one</option>
      <optgroup label="${KINDS[kind].name} measures">${options(EXAMPLES[kind])}</optgroup>
      <optgroup label="May interfere with a right">${options(RIGHTS)}</optgroup>
    </select></div>`;

/** @param {string} summary */
const folded = (summary) => `<details class="govuk-details sg-fold"><summary>${summary}</summary>
    <div><dl class="govuk-summary-list"></dl></div></details>`;

/**
 * @param {string} action
 * @param {string} label
 * @param {string} about
 */
export const link = (action, label, about) =>
  `<button type="button" class="sg-link" data-action="${action}">${label}<span class="govuk-visually-hidden"> ${about}</span></button>`;

/** @param {number} index */
const ofRisk = (index) => `of risk <span data-number>${index + 1}</span>`;

/**
 * @param {Measure} measure
 * @param {string} risk the id of its risk
 * @param {number} index of its risk
 * @param {number} number among its kind
 * @param {number} count of its kind
 */
function measureHtml(measure, risk, index, number, count) {
  const id = `${risk}.${measure.id}`;
  const { kind } = measure;
  const name = `${KINDS[kind].name} measure ${number}`;
  const about = `${name} ${ofRisk(index)}`;
  return `<div class="sg-measure" role="group" aria-labelledby="${id}-title">
    <div id="${id}-title"><h5 class="govuk-heading-s">${name}<span class="govuk-visually-hidden"> ${ofRisk(index)}</span></h5></div>
    <div class="sg-questions">
      ${example(`${id}.type`, kind)}
      ${area(`${id}.what`, 'What will be done?', measure.what)}
      ${
        kind === 'reactive'
          ? `${area(`${id}.trigger`, 'Which sign starts it?', measure.trigger, 'Something that can be seen or heard.')}
      <div class="sg-beside">${text(`${id}.noticedBy`, 'Who notices the sign?', measure.noticedBy)}${text(`${id}.actedOnBy`, 'Who acts?', measure.actedOnBy)}</div>`
          : ''
      }
      ${area(`${id}.expectedEffect`, 'What effect on the risk do you expect?', measure.expectedEffect)}
      ${area(`${id}.proportionality`, 'How does it fit the level and likelihood of the risk?', measure.proportionality)}
      <div class="sg-beside">${text(`${id}.owner.name`, 'Who is responsible?', measure.owner?.name)}${text(`${id}.owner.role`, 'Their role', measure.owner?.role)}${text(`${id}.owner.agency`, 'Their agency', measure.owner?.agency)}</div>
      ${date(`${id}.due`, 'When will it be done by?', 'For example, 27 3 2026.', measure.due)}
      <div class="govuk-form-group"><div class="sg-choice"><input type="checkbox" id="${id}.ongoing" name="${id}.ongoing" value="true"><label for="${id}.ongoing">It goes on for as long as the plan does</label></div></div>
      ${radios(`${id}.adultView`, 'What does the adult think of it?', ADULT_VIEWS, measure.adultView)}
      ${area(`${id}.adultWords`, 'In the adult’s own words', measure.adultWords)}
      ${radios(`${id}.rights.engaged`, 'Could it interfere with a right of the adult?', ANSWERS)}
      ${folded('Why this measure')}${folded('Paid services and budget')}${folded('Progress')}
      <div class="govuk-button-group sg-screen">
        ${number > 1 ? link('measure-up', 'Move up', about) : ''}${number < count ? link('measure-down', 'Move down', about) : ''}
        ${link('measure-copy', 'Duplicate', about)}${link('measure-remove', 'Remove', about)}
      </div>
    </div>
  </div>`;
}

/**
 * @param {Risk} risk
 * @param {number} index
 * @param {'proactive' | 'reactive'} kind
 */
function measuresHtml(risk, index, kind) {
  const own = (risk.measures ?? []).filter((measure) => measure.kind === kind);
  const lower = KINDS[kind].name.toLowerCase();
  return `<div class="sg-part"><h4 class="govuk-heading-m">${KINDS[kind].name} measures</h4>
    <p class="govuk-hint sg-screen">${KINDS[kind].help}</p>
    ${own.map((measure, at) => measureHtml(measure, risk.id, index, at + 1, own.length)).join('')}
    <button type="button" class="govuk-button govuk-button--secondary" data-action="add-${kind}">Add a ${lower} measure<span class="govuk-visually-hidden"> ${ofRisk(index)}</span></button>
    ${own.length === 0 ? area(`${risk.id}.no-${kind}`, `There is no ${lower} measure because`) : ''}
  </div>`;
}

/** @param {string} id */
const strengths = (id) =>
  [
    ['own', 'Have you explored what the adult can do themselves?'],
    ['network', 'Have you explored what family, friends or the community can do?'],
    ['external', 'Have you explored what services can do?'],
  ]
    .map(([step, legend]) => radios(`${id}.strengths.${step}`, legend ?? '', ANSWERS))
    .join('');

/**
 * The buttons of a risk: which there are depends on where it stands.
 * @param {number} index
 * @param {number} count
 */
export const riskButtons = (index, count) => {
  const about = `risk <span data-number>${index + 1}</span>`;
  return `${index > 0 ? link('up', 'Move up', about) : ''}${index < count - 1 ? link('down', 'Move down', about) : ''}
    ${link('copy', 'Duplicate', about)}${link('remove', 'Remove', about)}`;
};

/**
 * @param {Risk} risk
 * @param {number} index
 * @param {number} count
 */
export function riskHtml(risk, index, count) {
  const { id } = risk;
  return `<section class="sg-item sg-row" id="${id}" aria-labelledby="${id}-heading">
    <h3 class="govuk-heading-m"><button type="button" class="sg-toggle" aria-expanded="true" data-action="toggle"><span id="${id}-heading">Risk <span data-number>${index + 1}</span>: <span data-title>${escaped(risk.title ?? 'not named yet')}</span></span></button></h3>
    <div class="govuk-button-group sg-screen" data-buttons>${riskButtons(index, count)}</div>
    ${text(`${id}.title`, 'Short name for this risk', risk.title, 'It stands in the list, for example: falls at night.')}
    ${area(`${id}.what`, 'What could happen?', risk.what, 'One risk at a time.')}
    ${area(`${id}.toWhom`, 'Who could be harmed?', risk.toWhom, 'The adult, and anyone else.', 1)}
    ${area(`${id}.fromWhat`, 'Who or what is the risk from?', risk.fromWhat, undefined, 1)}
    ${area(`${id}.impact`, 'How would it affect the adult?', risk.impact, 'In the adult’s own terms: what would change in their life.')}
    ${area(`${id}.matters`, 'What matters to the adult here?', risk.matters)}
    ${area(`${id}.lostIfRemoved`, 'What would the adult lose if this risk were taken away?', risk.lostIfRemoved, 'For example company, purpose, routine or independence.')}
    ${folded('More about this risk')}
    <div class="sg-part"><h4 class="govuk-heading-m">How serious and how likely it is now</h4>
      <div class="sg-beside">
        ${radios(`${id}.level`, 'How serious is it now?', LEVELS, risk.level, 'The procedure sets no scale. These words are the kit’s own, and no score decides anything.')}
        ${radios(`${id}.likelihood`, 'How likely is it now?', LIKELIHOODS, risk.likelihood)}
      </div>
      ${area(`${id}.scaleReason`, 'What does that rest on?', risk.scaleReason, 'The two answers help people to talk about the risk. They decide nothing.')}
    </div>
    <div class="sg-part"><h4 class="govuk-heading-m">Strengths first</h4>${strengths(id)}</div>
    ${measuresHtml(risk, index, 'proactive')}
    ${measuresHtml(risk, index, 'reactive')}
    <div class="sg-part"><h4 class="govuk-heading-m">With the measures in place</h4>
      <div class="sg-beside">
        ${radios(`${id}.levelAfter`, 'How serious would it be with the measures?', LEVELS, risk.levelAfter)}
        ${radios(`${id}.likelihoodAfter`, 'How likely would it be with the measures?', LIKELIHOODS, risk.likelihoodAfter)}
      </div>
    </div>
    <div class="sg-part"><h4 class="govuk-heading-m">Monitoring</h4>
      ${area(`${id}.monitoring.how`, 'How will this risk be monitored?', risk.monitoring?.how)}
      <div class="sg-beside">${text(`${id}.monitoring.who`, 'Who will monitor it?', risk.monitoring?.who)}${text(`${id}.monitoring.howOften`, 'How often?', risk.monitoring?.howOften)}</div>
    </div>
  </section>`;
}

/**
 * @param {string} caption
 * @param {readonly Risk[]} risks
 * @param {'level' | 'levelAfter'} level
 * @param {'likelihood' | 'likelihoodAfter'} likelihood
 */
function tableHtml(caption, risks, level, likelihood) {
  /** @param {string} high @param {string} likely */
  const cell = (high, likely) => {
    const marks = risks.flatMap((risk, at) =>
      risk[level] === high && risk[likelihood] === likely
        ? [`<li>Risk ${at + 1}<span class="sg-name">: ${escaped(risk.title ?? '')}</span></li>`]
        : [],
    );
    return `<td>${marks.length > 0 ? `<ul>${marks.join('')}</ul>` : ''}</td>`;
  };
  const missing = risks.flatMap((risk, at) => (risk[level] && risk[likelihood] ? [] : [`Risk ${at + 1}`]));
  return `<div class="sg-scroll"><table class="govuk-table"><caption>${caption}</caption>
    <thead><tr><th scope="col" rowspan="2">How serious</th><th scope="colgroup" colspan="3">How likely</th></tr>
    <tr>${LIKELIHOODS.map(([, label]) => `<th scope="col">${label}</th>`).join('')}</tr></thead>
    <tbody>${LEVELS.toReversed()
      .map(
        ([value, label]) =>
          `<tr><th scope="row">${label}</th>${LIKELIHOODS.map(([likely]) => cell(value, likely)).join('')}</tr>`,
      )
      .join('')}</tbody></table>
    ${missing.length > 0 ? `<p>Not placed yet: ${missing.join(', ')}</p>` : ''}</div>`;
}

/** @param {readonly Risk[]} risks */
export const pictureHtml = (risks) =>
  tableHtml('Risks now', risks, 'level', 'likelihood') +
  tableHtml('Risks with the measures in place', risks, 'levelAfter', 'likelihoodAfter');

/** @param {readonly Risk[]} risks */
export const pageHtml = (risks) => `<div class="sg-root">
  <div data-notice></div>
  <h2 class="govuk-heading-l">Risks and measures</h2>
  ${risks.length > 1 ? '<div class="govuk-button-group sg-screen"><button type="button" class="sg-link">Open all</button><button type="button" class="sg-link">Close all</button></div>' : ''}
  <div data-list>${risks.map((risk, index) => riskHtml(risk, index, risks.length)).join('')}</div>
  <p class="govuk-visually-hidden" role="status"></p>
  <button type="button" class="govuk-button govuk-button--secondary" data-action="add">Add another risk</button>
  <h3 class="govuk-heading-m">The risks in one picture</h3>
  <p class="govuk-hint">It shows what people said about each risk. No score is made of it.</p>
  <div class="sg-pictures">${pictureHtml(risks)}</div>
</div>`;
