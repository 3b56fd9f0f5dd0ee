/** The version that package.json states. */
export async function packageVersion(): Promise<string> {
  const answer = await fetch(new URL('../../../package.json', import.meta.url));
  const { version } = (await answer.json()) as { version: string };
  return version;
}
