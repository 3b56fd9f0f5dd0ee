/** Today where the person sits, as YYYY-MM-DD. */
export function localDate(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
