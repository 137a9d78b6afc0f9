import {readFileSync} from 'node:fs';
import {schemes, type Scheme} from '../theme/names.js';

/** DTCG files by their name, `color.light.tokens.json`, and the resolver that says how they combine. */
export interface Documents {
  resolver: Resolver;
  files: Record<string, TokenFile>;
}

/** One DTCG 2025.10 file: groups and tokens, which Terrazzo validates. */
export type TokenFile = Record<string, unknown>;

/** The part of a DTCG 2025.10 resolver that this package writes. */
export interface Resolver {
  name: string;
  version: '2025.10';
  description?: string;
  sets: Record<string, {description?: string; sources: Reference[]}>;
  modifiers: Record<string, {description?: string; default: string; contexts: Record<string, Reference[]>}>;
  resolutionOrder: Reference[];
}

interface Reference {
  $ref: string;
}

const folder = new URL('../tokens/', import.meta.url);
const read = <Content>(name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Content;

/** The tokens of the neutral theme, source of every other. */
export function neutralDocuments(): Documents {
  const resolver = read<Resolver>('socle.resolver.json');
  const references = [
    ...Object.values(resolver.sets).flatMap(({sources}) => sources),
    ...Object.values(resolver.modifiers).flatMap(({contexts}) => Object.values(contexts).flat()),
  ];
  const names = [...new Set(references.map(({$ref}) => $ref))];
  return {resolver, files: Object.fromEntries(names.map(name => [name, read<TokenFile>(name)]))};
}

export const colourFileOf = (scheme: Scheme) => `color.${scheme}.tokens.json`;

/** The files that hold the colours of one scheme each. */
export const colourFiles = schemes.map(colourFileOf);
