import type {RuleCase} from './case.js';
import {longText, mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a sound and its transcript',
    outcome: 'AV',
    html: `<h2>Podcast</h2><audio controls src="/son.wav"></audio><p id="t">${longText}</p><a href="#t">Transcription</a>`,
    files: mediaFiles,
  },
  {
    name: 'a transcript that is empty',
    outcome: 'NC',
    html: '<h2>Podcast</h2><audio controls src="/son.wav"></audio><a href="#t">Transcription</a><div id="t"></div>',
    files: mediaFiles,
  },
  {
    name: 'an anchor that stands before the transcript',
    outcome: 'AV',
    html: `<h2>Podcast</h2><audio controls src="/son.wav"></audio><a href="#t">Transcription</a><span id="t"></span><p>${longText}</p>`,
    files: mediaFiles,
  },
  {
    name: 'a page of transcript that is empty',
    outcome: 'NC',
    html: '<h2>Podcast</h2><audio controls src="/son.wav"></audio><a href="/vide">Transcription</a>',
    files: {...mediaFiles, '/vide': '<!doctype html><title>Transcription</title>'},
  },
  {
    name: 'a sound without a transcript',
    outcome: 'NA',
    html: '<h2>Podcast</h2><audio controls src="/son.wav"></audio>',
    files: mediaFiles,
  },
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
