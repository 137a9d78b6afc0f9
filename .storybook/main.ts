import type {StorybookConfig} from '@storybook/web-components-vite';
import {fileURLToPath} from 'node:url';
import {whenChanged} from '../scripts/build/stamps.mjs';
import {tokens} from '../scripts/build/tokens.mjs';

const source = (path: string) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['./*.mdx', '../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  async viteFinal(vite) {
    await whenChanged(tokens()); // They are read as they are published; the rest, from its source.
    const alias = [
      {find: /^@socle\/elements\/define$/, replacement: source('elements/src/define.ts')},
      {find: /^@socle\/core\/(.+)$/, replacement: source('core/src/$1.ts')},
    ];
    return {...vite, resolve: {...vite.resolve, alias: [...alias, ...aliasesOf(vite.resolve?.alias)]}};
  },
};

/** Vite takes a list or an object of names. */
function aliasesOf(alias: object | undefined): {find: string | RegExp; replacement: string}[] {
  if (Array.isArray(alias)) return alias as {find: string; replacement: string}[];
  return Object.entries(alias ?? {}).map(([find, replacement]) => ({find, replacement: String(replacement)}));
}

export default config;
