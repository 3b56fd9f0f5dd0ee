/** A schema's issues as problems in words. */
import type * as z from 'zod/mini';
import { childPath, type Step } from './paths.js';
import type { Problem } from './problems.js';

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of answers',
  record: 'a group of answers',
};

type Issue = z.core.$ZodIssue;

function sayIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `This must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `This must be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return 'This must be small letters, numbers and hyphens';
    case 'too_small':
      return 'This must not be empty';
    default:
      return 'This is not something that can stand here';
  }
}

const pathBelow = (base: string, steps: readonly PropertyKey[]) =>
  steps.reduce<string>((path, step) => childPath(path, step as Step), base);

/** Of several forms that a value may have, the one that it was meant to have, if that can be told. */
function meant(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const tried = forms.filter((issues) => issues.some(({ code }) => code !== 'custom'));
  return tried.length === 1 ? tried[0] : undefined;
}

/** A schema's issues as problems, with paths below `base`. */
export function problemsOf(issues: readonly Issue[], base = ''): Problem[] {
  return issues.flatMap((issue) => {
    const path = pathBelow(base, issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: childPath(path, key), message: 'Nothing of this name can stand here' }));
    const inner = issue.code === 'invalid_union' ? meant(issue.errors) : undefined;
    return inner ? problemsOf(inner, path) : [{ path, message: sayIssue(issue) }];
  });
}
