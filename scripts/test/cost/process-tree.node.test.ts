import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Process} from './proc.js';
import {ProcessTree} from './process-tree.js';

const process = (pid: number, parent: number, ownMs: number, childrenMs = 0): Process => ({
  pid,
  parent,
  startedAt: pid,
  ownMs,
  childrenMs,
});

/** The CPU of job 10 after each look at the machine. */
function seen(looks: Process[][], isOurs: (pid: number) => boolean = () => false) {
  const tree = new ProcessTree(10, isOurs);
  return looks.map(look => {
    tree.see(look);
    return tree.cpuMs;
  });
}

test('the children of a job count, whatever their order, and other processes do not', () => {
  assert.deepEqual(seen([[process(12, 11, 30), process(11, 10, 20), process(10, 2, 10), process(9, 2, 500)]]), [60]);
});

test('a child that its parent waited for counts once', () => {
  assert.deepEqual(seen([[process(10, 2, 10), process(11, 10, 20)], [process(10, 2, 10, 25)]]), [30, 35]);
});

test('a child that nobody waited for counts as last seen', () => {
  const before = [process(10, 2, 10), process(11, 10, 20), process(12, 11, 300)];
  assert.deepEqual(seen([before, [process(10, 2, 10, 20)]]), [330, 330]);
});

test('a child that was left to init stays of the job', () => {
  const before = [process(10, 2, 10), process(11, 10, 0), process(12, 11, 30)];
  assert.deepEqual(seen([before, [process(10, 2, 10), process(12, 1, 70)]]), [40, 80]);
});

test('a daemon that was never seen under the job is known by its environment', () => {
  const look = [process(10, 2, 10), process(20, 1, 40), process(21, 1, 900)];
  assert.deepEqual(
    seen([look], pid => pid === 20),
    [50],
  );
});

test('a pid that comes back is another process', () => {
  const again = {...process(11, 10, 5), startedAt: 99};
  assert.deepEqual(
    seen([
      [process(10, 2, 10), process(11, 10, 20)],
      [process(10, 2, 10, 20), again],
    ]),
    [30, 35],
  );
});
