/** Colours that a text may name, and the part of the circle of hues that eyes call so, in degrees. */
export const hues: Readonly<Record<string, readonly [from: number, to: number]>> = {
  rouge: [345, 15],
  orange: [16, 45],
  jaune: [46, 68],
  vert: [69, 170],
  bleu: [180, 255],
  violet: [256, 300],
  rose: [301, 344],
};

const names = 'rouge|orange|jaune|vert|verte|bleu|bleue|violet|violette|rose';
const things =
  'champs?|mentions?|[ée]l[ée]ments?|lignes?|cases?|dates?|cr[ée]neaux?|places?|jours?|zones?|mots?|rubriques?|informations?|valeurs?|intitul[ée]s?|libell[ée]s?|[ée]tiquettes?|textes?|articles?|produits?|communes?|secteurs?';

/** « les champs en rouge », « les dates sur fond vert » ; the colour is the second group. */
export const colourHints = new RegExp(
  `(${things})\\s[^.!?:;]{0,40}?(?:\\b(?:en|sur fond|couleur|surlign[ée]e?s? en)\\s+)(?:couleur\\s+)?(${names})s?(?![\\p{L}-])`,
  'iu',
);

export const colourWord = new RegExp(`(?<![\\p{L}-])(${names})s?(?![\\p{L}-])`, 'iu');

/** `verte` and `vert` are one colour. */
export const hueOf = (name: string) => hues[name.toLowerCase().replace(/^(vert|bleu|violet)\w*$/, '$1')];
