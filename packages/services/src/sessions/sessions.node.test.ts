import assert from 'node:assert/strict';
import {test} from 'node:test';
import {onBoth} from '../database/both.testing.js';
import {sessions} from './sessions.js';

const withCookie = (cookie: string) =>
  new Request('http://127.0.0.1/', {headers: {cookie: `other=1; ${cookie.split(';')[0]}`}});

onBoth('sessions', database => {
  test('a session is found again by its cookie, whose secret is not in the database', async () => {
    const {read, create, save} = sessions(database(), {secure: false});
    const {session, cookie} = await create({draft: 'b1'});
    assert.match(cookie, /^socle-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    session.data.flash = 'Bonjour';
    await save(session);
    const {expiresAt, ...found} = (await read(withCookie(cookie))) ?? assert.fail();
    assert.deepEqual(found, {id: session.id, data: {draft: 'b1', flash: 'Bonjour'}});
    assert.ok(Math.abs(expiresAt.getTime() - Date.now() - 86_400_000) < 60_000);
    const secret = cookie.slice('socle-session='.length, cookie.indexOf(';'));
    assert.deepEqual(await database().query('select id from sessions where id = $1', [secret]), []);
  });

  test('an https site has a Secure cookie that no sibling domain can set', async () => {
    const {create} = sessions(database(), {secure: true});
    assert.match(
      (await create({})).cookie,
      /^__Host-socle-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });

  test('no cookie, or an unknown one, is no session', async () => {
    const {read} = sessions(database(), {secure: false});
    assert.equal(await read(new Request('http://127.0.0.1/')), undefined);
    assert.equal(await read(withCookie('socle-session=unknown')), undefined);
  });

  test('at login the secret changes and the old one opens nothing', async () => {
    const {read, create, rotate} = sessions(database(), {secure: false});
    const before = await create({draft: 'b2'});
    const after = await rotate(before.session);
    assert.notEqual(after.cookie, before.cookie);
    assert.equal(await read(withCookie(before.cookie)), undefined);
    assert.deepEqual((await read(withCookie(after.cookie)))?.data, {draft: 'b2'});
  });

  test('an ended session is cleared on both sides, and a late save does not bring it back', async () => {
    const {read, create, destroy, save} = sessions(database(), {secure: false});
    const {session, cookie} = await create({});
    assert.match(await destroy(session), /^socle-session=; .*Max-Age=0/);
    await save(session);
    assert.equal(await read(withCookie(cookie)), undefined);
  });

  test('a session is prolonged on demand, whatever was written meanwhile; an ended one is not', async t => {
    t.mock.timers.enable({apis: ['Date'], now: Date.now()});
    const {read, create, prolong, save, destroy} = sessions(database(), {secure: false, lifetimeMs: 60_000});
    const {session, cookie} = await create({});
    await save({...session, data: {flash: 'Bonjour'}});
    t.mock.timers.tick(20);
    const until = (await prolong(session)) ?? assert.fail();
    assert.ok(until > session.expiresAt);
    assert.deepEqual((await read(withCookie(cookie)))?.data, {flash: 'Bonjour'});
    await destroy(session);
    assert.equal(await prolong(session), undefined);
  });

  test('a session lasts while it is used, then expires and is purged', async t => {
    t.mock.timers.enable({apis: ['Date'], now: Date.now()});
    const {read, create, purge} = sessions(database(), {secure: false, lifetimeMs: 3000});
    const {session, cookie} = await create({});
    for (let turn = 0; turn < 3; turn++) {
      t.mock.timers.tick(1200);
      assert.ok(await read(withCookie(cookie)), `turn ${turn}`);
    }
    t.mock.timers.tick(3200);
    assert.equal(await read(withCookie(cookie)), undefined);
    await purge();
    t.mock.timers.reset();
    assert.deepEqual(await database().query('select id from sessions where id = $1', [session.id]), []);
  });
});
