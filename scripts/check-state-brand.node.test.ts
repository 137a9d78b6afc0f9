import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {checkStateBrand} from './check-state-brand.js';

/** What the check says of a repository that holds these files: « path:line  message ». */
function faultsOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'socle-brand-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), {recursive: true});
      writeFileSync(join(root, path), text);
    }
    return checkStateBrand(root).faults.map(({path, line, message}) => `${path}:${line}  ${message}`);
  } finally {
    rmSync(root, {recursive: true});
  }
}

const css = 'packages/elements/src/field/field.css';
const script = 'packages/elements/src/field/field.template.ts';
const folder = 'packages/elements/src/identity/official-buttons/';

/** Each planted text must give exactly one fault, on its line, which says why. */
function refuses(path: string, text: string, why: RegExp, line = 1) {
  const faults = faultsOf({[path]: text});
  assert.equal(faults.length, 1, `${path}: ${text}\n${faults.join('\n')}`);
  assert.ok(faults[0].startsWith(`${path}:${line}  `), faults[0]);
  assert.match(faults[0], why);
}

const accepts = (path: string, text: string) => assert.deepEqual(faultsOf({[path]: text}), []);

test('this repository, sources and built packages, is far from the State’s brand', () => {
  const {faults, files} = checkStateBrand(process.cwd());
  assert.deepEqual(faults, []);
  assert.ok(files > 300, `${files} files were read`);
});

test('classes fr-* are refused wherever code writes or looks for them', () => {
  const why = /a class of the State’s design system/;
  refuses(css, 'p {}\n.fr-perso > a {}', why, 2);
  refuses(css, 'a:hover,button.fr-perso {}', why);
  refuses(css, '.socle-button.fr-perso {}', why);
  refuses(css, '[class^="fr-"] {}', why);
  refuses(script, 'const a = 1;\nhtml`<p class="lead fr-perso">`;', why, 2);
  refuses(script, 'html`<button class=fr-btn>`;', why);
  refuses(script, "element.className = 'fr-perso';", why);
  refuses(script, "element.classList.add('a', 'fr-perso');", why);
  refuses(script, "element.setAttribute('class', 'fr-perso');", why);
  refuses(script, "page.querySelector('.fr-perso');", why);
  refuses(script, "page.querySelector('button.fr-perso');", why);
  refuses(script, "const names = {'fr-btn--secondary': true};", why);
  refuses('.storybook/pages/a.mdx', 'Texte\n<p className="fr-perso">', why, 2);
  refuses('docs/a.md', 'Texte\n```html\n<p class="fr-perso">\n```', why, 3);
  refuses('README.md', 'Écrire <p class="fr-perso">.', why);
  refuses('packages/demo/dist/pages/home.js', 'html`<p class="fr-perso">`;', why);
  refuses('storybook-static/assets/page.css', '.a{}.fr-perso{color:red}', why);
});

test('attributes and tokens of the State’s design system are refused', () => {
  refuses(script, 'html`<html data-fr-scheme="dark">`;', /an attribute of/);
  refuses(css, 'p { color: var(--text-x, var(--blue-france-sun-113-625)); }', /a token of/);
});

test('a language, a domain or a file is no class', () => {
  accepts(script, "new Intl.DateTimeFormat('fr-FR'); import './fr-page.js'; html`<p lang='fr-CA' class='a'>`;");
  accepts(script, "const hosts = ['https://s3.fr-par.scw.cloud', 'https://impots.gouv.fr/a'];");
  accepts(css, 'p:lang(fr-FR) {}\n[lang="fr"] .a {}');
});

test('Marianne and Spectral are refused as fonts and files', () => {
  const font = /a font that goes with the State’s brand/;
  refuses(css, "p {\n  font: 1rem 'Marianne', sans-serif;\n}", font, 2);
  refuses(css, 'p { --font-serif: spectral; }', font);
  refuses(script, "const theme = {fontFamily: 'Marianne, arial'};", font);
  refuses('packages/tokens/src/themes/a.json', '{"font": {"$value":\n["Spectral", "serif"]}}', font, 2);
  refuses('packages/tokens/package.json', '{"dependencies": {\n"@fontsource/spectral": "5.2.5"}}', /a package/, 2);
  refuses(script, "import '@fontsource-variable/spectral';", /a package of a font/);
  refuses(script, "const face = '/fonts/Marianne-Bold.woff2';", /a file of the State’s fonts/);
});

test('a person may be called Marianne', () => {
  accepts(script, "const person = {given: 'Marianne', name: 'Dupont'};");
});

test('the State’s colours are refused in every writing', () => {
  const why = /a colour of the State \(/;
  for (const colour of ['#000091', '#1212FF', '#6a6af4', '#8585F6', '#E1000F', '#c9191e', '#f95a5c', '#000091cc'])
    refuses(css, `p {\n  color: ${colour};\n}`, why, 2);
  for (const colour of ['rgb(0, 0, 145)', 'rgba(0,0,145,.5)', 'rgb(225 0 15 / 50%)', 'rgb(0% 0% 56.9%)'])
    refuses(css, `p { color: ${colour}; }`, why);
  refuses(css, 'p { color: color(srgb 0 0 0.5686); }', /\(blue-france-sun-113\)/);
  refuses('packages/tokens/src/themes/a.json', '{"components":\n [0.8824, 0, 0.0588]}', /\(red-marianne-main-472\)/);
  refuses(script, "const brand = '#000091';", why);
  refuses('packages/tokens/src/themes/mark.svg', '<svg>\n<path fill="#e1000f"/></svg>', why, 2);
  refuses('packages/tokens/dist/themes/a.css', ':root{--socle-color-accent:#000091}', why);
  refuses('docs/a.md', 'Texte\n\n```css\na { color: #000091; }\n```', why, 4);
});

test('a colour that looks like one of the State’s is anyone’s', () => {
  accepts(css, 'p { color: #000092; background: rgb(0 0 144); border-color: #0000914; }');
});

test('packages, files and pictograms of the design system are refused', () => {
  refuses(script, "import '@gouvfr/dsfr/module';", /@gouvfr\/dsfr\/module: a package/);
  refuses(script, "const a = await import('@codegouvfr/react-dsfr/Button');", /a package of the State/);
  refuses('packages/demo/package.json', '{"dependencies": {\n"@gouvfr/dsfr": "1.15.3"}}', /a package/, 2);
  refuses('package.json', '{"devDependencies": {\n"react-dsfr": "1.0.0"}}', /a package/, 2);
  refuses(
    'package-lock.json',
    '{"packages": {\n"node_modules/a/node_modules/@codegouvfr/react-dsfr": {}}}',
    /a package/,
    2,
  );
  refuses(script, 'html`<link rel="stylesheet" href="/assets/dsfr.min.css">`;', /dsfr\.min\.css/);
  refuses(css, "@import './connect.standalone.min.css';", /a style sheet of/);
  refuses(script, 'html`<img src="/artwork/pictograms/city-hall.svg" alt="">`;', /an artwork of/);
  refuses(script, 'html`<p>Liberté<br>Égalité<br>Fraternité</p>`;', /the motto/);
});

test('marks, fonts and artworks are known by the names of their files', () => {
  const why = /the name of a mark, a font or an artwork/;
  const assets = 'packages/demo/src/assets/';
  for (const name of ['Marianne-Regular.woff2', 'spectral.ttf', 'bloc-marque.svg', 'logo-rf.png', 'RF_logo.ico'])
    refuses(`${assets}${name}`, '', why);
  for (const name of ['republique-francaise.svg', 'franceconnect-logo.svg', 'logo_gouvernement.webp', 'dsfr.min.css'])
    refuses(`${assets}${name}`, '', why);
  refuses('storybook-static/assets/marianne-bold.woff', '', why);
  accepts(`${assets}aubremer-mark.svg`, '<svg></svg>');
});

test('names may be given to say that they are not used: in comments, prose and refusals', () => {
  accepts(script, "// No .fr-btn, no #000091, no '@gouvfr/dsfr'.\nconst a = 1; /* font: Marianne */");
  accepts(script, 'assert.doesNotMatch(page, /class="fr-btn|#000091/);');
  accepts(css, '/* not .fr-btn, nor #000091, nor Marianne */\np { color: red; }');
  accepts('docs/a.md', 'Ni DSFR, ni Marianne, ni `#000091`, ni classes `fr-btn`.');
});

test('a comment hides nothing that follows it, nor does a string that looks like one', () => {
  refuses(script, "/* a */ const brand = '#000091'; // b", /a colour/);
  refuses(script, "const url = 'https://a.fr/*'; const brand = '#000091'; const end = '*/';", /a colour/);
  refuses(script, 'const a = html`${b /* c */}<p class="fr-btn">`;', /a class/);
  refuses(css, 'a {}/* b */.fr-btn {}', /a class/);
});

test('the official buttons keep their colours, in their folder and once built', () => {
  const rule = '@layer a { x a[data-franceconnect] { background: #000091; &:hover { background: #1212ff; } } }';
  accepts(`${folder}franceconnect-button.css`, rule);
  accepts(`${folder}proconnect-button.css`, 'button[data-proconnect], a[data-proconnect] { background: #000091; }');
  accepts('packages/elements/dist/elements.css', `p{color:red}${rule}`);
  accepts('storybook-static/assets/preview.css', rule);
});

test('the exception is for these colours in these rules, and for nothing else', () => {
  const sheet = `${folder}franceconnect-button.css`;
  refuses(css, 'a[data-franceconnect] { color: #000091; }', /a colour/); // Another folder.
  refuses('packages/elements/src/identity/identity.css', 'a[data-franceconnect] { color: #000091; }', /a colour/);
  refuses(sheet, 'p { color: #000091; }', /a colour/); // Another rule.
  refuses(sheet, 'p, a[data-franceconnect] { color: #000091; }', /a colour/);
  refuses(sheet, 'a[data-franceconnect] { color: red; }\np { color: #000091; }', /a colour/, 2);
  refuses(sheet, 'a[data-franceconnect] { color: #e1000f; }', /a colour/); // Another colour.
  refuses(sheet, 'a[data-franceconnect] { font-family: Marianne; }', /a font/);
  refuses(sheet, 'a[data-franceconnect].fr-connect { color: red; }', /a class/);
  refuses(`${folder}a.ts`, "const brand = '#000091';", /a colour/);
  refuses(`${folder}franceconnect-logo.svg`, '<svg></svg>', /the name of a mark/);
  refuses('packages/tokens/dist/tokens.css', ':root { --a: #000091; }', /a colour/);
});
