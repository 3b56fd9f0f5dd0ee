/** The arrows of the house: extension → components → records → procedures → procedure → plan, and nothing upwards. */
const ours = '^(src|components|extension|demo|stories|test|bench|scripts|\\.storybook)/';

/**
 * A folder may use its own files and the folders named; anything else of ours is an arrow the wrong way.
 * @param {string} name
 * @param {string} folder a regular expression
 * @param {string[]} allowed regular expressions
 * @param {string} comment
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const mayUse = (name, folder, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: folder },
  to: { path: ours, pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    mayUse('plan-uses-nothing', '^src/plan/', ['^src/plan/'], 'What a plan is depends on nothing else of ours.'),
    mayUse(
      'procedure-uses-plan',
      '^src/procedure/',
      ['^src/(plan|procedure)/'],
      'The checker knows plans, and no particular procedure.',
    ),
    mayUse(
      'procedures-use-procedure',
      '^src/procedures/',
      ['^src/(plan|procedure|procedures)/'],
      'Packs are data written against src/procedure.',
    ),
    mayUse(
      'records-use-procedures',
      '^src/records/',
      ['^src/(plan|procedure|procedures|records)/'],
      'Records are made from plans and procedures.',
    ),
    mayUse('drafts-use-plan', '^src/drafts/', ['^src/(plan|drafts)/'], 'Drafts store plans; they judge nothing.'),
    mayUse(
      'components-use-domain',
      '^components/',
      ['^src/', '^components/'],
      'Elements know the domain and one another.',
    ),
    mayUse(
      'extension-uses-kit',
      '^extension/',
      ['^src/', '^components/', '^extension/'],
      'The extension stands on the kit; nothing stands on the extension.',
    ),
    {
      name: 'page-script-stays-small',
      comment: 'The script in the host page may use src/procedure at most: no elements, no records, no drafts.',
      severity: 'error',
      from: { path: '^extension/(page|pageworld)/' },
      to: { path: '^(components|src/(procedures|records|drafts))/|^extension/(panel|background|options)/' },
    },
    {
      name: 'page-script-has-no-elements',
      comment: 'Custom elements do not work in an isolated world: lit-html only.',
      severity: 'error',
      from: { path: '^extension/(page|pageworld)/' },
      to: { path: 'node_modules/(lit|lit-element|@lit/reactive-element|webextension-polyfill)/' },
    },
    {
      name: 'domain-has-no-screen',
      comment: 'src/ runs in Node, workers and browsers alike.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(lit|lit-html|lit-element|@lit/[^/]+|govuk-frontend|webextension-polyfill)/' },
    },
    {
      name: 'storage-only-in-drafts',
      comment: 'Only src/drafts needs a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/drafts/' },
      to: { path: 'node_modules/idb/' },
    },
    {
      name: 'shipped-code-runs-anywhere',
      comment: 'What is shipped may not need Node.',
      severity: 'error',
      from: { path: '^(src|components|extension)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shipped-code-has-its-dependencies',
      comment:
        'What is shipped may only use packages under "dependencies". (Types vanish; styles are compiled beforehand.)',
      severity: 'error',
      from: { path: '^(src|components)/', pathNot: '^components/styles/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one room with a wall in it. (A circle of types alone does no harm.)',
      severity: 'error',
      from: { path: '^(src|components|extension)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-lead-somewhere',
      comment: 'An import that cannot be found.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|storybook-static|test/tooling/fixtures)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
    },
  },
};
