import {readFileSync} from 'node:fs';
import type {Hex} from '../colour/oklch.js';
import type {ColourName} from './names.js';

const kinds = ['success', 'warning', 'error', 'info'] as const;

interface ColourFile {
  color: Record<string, {$value: {hex: Hex}}>;
}

/** Colours of messages belong to no territory: those of the neutral theme, moved only when a ground asks for it. */
function messagesOf(scheme: 'light' | 'dark') {
  const file = new URL(`../tokens/color.${scheme}.tokens.json`, import.meta.url);
  const {color} = JSON.parse(readFileSync(file, 'utf8')) as ColourFile;
  const hexOfToken = (name: string): Hex => {
    const hex = color[name]?.$value.hex;
    if (!hex) throw new Error(`${file.pathname} gives no color.${name}`);
    return hex;
  };
  return {
    texts: kinds.map((name): [ColourName, Hex] => [name, hexOfToken(name)]),
    tints: kinds.map((name): [ColourName, Hex] => [`${name}-tint`, hexOfToken(`${name}-tint`)]),
  };
}

export const messages = {light: messagesOf('light'), dark: messagesOf('dark')};
