import type {ResolvedToken, TokenSet} from '../read/token-set.js';
import {schemes, type Scheme} from '../theme/names.js';
import {valueOf} from '../read/theme-documents.js';
import type {Hex} from '../colour/oklch.js';
import {json} from './json.js';

/** What a designer imports, by file name. */
export function figmaFiles(tokens: TokenSet): Record<string, string> {
  const files: Record<string, string> = {'tokens-studio.json': json(tokensStudio(tokens))};
  for (const scheme of schemes) files[`${scheme}.tokens.json`] = json(modeFile(tokens, scheme));
  return files;
}

/** Names of the modes, as a designer reads them. */
const modeNames: Record<Scheme, string> = {
  light: 'Clair',
  dark: 'Sombre',
  'more-contrast': 'Clair contrasté',
  'more-contrast-dark': 'Sombre contrasté',
};

/**
 * One mode of a collection of variables, in the shape that Figma exports, hence imports: colours as sRGB components,
 * lengths and durations as bare numbers, of px and ms, families as strings, the mode's name at the root.
 */
function modeFile(tokens: TokenSet, scheme: Scheme): object {
  const root = tree(tokens, token => {
    const {$description, ...value} = {$description: token.description, ...variableOf(token, scheme)};
    return {...value, ...($description && {$description}), $extensions: {'com.figma.scopes': scopesOf(token)}};
  });
  return {...root, $extensions: {'com.figma.modeName': modeNames[scheme]}};
}

function variableOf(token: ResolvedToken, scheme: Scheme) {
  if (token.type === 'color') return {$type: 'color', $value: {...valueOf(token.values[scheme] as Hex), alpha: 1}};
  if (token.type === 'fontFamily') return {$type: 'string', $value: familiesOf(token, scheme)[0]};
  return {$type: 'number', $value: numberOf(token, scheme)};
}

/** Where Figma proposes the variable. */
function scopesOf({type, path}: ResolvedToken): string[] {
  const [group = ''] = path;
  if (type === 'fontFamily') return ['FONT_FAMILY'];
  if (type === 'fontWeight') return ['FONT_WEIGHT'];
  const scopes: Record<string, string[]> = {
    space: ['GAP'],
    size: ['FONT_SIZE'],
    radius: ['CORNER_RADIUS'],
    border: ['STROKE_FLOAT'],
    target: ['WIDTH_HEIGHT'],
    measure: ['WIDTH_HEIGHT'],
    page: ['WIDTH_HEIGHT'],
  };
  return scopes[group] ?? ['ALL_SCOPES'];
}

/** A length in px at 16 px for 1 rem: of a `clamp(…)`, the value of a wide screen, which `$value` holds. */
function numberOf({raw, name}: ResolvedToken, scheme: Scheme): number {
  const value = raw[scheme];
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && 'unit' in value && typeof value.value === 'number')
    return Number((value.value * (value.unit === 'rem' ? 16 : 1)).toFixed(3));
  throw new Error(`${name}: Figma has no variable for it`);
}

const familiesOf = ({raw}: ResolvedToken, scheme: Scheme) => raw[scheme] as string[];

/** One file for the plugin Tokens Studio: what no scheme changes, each scheme, and the themes that assemble them. */
function tokensStudio(tokens: TokenSet): object {
  const changes = (token: ResolvedToken) => token.type === 'color' || new Set(Object.values(token.values)).size > 1;
  const common = tokens.filter(token => !changes(token));
  const changing = tokens.filter(changes);
  const setOf = (scheme: Scheme) => `scheme/${scheme}`;
  return {
    base: tree(common, token => studioToken(token, 'light')),
    ...Object.fromEntries(schemes.map(scheme => [setOf(scheme), tree(changing, token => studioToken(token, scheme))])),
    $themes: schemes.map(scheme => ({
      id: scheme,
      name: modeNames[scheme],
      group: 'Apparence',
      selectedTokenSets: {base: 'source', [setOf(scheme)]: 'enabled'},
    })),
    $metadata: {tokenSetOrder: ['base', ...schemes.map(setOf)]},
  };
}

function studioToken(token: ResolvedToken, scheme: Scheme) {
  const $description = token.description;
  return {...studioValue(token, scheme), ...($description && {$description})};
}

/** The plugin's own types, more exact than DTCG's for where a value applies. */
function studioValue(token: ResolvedToken, scheme: Scheme) {
  const [group = ''] = token.path;
  if (token.type === 'color') return {$type: 'color', $value: token.values[scheme]};
  if (token.type === 'fontFamily') return {$type: 'fontFamilies', $value: familiesOf(token, scheme)[0]};
  if (token.type === 'fontWeight') return {$type: 'fontWeights', $value: String(numberOf(token, scheme))};
  // A line height without unit is a share of the size: Figma writes it in percents.
  if (group === 'line') return {$type: 'lineHeights', $value: `${Math.round(numberOf(token, scheme) * 100)}%`};
  if (token.type === 'duration') return {$type: 'other', $value: `${numberOf(token, scheme)}ms`};
  const types: Record<string, string> = {
    space: 'spacing',
    size: 'fontSizes',
    radius: 'borderRadius',
    border: 'borderWidth',
  };
  return {$type: types[group] ?? 'sizing', $value: `${numberOf(token, scheme)}px`};
}

/** Tokens as nested groups. */
function tree(tokens: TokenSet, leafOf: (token: ResolvedToken) => object): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const token of tokens) {
    let group = root;
    for (const key of token.path.slice(0, -1)) group = (group[key] ??= {}) as Record<string, unknown>;
    group[token.path.at(-1)!] = leafOf(token);
  }
  return root;
}
