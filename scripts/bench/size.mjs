import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {bundleModules} from '../build/script-tag.mjs';

const elements = resolve('packages/elements');

/** The form page of reference/performance.md (its steps, fields, choices, upload and button), and one field. */
const pages = {
  formPage: {
    title: 'Form page',
    elements: ['steps', 'error-summary', 'field', 'date', 'choices', 'file-upload', 'form'],
    sheets: ['page/page.css', 'page/button.css'],
  },
  oneField: {title: 'One field', elements: ['field'], sheets: []},
};

/**
 * Bytes that a page loads at once: its scripts and its styles, minified; fonts, pictures and what is loaded on
 * demand are not counted.
 *
 * @returns {Promise<Record<string, {title: string, js: Bytes, css: Bytes, total: Bytes}>>}
 * @typedef {{raw: number, gzip: number, brotli: number}} Bytes
 */
export async function measureSizes() {
  const measured = {};
  for (const [name, page] of Object.entries(pages)) {
    const js = bytes(await scriptOf(page));
    const css = bytes(await styleOf(page, name === 'oneField'));
    measured[name] = {title: page.title, js, css, total: sum(js, css)};
  }
  return measured;
}

async function scriptOf({elements: names}) {
  const folder = mkdtempSync(join(elements, 'dist', 'bench-')); // Here, so that Lit and core are found.
  try {
    writeFileSync(join(folder, 'entry.js'), names.map(name => `import '../${name}/define.js';\n`).join(''));
    await bundleModules(join(folder, 'entry.js'), join(folder, 'page.js'));
    return Buffer.from(readFileSync(join(folder, 'page.js'), 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\n?$/, ''));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Tokens, base and the components' sheets; `onlyUsed` drops the tokens that no sheet names. */
async function styleOf({elements: names, sheets}, onlyUsed) {
  const {transform} = await import('lightningcss');
  const files = [...sheets, ...names.map(name => `${name}/${name}.css`)].map(file => join(elements, 'src', file));
  const own = files.map(file => readFileSync(file, 'utf8')).join('\n');
  const minify = code => transform({filename: 'page.css', code: Buffer.from(code), minify: true}).code.toString('utf8');
  const tokens = readFileSync('packages/tokens/dist/tokens.css', 'utf8');
  return Buffer.from(minify(onlyUsed ? usedTokens(tokens, own) : tokens) + minify(own));
}

/** Declarations of custom properties that are named by the sheets, directly or by another token. */
function usedTokens(tokens, own) {
  const names = text => new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  const declarations = [...tokens.matchAll(/(--[\w-]+)\s*:([^;}]*);?/g)];
  const used = names(own);
  for (let size = -1; size !== used.size;) {
    size = used.size;
    for (const [, name, value] of declarations) if (used.has(name)) for (const other of names(value)) used.add(other);
  }
  return tokens.replace(/(--[\w-]+)\s*:([^;}]*);?/g, (declaration, name) =>
    used.has(name) || !name.startsWith('--socle') ? declaration : '',
  );
}

const bytes = code => ({
  raw: code.length,
  gzip: gzipSync(code, {level: 9}).length,
  brotli: brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
});

const sum = (one, other) => Object.fromEntries(Object.keys(one).map(key => [key, one[key] + other[key]]));

/** The measures as a table. */
export function sizesText(measured) {
  const row = (title, {raw, gzip, brotli}) =>
    title.padEnd(18) + [raw, gzip, brotli].map(value => String(value).padStart(9)).join('');
  const rows = Object.values(measured).flatMap(({title, js, css, total}) => [
    row(title, total),
    row('  JavaScript', js),
    row('  CSS', css),
  ]);
  return [`${''.padEnd(18)}${['raw', 'gzip', 'brotli'].map(name => name.padStart(9)).join('')}  (bytes)`, ...rows].join(
    '\n',
  );
}
