import {Logger, defineConfig, parse, type TokenNormalized} from '@terrazzo/parser';
import {schemes, type Scheme} from '../theme/names.js';
import {cssValueOf, extensionOf} from './css-value.js';
import type {Documents} from './documents.js';
import type {ResolvedToken, TokenSet} from './token-set.js';

type Tokens = Record<string, TokenNormalized>;

/** The files are in memory: this folder only gives them addresses. */
const folder = new URL('file:///socle/');

/** Validates DTCG documents with Terrazzo, and gives every token in every scheme, in the order of the source. */
export async function resolve({resolver, files}: Documents): Promise<TokenSet> {
  const logger = new Logger({level: 'error'});
  const {resolver: resolved} = await parse(
    [{filename: new URL('socle.resolver.json', folder), src: JSON.stringify(resolver)}],
    {
      logger,
      config: defineConfig({}, {cwd: folder, logger}),
      req: async url => {
        const file = files[decodeURIComponent(url.pathname.split('/').at(-1) ?? '')];
        if (!file) throw new Error(`${url.pathname} is in no document`);
        return JSON.stringify(file);
      },
    },
  );
  const apply = (input: Record<string, string>) => {
    const known = Object.fromEntries(Object.entries(input).filter(([name]) => name in resolver.modifiers));
    return resolved.apply(known);
  };
  const each = Object.fromEntries(schemes.map(scheme => [scheme, apply({scheme})])) as Record<Scheme, Tokens>;
  const [reduced, print] = [apply({motion: 'reduced'}), apply({medium: 'print'})];
  const saidBy = (...contexts: Documents['resolver']['modifiers'][string]['contexts'][string][]) =>
    new Set(contexts.flat().flatMap(({$ref}) => pathsOf(files[$ref]).map(path => path.join('.'))));
  const {scheme = noModifier, motion = noModifier, medium = noModifier} = resolver.modifiers;
  const {light = [], dark = [], ...more} = scheme.contexts;
  const plain = new Set([...light, ...dark].map(({$ref}) => $ref));
  const said = {
    contrast: saidBy(
      Object.values(more)
        .flat()
        .filter(({$ref}) => !plain.has($ref)),
    ),
    reduced: saidBy(motion.contexts['reduced'] ?? []),
    print: saidBy(medium.contexts['print'] ?? []),
  };
  return Object.values(files)
    .flatMap(pathsOf)
    .filter(unique())
    .map(path => tokenAt(path, {each, reduced, print, said}));
}

const noModifier: Documents['resolver']['modifiers'][string] = {default: '', contexts: {}};

interface Resolutions {
  each: Record<Scheme, Tokens>;
  reduced: Tokens;
  print: Tokens;
  /** What the files of each wish say, by identifier. */
  said: Record<'contrast' | 'reduced' | 'print', ReadonlySet<string>>;
}

function tokenAt(path: string[], {each, reduced, print, said}: Resolutions): ResolvedToken {
  const id = path.join('.');
  const get = (tokens: Tokens) => {
    const token = tokens[id];
    if (!token) throw new Error(`${id} is missing from a scheme`);
    return token;
  };
  const light = get(each.light);
  const perScheme = <Value>(read: (token: TokenNormalized) => Value) =>
    Object.fromEntries(schemes.map(scheme => [scheme, read(get(each[scheme]))])) as Record<Scheme, Value>;
  const values = perScheme(cssValueOf);
  const aliases = new Set(Object.values(perScheme(aliasOf)));
  const alias = aliases.size === 1 ? [...aliases][0] : undefined;
  return {
    name: path.join('-'),
    path,
    type: light.$type,
    description: light.$description ?? light.group.$description,
    values,
    raw: perScheme(token => token.$value),
    alias: alias?.replaceAll('.', '-'),
    hasContrast: said.contrast.has(id),
    reduced: said.reduced.has(id) ? cssValueOf(get(reduced)) : undefined,
    print: said.print.has(id) ? cssValueOf(get(print)) : undefined,
    forced: extensionOf(light)['forced-colors'],
  };
}

/** `{color.accent}`, one step and no further. */
function aliasOf({originalValue}: TokenNormalized): string | undefined {
  const value = typeof originalValue === 'object' && '$value' in originalValue ? originalValue.$value : undefined;
  return typeof value === 'string' && value.startsWith('{') ? value.slice(1, -1) : undefined;
}

/** Every token of a file, as it lists them. */
function pathsOf(file: unknown): string[][] {
  const found: string[][] = [];
  const walk = (node: unknown, path: string[]) => {
    if (typeof node !== 'object' || node === null) return;
    if ('$value' in node) found.push(path);
    for (const [key, child] of Object.entries(node)) if (!key.startsWith('$')) walk(child, [...path, key]);
  };
  walk(file, []);
  return found;
}

/** Keeps the first of each path. */
function unique() {
  const seen = new Set<string>();
  return (path: string[]) => !seen.has(path.join('.')) && seen.add(path.join('.'));
}
