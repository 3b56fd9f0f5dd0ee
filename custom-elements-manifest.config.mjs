/**
 * How custom-elements.json is made: a class gets its tag from the call in its define.ts, and only what is public is told.
 * (Each element has its class and its registration in separate files, which the analyzer does not connect by itself.)
 */

/** @typedef {{ name?: string, privacy?: string }} Member */
/** @typedef {{ kind: string, name: string, tagName?: string, customElement?: boolean, members?: Member[], events?: Member[] }} Declaration */
/** @typedef {{ path: string, declarations?: Declaration[] }} Module */

/** @param {Member} member */
const isPublic = ({ name = '', privacy }) =>
  privacy === undefined || privacy === 'public' ? !/^[#_]/.test(name) : false;

/** What the analyzer guesses from a dispatch is a name only if it looks like one of ours or of the platform. @param {Member} event */
const isNamed = ({ name = '' }) => /^(sg-[a-z-]+|input|change)$/.test(name);

/** The platform's own events have no docstring where they are fired. @type {Record<string, string>} */
const NATIVE_EVENTS = {
  input: 'Something was typed, chosen, added or removed, as for native controls',
  change: 'An answer was settled, as for native controls',
};

/** @param {Member} event */
const described = (event) => ({ description: NATIVE_EVENTS[event.name ?? ''], ...event });

/** @param {Declaration} declaration */
function keepPublic(declaration) {
  if (declaration.members) declaration.members = declaration.members.filter(isPublic);
  if (declaration.events) declaration.events = declaration.events.filter(isNamed).map(described);
}

function tagsFromDefine() {
  /** @type {Map<string, string>} class → tag */
  const tags = new Map();
  return {
    name: 'tags-from-define',
    analyzePhase(/** @type {{ ts: typeof import('typescript'), node: import('typescript').Node }} */ { ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, made] = node.arguments;
      if (tag && ts.isStringLiteral(tag) && made && ts.isIdentifier(made)) tags.set(made.text, tag.text);
    },
    packageLinkPhase(/** @type {{ customElementsManifest: { modules: Module[] } }} */ { customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
        const tag = declaration.kind === 'class' ? tags.get(declaration.name) : undefined;
        if (tag !== undefined) Object.assign(declaration, { customElement: true, tagName: tag });
        else if (declaration.tagName === undefined) delete declaration.customElement;
        keepPublic(declaration);
      }
      customElementsManifest.modules = customElementsManifest.modules.filter((module) =>
        (module.declarations ?? []).some((declaration) => declaration.tagName !== undefined),
      );
    },
  };
}

export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/**/examples.ts', 'components/styles/generated/**'],
  outdir: '.',
  litelement: true,
  plugins: [tagsFromDefine()],
};
