import {judgeFileContent} from '../file-content.js';
import {texts} from '../texts.js';
import {fileStates} from './file-states.js';
import {fingerprint} from './fingerprint.js';
import {hashFile} from './hash-file.js';
import {transfer} from './transfer.js';
import type {UploadTransport} from './transport.js';

/** Carries files to a service that speaks tus and the words of `protocol.ts`, at an address of this site. */
export function tusTransport(address: string): UploadTransport {
  const endpoint = new URL(address, document.baseURI).href.replace(/\/$/, '');
  return {
    judge: (file, lang) => judgeFileContent(file, texts(lang)),
    fingerprint,
    send: (file, sending) => transfer(file, sending, {endpoint, hash: hashFile}),
    ...fileStates(endpoint),
  };
}
