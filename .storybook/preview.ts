/** What every story shares: the toolbar (procedure, theme, text size, width), the manifest's docs and the accessibility panel. */
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { procedures } from '../src/procedures/index.js';
import elementDocs from './docs.mdx';
import './preview.css';

setCustomElementsManifest(manifest);

/** Puts the toolbar's choices on the page as attributes, so that the sheet below can act on them. */
function dress({ theme, textSize }: Record<string, unknown>): void {
  document.documentElement.dataset['theme'] = String(theme);
  document.documentElement.dataset['textSize'] = String(textSize);
}

const preview: Preview = {
  globalTypes: {
    procedure: {
      description: 'The procedure that applies',
      toolbar: {
        title: 'Procedure',
        icon: 'book',
        items: ['own', ...Object.keys(procedures)].map((value) => ({
          value,
          title: value === 'own' ? 'The story’s own' : value,
        })),
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'The look of the page around the elements',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [
          { value: 'govuk', title: 'GOV.UK' },
          { value: 'council', title: 'A council’s own' },
          { value: 'contrast', title: 'Like forced colours' },
        ],
        dynamicTitle: true,
      },
    },
    textSize: {
      description: 'The size of text',
      toolbar: {
        title: 'Text',
        icon: 'zoom',
        items: [
          { value: '100', title: 'Text 100 %' },
          { value: '200', title: 'Text 200 %' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { procedure: 'own', theme: 'govuk', textSize: '100' },
  decorators: [
    (story, { globals }) => {
      dress(globals);
      return story();
    },
  ],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    docs: { page: elementDocs },
    options: { storySort: { order: ['Start here', 'How prompts work', 'Elements', 'Procedures', 'Tokens'] } },
    a11y: { test: 'error' },
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '800px' } },
        panel: { name: 'Side panel, 400 px', styles: { width: '400px', height: '900px' } },
        portal: { name: 'Portal, 960 px', styles: { width: '960px', height: '900px' } },
      },
    },
  },
};

export default preview;
