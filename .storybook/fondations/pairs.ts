/** Two colours that meet somewhere, and how well one is told from the other. */
export interface Pair {
  scheme: string;
  /** `button/primary/hover`. */
  use: string;
  foreground: string;
  background: string;
  ratio: number;
  minimum: number;
}

/** « 7,71 ». Rounded down: a ratio just under its minimum must not seem to reach it. */
export const ratioText = (ratio: number) =>
  (Math.floor(ratio * 100) / 100).toLocaleString('fr-FR', {minimumFractionDigits: 2});

/** The same pairs, component after component: « button », « field »… */
export function byComponent(pairs: readonly Pair[]): [string, Pair[]][] {
  const names = [...new Set(pairs.map(({use}) => use.split('/')[0] ?? ''))];
  return names.map(name => [name, pairs.filter(({use}) => use.startsWith(`${name}/`))]);
}
