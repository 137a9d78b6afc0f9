import {posix} from 'node:path';
import type {Source} from './imports.js';
import type {Fault} from './rules.js';

/** Files that wait for the file they import: each with the line of each import. */
type Graph = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Circles of imports (strongly connected components), imports of types included: no file of a circle can be read, or
 * moved, without the others. Of each knot of circles, the shortest is told; the next one shows once it is cut.
 */
export function circlesIn(sources: readonly Source[]): Fault[] {
  const graph = graphOf(sources);
  return knotsOf(graph).map(knot => faultOf(shortestIn(knot, graph), graph));
}

/** The files that stand in a circle, one list a knot. */
export const knotsIn = (sources: readonly Source[]): string[][] => knotsOf(graphOf(sources));

function faultOf(circle: readonly string[], graph: Graph): Fault {
  const [first = '', second = first] = circle;
  const path = [...circle, first].map(file => posix.relative(commonFolder(circle), file)).join(' → ');
  return {
    path: first,
    line: graph.get(first)?.get(second) ?? 1,
    message: `circle of imports: ${path}; types go to a contract.ts that imports none of them`,
  };
}

const commonFolder = (files: readonly string[]) => {
  let folder = posix.dirname(files[0] ?? '');
  while (!files.every(file => file.startsWith(`${folder}/`))) folder = posix.dirname(folder);
  return folder;
};

/** A package imports its own files by relative paths, and packages make no circle: the table of layers has none. */
function graphOf(sources: readonly Source[]): Graph {
  const paths = new Set(sources.map(({path}) => path));
  const targetOf = (from: string, specifier = '') => {
    if (!specifier.startsWith('.')) return undefined;
    const target = posix.join(posix.dirname(from), specifier);
    return [target.replace(/\.js$/, '.ts'), target].find(path => paths.has(path));
  };
  return new Map(
    sources.map(({path, imports}) => {
      const targets = new Map<string, number>();
      for (const {specifier, line} of imports) {
        const target = targetOf(path, specifier);
        if (target && !targets.has(target)) targets.set(target, line);
      }
      return [path, targets];
    }),
  );
}

/** Strongly connected components of more than one file, or of a file that imports itself (Tarjan's algorithm). */
function knotsOf(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const knots: string[][] = [];
  const visit = (file: string): number => {
    let reach = order.size;
    order.set(file, reach);
    const rank = reach;
    open.push(file);
    for (const target of graph.get(file)?.keys() ?? []) {
      if (!order.has(target)) reach = Math.min(reach, visit(target));
      else if (open.includes(target)) reach = Math.min(reach, low.get(target) ?? order.get(target) ?? reach);
    }
    low.set(file, reach);
    if (reach === rank) {
      const knot = open.splice(open.indexOf(file));
      if (knot.length > 1 || graph.get(file)?.has(file)) knots.push(knot.sort());
    }
    return reach;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return knots;
}

/** The shortest way from one file of the knot back to itself, looked for breadth first from each. */
function shortestIn(knot: readonly string[], graph: Graph): string[] {
  const inside = new Set(knot);
  return knot.map(file => wayBack(file, inside, graph)).reduce((best, way) => (way.length < best.length ? way : best));
}

function wayBack(start: string, inside: ReadonlySet<string>, graph: Graph): string[] {
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const target of graph.get(way.at(-1) ?? '')?.keys() ?? []) {
      if (target === start) return way;
      if (!inside.has(target) || seen.has(target)) continue;
      seen.add(target);
      ways.push([...way, target]);
    }
  }
  return [start];
}
