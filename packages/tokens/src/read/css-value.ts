import type {TokenNormalized} from '@terrazzo/parser';

/** What a token says of itself that DTCG has no word for. */
export interface Extension {
  /** A value that CSS computes, `clamp(…)`, or a unit DTCG lacks, `31em`: `$value` is then the one of a wide screen. */
  css?: string;
  /** System colour, with forced colours. */
  'forced-colors'?: string;
}

export const extensionOf = ({$extensions}: TokenNormalized): Extension =>
  ($extensions?.['fr.socle'] as Extension | undefined) ?? {};

/** A token as CSS writes it. */
export function cssValueOf(token: TokenNormalized): string {
  const {css} = extensionOf(token);
  if (css) return css;
  switch (token.$type) {
    case 'color':
      return hexOf(token);
    case 'dimension':
    case 'duration':
      return `${token.$value.value}${token.$value.unit}`;
    case 'fontFamily':
      return token.$value.map(quoted).join(', ');
    case 'fontWeight':
    case 'number':
      return String(token.$value);
    default:
      throw new Error(`${token.id}: no CSS is written for tokens of type ${token.$type}`);
  }
}

/** The components are the value; `hex` is only its fallback, and must not say otherwise. */
function hexOf({id, $value}: Extract<TokenNormalized, {$type: 'color'}>): string {
  if ($value.colorSpace !== 'srgb' || $value.alpha !== 1) throw new Error(`${id}: colours are opaque and in sRGB`);
  const bytes = $value.components.map(each => Math.round(Number(each) * 255));
  const hex = `#${bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')}`;
  if ($value.hex && $value.hex !== hex) throw new Error(`${id}: its components are ${hex}, its hex ${$value.hex}`);
  return hex;
}

const generic = /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[a-z-]+|-apple-system|[A-Z][a-z]+)$/;
const quoted = (family: string) => (generic.test(family) ? family : `'${family.replaceAll("'", '')}'`);
