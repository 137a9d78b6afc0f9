import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {diskSentence} from './say.mjs';
import {checkNode} from './setup.mjs';

test('Node 20.19 and later are accepted', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.21.0']) checkNode(version);
  for (const version of ['16.20.0', '18.20.4', '20.18.9']) assert.throws(() => checkNode(version), /too old.*20\.19/);
});

test('a fault of the disk is one sentence', () => {
  assert.match(diskSentence({code: 'EROFS', path: '/data'}) ?? '', /^The disk is read-only: \/data/);
  assert.match(diskSentence({code: 'EACCES', path: '/data'}) ?? '', /DATA_DIR/);
  assert.equal(diskSentence({code: 'EOTHER'}), undefined);
});

test('what runs before npm ci uses built-ins and its neighbours only', () => {
  for (const file of ['setup', 'say', 'run', 'start', 'test', 'build', 'bench']) {
    const text = readFileSync(`scripts/${file}.mjs`, 'utf8');
    const specifiers = [...text.matchAll(/^import .* from '([^']+)'/gm)].map(([, specifier]) => specifier ?? '');
    assert.deepEqual(
      specifiers.filter(specifier => !/^(node:|\.\/(setup|say|run)\.mjs$)/.test(specifier)),
      [],
      file,
    );
  }
});
