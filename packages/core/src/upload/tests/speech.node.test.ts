import assert from 'node:assert/strict';
import {test} from 'node:test';
import {uploadFr} from '../../texts/upload-fr.js';
import type {RowState, UploadRow} from '../row.js';
import {uploadSpeech, type Told} from '../speech.js';

const row = (name: string, state: RowState = 'queued'): UploadRow => ({name, size: 100, offset: 0, state});

/** What is said when each step of a sending has been done, in turn. */
function listen(rows: UploadRow[]) {
  const said: string[] = [];
  let told: Told | undefined;
  let now = 0;
  return {
    said,
    after(seconds: number, change: () => void = () => {}) {
      now += seconds * 1000;
      change();
      const heard = uploadSpeech(rows, told, now, uploadFr);
      told = heard.told;
      if (heard.text) said.push(heard.text.replaceAll('\u202f', ' '));
    },
  };
}

test('one file: its start, quarters at least ten seconds apart, its end, and nothing after it', () => {
  const file = row('a.pdf');
  const {said, after} = listen([file]);
  after(0);
  after(1, () => Object.assign(file, {state: 'sending', offset: 30}));
  after(8, () => (file.offset = 55));
  after(2, () => (file.offset = 60));
  after(5, () => (file.offset = 80));
  after(5, () => (file.offset = 90));
  after(3, () => Object.assign(file, {state: 'checking', offset: 100}));
  after(1, () => (file.state = 'waiting'));
  after(60, () => (file.state = 'sound'));
  after(60);
  assert.deepEqual(said, [
    'a.pdf : envoi en cours.',
    'Envoi : 50 %.',
    'Envoi : 75 %.',
    'a.pdf : Reçu, en attente d’analyse.',
  ]);
});

test('several files are told as one; one that was refused is not among those received', () => {
  const files = [row('a.pdf'), row('b.pdf'), row('c.pdf')];
  const {said, after} = listen(files);
  after(0);
  after(30, () => files.forEach(file => Object.assign(file, {state: 'sending', offset: 50})));
  after(30, () => Object.assign(files[0], {state: 'sound', offset: 100}));
  after(1, () => (files[1].state = 'refused'));
  after(1, () => (files[2].state = 'unscanned'));
  assert.deepEqual(said, [
    '3 fichiers ajoutés : envoi en cours.',
    'Envoi : 50 %.',
    'Envoi terminé : 2 fichiers reçus sur 3.',
  ]);
});

test('a trouble and its end are told once', () => {
  const file = row('a.pdf');
  const {said, after} = listen([file]);
  after(0);
  for (const state of ['sending', 'retrying', 'connecting', 'offline', 'offline'] as const)
    after(1, () => (file.state = state));
  after(1, () => (file.state = 'sending'));
  assert.deepEqual(said.slice(1), ['L’envoi est interrompu. Il reprendra dès que possible.', 'L’envoi a repris.']);
});

test('a file that is cancelled is not told as sent', () => {
  const files = [row('a.pdf')];
  const {said, after} = listen(files);
  after(0);
  after(1, () => files.pop());
  after(1);
  assert.deepEqual(said, ['a.pdf : envoi en cours.']);
});

test('nothing is said of files that the server held already', () => {
  const {said, after} = listen([row('a.pdf', 'waiting')]);
  after(0);
  after(10);
  assert.deepEqual(said, []);
});
