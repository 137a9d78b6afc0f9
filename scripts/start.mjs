import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {Refusal, runCommand, seconds} from './say.mjs';
import {setUp} from './setup.mjs';

const {PORT = '3000', PUBLIC_URL, DATA_DIR = 'var', SIMULATORS, BUILD} = process.env;
const address = PUBLIC_URL || `http://127.0.0.1:${PORT}`;
const sleep = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** Starts the demo, and the simulators unless `SIMULATORS=off`, until Ctrl-C; `BUILD=off` trusts what is built. */
async function main() {
  const start = Date.now();
  await setUp();
  const {build} = await import('./build.mjs');
  const {startChild} = await import('./children.mjs');
  if (BUILD !== 'off') await build();
  const dataDir = resolve(DATA_DIR);
  mkdirSync(dataDir, {recursive: true});

  const children = {demo: startChild('packages/demo/dist/main.js')};
  if (SIMULATORS !== 'off') children.simulators = startChild('packages/simulators/dist/main.js');
  const stopped = asked();
  try {
    const first = await Promise.race([stopped, firstEnd(children), ready(children)]);
    if (first === 'asked') return 0;
    if (first !== 'ready') throw await whyEnded(children, first);
    announce(dataDir, children);
    for (const notice of children.demo.told().slice(1)) console.log(notice); // After its address, what the operator is to know.
    console.log(`Ready in ${seconds(Date.now() - start)}. Open ${address} (Ctrl-C stops everything).`);
    const last = await Promise.race([stopped, firstEnd(children)]);
    if (last !== 'asked') throw await whyEnded(children, last);
    return 0;
  } finally {
    await Promise.all(Object.values(children).map(child => child.stop()));
    forget(dataDir);
  }
}

/** Ctrl-C, `kill`, the terminal closed, or the program that started this one gone. */
function asked() {
  return new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => done('asked'));
  });
}

/** The child that ends first. */
function firstEnd(children) {
  return Promise.race(Object.entries(children).map(async ([name, child]) => ({name, ...(await child.ended)})));
}

/** Its own sentence when it wrote one; the demo's is preferred, it says more than « port busy ». */
async function whyEnded({demo, simulators}, {name, code, signal}) {
  if (name === 'simulators') {
    const end = await Promise.race([demo.ended, sleep(1_500)]);
    if (end && demo.said()) return new Refusal(demo.said().trim(), end.code || 1);
  }
  const said = (name === 'demo' ? demo : simulators).said().trim();
  return new Refusal(said || `The ${name} stopped (${signal ?? `exit code ${code}`}).`, code || 1);
}

/** Each program listens (on a port that another one holds, somebody else would answer), and the demo is well. */
async function ready(children) {
  await Promise.all(Object.values(children).map(child => child.listening));
  await answers(`http://127.0.0.1:${PORT}/sante`);
  return 'ready';
}

async function answers(url) {
  const limit = Date.now() + 60_000;
  while (Date.now() < limit) {
    const response = await fetch(url).catch(() => undefined); // Nobody listens yet.
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Refusal(`${url} did not answer within one minute.`);
}

/** Writes down the processes, for whoever must find them again. */
function announce(dataDir, children) {
  const pids = Object.fromEntries(Object.entries(children).map(([name, {pid}]) => [name, pid]));
  writeFileSync(join(dataDir, 'processes.json'), JSON.stringify({launcher: process.pid, ...pids, address}));
  for (const child of Object.values(children)) child.speak();
}

/** A second start on the same folder leaves the file of the first one. */
function forget(dataDir) {
  const file = join(dataDir, 'processes.json');
  if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).launcher === process.pid) rmSync(file);
}

await runCommand(main);
if (process.connected) process.disconnect(); // Else the channel to a parent keeps this process alive.
