import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {openDatabase, type Database} from '../packages/services/src/database/database.js';
import {embeddedFolder} from '../packages/services/src/database/embedded.testing.js';
import {uploads, type UploadRules} from '../packages/services/src/uploads/uploads.js';
import {corpus} from './uploads/corpus.js';
import {broken} from './uploads/cases/broken.js';
import {startService, type Service} from './uploads/service.js';
import {codeOf, postForm, ways} from './uploads/ways.js';

const EVERYTHING: UploadRules = {
  accept: '.pdf .jpg .jpeg .png .gif .webp .tif .heic .docx .xlsx .odt .doc .txt'.split(' '),
  maxBytes: 64_000_000,
  maxFiles: 3,
};

let parent: string;
let store: string;
let embedded: string;
let database: Database;
let service: Service;

before(async () => {
  embedded = await embeddedFolder();
  parent = await mkdtemp(join(tmpdir(), 'socle-corpus-'));
  store = join(parent, 'depots');
  await mkdir(store);
  await writeFile(join(parent, 'voisin.pdf'), 'as it was');
  database = await openDatabase({folder: embedded});
  service = await startService(uploads(database, {folder: store}));
});

after(async () => {
  await service?.close();
  await database?.close();
  for (const folder of [parent, embedded]) if (folder) await rm(folder, {recursive: true, force: true});
});

/** Nothing is beside the store, and nothing in it that no row describes. */
async function assertClean(owner: string, kept: number): Promise<void> {
  assert.deepEqual((await readdir(parent)).sort(), ['depots', 'voisin.pdf']);
  assert.equal(await readFile(join(parent, 'voisin.pdf'), 'utf8'), 'as it was');
  const rows = await database.query<{id: string; owner: string}>('select id, owner from uploads');
  assert.equal(rows.filter(row => row.owner === owner).length, kept);
  assert.deepEqual((await readdir(store, {recursive: true})).sort(), rows.map(({id}) => id).sort());
}

const ownerAt = (address: string) => `corpus-${new URL(address).pathname.slice(1)}`;

for (const [way, send] of Object.entries(ways)) {
  describe(`files sent by ${way}`, () => {
    for (const {title, files, rules, expected, sentence, shown} of corpus) {
      test(`${title}: ${expected.join(', ')}`, async () => {
        const address = service.open({...EVERYTHING, ...rules});
        const said = await send(address, files);
        assert.deepEqual(
          said.map(({refused}) => refused?.code ?? 'kept'),
          expected.map(answer => (answer === 'kept' ? answer : codeOf(answer))),
          said.find(({refused}) => refused)?.refused?.message,
        );
        for (const [index, {name, refused}] of said.entries()) {
          const label = shown ?? files[index].name;
          if (!refused) assert.equal(name, label);
          else assert.ok(refused.message.includes(label), `« ${refused.message} » names ${label}`);
        }
        if (sentence) assert.match(said.find(({refused}) => refused)!.refused!.message, sentence);
        const twice = title === 'the same file twice' ? 1 : 0;
        await assertClean(ownerAt(address), expected.filter(answer => answer === 'kept').length - twice);
      });
    }
  });
}

describe('forms that no browser sends', () => {
  for (const {title, content, status, kept = 0} of broken) {
    test(`${title}: ${status}, ${kept} kept`, async () => {
      const address = service.open(EVERYTHING);
      const answer = await postForm(address, content());
      assert.equal(answer.status, status, JSON.stringify(answer.form));
      await assertClean(ownerAt(address), kept);
    });
  }
});
