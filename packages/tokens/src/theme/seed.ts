/** What a territory gives. */
export interface Seed {
  /** As written on its pages: « Ville de Lisieux ». */
  name: string;
  /** One to three colours, in any opaque CSS writing: the accent, then one or two ornaments. */
  colors: readonly string[];
  /** `system`, or the name of a package `@fontsource-variable/…`; absent: the font of the neutral theme. */
  font?: string;
  /** File of the mark, from the folder of the seed. */
  logo?: string;
  /** The first colour as given, or no theme at all. */
  forced?: boolean;
}
