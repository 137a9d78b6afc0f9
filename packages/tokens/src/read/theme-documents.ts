import type {Hex} from '../colour/oklch.js';
import {colourNames, schemes, type ColourName, type Scheme} from '../theme/names.js';
import {colourFileOf, neutralDocuments, type Documents, type TokenFile} from './documents.js';

type ColourToken = Record<string, unknown>;

/** The DTCG documents of a territory: the neutral ones, with its colours in every scheme and its font. */
export function themeDocuments(
  name: string,
  colours: Readonly<Record<Scheme, Readonly<Record<ColourName, Hex>>>>,
  fontFamily?: readonly string[],
): Documents {
  const {resolver, files} = neutralDocuments();
  const described = (files[colourFileOf('light')] as {color: Record<string, ColourToken>}).color;
  const colourFile = (scheme: Scheme): TokenFile => ({
    color: {
      $type: 'color',
      ...Object.fromEntries(
        colourNames.map(each => [each, {...described[each], $value: valueOf(colours[scheme][each])}]),
      ),
    },
  });
  const base = files['base.tokens.json'] as {font: object};
  const reference = (...names: string[]) => names.map($ref => ({$ref}));
  const {scheme} = resolver.modifiers;
  return {
    resolver: {
      ...resolver,
      name,
      description: `Thème de ${name}`,
      modifiers: {
        ...resolver.modifiers,
        scheme: {
          ...scheme,
          default: 'light',
          contexts: {
            light: reference(colourFileOf('light')),
            dark: reference(colourFileOf('dark')),
            'more-contrast': reference(colourFileOf('more-contrast'), 'contrast.tokens.json'),
            'more-contrast-dark': reference(colourFileOf('more-contrast-dark'), 'contrast.tokens.json'),
          },
        },
      },
    },
    files: {
      ...files,
      'base.tokens.json': fontFamily ? {...base, font: {...base.font, $value: fontFamily}} : base,
      ...Object.fromEntries(schemes.map(each => [colourFileOf(each), colourFile(each)])),
    },
  };
}

/** A colour as DTCG 2025.10 writes it; four decimals give the same byte back. */
export function valueOf(hex: Hex) {
  const value = parseInt(hex.slice(1), 16);
  const components = [value >> 16, (value >> 8) & 255, value & 255].map(byte => Number((byte / 255).toFixed(4)));
  return {colorSpace: 'srgb', components, hex};
}
