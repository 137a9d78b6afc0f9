import {total} from './processes.mjs';

const goals = {
  passiveRatio: 1.5,
  cpuSeconds: {'page-30': 5, 'page-500': 8},
  activeSeconds: {'page-500': 10},
  loads: {'form-1': 3},
  formSeconds: 150,
  memoryMegabytes: 600,
};

const verdict = isMet => (isMet ? 'met' : 'NOT met');
const seconds = number => `${number.toFixed(1)} s`;
const ms = number => `${number.toFixed(0)} ms`;
const goal = (value, most, unit) => (most === undefined ? '' : ` (goal ≤ ${most}${unit}, ${verdict(value <= most)})`);

/** What was measured, as it is read; each goal says whether it is met. */
export function rgaaText({passive, growth, whole, forms, memory}) {
  return [
    ...passive.map(passiveLine),
    growthLine(growth),
    ...whole.map(wholeLine),
    formsLine(forms),
    memoryLine(memory),
  ].join('\n');
}

const passiveLine = ({elements, axe, socle, ratio, node}) =>
  `Passive rules, ${elements} elements: ${ms(socle)} of main thread, axe-core alone ${ms(axe)}: × ${ratio.toFixed(2)}${goal(Number(ratio.toFixed(4)), goals.passiveRatio, '')}; rules in Node ${ms(node)}`;

const growthLine = rows =>
  `Growth: ${rows.map(({elements, perElement}) => `${elements}: ${(perElement * 1000).toFixed(0)} µs`).join(', ')} an element (goal: not growing, ${verdict(rows.at(-1).perElement <= rows[0].perElement)})`;

function wholeLine({path, error, cpu, wall, loads, requests, answered, axe, pieces}) {
  const all = total(cpu);
  const dearest = pieces.slice(0, 4).map(piece => `${piece.name} ${seconds(total(piece.cpu))}`);
  return [
    `Whole audit of ${path}: ${error ? `NOT AUDITED (${error}); ` : ''}${seconds(all)} of CPU${goal(error ? Infinity : all, goals.cpuSeconds[path], ' s')} (node ${seconds(cpu.node)}, renderers ${seconds(cpu.renderers)}, browser ${seconds(cpu.browser)})`,
    `${seconds(wall)} of wall${goal(error ? Infinity : wall, goals.activeSeconds[path], ' s')}`,
    `${loads} document loads${goal(loads, goals.loads[path], '')}`,
    `${requests} requests, of which ${answered} reached the server`,
    `axe-core alone ${seconds(axe.cpu)} of CPU, ${seconds(axe.wall)} of wall: × ${(all / axe.cpu).toFixed(1)}`,
    `dearest: ${dearest.join(', ')}`,
  ].join('; ');
}

const unreadText = ({unread}) => (unread > 0 ? `, ${unread} NOT AUDITED` : '');

const formsLine = figures =>
  `${figures.pages} form pages, two at a time: ${seconds(figures.seconds)} of wall${goal(figures.unread > 0 ? Infinity : figures.seconds, goals.formSeconds, ' s')}, ${seconds(figures.cpu)} of CPU, ${(figures.documents / figures.pages).toFixed(1)} documents and ${(figures.requests / figures.pages).toFixed(1)} requests a page asked of the server, exit code ${figures.code}${unreadText(figures)}`;

const memoryLine = figures =>
  `${figures.pages} pages, two at a time: Node ${figures.nodeMegabytes.toFixed(0)} MB at most (goal < ${goals.memoryMegabytes}, ${verdict(figures.nodeMegabytes < goals.memoryMegabytes)}), its browser ${figures.browserMegabytes.toFixed(0)} MB, ${figures.seconds.toFixed(0)} s, exit code ${figures.code}${unreadText(figures)}`;
