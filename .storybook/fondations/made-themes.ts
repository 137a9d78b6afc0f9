import {createCommand, type Recipe} from './command.js';

const marks = import.meta.glob<string>('../../packages/tokens/dist/themes/*-mark.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

const recipes = import.meta.glob<Recipe>('../../packages/tokens/src/themes/*.json', {import: 'default', eager: true});

const of = <Value>(files: Record<string, Value>, name: string) =>
  Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1];

/** The address of a territory's mark; undefined for one that has none. */
export const markOf = (territory: string) => of(marks, `${territory}-mark.svg`);

/** A theme that is shipped. */
export interface MadeTheme {
  name: string;
  text: string;
}

/** Every theme that `@socle/tokens` ships. */
export const madeThemes: MadeTheme[] = [
  {name: 'neutre', text: 'Le point de départ\u202f: un bleu canard profond, sur un fond légèrement chaud.'},
  {name: 'aubremer', text: 'Une commune\u202f: rouge de cidre, et une ocre qui n’est qu’un ornement.'},
  {name: 'haut-bocage', text: 'Un département\u202f: vert des haies, ornement noisette, police Source Sans 3.'},
];

/** The command that made a theme; importing the tokens is enough for the one that nobody made. */
export function commandOf(theme: string): string {
  const recipe = of(recipes, `${theme}.json`);
  return recipe ? createCommand(recipe, theme) : "import '@socle/tokens/tokens.css';";
}
