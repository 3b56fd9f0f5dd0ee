/** The sentences of the list of prompts. */
export const SAY = {
  nothing: 'Everything that the procedure asks for here is recorded.',
  noProcedure: 'No procedure is known yet.',
  groups: { must: 'Required', should: 'Should be done', consider: 'To consider' },
  count: (group: string, count: number) => `${group} (${String(count)})`,
  cannotTell: (count: number) =>
    count === 1
      ? '1 more depends on something that is not recorded on this page.'
      : `${String(count)} more depend on something that is not recorded on this page.`,
  passed: (reason: string) => `Passed with a reason: ${reason}`,
} as const;
