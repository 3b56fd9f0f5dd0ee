/** Ids inside a shadow root, made of the path of what they stand for: `risks[2].owner.name` is `risks-2-owner-name`. */
export function idForPath(path: string): string {
  return path.replace(/\]/g, '').replace(/[.[]/g, '-');
}

/** `risks[2].owner.name` stands below `risks[2]`, as `risks[2]` itself does; `risks[21]` does not. */
export function isAtOrBelow(path: string, above: string): boolean {
  if (above === '' || path === above) return true;
  return path.startsWith(above) && (path[above.length] === '.' || path[above.length] === '[');
}

/** The path one step up: of `risks[2].title` it is `risks[2]`, of `risks[2]` it is `risks`, of `risks` nothing. */
export function parentPath(path: string): string | undefined {
  const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  return cut > 0 ? path.slice(0, cut) : undefined;
}
