/** A bundled procedure, with the fields of its conditions checked by the compiler. */
import type { PathOf, SafeguardingPlan } from '../plan/index.js';
import type { Procedure } from './schema.js';

/** Every pattern into a plan. */
export type PlanPath = PathOf<SafeguardingPlan>;
type After<P extends string> = P extends `${string}[].${infer Rest}` ? Rest | After<Rest> : never;
/** A field of some list's item, as conditions write it: `.trigger`. The linter checks that it is this list's. */
export type ItemPath = `.${After<PlanPath>}` | '.';
export type FieldPath = PlanPath | ItemPath;

type PathKeys = 'field' | 'some' | 'every' | 'last' | 'among' | 'each' | 'at' | 'in' | 'about';

/** The same data with each path narrowed to paths that exist. */
type Checked<T> = T extends string | number | boolean | undefined
  ? T
  : T extends (infer I)[]
    ? Checked<I>[]
    : {
        [K in keyof T]: K extends PathKeys
          ? NonNullable<T[K]> extends string
            ? FieldPath | Extract<T[K], undefined>
            : Checked<T[K]>
          : Checked<T[K]>;
      };

/** Rules, gates and conditions written in TypeScript: a path that does not exist does not compile. */
export type CheckedRules = Checked<Procedure['rules']>;
export type CheckedConsent = Checked<Procedure['consent']>;
export type CheckedQuestions = readonly (Omit<Procedure['questions'][number], 'path'> & { path: PlanPath })[];

export interface CheckedProcedure extends Omit<Procedure, 'rules' | 'consent' | 'questions'> {
  rules: CheckedRules;
  consent: CheckedConsent;
  questions: CheckedQuestions;
}

/** The procedure as it is, after the compiler has looked at its paths. */
export function defineProcedure(procedure: CheckedProcedure): Procedure {
  return procedure as Procedure;
}
