/** The answers to choose from: the procedure's lists, and those that every procedure shares. */
import { listOf, say, type Procedure } from '../../src/procedure/index.js';
import type { Choice } from '../fields/index.js';
import { CHOICES, TEXT } from './messages.js';
import type { Kind } from './list-ops.js';

type Lists = Map<string, readonly Choice[]>;
const known = new WeakMap<Procedure, Lists>();

/** The same list each time, so that nothing is drawn again because of it. */
function remembered(pack: Procedure, key: string, make: () => readonly Choice[]): readonly Choice[] {
  const lists: Lists = known.get(pack) ?? new Map<string, readonly Choice[]>();
  known.set(pack, lists);
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = make()));
  return list;
}

/** The choices of a list; `ids` where it is not the procedure's. */
export function choicesOf(pack: Procedure, list: string, ids?: readonly string[]): readonly Choice[] {
  return remembered(pack, list, () =>
    ids === undefined
      ? fromList(pack, list)
      : ids.map((value) => ({ value, label: say(pack, CHOICES[list]?.[value] ?? value) })),
  );
}

function fromList(pack: Procedure, list: string, group?: string): Choice[] {
  return listOf(pack, list).map(({ id, label, hint }) => ({
    value: id,
    label: say(pack, label),
    ...(hint !== undefined && group === undefined && { hint: say(pack, hint) }),
    ...(group !== undefined && { group }),
  }));
}

/** Examples of measures of one kind, and those that may interfere with a right. */
export function examplesFor(pack: Procedure, kind: Kind): readonly Choice[] {
  return remembered(pack, `examples ${kind}`, () => {
    const own = fromList(pack, kind === 'proactive' ? 'proactiveMeasures' : 'reactiveMeasures', TEXT.kindTitle[kind]);
    const rights = fromList(pack, 'rightsMeasures', TEXT.rightsGroup);
    return [...own.filter(({ value }) => !rights.some((one) => one.value === value)), ...rights];
  });
}

/** The words of an answer, or the answer itself where it is not offered. */
export function labelOfChoice(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
