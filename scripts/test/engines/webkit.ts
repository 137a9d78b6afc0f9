import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import type {Readable} from 'node:stream';
import type {BrowserLauncher} from '@web/test-runner-core';
import {findWebkit} from './find-engines.js';
import {answered} from './answered.js';
import {keyActions} from './webdriver-keys.js';

const sleep = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/**
 * WebKitGTK, driven by its own WebDriver: a Web Test Runner launcher of type « webdriver ».
 * It is not Safari: same engine, other platform, no VoiceOver.
 */
export function webkit(): Omit<BrowserLauncher, 'startDebugSession'> & {
  sendKeys: (id: string, keys: string[]) => Promise<void>;
} {
  const urls = new Map<string, string>();
  const programs: ChildProcess[] = [];
  let session = '';
  let request: Request;

  const start = async () => {
    const found = findWebkit();
    if (!found) throw new Error('WebKitGTK, its driver or Xvfb is missing.');
    const {driver, browser, screen} = found;
    const port = await freePort();
    request = requester(port);
    const display = await virtualScreen(screen, programs);
    const env: NodeJS.ProcessEnv = {...process.env, DISPLAY: display, LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr'};
    // Its sandbox asks the kernel for rights that a container does not give; only our own pages are opened.
    env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
    programs.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env}));
    await ready(request);
    const options = {binary: browser, args: ['--automation']};
    const alwaysMatch = {'webkitgtk:browserOptions': options};
    const {sessionId} = (await request('POST', '/session', {capabilities: {alwaysMatch}})) as {sessionId: string};
    session = `/session/${sessionId}`;
    await request('POST', `${session}/timeouts`, {pageLoad: 60_000, script: 60_000});
  };

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1, // One window has the focus: with two, the pages behind answer no key.
    initialize: start,
    async startSession(id, url) {
      urls.set(id, url);
      await request('POST', `${session}/url`, {url});
    },
    isActive: id => urls.has(id),
    getBrowserUrl: id => urls.get(id) ?? '',
    async stopSession(id) {
      urls.delete(id);
      await request('POST', `${session}/url`, {url: 'about:blank'}); // Stops what the page still runs.
      return {testCoverage: undefined, errors: []};
    },
    /** What `sendKeys` of @web/test-runner-commands calls. */
    async sendKeys(_id, keys) {
      await request('POST', `${session}/actions`, {
        actions: [{type: 'key', id: 'keyboard', actions: keyActions(keys)}],
      });
      await request('POST', `${session}/execute/async`, {script: `(${answered})(arguments[0])`, args: []});
    },
    async stop() {
      if (session) await request('DELETE', session).catch(() => undefined); // A browser that crashed is stopped already.
      for (const program of programs.reverse()) program.kill();
    },
  };
}

type Request = (method: string, path: string, body?: object) => Promise<unknown>;

const requester =
  (port: number): Request =>
  async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {'content-type': 'application/json'},
      ...(body ? {body: JSON.stringify(body)} : {}),
    });
    const {value} = (await response.json()) as {value?: {error?: string; message?: string}};
    if (!response.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

async function ready(request: Request): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    try {
      await request('GET', '/status');
      return;
    } catch {
      await sleep(250);
    }
  }
  throw new Error('WebKitWebDriver did not answer within 20 s');
}

/** `-displayfd`: the screen itself chooses a free number and says it, so that two runs never share one. */
function virtualScreen(program: string, programs: ChildProcess[]): Promise<string> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  programs.push(screen);
  return new Promise((resolve, reject) => {
    (screen.stdio[3] as Readable).once('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
    screen.once('exit', code => reject(new Error(`Xvfb stopped (${code}) before it had a screen`)));
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
