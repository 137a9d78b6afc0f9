import type {StorybookConfig} from '@storybook/web-components-vite';
import {fileURLToPath} from 'node:url';
import {manifest} from '../scripts/build/manifest.mjs';
import {whenChanged} from '../scripts/build/stamps.mjs';
import {tokens} from '../scripts/build/tokens.mjs';
import {conformanceFiles} from './conformance-files.js';

const source = (path: string) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['./pages/*.mdx', './{fondations,motifs,parcours}/*.stories.ts', '../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  async viteFinal(vite) {
    await whenChanged(tokens()); // They are read as they are published; the rest, from its source.
    await whenChanged(manifest());
    const alias = [
      {find: /^@socle\/elements\/define$/, replacement: source('elements/src/define.ts')},
      {find: /^@socle\/elements\/icons$/, replacement: source('elements/src/icons/icons.ts')},
      {find: /^@socle\/elements\/([a-z-]+)\/template$/, replacement: source('elements/src/$1/$1.template.ts')},
      {find: /^@socle\/core\/(.+)$/, replacement: source('core/src/$1.ts')},
    ];
    return {
      ...vite,
      plugins: [...(vite.plugins ?? []), conformanceFiles(source('elements/conformance'))],
      resolve: {...vite.resolve, alias: [...alias, ...aliasesOf(vite.resolve?.alias)]},
    };
  },
};

/** Vite takes a list or an object of names. */
function aliasesOf(alias: object | undefined): {find: string | RegExp; replacement: string}[] {
  if (Array.isArray(alias)) return alias as {find: string; replacement: string}[];
  return Object.entries(alias ?? {}).map(([find, replacement]) => ({find, replacement: String(replacement)}));
}

export default config;
