import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/stamp.mjs';

/** What lint says about a text, as if it were that file. Rules that need types are left to the real run. */
async function rulesBroken(linter: ESLint, file: string, text: string): Promise<string[]> {
  const [result] = await linter.lintText(text, { filePath: file });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const element = 'components/sg-probe/probe.ts';
const domain = 'src/plan/probe.ts';

describe('what lint refuses', () => {
  let linter: ESLint;
  beforeAll(() => {
    linter = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });
  });

  it.each([
    [
      'a style attribute in a template',
      element,
      'export const t = html`<p style="color: red">A</p>`;',
      'no-restricted-syntax',
    ],
    ['a bound style in a template', element, 'export const t = html`<p .style=${x}>A</p>`;', 'no-restricted-syntax'],
    ['a style element in a template', element, 'export const t = html`<style>p {}</style>`;', 'no-restricted-syntax'],
    ['a style attribute in an svg part', element, 'export const t = svg`<g style="x"></g>`;', 'no-restricted-syntax'],
    ['a script in a template', element, 'export const t = html`<script></script>`;', 'no-restricted-syntax'],
    [
      'styleMap',
      element,
      "import { styleMap } from 'lit/directives/style-map.js';\nexport { styleMap };",
      'no-restricted-imports',
    ],
    [
      'unsafeHTML',
      element,
      "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport { unsafeHTML };",
      'no-restricted-imports',
    ],
    [
      'unsafeSVG',
      element,
      "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';\nexport { unsafeSVG };",
      'no-restricted-imports',
    ],
    ['HTML from text', element, 'document.body.innerHTML = String(1);', 'no-restricted-syntax'],
    ['any', domain, 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['console in the domain', domain, "console.log('x');", 'no-console'],
    ['console in an element', element, "console.log('x');", 'no-console'],
    ['a focused test', 'test/plan/probe.test.ts', "it.only('x', () => {});", 'no-restricted-syntax'],
    ['a skipped test', 'test/plan/probe.test.ts', "describe.skip('x', () => {});", 'no-restricted-syntax'],
  ])('%s', async (_what, file, text, rule) => {
    expect(await rulesBroken(linter, file, text)).toContain(rule);
  });

  it.each([
    ['a class in a template', element, 'export const t = html`<p class="style" data-style-set="x">A</p>`;'],
    ['the word style in text', element, 'export const t = html`<p>Lifestyle = choice</p>`;'],
    ['a custom property', element, "document.body.style.setProperty('--sg-gap', '1rem');"],
  ])('but not %s', async (_what, file, text) => {
    expect(await rulesBroken(linter, file, text)).toEqual([]);
  });
});
