/** The custom properties that the elements read, found in their own sheet. */
import { html } from 'lit';
import sheet from '../components/styles/generated/kit.css.js';
import type { ElementStory } from './support/story.js';

export default { title: 'Tokens', parameters: { controls: { disable: true } } };

interface Token {
  name: string;
  fallback: string;
}

const USE = /var\(\s*(--(?:govuk|sg)-[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)/g;

/** Every token with what stands in where the page does not set it. */
function tokens(css: string): Token[] {
  const found = new Map<string, string>();
  for (const [, name = '', fallback = ''] of css.matchAll(USE)) if (!found.get(name)) found.set(name, fallback.trim());
  return [...found].map(([name, fallback]) => ({ name, fallback })).sort((a, b) => a.name.localeCompare(b.name));
}

const isColour = (text: string) => CSS.supports('color', text);

/** A swatch is a picture of the colour beside its name: nothing is said by colour alone. */
function swatch({ name, fallback }: Token): SVGSVGElement | string {
  if (!isColour(fallback)) return '';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '48');
  svg.setAttribute('height', '24');
  svg.setAttribute('aria-hidden', 'true');
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [key, value] of Object.entries({ width: '48', height: '24', stroke: '#505a5f' }))
    box.setAttribute(key, value);
  box.style.setProperty('fill', `var(${name}, ${fallback})`);
  svg.append(box);
  return svg;
}

export const Tokens: ElementStory = {
  name: 'Tokens',
  render: () => html`
    <h1>Tokens</h1>
    <p>
      Custom properties cross into the elements. Those that begin with --govuk- are set by govuk-frontend 6 on its own
      pages; a page of another look sets them itself. Without them, the value in the last column is used.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Now</th>
          <th scope="col">Unless the page sets it</th>
        </tr>
      </thead>
      <tbody>
        ${tokens(sheet).map(
          (token) =>
            html`<tr>
              <td><code>${token.name}</code></td>
              <td>${swatch(token)}</td>
              <td><code>${token.fallback}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>
  `,
};
