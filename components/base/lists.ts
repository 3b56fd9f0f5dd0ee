/** Changes of a list that leave the list that was. */

/** The list with an item put in at `index`. */
export function listInsert(items: readonly unknown[], index: number, item: unknown): readonly unknown[] {
  return [...items.slice(0, index), item, ...items.slice(index)];
}

/** The list without the item at `index`. */
export function listRemove(items: readonly unknown[], index: number): readonly unknown[] {
  return items.filter((_item, at) => at !== index);
}

/** The list with an item moved to another place; a place outside the list changes nothing. */
export function listMove(items: readonly unknown[], from: number, to: number): readonly unknown[] {
  if (from < 0 || to < 0 || from >= items.length || to >= items.length) return items;
  return listInsert(listRemove(items, from), to, items[from]);
}
