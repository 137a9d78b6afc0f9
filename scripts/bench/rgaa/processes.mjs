import {readFileSync, readdirSync} from 'node:fs';

/** Clock ticks a second, the same on every Linux that Node runs on. */
const ticks = 100;

const stats = () =>
  readdirSync('/proc')
    .filter(each => /^\d+$/.test(each))
    .flatMap(name => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number);
        return [{pid: Number(name), parent: Number(fields[1]), own: user + system, ended: endedUser + endedSystem}];
      } catch {
        return []; // Gone already, or another system than Linux.
      }
    });

function below(pid, all) {
  const parents = new Map(all.map(each => [each.pid, each.parent]));
  const isBelow = id => id !== undefined && id !== 0 && (id === pid || isBelow(parents.get(id)));
  return all.filter(each => each.pid !== pid && isBelow(each.pid));
}

export const descendantsOf = pid => below(pid, stats()).map(each => each.pid);

function kindOf(pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const [, type] = /--type=([a-z-]+)/.exec(command) ?? [];
    if (type === 'renderer' || type === 'zygote') return 'renderers';
    return /chrom|headless/i.test(command) ? 'browser' : 'node';
  } catch {
    return 'renderers';
  }
}

/**
 * Seconds of CPU (user and system) that a process and all that it started have taken so far: `node`, `renderers`, and
 * `browser` for what else Chromium is made of. What ended is counted with whoever waited for it: a zygote, for renderers.
 */
export function cpuOf(pid) {
  const all = stats();
  const cpu = {node: 0, renderers: 0, browser: 0};
  for (const {pid: id, own, ended} of [...all.filter(each => each.pid === pid), ...below(pid, all)]) {
    const kind = id === pid ? 'node' : kindOf(id);
    cpu[kind] += own / ticks;
    cpu[kind === 'node' && id === pid ? 'browser' : kind] += ended / ticks;
  }
  return cpu;
}

export const since = (before, after) =>
  Object.fromEntries(Object.entries(after).map(([name, seconds]) => [name, seconds - (before[name] ?? 0)]));

export const total = cpu => Object.values(cpu).reduce((sum, seconds) => sum + seconds, 0);

/** Megabytes that a process alone keeps in memory; pages shared by several are counted in part (PSS). */
export function residentOf(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
