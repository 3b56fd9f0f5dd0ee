/** What a browser keeps of an element over Back and reload: more than its value, such as half a date or an open step. */

/** What is kept. */
export interface SavedState {
  value: unknown;
  ui: object;
  typed: Record<string, readonly string[]>;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

/** The text to keep; null, so nothing, for what JSON cannot hold. */
export function writeState(state: SavedState): string | null {
  try {
    return JSON.stringify(state);
  } catch {
    return null;
  }
}

/** What was kept, or nothing when it is not ours. */
export function readState(text: string): SavedState | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isGroup(kept) || !('value' in kept)) return undefined;
  const typed = isGroup(kept['typed']) ? kept['typed'] : {};
  return {
    value: kept['value'],
    ui: isGroup(kept['ui']) ? kept['ui'] : {},
    typed: Object.fromEntries(Object.entries(typed).filter((entry): entry is [string, string[]] => isTexts(entry[1]))),
  };
}
