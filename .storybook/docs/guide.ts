/** The guide of a component or of a pattern stands beside its stories: `field/field.md`, `motifs/payer.md`. */
const guides = import.meta.glob<string>(['../../packages/elements/src/*/*.md', '../{motifs,parcours}/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
  exhaustive: true, // The name of this folder begins with a dot.
});

/** The guide beside a file of stories, without its title, which the page writes itself; `''` where there is none. */
export function guideOf(storiesFile: string): string {
  const path = storiesFile.replace(/^\.\//, '').replace(/\.stories\.ts$/, '.md');
  const found = Object.keys(guides).find(key => path.endsWith(key.replace(/^(\.\.\/)+/, '')));
  return found ? withoutTitle(guides[found] ?? '') : '';
}

const withoutTitle = (guide: string) => guide.replace(/^# .*\n+/, '');
