/** Problems with a plan, in words: where, and what to do. */
export interface Problem {
  /** Where, such as `risks[0].measures[1].due`; empty for the whole. */
  path: string;
  /** What is wrong and what to do, without what was typed. */
  message: string;
}

export type ParseResult<T> = { ok: true; value: T } | { ok: false; problems: Problem[]; input: unknown };

export const failed = (input: unknown, ...problems: Problem[]): { ok: false; problems: Problem[]; input: unknown } => ({
  ok: false,
  problems,
  input,
});
