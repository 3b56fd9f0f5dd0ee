/** Nothing is left out: every example is a story, and every public member of an element is described. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Member {
  kind: string;
  name: string;
  privacy?: string;
  description?: string;
  static?: boolean;
  inheritedFrom?: { name: string };
}
interface Declaration {
  tagName?: string;
  description?: string;
  members?: Member[];
  attributes?: { name: string; description?: string }[];
  events?: { name: string; description?: string }[];
}
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

const elements = readdirSync('components').filter((name) => name.startsWith('sg-'));
const index = JSON.parse(readFileSync('storybook-static/index.json', 'utf8')) as {
  entries: Record<string, { type: string; importPath: string; name: string }>;
};
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const declarations = manifest.modules.flatMap(({ declarations: found }) => found ?? []);

describe.each(elements)('%s', (tag) => {
  it('has a story for each of its examples', async () => {
    const { examples } = (await import(`../../components/${tag}/examples.ts`)) as {
      examples: Record<string, { title: string }>;
    };
    const shown = Object.values(index.entries)
      .filter(({ type, importPath }) => type === 'story' && importPath.endsWith(`/${tag.slice(3)}.stories.ts`))
      .map(({ name }) => name);
    expect(shown.length).toBeGreaterThanOrEqual(Object.keys(examples).length);
  });

  it('says what it is and what each of its properties, attributes and events is for', () => {
    const declaration = declarations.find(({ tagName }) => tagName === tag);
    expect(declaration?.description).toBeTruthy();
    const members = (declaration?.members ?? []).filter(
      ({ kind, privacy, name, static: isStatic }) =>
        kind === 'field' &&
        privacy !== 'private' &&
        privacy !== 'protected' &&
        isStatic !== true &&
        !name.startsWith('#'),
    );
    expect(members.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    expect((declaration?.attributes ?? []).filter(({ description }) => !description).map(({ name }) => name)).toEqual(
      [],
    );
    expect((declaration?.events ?? []).filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });
});
