import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {spawn} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {tsImport} from 'tsx/esm/api';

const {freePort, startPostgres} = await tsImport(
  '../../../packages/services/src/database/postgres.testing.ts',
  import.meta.url,
);

const MEGABYTE = 1_000_000;
const goal = {memoryMegabytes: 300};

/**
 * Memory of the server of a démarche, pages included, while uploads of a demande each run at once over tus, on this machine.
 * The database is PostgreSQL, as where people are served: the embedded one of `npm start` is WebAssembly in the same
 * process, and takes far more by itself.
 *
 * @param {{uploads?: number, megabytes?: number}} options
 */
export async function measureUploads({uploads = 20, megabytes = 200} = {}) {
  const postgres = await startPostgres();
  const server = await startServer({DATABASE_URL: postgres.url});
  const watch = watchMemory(server.pid);
  try {
    const idle = memoryOf(server.pid);
    const start = performance.now();
    const digests = await Promise.all(
      Array.from({length: uploads}, (_, rank) => sendOne(server.url, rank, megabytes * MEGABYTE)),
    );
    const seconds = (performance.now() - start) / 1000;
    return {uploads, megabytes, idle, peak: watch.peak(), seconds, different: digests.filter(same => !same).length};
  } finally {
    watch.stop();
    await server.stop();
    await postgres.stop();
  }
}

/** The measures as sentences. */
export function uploadsText({uploads, megabytes, idle, peak, seconds, different}) {
  const rate = (uploads * megabytes) / seconds;
  return [
    `${uploads} uploads of ${megabytes} MB at once, over tus, by 8 MiB: ${seconds.toFixed(1)} s (${rate.toFixed(0)} MB/s).`,
    `Memory of the server (resident): ${idle.toFixed(0)} MB idle, ${peak.toFixed(0)} MB at most (goal: under ${goal.memoryMegabytes}).`,
    `Files whose SHA-256 differs on the server: ${different}.`,
  ].join('\n');
}

async function startServer(own) {
  const folder = mkdtempSync(join(tmpdir(), 'socle-bench-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {...process.env, PORT: String(port), PUBLIC_URL: url, DATA_DIR: folder, ...own};
  const program = fileURLToPath(new URL('server.mjs', import.meta.url));
  const child = spawn(process.execPath, [program], {env, stdio: ['ignore', 'pipe', 'inherit', 'ipc']});
  const ended = new Promise(resolve => child.once('close', resolve));
  await Promise.race([
    new Promise(resolve => child.stdout.once('data', resolve)),
    ended.then(code => Promise.reject(new Error(`The server ended with ${code}.`))),
  ]);
  return {
    url,
    pid: child.pid,
    async stop() {
      child.kill();
      await ended;
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/** Resident memory of a process, in megabytes, as Linux tells it. */
const memoryOf = pid =>
  (Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024) / MEGABYTE;

function watchMemory(pid) {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), 50);
  return {peak: () => peak, stop: () => clearInterval(timer)};
}

/** One usager: begins a demande, sends one file by parts, says it is whole; true when the server holds the same bytes. */
async function sendOne(url, rank, size) {
  const begun = await fetch(`${url}/demarche/commencer`, {method: 'POST', redirect: 'manual'});
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0];
  const metadata = {
    filename: `plan-${rank}.pdf`,
    filetype: 'application/pdf',
    field: 'plans',
    fingerprint: '0'.repeat(64),
  };
  const common = {cookie, 'tus-resumable': '1.0.0'};
  const created = await wanted(
    201,
    fetch(`${url}/fichiers`, {
      method: 'POST',
      headers: {
        ...common,
        'upload-length': String(size),
        'upload-metadata': Object.entries(metadata)
          .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
          .join(','),
      },
    }),
  );
  const file = new URL(created.headers.get('location'), url).href;
  const hash = createHash('sha256');
  for (let offset = 0; offset < size;) {
    const part = partOf(offset, Math.min(8 * 1024 * 1024, size - offset), rank);
    hash.update(part);
    const headers = {...common, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset)};
    await wanted(204, fetch(file, {method: 'PATCH', headers, body: part}));
    offset += part.length;
  }
  const sha256 = hash.digest('hex');
  const answer = await fetch(`${file}/fin`, {
    method: 'POST',
    headers: {cookie, 'content-type': 'application/json'},
    body: JSON.stringify({sha256}),
  });
  return answer.ok && (await answer.json()).sha256 === sha256;
}

/** Bytes of a file that begins as a PDF does, and differs from one upload to the other. */
function partOf(offset, length, rank) {
  const part = Buffer.alloc(length, `${rank} ${offset} `);
  if (offset === 0) part.write('%PDF-1.7\n');
  return part;
}

async function wanted(status, request) {
  const response = await request;
  if (response.status !== status) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  await response.arrayBuffer();
  return response;
}
