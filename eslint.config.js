import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const elements = ['packages/elements/src/**/*.ts'];
const browserCode = ['packages/{core,elements}/src/**/*.ts'];
const templates = ['packages/{core,elements,demarche,demo}/src/**/*.ts'];
const browserTests = ['packages/{core,elements}/src/**/*.{test,testing}.ts'];

/** lit-a11y publishes no flat configuration: every rule that fits light DOM, by name. */
const accessibility = [
  'accessible-emoji',
  'accessible-name',
  'alt-text',
  'anchor-is-valid',
  'aria-activedescendant-has-tabindex',
  'aria-attr-valid-value',
  'aria-attrs',
  'aria-role',
  'aria-unsupported-elements',
  'autocomplete-valid',
  'click-events-have-key-events',
  'definition-list',
  'heading-hidden',
  'iframe-title',
  'img-redundant-alt',
  'list',
  'mouse-events-have-key-events',
  'no-access-key',
  'no-autofocus',
  'no-distracting-elements',
  'no-invalid-change-handler',
  'no-redundant-role',
  'obj-alt',
  'role-has-required-aria-attrs',
  'role-supports-aria-attr',
  'scope',
  'tabindex-no-positive',
  'valid-lang',
];

/** The pages forbid inline styles and untrusted HTML (CSP, Trusted Types): so does the source. */
const underStrictPolicy = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Trusted Types refuse strings as HTML: build nodes, or clone a <template> of the page.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'The CSP refuses style attributes: write a rule in the element’s style sheet.',
  },
  {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
  {selector: 'TSParameterProperty', message: 'Declare the property, then assign it.'},
];

/** Calls that judge nothing, or too late, when they are not awaited. */
const awaited = [
  {
    selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
    message: 'Await it: it would never fail.',
  },
  {
    selector:
      'ExpressionStatement > CallExpression[callee.name=/^(fixture|sendKeys|sendMouse|oneEvent|nextFrame|aTimeout|waitUntil)$/]',
    message: 'Await it.',
  },
];

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      'test/support/vite-project/**',
      'storybook-static/**',
      'coverage/**',
      'var/**',
      '**/*.d.ts',
    ],
  },
  {linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['error', {max: 250}],
      'no-restricted-syntax': ['error', ...underStrictPolicy],
      'no-warning-comments': 'error',
      eqeqeq: ['error', 'smart'],
      // French typography wants U+202F.
      'no-irregular-whitespace': [
        'error',
        {skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: true},
      ],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'tsconfig.check.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite']}],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/require-await': 'off', // An interface may promise what one implementation has at once.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      'no-undef': 'off',
    },
  },
  {...lit['flat/recommended'], files: templates},
  {
    ...wc['flat/best-practice'],
    files: elements,
    settings: {wc: {elementBaseClasses: ['LitElement', 'ReactiveElement']}},
    rules: {
      ...wc['flat/best-practice'].rules,
      // The rule cannot know that ReactiveElement has every callback: the guard would be dead code.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: templates,
    plugins: {'lit-a11y': litA11y},
    rules: Object.fromEntries(accessibility.map(name => [`lit-a11y/${name}`, 'error'])),
  },
  {files: browserCode, rules: {'no-restricted-globals': ['error', 'process', 'Buffer', 'event']}},
  {
    files: browserTests,
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // Every chai assertion has the type of a promise here; those that are one are named below.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...underStrictPolicy, ...awaited],
    },
  },
  {
    // Tests hold what services answer, of no declared shape, and functions of plain objects.
    files: ['**/*.test.ts', 'test/**/*.ts', 'packages/*/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {files: ['**/*.{mjs,js}'], languageOptions: {globals: globals.node}},
);
