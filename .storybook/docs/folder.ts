import {declarationsOf, apiTables, themeTable, type Manifest, type Table} from './api.js';

const manifests = import.meta.glob<Manifest>('../../packages/elements/custom-elements.json', {
  import: 'default',
  eager: true,
});
const styles = import.meta.glob<string>('../../packages/elements/src/*/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tokens = Object.values(
  import.meta.glob<string>('../../packages/tokens/dist/tokens.css', {query: '?raw', import: 'default', eager: true}),
).join();

const themed = new Set([...tokens.matchAll(/(--socle-[a-z0-9-]+):/g)].map(([, name = '']) => name));

/** The folder of a component: `…/src/field/field.stories.ts` → `field`; `''` for what is not one. */
export const folderOf = (storiesFile: string) => /packages\/elements\/src\/([^/]+)\//.exec(storiesFile)?.[1] ?? '';

/** The tables of a component, from the manifest of its package and from its style sheets. */
export function tablesOf(folder: string): Table[] {
  if (!folder) return [];
  const declarations = Object.values(manifests).flatMap(one => declarationsOf(one, folder));
  const css = Object.keys(styles)
    .filter(path => path.includes(`/src/${folder}/`))
    .map(path => styles[path] ?? '')
    .join('\n');
  const theme = themeTable(css, themed);
  return [...declarations.flatMap(apiTables), ...(theme.rows.length > 0 ? [theme] : [])];
}
