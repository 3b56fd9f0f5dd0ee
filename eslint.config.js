import js from '@eslint/js';
import { configs as litConfigs } from 'eslint-plugin-lit';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Templates and the DOM: what a strict Content Security Policy or Trusted Types would refuse. */
const policySafe = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/<style[\\s>]/i]',
    message: 'No <style> in a template: a strict style policy blocks it. Put the rule in components/styles.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/[\\s.?@]style\\s*=/i]',
    message: 'No style attribute in a template: a strict style policy blocks it. Use a class.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/<script[\\s>]/i]',
    message: 'No <script> in a template.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^style$/i]",
    message:
      'No style attribute: a strict style policy blocks it. Use a class, or style.setProperty for a custom property.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'No HTML from text: Trusted Types refuse it.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|parseFromString|createContextualFragment)$/]',
    message: 'No HTML from text: Trusted Types refuse it.',
  },
];

const bannedDirectives = ['style-map', 'unsafe-html', 'unsafe-svg', 'unsafe-mathml'].flatMap((name) =>
  ['lit', 'lit-html'].map((pack) => ({
    name: `${pack}/directives/${name}.js`,
    message: 'A strict Content Security Policy or Trusted Types would refuse it.',
  })),
);

const typed = {
  languageOptions: {
    parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname },
  },
};

export default defineConfig(
  {
    ignores: [
      'dist',
      'storybook-static',
      'coverage',
      'node_modules',
      'components/styles/generated',
      'test/tooling/fixtures',
      'demo/data',
      'scripts/types',
      '**/*.cjs',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  typed,
  {
    rules: {
      // The compiler knows every name that exists.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': ['error', { paths: bannedDirectives }],
      'no-restricted-syntax': ['error', ...policySafe],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Numbers in text are safe; everything else must be made text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Passing on a call that returns nothing reads well in handlers and early exits.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Decorated properties and template handlers are methods by design; Lit binds them.
      '@typescript-eslint/unbound-method': 'off',
      // Both ways to write an object's shape are fine; `type` is needed for unions anyway.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Environment variables and JSON read better with brackets; the compiler checks either.
      '@typescript-eslint/dot-notation': 'off',
      // Two rules that cost a quarter of the time and guard what is not written here: there are no enums, and classes are few.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Keeping a removed key out by destructuring or delete is the plan's own idiom (unanswered is absent).
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['components/**/*.ts', 'extension/**/*.ts', 'stories/**/*.ts'],
    extends: [litConfigs['flat/recommended'], wcConfigs['flat/best-practice']],
    rules: {
      'lit/attribute-names': 'off',
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      // A form-associated element listens to its own host and inner root, which are collected together with it.
      'wc/no-constructor': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'components/**/*.ts', 'extension/**/*.ts', 'demo/**/*.ts'],
    ignores: ['src/procedures/**', 'components/**/examples.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**/*.{ts,js}', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test may hand over what the types forbid: that is what it tests.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip)$/]',
          message: 'Every test runs, always.',
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'demo/**', 'test/**', '.storybook/**', '*.js', '*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Third-party browser scripts arrive untyped here; tsc checks these files through JSDoc.
    files: ['**/*.js', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
