import assert from 'node:assert/strict';
import {mkdtemp, readdir, rename, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, mock, test} from 'node:test';
import type {Verdict} from '../antivirus/antivirus.js';
import {onBoth} from '../database/both.testing.js';
import {antivirusOf} from './antivirus.testing.js';
import {file, formRequest, PDF} from './files.testing.js';
import {uploads, type UploadRules} from './uploads.js';

const rules: UploadRules = {accept: ['.pdf'], maxBytes: 1000, maxFiles: 3};
const rulesFor = () => rules;
/** A PDF that says a word. */
const pdf = (word: string) => Buffer.concat([PDF, Buffer.from(`% ${word}\n`)]);

let folder: string;
let owner = '';

onBoth('scans', database => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'socle-scans-'));
    owner = `scans-${folder.slice(-6)}`;
    await database().query('delete from uploads');
    mock.method(console, 'error', () => {});
  });
  afterEach(async () => {
    mock.restoreAll();
    await rm(folder, {recursive: true, force: true});
  });

  /** An antivirus that answers by the word of the file, and how many times it was asked of what. */
  const asked: string[] = [];
  let isAway = false;
  const antivirus = antivirusOf(content => {
    const word = /% (.+)\n/.exec(String(content).slice(PDF.length - 1))?.[1] ?? '';
    asked.push(word);
    const verdicts: Record<string, Verdict> = {
      infected: {kind: 'infected', signature: 'Eicar'},
      unscannable: {kind: 'unscannable', reason: 'Heuristics.Limits.Exceeded'},
    };
    return isAway ? undefined : (verdicts[word] ?? {kind: 'sound'});
  });
  beforeEach(() => {
    asked.length = 0;
    isAway = false;
  });
  const store = (options: {antivirus?: typeof antivirus} = {antivirus}) => uploads(database(), {folder, ...options});
  const send = (to: ReturnType<typeof store>, ...words: string[]) =>
    to.receive(formRequest(words.map(word => ['pieces', file(pdf(word), `${word}.pdf`)])), {owner, rulesFor});
  const states = async (of: ReturnType<typeof store>) =>
    Object.fromEntries((await of.overview(owner)).map(({name, state}) => [name, state]));
  const logged = () =>
    (console.error as unknown as ReturnType<typeof mock.fn>).mock.calls.map(call =>
      call.arguments.map(String).join(' '),
    );

  test('files are scanned at once, and become what the antivirus says', async () => {
    const ours = store();
    const {stored} = await send(ours, 'sound', 'infected', 'unscannable');
    assert.deepEqual(new Set(stored.map(({state}) => state)), new Set(['waiting']));
    await ours.idle();
    assert.deepEqual(await states(ours), {
      'sound.pdf': 'sound',
      'infected.pdf': 'rejected',
      'unscannable.pdf': 'unscannable',
    });
    assert.deepEqual(asked, ['sound', 'infected', 'unscannable'], 'oldest first, once each');
    assert.deepEqual(
      (await ours.list(owner)).map(({name}) => name),
      ['sound.pdf', 'unscannable.pdf'],
    );
    assert.deepEqual(await ours.settle(), {scanned: 0, waiting: 0});
  });

  test('only a sound file is opened; a page that shows it runs nothing of it', async () => {
    const ours = store();
    const {stored} = await send(ours, 'sound', 'infected', 'unscannable');
    await ours.idle();
    const answers = await Promise.all(stored.map(({id}) => ours.open(owner, id, {inline: true})));
    assert.deepEqual(
      answers.map(({status, body}) => [status, body === null]),
      [
        [200, false],
        [403, true],
        [403, true],
      ],
    );
    const [shown] = answers;
    assert.match(shown.headers.get('content-disposition')!, /^inline; filename="sound\.pdf"/);
    assert.equal(shown.headers.get('x-content-type-options'), 'nosniff');
    assert.match(shown.headers.get('content-security-policy')!, /default-src 'none'; sandbox/);
    assert.deepEqual(Buffer.from(await shown.arrayBuffer()), pdf('sound'));
    const [first] = await ours.overview(owner);
    assert.equal(first?.href, `/depots/${first?.id}`);
  });

  test('an infected file loses its bytes at once; its owner is told until he removes or replaces it', async () => {
    const ours = store();
    await send(ours, 'infected');
    await ours.idle();
    assert.deepEqual(await readdir(folder), []);
    const [rejected] = await ours.overview(owner);
    assert.match(rejected.message!, /infected\.pdf.*contient un virus.*supprimé.*Envoyez un autre fichier/);
    assert.equal(rejected.href, undefined);
    const {stored} = await send(ours, 'one', 'two');
    assert.deepEqual([stored.length, (await ours.overview(owner)).length], [2, 3]);
    await send(ours, 'three');
    assert.deepEqual(Object.keys(await states(ours)), ['one.pdf', 'two.pdf', 'three.pdf'], 'replaced by the third one');
    await ours.idle();
  });

  test('nothing that is logged names a file or its owner', async () => {
    const ours = store();
    await send(ours, 'infected', 'unscannable');
    await ours.idle();
    const lines = logged().join('\n');
    assert.match(lines, /Eicar.*\n.*Heuristics/s);
    assert.doesNotMatch(lines, /\.pdf/);
    assert.ok(!lines.includes(owner));
  });

  test('while the antivirus is away files wait, and are asked again at the next call only', async () => {
    isAway = true;
    const ours = store();
    await send(ours, 'one', 'two');
    await ours.idle();
    assert.deepEqual(await states(ours), {'one.pdf': 'waiting', 'two.pdf': 'waiting'});
    assert.ok(asked.length <= 2, 'no loop');
    assert.equal((await ours.list(owner)).length, 2, 'the citizen may go on');
    asked.length = 0;
    assert.deepEqual(await ours.settle(), {scanned: 0, waiting: 2});
    assert.deepEqual(asked, ['one']);
    isAway = false;
    assert.deepEqual(await ours.settle(), {scanned: 2, waiting: 0});
    assert.deepEqual(await states(ours), {'one.pdf': 'sound', 'two.pdf': 'sound'});
  });

  test('files kept without an antivirus are scanned when there is one, and wait for nothing when there is none any more', async () => {
    const without = store({});
    await send(without, 'one');
    assert.deepEqual(await without.settle(), {scanned: 0, waiting: 0});
    assert.deepEqual(await states(without), {'one.pdf': 'unscanned'});
    isAway = true;
    const ours = store();
    assert.deepEqual(await ours.settle(), {scanned: 0, waiting: 1});
    assert.deepEqual(await states(ours), {'one.pdf': 'waiting'});
    assert.deepEqual(await without.settle(), {scanned: 0, waiting: 0});
    assert.deepEqual(await states(without), {'one.pdf': 'unscanned'});
    isAway = false;
    assert.deepEqual(await ours.settle(), {scanned: 1, waiting: 0});
  });

  test('two servers never scan one file at the same time', async () => {
    await send(store({}), 'one', 'two', 'three');
    const [first, second] = await Promise.all([store().settle(), store().settle()]);
    assert.equal(first.scanned + second.scanned, 3);
    assert.deepEqual([...asked].sort(), ['one', 'three', 'two']);
  });

  test('a file that a killed server was scanning is scanned again some minutes later', async () => {
    await send(store({}), 'one');
    await database().query(`update uploads set state = 'waiting', claimed_at = now()`);
    assert.deepEqual(await store().settle(), {scanned: 0, waiting: 1});
    assert.deepEqual(await store().settle(new Date(Date.now() + 6 * 60_000)), {scanned: 1, waiting: 0});
  });

  test('a file that cannot be read does not stop the others', async () => {
    const failing = {
      ...antivirus,
      scan: (stream: Parameters<typeof antivirus.scan>[0]) =>
        antivirus.scan(stream).then(verdict => {
          if (asked.at(-1) === 'one') throw new Error('EIO one.pdf');
          return verdict;
        }),
    };
    await send(store({}), 'one', 'two');
    assert.deepEqual(await store({antivirus: failing}).settle(), {scanned: 1, waiting: 1});
    assert.deepEqual(await states(store()), {'one.pdf': 'waiting', 'two.pdf': 'sound'});
  });

  test('a file whose bytes are not found waits for them', async () => {
    const ours = store({});
    const {stored} = await send(ours, 'one');
    const place = join(folder, stored[0].id);
    await rename(place, `${place}.away`);
    assert.deepEqual(await store().settle(), {scanned: 0, waiting: 1});
    await rename(`${place}.away`, place);
    assert.deepEqual(await store().settle(), {scanned: 1, waiting: 0});
  });

  test('a file removed while it is scanned stays removed', async () => {
    const ours = store({
      antivirus: {
        ...antivirus,
        scan: async stream => {
          const verdict = await antivirus.scan(stream);
          await ours.removeAll(owner);
          return verdict;
        },
      },
    });
    await send(ours, 'one');
    await ours.idle();
    assert.deepEqual(await ours.overview(owner), []);
    assert.deepEqual(await readdir(folder), []);
  });

  test('a file answers another field, judged by its rules, and lives without the first', async () => {
    const ours = store();
    const {stored} = await send(ours, 'one', 'infected');
    await ours.idle();
    const [one, infected] = stored.map(({id}) => id) as [string, string];
    const copy = await ours.reuse(owner, one, 'autre', {...rules, maxFiles: 1});
    assert.ok(copy && 'id' in copy);
    assert.deepEqual([copy.field, copy.name, copy.state], ['autre', 'one.pdf', 'sound']);
    assert.deepEqual(await ours.reuse(owner, one, 'autre', {...rules, maxFiles: 1}), copy, 'once in one field');
    const refused = await ours.reuse(owner, one, 'photo', {...rules, accept: ['.png']});
    assert.ok(refused && 'reason' in refused);
    assert.deepEqual([refused.field, refused.reason], ['photo', 'type']);
    const heavy = await ours.reuse(owner, one, 'leger', {...rules, maxTotalBytes: 10});
    assert.ok(heavy && 'reason' in heavy && heavy.reason === 'total');
    assert.equal(await ours.reuse(owner, infected, 'autre', rules), undefined);
    assert.equal(await ours.reuse('somebody', one, 'autre', rules), undefined);
    await ours.remove(owner, one);
    assert.deepEqual(await readdir(folder), [copy.id]);
    assert.deepEqual(Buffer.from(await (await ours.open(owner, copy.id)).arrayBuffer()), pdf('one'));
  });

  test('its owner says what document a file is', async () => {
    const ours = store();
    const {stored} = await send(ours, 'one');
    const id = stored[0].id;
    assert.equal(await ours.setKind(owner, id, 'bail'), true);
    assert.equal(await ours.setKind('somebody', id, 'autre'), false);
    assert.equal((await ours.list(owner))[0]?.kind, 'bail');
    assert.equal((await ours.overview(owner))[0]?.kind, 'bail');
    assert.equal(await ours.setKind(owner, id, undefined), true);
    assert.equal('kind' in (await ours.list(owner))[0], false);
    await ours.idle();
  });
});
