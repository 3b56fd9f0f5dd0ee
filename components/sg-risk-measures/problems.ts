/** What is wrong with a risk in itself: dates that are not real or cannot be right. What is missing is a prompt, not this. */
import { getAt, isRealDate, type Measure, type Problem, type Risk } from '../../src/plan/index.js';
import { dateProblem } from '../base/index.js';
import type { Messages } from '../base/index.js';
import { beforeSought, DATES, inFuture, measureName, ofRisk } from './problem-words.js';

/** A problem of a risk: its path is below the risk, its words still want the risk's number. */
interface RiskProblem {
  path: string;
  say: (risk: number) => string;
}

/** Dates of what has happened, so not of what is planned. */
const PAST = [
  'rights.legalAdvice.soughtOn',
  'rights.legalAdvice.receivedOn',
  'paid.reviewTeamContactedOn',
  'paid.authorisedOn',
];

function measureProblems(
  measure: Measure,
  index: number,
  number: number,
  today: string,
  messages: Messages,
): RiskProblem[] {
  const place = (risk: number) => `${measureName(measure.kind, number)} ${ofRisk(risk)}`;
  const at = (path: string, say: RiskProblem['say']): RiskProblem => ({
    path: `measures[${String(index)}].${path}`,
    say,
  });
  const found: RiskProblem[] = [];
  for (const [path, name] of Object.entries(DATES)) {
    const text = getAt(measure, path);
    if (typeof text !== 'string') continue;
    if (!isRealDate(text)) found.push(at(path, (risk) => dateProblem(text, `${place(risk)}: ${name}`, messages) ?? ''));
    else if (PAST.includes(path) && text > today) found.push(at(path, (risk) => inFuture(place(risk), name)));
  }
  const { soughtOn, receivedOn } = measure.rights?.legalAdvice ?? {};
  if (isRealDate(soughtOn) && isRealDate(receivedOn) && receivedOn < soughtOn)
    found.push(at('rights.legalAdvice.receivedOn', (risk) => beforeSought(place(risk))));
  return found;
}

function riskProblems(risk: Risk, today: string, messages: Messages): readonly RiskProblem[] {
  const numbers = { proactive: 0, reactive: 0 };
  return (risk.measures ?? []).flatMap((measure, index) => {
    numbers[measure.kind] += 1;
    return measureProblems(measure, index, numbers[measure.kind], today, messages);
  });
}

/** Finds problems, looking again only at risks that are not the same as last time. */
export class RiskProblems {
  #known = new WeakMap<Risk, readonly RiskProblem[]>();
  #for = '';

  find(risks: readonly Risk[], today: string, messages: Messages): Problem[] {
    if (this.#for !== today) this.#known = new WeakMap();
    this.#for = today;
    const all: Problem[] = [];
    risks.forEach((risk, index) => {
      let found = this.#known.get(risk);
      if (found === undefined) this.#known.set(risk, (found = riskProblems(risk, today, messages)));
      for (const { path, say } of found) all.push({ path: `risks[${String(index)}].${path}`, message: say(index + 1) });
    });
    return all;
  }
}
