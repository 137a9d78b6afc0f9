import {codeOf} from './code-of.js';
import {coloursIn, type FoundColour} from './colours.js';
import {enclosingRules} from './enclosing-rules.js';
import {
  buttonColours,
  buttonFolder,
  buttonSelectors,
  patterns,
  refusedFileName,
  refusedPackage,
  unread,
  type Pattern,
} from './known.js';

export interface Fault {
  /** From the root of the repository, with `/`. */
  path: string;
  /** 1-based. */
  line: number;
  message: string;
}

/** What a path alone says: marks, fonts and pictograms are known by their names, whatever they hold. */
export function nameFaults(path: string): Fault[] {
  const name = path.split('/').at(-1)!;
  const isText = /\.(?:[cm]?[jt]sx?|d\.m?ts|json|mdx?|map|txt)$/.test(name);
  return refusedFileName.test(name) && !isText
    ? [{path, line: 1, message: 'the name of a mark, a font or an artwork of the State'}]
    : [];
}

/** What the text of one file holds of the State's brand. */
export function textFaults(path: string, text: string): Fault[] {
  if (unread.includes(path)) return [];
  if (/(?:^|\/)package(?:-lock)?\.json$/.test(path)) return packageFaults(path, text);
  const code = codeOf(path, text);
  const lineOf = (offset: number) => code.slice(0, offset).split('\n').length;
  const byPattern = patternsFor(path).flatMap(({pattern, why}) =>
    [...code.matchAll(pattern)].map(found => {
      const refused = found[1] ?? found[0];
      return {path, line: lineOf(found.index + found[0].indexOf(refused)), message: `${refused}: ${why}`};
    }),
  );
  const byColour = coloursIn(code)
    .filter(colour => !isOfButton(path, code, colour))
    .map(({offset, written, name}) => ({
      path,
      line: lineOf(offset),
      message: `${written}: a colour of the State (${name})`,
    }));
  return unique([...byPattern, ...byColour]);
}

/**
 * The one exception: the colours of the official buttons, inside a rule of these buttons – in their folder, and in
 * the style sheets built from it. In any other source they are refused, that selector or not.
 */
function isOfButton(path: string, code: string, {offset, name}: FoundColour) {
  if (!buttonColours.includes(name) || !path.endsWith('.css')) return false;
  if (!path.startsWith(buttonFolder) && !isBuilt(path)) return false;
  return enclosingRules(code, offset).some(
    rule => !rule.startsWith('@') && rule.split(',').every(selector => buttonSelectors.test(selector)),
  );
}

const isBuilt = (path: string) => /^(?:packages\/[^/]+\/dist|storybook-static)\//.test(path);

/** In a style sheet nobody is called Marianne, and a dot before a name is a class; in data, a font is a whole string. */
const inSheets: readonly Pattern[] = [
  {pattern: /(?<![\w-])(marianne|spectral)\b/gi, why: 'a font that goes with the State’s brand'},
  {pattern: /\.(fr-[a-z][\w-]*)/g, why: 'a class of the State’s design system (fr-*)'},
];
const inData: readonly Pattern[] = [
  {pattern: /"(marianne|spectral)(?:"|\s*,)/gi, why: 'a font that goes with the State’s brand'},
];

const patternsFor = (path: string) =>
  path.endsWith('.css') ? [...patterns, ...inSheets] : path.endsWith('.json') ? [...patterns, ...inData] : patterns;

/** Names of packages in a manifest or in the lock file. */
function packageFaults(path: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, index) => {
    const key = /^\s*"(?:.*node_modules\/)?([^"]+)"\s*:/.exec(line)?.[1];
    return key && refusedPackage.test(key)
      ? [{path, line: index + 1, message: `${key}: a package that goes with the State’s brand`}]
      : [];
  });
}

/** One fault a place: two patterns may see the same text. */
function unique(faults: Fault[]): Fault[] {
  const seen = new Map(faults.map(fault => [`${fault.line} ${fault.message}`, fault]));
  return [...seen.values()].sort((one, other) => one.line - other.line);
}
