/** What a shipped theme is made from. */
export interface Recipe {
  name: string;
  colors: string[];
  font?: string;
  logo?: string;
}

/** « npx socle-theme create --name … », with the options that the recipe needs. */
export const createCommand = ({name, colors, font, logo}: Recipe, out: string) =>
  [
    `npx socle-theme create --name "${name}"`,
    ...colors.map(color => `--color "${color}"`),
    ...(logo ? [`--logo ${logo}`] : []),
    ...(font ? [`--font ${font}`] : []),
    `--out ${out}`,
  ].join(' ');
