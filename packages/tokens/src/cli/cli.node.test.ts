import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const command = fileURLToPath(new URL('../../bin/socle-theme.js', import.meta.url));
const marks = fileURLToPath(new URL('../themes/', import.meta.url));

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'socle-theme-'));
});
after(() => rm(folder, {recursive: true, force: true}));

interface Result {
  code: number;
  out: string;
  error: string;
}

/** The published command, in a folder of its own. */
const run = (...args: string[]) =>
  new Promise<Result>(done => {
    execFile(process.execPath, [command, ...args], {cwd: folder, maxBuffer: 1e8}, (failure, out, error) =>
      done({code: failure ? Number(failure.code) : 0, out, error}),
    );
  });
const create = (out: string, ...args: string[]) =>
  run('create', '--name', 'Ville de Lisieux', '--out', join(folder, out), ...args);
const list = async (out: string) => (await readdir(join(folder, out)).catch(() => [])).sort();
const read = (...path: string[]) => readFile(join(folder, ...path), 'utf8');

test('a whole theme is written, and printed in French', async () => {
  const {code, out, error} = await create(
    'entier',
    '--color',
    '#8a1538',
    '--color',
    '#c98a1b',
    '--logo',
    join(marks, 'aubremer-mark.svg'),
    '--font',
    'Source Sans 3',
  );
  assert.equal(code, 0, error);
  assert.match(out, /^Corrections\n {2}Aucune correction/);
  assert.match(out, /Thème sombre, plus de contraste\s: \d+ paires/);
  assert.match(out, /button\/primary\/hover/);
  assert.deepEqual(await list('entier'), [
    'contrastes.md',
    'figma',
    'fonts',
    'lisez-moi.md',
    'logo.svg',
    'pairs.json',
    'socle-theme.json',
    'theme.css',
    'tokens',
    'tokens.d.ts',
    'tokens.js',
    'tokens.json',
  ]);
  const sheet = await read('entier', 'theme.css');
  assert.match(sheet, /^@font-face\{font-family:"Source Sans 3"/);
  assert.match(sheet, /size-adjust:9\d/);
  assert.match(sheet, /@layer socle\.tokens\{/);
  assert.match(
    await read('entier', 'contrastes.md'),
    /\| button\/primary\/hover \| #ffffff \| #[0-9a-f]{6} \| \d+(,\d+)? \| 4,5 \|/,
  );
  assert.match(await read('entier', 'fonts', 'source-sans-3-LICENCE.txt'), /SIL OPEN FONT LICENSE/i);
});

test('with --json, standard output is one object, and words go elsewhere', async () => {
  const {code, out, error} = await create('json', '--color', '#ffcc00', '--json');
  assert.equal(code, 0, error);
  const {pairs, corrections} = JSON.parse(out) as {
    pairs: Record<string, unknown>[];
    corrections: {from: string; to: string}[];
  };
  assert.deepEqual(
    [...new Set(pairs.map(({scheme}) => scheme))],
    ['light', 'dark', 'more-contrast', 'more-contrast-dark'],
  );
  for (const pair of pairs) {
    assert.deepEqual(Object.keys(pair), ['scheme', 'use', 'foreground', 'background', 'ratio', 'minimum']);
    assert.match(String(pair['foreground']) + String(pair['background']), /^(#[0-9a-f]{6}){2}$/);
    assert.ok([3, 4.5, 7].includes(Number(pair['minimum'])) && Number(pair['ratio']) >= Number(pair['minimum']));
  }
  assert.ok(pairs.some(({use}) => use === 'button/primary/hover'));
  assert.equal(corrections[0]?.from, '#ffcc00');
  assert.match(error, /#ffcc00 devient #[0-9a-f]{6}/);
});

describe('a refusal is a sentence, writes nothing, and ends with 1', () => {
  const trap = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const refusals: [name: string, args: () => Promise<string[]>, says: RegExp][] = [
    ['a forced yellow', async () => ['--color', '#ffcc00', '--force'], /button\/primary\/rest\s: 1,\d+ au lieu de 4,5/],
    ['the blue of the State', async () => ['--color', 'rgb(0 0 145)'], /marque de l’État/],
    ['a logo with a script', async () => ['--color', '#8a1538', '--logo', await file('piege.png', trap)], /<script>/],
  ];
  for (const [name, args, says] of refusals)
    test(name, async () => {
      const {code, out, error} = await create('refus', ...(await args()), '--json');
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.match(error, says);
      assert.doesNotMatch(error, /\n {4}at /);
      assert.deepEqual(await list('refus'), []);
    });
});

const file = async (name: string, content: string) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('a command that is badly written ends with 2, names the option and shows the usage', () => {
  const wrong: [args: string[], says: RegExp][] = [
    [[], /Il manque la commande/],
    [['make'], /«\smake\s» n’existe pas/],
    [['create', '--color', '#111', '--out', 'x'], /--name/],
    [['create', '--name', 'V', '--out', 'x'], /--color/],
    [['create', '--name', 'V', '--color', '#111'], /--out/],
    [['create', '--name', 'V', '--color', '#111', '--out', 'x', '--couleur', 'a'], /--couleur/],
    [['create', '--name', 'V', '--color'], /--color/],
    [['create', '--name', 'V', '--color', '#111', '--out', 'x', '--json=oui'], /--json/],
    [['create', '--name', 'V', '--color', 'bordeaux', '--out', 'x'], /--color/],
    [['create', '--name', 'V', '--color', '#11111180', '--out', 'x'], /--color.*transparente/],
    [['create', '--name', 'V', '--color', '#111', '--out', 'x', '--logo', 'absent.svg'], /--logo/],
    [['create', '--name', 'V', '--color', '#111', '--out', 'x', '--font', '../x'], /--font/],
    [['create', 'Ville', '--name', 'V', '--color', '#111', '--out', 'x'], /Ville/],
    [
      ['create', '--name', 'V', ...['#111', '#222', '#333', '#444'].flatMap(each => ['--color', each]), '--out', 'x'],
      /--color/,
    ],
  ];
  for (const [args, says] of wrong)
    test(args.join(' ') || 'nothing', async () => {
      const {code, out, error} = await run(...args);
      assert.equal(code, 2, error);
      assert.equal(out, '');
      assert.match(error.split('\n')[0] ?? '', says);
      assert.match(error, /Usage/);
      assert.deepEqual(await list('x'), []);
    });
});

test('--help shows the usage and ends with 0', async () => {
  const {code, out} = await run('--help');
  assert.equal(code, 0);
  assert.match(out, /npx socle-theme create/);
});

describe('the folder', () => {
  test('holds what somebody else wrote: refused, and left as it was', async () => {
    await mkdir(join(folder, 'autre'));
    await writeFile(join(folder, 'autre', 'notes.txt'), 'à moi');
    const {code, error} = await create('autre', '--color', '#8a1538');
    assert.equal(code, 1);
    assert.match(error, /n’est pas vide/);
    assert.deepEqual(await list('autre'), ['notes.txt']);
  });

  test('holds our theme: written again, and what somebody added stays', async () => {
    await create(
      'encore',
      '--color',
      '#8a1538',
      '--logo',
      join(marks, 'aubremer-mark.svg'),
      '--font',
      'atkinson-hyperlegible-next',
    );
    await writeFile(join(folder, 'encore', 'notes.txt'), 'à moi');
    const {code, error} = await create('encore', '--color', '#2f6b3c');
    assert.equal(code, 0, error);
    assert.match(await read('encore', 'theme.css'), /#2f6b3c/);
    assert.equal(await read('encore', 'notes.txt'), 'à moi');
    const left = await list('encore');
    assert.ok(!left.includes('logo.svg') && !left.includes('fonts'), left.join(' '));
    assert.deepEqual(
      (await readdir(folder)).filter(name => name.startsWith('.')),
      [],
    );
  });

  test('has a file of somebody where ours would go: refused', async () => {
    await create('place', '--color', '#8a1538');
    await writeFile(join(folder, 'place', 'logo.svg'), 'à moi');
    const {code, error} = await create('place', '--color', '#8a1538', '--logo', join(marks, 'aubremer-mark.svg'));
    assert.equal(code, 1);
    assert.match(error, /logo\.svg/);
    assert.equal(await read('place', 'logo.svg'), 'à moi');
  });

  test('a record that names files elsewhere removes none of them', async () => {
    await create('registre', '--color', '#8a1538');
    await writeFile(join(folder, 'dehors.txt'), 'à moi');
    const record = JSON.parse(await read('registre', 'socle-theme.json')) as {files: string[]};
    record.files.push('../dehors.txt');
    await writeFile(join(folder, 'registre', 'socle-theme.json'), JSON.stringify(record));
    assert.equal((await create('registre', '--color', '#2f6b3c')).code, 0);
    assert.equal(await read('dehors.txt'), 'à moi');
  });

  test('cannot be written: a sentence', async () => {
    await writeFile(join(folder, 'fichier'), '');
    for (const out of ['fichier', 'fichier/dedans']) {
      const {code, error} = await create(out, '--color', '#8a1538');
      assert.equal(code, 1, error);
      assert.match(error, /fichier/);
      assert.doesNotMatch(error, /\n {4}at /);
    }
  });
});

test('a font that is not installed is said, with the command that installs it', async () => {
  const {code, error} = await create('police', '--color', '#8a1538', '--font', 'luciole');
  assert.equal(code, 0);
  assert.match(error, /npm install @fontsource-variable\/luciole/);
  assert.match(await read('police', 'lisez-moi.md'), /npm install @fontsource-variable\/luciole/);
});

test('the system’s fonts are named, and nothing is copied', async () => {
  await create('systeme', '--color', '#8a1538', '--font', 'system');
  assert.match(await read('systeme', 'theme.css'), /--socle-font:system-ui/);
  assert.ok(!(await list('systeme')).includes('fonts'));
});
