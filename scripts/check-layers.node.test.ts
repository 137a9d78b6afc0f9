import assert from 'node:assert/strict';
import {test} from 'node:test';
import {circlesIn} from './layers/circles.js';
import {missingFrom} from './layers/completeness.js';
import {readSource} from './layers/imports.js';
import {faultsOf} from './layers/rules.js';

const declared = {
  runTime: new Set(['lit', '@lit/reactive-element', 'hono']),
  tests: new Set(['hono', '@open-wc/testing']),
};
const messages = (path: string, text: string) =>
  faultsOf(readSource(path, text), declared).map(({line, message}) => `${line}: ${message}`);
const accepts = (path: string, text: string) => assert.deepEqual(messages(path, text), []);
const refuses = (path: string, text: string, why: RegExp) => assert.match(messages(path, text).join('\n'), why);

test('every way of importing is seen, with its line', () => {
  const {imports} = readSource(
    'packages/core/src/a.ts',
    [
      `import {x} from './one.js';`,
      `import type {Y} from './two.js';`,
      `import {type Z} from './three.js';`,
      `export * from './four.js';`,
      `let w: import('./five.js').W;`,
      `await import('./six.js');`,
      `await import(name);`,
      `import './eight.js';`,
    ].join('\n'),
  );
  assert.deepEqual(
    imports.map(({specifier, line, typeOnly}) => [specifier, line, typeOnly]),
    [
      ['./one.js', 1, false],
      ['./two.js', 2, true],
      ['./three.js', 3, true],
      ['./four.js', 4, false],
      ['./five.js', 5, true],
      ['./six.js', 6, false],
      [undefined, 7, false],
      ['./eight.js', 8, false],
    ],
  );
});

test('a comment or a string is no import', () => {
  accepts('packages/core/src/a.ts', `// import '@socle/elements/field';\nconst text = "import '@socle/demo'";`);
  accepts('packages/tokens/src/a.css', `/* @import '@socle/elements/elements.css'; */`);
});

test('the import table is kept, types included', () => {
  accepts('packages/elements/src/field/field.template.ts', `import {texts} from '@socle/core/texts';`);
  refuses(
    'packages/core/src/a.ts',
    `\nimport type {A} from '@socle/elements/field';`,
    /^2: core may not import @socle\/elements/,
  );
  refuses('packages/services/src/mail/mail.ts', `import '@socle/simulators/mailbox';`, /services may not import/);
  refuses('packages/rgaa/src/a.ts', `import '@socle/core/say';`, /nothing of ours/);
  refuses('packages/simulators/src/a.ts', `import '@socle/demo/main';`, /may not import @socle\/demo/);
  refuses('packages/core/src/a.ts', `import '../../elements/src/field/field.js';`, /leaves the package/);
});

test('tests may use the simulators and the checker, code may not', () => {
  accepts('packages/services/src/mail/mail.node.test.ts', `import '@socle/simulators/mailbox';`);
  refuses('packages/elements/src/field/field.ts', `import '@socle/rgaa/audit-page';`, /may not import @socle\/rgaa/);
});

test('a server takes templates, never a class nor define', () => {
  accepts('packages/demarche/src/page.ts', `import {field} from '@socle/elements/field/template';`);
  refuses('packages/demarche/src/page.ts', `import '@socle/elements/define';`, /a server imports templates/);
  refuses(
    'packages/demarche/src/page.ts',
    `import {SocleField} from '@socle/elements/field';`,
    /a server imports templates/,
  );
});

test('browsers load Lit and nothing else; servers load what they declare', () => {
  accepts('packages/elements/src/a/a.ts', `import {ReactiveElement} from '@lit/reactive-element';`);
  refuses('packages/elements/src/a/a.ts', `import 'hono';`, /runs in browsers/);
  refuses('packages/core/src/a.ts', `import 'node:fs';`, /runs in browsers/);
  accepts('packages/services/src/a/a.ts', `import 'hono'; import 'node:fs/promises';`);
  refuses('packages/services/src/a/a.ts', `import 'express';`, /not in the dependencies/);
  refuses('packages/services/src/a/a.ts', `import '@lit-labs/ssr';`, /only services\/render/);
});

test('an element imports no other element, and an enhancer neither lit nor a template', () => {
  const enhancer = 'class A extends ReactiveElement {}';
  refuses('packages/elements/src/form/form.ts', `import type {S} from '../steps/steps.js';`, /never imports another/);
  refuses('packages/elements/src/form/form.ts', `import {html} from 'lit'; ${enhancer}`, /never lit/);
  refuses('packages/elements/src/form/form.ts', `import {form} from './form.template.js'; ${enhancer}`, /no template/);
  accepts(
    'packages/elements/src/list/list.ts',
    `import {html} from 'lit'; import {list} from './list.template.js'; class A extends LitElement {}`,
  );
});

test('define.ts, templates and stories keep to their part', () => {
  accepts('packages/elements/src/form/define.ts', `import {SocleForm} from './form.js';`);
  refuses('packages/elements/src/form/define.ts', `import './parts.js';`, /imports \.\/form\.js only/);
  refuses('packages/elements/src/form/form.template.ts', `import '../field/field.js';`, /never a class/);
  refuses('packages/elements/src/form/form.stories.ts', `import './define.js';`, /never a class nor define/);
  refuses('packages/elements/src/field/field.css', `@import '../form/form.css';`, /only elements\.css/);
});

test('an interface that extends makes no class of a template', () => {
  const content = 'interface FormContent extends FieldContent {}';
  accepts(
    'packages/elements/src/form/form.template.ts',
    `import {field, type FieldContent} from '../field/field.template.js'; ${content}`,
  );
  refuses(
    'packages/elements/src/form/parts.ts',
    `import '../field/rows.js'; const A = class extends ReactiveElement {};`,
    /never imports another/,
  );
});

test('a circle of imports is refused, types included, and told by its shortest way', () => {
  const circles = (files: Record<string, string>) =>
    circlesIn(Object.entries(files).map(([path, text]) => readSource(`packages/core/src/${path}.ts`, text)));
  const line = `types go to a contract.ts that imports none of them`;

  const knot = {
    'pay/face': `\nimport {a} from './a.js';\nexport type Order = object;`,
    'pay/a': `import {b} from './b.js';`,
    'pay/b': `import {rate} from '../rate.js';\nimport type {Order} from './face.js';`,
    rate: `export type {Order} from './pay/a.js';`,
    outside: `import './pay/face.js'; import './nowhere.js'; import 'pay';`,
  };
  assert.deepEqual(circles(knot), [
    {
      path: 'packages/core/src/pay/a.ts',
      line: 1,
      message: `circle of imports: pay/a.ts → pay/b.ts → rate.ts → pay/a.ts; ${line}`,
    },
  ]);
  assert.equal(
    circles({...knot, 'pay/b': `import type {Order} from './face.js';`})[0].message,
    `circle of imports: a.ts → b.ts → face.ts → a.ts; ${line}`,
  );
  assert.equal(
    circles({...knot, 'pay/a': `import './b.js'; let order: import('./face.js').Order;`})[0].message,
    `circle of imports: a.ts → face.ts → a.ts; ${line}`,
  );
  assert.deepEqual(circles({...knot, 'pay/b': ''}), []);
  assert.deepEqual(
    circles({one: `import './two.js';`, two: `import './one.js';`, self: `import './self.js';`}).map(({path}) => path),
    ['packages/core/src/one.ts', 'packages/core/src/self.ts'],
  );
});

test('an element or a style sheet left out of the lists is named', () => {
  const sources = [
    readSource('packages/elements/src/define.ts', `import './form/define.js';`),
    readSource('packages/elements/src/elements.css', `@import './form/form.css';`),
    ...['form/define.ts', 'form/form.css', 'date/define.ts', 'date/date.css'].map(file =>
      readSource(`packages/elements/src/${file}`, ''),
    ),
  ];
  assert.deepEqual(
    missingFrom(sources).map(({message}) => message),
    [`missing: import './date/define.js';`, `missing: @import './date/date.css';`],
  );
});
