/** The French guide of each component, by its folder: `field` → the text of `field/field.md`. */
const guides = import.meta.glob<string>('../packages/elements/src/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text that heads a component's documentation page: its guide, without the title that Storybook writes itself. */
export function withGuide(_component: unknown, {parameters}: {parameters: {fileName?: string}}): string {
  const folder = /\/src\/([^/]+)\//.exec(parameters.fileName ?? '')?.[1] ?? '';
  const guide = guides[`../packages/elements/src/${folder}/${folder}.md`] ?? '';
  return guide.replace(/^# .*\n+/, '');
}
