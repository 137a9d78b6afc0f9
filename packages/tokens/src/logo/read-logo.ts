import {SeedFault, ThemeRefusal} from '../theme/refusal.js';
import {svgFault} from './svg-fault.js';

const mostBytes = 500_000;

/** The mark of a territory, told by its content and never by its name. */
export function readLogo(bytes: Uint8Array): {extension: 'svg' | 'png' | 'webp'; bytes: Uint8Array} {
  if (bytes.length > mostBytes)
    throw new ThemeRefusal(`Le logo pèse ${Math.ceil(bytes.length / 1000)} ko : 500 ko au plus.`);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return {extension: 'png', bytes};
  if (startsWith(bytes, [...'RIFF'].map(byteOf)) && startsWith(bytes.subarray(8), [...'WEBP'].map(byteOf)))
    return {extension: 'webp', bytes};
  const text = textOf(bytes);
  if (
    text === undefined ||
    !/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:\w+:)?svg[\s>]/i.test(text)
  )
    throw new SeedFault('logo', 'Le logo n’est ni un SVG, ni un PNG, ni un WebP.');
  const fault = svgFault(text);
  if (fault) throw new ThemeRefusal(`Le logo SVG est refusé : ${fault}. Exportez un dessin seul, sans script ni lien.`);
  return {extension: 'svg', bytes};
}

const byteOf = (letter: string) => letter.charCodeAt(0);
const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, index) => bytes[index] === byte);

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
