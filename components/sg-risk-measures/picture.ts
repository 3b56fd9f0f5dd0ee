/** The risks by how serious and how likely people said they are, before and after the measures. No score is made of it. */
import type { Risk } from '../../src/plan/index.js';
import { listOf, say, type Procedure } from '../../src/procedure/index.js';

/** A risk in the picture. */
export interface Mark {
  number: number;
  title: string | undefined;
}

/** One table: a row for each level, the gravest first as the procedure lists them last, a cell for each likelihood. */
export interface Picture {
  likelihoods: readonly string[];
  rows: readonly { level: string; cells: readonly (readonly Mark[])[] }[];
  notPlaced: readonly Mark[];
}

type Scale = readonly { id: string; label: string }[];

const scaleOf = (pack: Procedure, list: string): Scale =>
  listOf(pack, list).map(({ id, label }) => ({ id, label: say(pack, label) }));

/** The picture before or after the measures; undefined where the procedure has no scale. */
export function pictureOf(risks: readonly Risk[], pack: Procedure, when: 'now' | 'after'): Picture | undefined {
  const levels = scaleOf(pack, 'riskLevels');
  const likelihoods = scaleOf(pack, 'likelihoods');
  if (levels.length === 0 || likelihoods.length === 0) return undefined;
  const cells = levels.map(() => likelihoods.map((): Mark[] => []));
  const notPlaced: Mark[] = [];
  risks.forEach((risk, index) => {
    const [level, likelihood] =
      when === 'now' ? [risk.level, risk.likelihood] : [risk.levelAfter, risk.likelihoodAfter];
    const row = levels.findIndex(({ id }) => id === level);
    const column = likelihoods.findIndex(({ id }) => id === likelihood);
    (cells[row]?.[column] ?? notPlaced).push({ number: index + 1, title: risk.title });
  });
  const rows = levels.map(({ label }, at) => ({ level: label, cells: cells[at] ?? [] })).reverse();
  return { likelihoods: likelihoods.map(({ label }) => label), rows, notPlaced };
}

const PICTURED = ['id', 'title', 'level', 'likelihood', 'levelAfter', 'likelihoodAfter'] as const;

/** Whether two lists of risks give the same picture. Risks that are the same object are not looked into. */
export function samePicture(now: readonly Risk[], before: readonly Risk[]): boolean {
  return (
    now.length === before.length &&
    now.every((risk, at) => {
      const old = before[at];
      return risk === old || (old !== undefined && PICTURED.every((key) => risk[key] === old[key]));
    })
  );
}
