import {fontFacesOf, type FontFaces} from '../font/font-faces.js';
import type {FontPackage} from '../font/font-package.js';
import {resolve} from '../read/resolve.js';
import {themeDocuments} from '../read/theme-documents.js';
import type {Documents} from '../read/documents.js';
import type {TokenSet} from '../read/token-set.js';
import type {Theme} from '../theme/create-theme.js';
import {lowered, themeSheet} from './css.js';
import {figmaFiles} from './figma.js';
import {json, tokensJson} from './json.js';
import {tokensModule, tokensTypes} from './typescript.js';

/** Files by their path in the folder of a theme. */
export type Files = Map<string, string | Uint8Array>;

/** The font of a theme: the system's, one that is carried, or none of its own. */
export type FontChoice = 'system' | FontPackage | undefined;

/** Fonts of the system, in the order of what a page looks best in. */
const systemFamilies = ['system-ui', '-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'sans-serif'];

export interface ThemeOptions {
  font: FontChoice;
  /** Address of the folder of the fonts, from the style sheet. */
  fontAddress: string;
}

/** The style sheet of a theme, and every file beside it: tokens, types, Figma, pairs, fonts. */
export async function themeFiles(
  theme: Theme,
  {font, fontAddress}: ThemeOptions,
): Promise<{sheet: string; files: Files}> {
  const faces = typeof font === 'object' ? await fontFacesOf(font, fontAddress) : undefined;
  const families = font === 'system' ? systemFamilies : faces?.families;
  const documents = themeDocuments(theme.name, theme.colours, families);
  const tokens = await resolve(documents);
  const files: Files = new Map<string, string | Uint8Array>([
    ...tokenFiles(theme.name, documents, tokens),
    ['pairs.json', json({pairs: theme.pairs})],
    ...fontFiles(faces),
  ]);
  const own = tokens.filter(({path: [group]}) => group === 'color' || (group === 'font' && families));
  return {sheet: lowered(themeSheet(own, faces?.css), 'theme.css'), files};
}

/** What the tokens of any theme are written as. */
export function tokenFiles(name: string, {resolver, files}: Documents, tokens: TokenSet): [string, string][] {
  return [
    ['tokens/socle.resolver.json', json(resolver)],
    ...Object.entries(files).map(([file, content]): [string, string] => [`tokens/${file}`, json(content)]),
    ['tokens.json', tokensJson(name, tokens)],
    ['tokens.js', tokensModule(tokens)],
    ['tokens.d.ts', tokensTypes(tokens)],
    ...Object.entries(figmaFiles(tokens)).map(([file, content]): [string, string] => [`figma/${file}`, content]),
  ];
}

const fontFiles = (faces: FontFaces | undefined) =>
  Object.entries(faces?.files ?? {}).map(([file, bytes]): [string, Uint8Array] => [`fonts/${file}`, bytes]);
