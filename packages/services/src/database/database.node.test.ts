import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {onBoth} from './both.testing.js';
import {DatabaseUnavailableError, openDatabase} from './database.js';
import {migrate} from './migrations.js';
import {steps} from './steps.js';
import {freePort} from './postgres.testing.js';

onBoth('database', database => {
  test('gives back the same types whatever the driver', async () => {
    const date = new Date('2026-11-12T14:05:06.789Z');
    const [row] = await database().query(
      'select $1::timestamptz as date, $2::jsonb as object, $3::jsonb as list, $4::bigint as big, $5::text as nothing, $6::integer as small, $7::boolean as yes, $8::jsonb as quoted',
      [date, {a: ['é', {b: null}]}, ['x', 'y'], 5_000_000_000, undefined, 7, true, '"texte"'],
    );
    assert.deepEqual(row, {
      date,
      object: {a: ['é', {b: null}]},
      list: ['x', 'y'],
      big: 5_000_000_000,
      nothing: null,
      small: 7,
      yes: true,
      quoted: 'texte',
    });
  });

  test('stores what a hostile form sends: NUL and lone surrogates', async () => {
    const [row] = await database().query('select $1::jsonb as json, $2::text as text', [
      {'k\0': 'a\0b\ud800'},
      'x\0\udfffy',
    ]);
    assert.deepEqual(row, {json: {k: 'ab\uFFFD'}, text: 'x\uFFFDy'});
  });

  test('rolls a failed transaction back', async () => {
    const work = database().transaction(async db => {
      await db.query(`insert into numbers (number) values ('rolled-back')`);
      await db.transaction(async inner => {
        await inner.query(`insert into numbers (number) values ('inner')`);
      });
      throw new Error('stop');
    });
    await assert.rejects(work, /stop/);
    assert.deepEqual(await database().query(`select * from numbers where number in ('rolled-back', 'inner')`), []);
  });

  test('commits a transaction', async () => {
    const answer = await database().transaction(async db => {
      await db.query(`insert into numbers (number) values ('kept')`);
      return 'done';
    });
    assert.equal(answer, 'done');
    assert.equal((await database().query(`select * from numbers where number = 'kept'`)).length, 1);
  });

  test('migrates once, even when asked twice at the same time', async () => {
    await Promise.all([migrate(database()), migrate(database())]);
    const [{count}] = (await database().query<{count: number}>('select count(*) as count from migrations')) as [
      {count: number},
    ];
    assert.equal(count, steps.length);
  });

  test('refuses a database made by a newer version', async () => {
    await database().query(`insert into migrations (name, applied_at) values ('9999-future', $1)`, [new Date()]);
    await assert.rejects(migrate(database()), /newer version/);
    await database().query(`delete from migrations where name = '9999-future'`);
  });
});

test('a server that does not answer is one sentence, without the password', async () => {
  const url = `postgres://me:secret-word@127.0.0.1:${await freePort()}/socle`;
  await assert.rejects(openDatabase({url, folder: ''}), (error: Error) => {
    assert.ok(error instanceof DatabaseUnavailableError);
    assert.match(error.message, /^DATABASE_URL: PostgreSQL does not answer at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\.$/);
    return true;
  });
});

test('what is written is there at the next start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'socle-again-'));
  try {
    const first = await openDatabase({folder});
    await first.query(`insert into numbers (number) values ('first')`);
    await first.close();
    const second = await openDatabase({folder});
    assert.deepEqual(await second.query('select number from numbers'), [{number: 'first'}]);
    await second.close();
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});
