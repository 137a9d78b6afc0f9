/** Of what one sees, which kind does a word name? */
export type SeenKind = 'button' | 'link' | 'menu' | 'navigation' | 'other' | 'image' | 'media';

const nouns: readonly [SeenKind, string][] = [
  ['button', 'boutons?|buttons?'],
  ['link', 'liens?|links?'],
  ['menu', 'menus?'],
  ['navigation', 'navigation'],
  [
    'image',
    'images?|photos?|photographies?|figures?|schémas?|illustrations?|dessins?|graphiques?|pictures?|charts?|diagrams?',
  ],
  ['media', 'vidéos?|videos?|enregistrements?|lecteurs?|players?|podcasts?|animations?'],
  [
    'other',
    'icônes?|icons?|pictogrammes?|cases?|champs?|fields?|onglets?|tabs?|zones?|encadrés?|blocs?|blocks?|colonnes?|columns?|rubriques?|barres?|panneaux?|panels?|cadres?|listes?|lists?|formulaires?|forms?|box|boxes|sidebars?',
  ],
];
const noun = nouns.map(([, words]) => words).join('|');

const side =
  '(?:à|sur|de|vers)\\s+(?:la\\s+|votre\\s+)?(?:droite|gauche)|(?:on|to|at)\\s+(?:the|your)\\s+(?:right|left)|(?:right|left)[- ]hand|ci-contre|(?:en|tout en)\\s+(?:haut|bas)|dans\\s+le\\s+coin|(?:at|in)\\s+the\\s+(?:top|bottom)|(?:top|bottom)[- ](?:right|left)';
const shape =
  'rond(?:e|es|s)?|carrée?s?|triangulaires?|circulaires?|ovales?|rectangulaires?|triangles?|étroite?s?|larges?|round|square|triangular|triangle|circular|oval|rectangular|wide|narrow';
const size = 'gros(?:se|ses)?|grande?s?|petite?s?|big|small|large|little';
const mark = 'étoile|cercle|rond|carré|triangle|losange|flèche|point|star|circle|square|triangle|diamond|arrow|dot';
const beside =
  'sous|au-dess(?:us|ous)\\s+d[eu]|à\\s+côté\\s+d[eu]|à\\s+(?:droite|gauche)\\s+d[eu]|près\\s+d[eu]|underneath|under|below|above|beneath|next\\s+to|beside|near|(?:right|left)\\s+of';
const between = '(?:[^.!?;:\\n]{0,25}?[\\s,])';

const patterns = {
  placed: new RegExp(`(?<![\\p{L}-])(${noun})(?![\\p{L}-])${between}(${side})(?![\\p{L}-])`, 'iu'),
  shaped: new RegExp(`(?<![\\p{L}-])(${noun})\\s+(${shape})(?![\\p{L}-])`, 'iu'),
  shapedBefore: new RegExp(`(?<![\\p{L}-])(${shape}|${size})\\s+(${noun})(?![\\p{L}-])`, 'iu'),
  besides: new RegExp(
    `(?<![\\p{L}-])(?:${beside})\\s*(?:the\\s+|a\\s+|la\\s+|le\\s+|l[’']\\s*|une?\\s+)?(${mark})(?![\\p{L}-])`,
    'iu',
  ),
  bare: new RegExp(`(?<![\\p{L}-])(${side})(?![\\p{L}-])`, 'iu'),
};

/** Words that tell the reader to find or to do something. */
const command =
  /(?<!\p{L})(cliqu|appuye|sélectionne|choisi|utilise|trouve|voir|voyez|regarde|consulte|rendez-vous|coche|rempli|saisi|allez|reporte|servez|activez|clic|click|press|select|use\b|find|found|look|see\b|go to|choose|tap|check|navigate|interact)/iu;

/** A place in a text that names something by its shape, its size or where it stands. */
export interface SensoryPhrase {
  phrase: string;
  kind: SeenKind;
  /** What it names: `bouton`, or the mark beside which it is: `étoile`. */
  noun: string;
  /** The shape or the place. */
  trait: string;
  isBeside: boolean;
  isCommand: boolean;
}

/** Quick to ask of every text before its sentence is read. */
export const mayBeSensory = (text: string): boolean =>
  /droite|gauche|right|left|contre|haut|bas\b|coin|top|bottom|rond|carr|triang|circul|oval|rectang|large|étroit|round|square|wide|narrow|gros|grand|petit|big|small|little|étoile|cercle|losange|flèche|star|circle|diamond|arrow|dot/iu.test(
    text,
  );

export function sensoryPhraseIn(text: string): SensoryPhrase | undefined {
  const isCommand = command.test(text);
  const beside = patterns.besides.exec(text);
  if (beside && isCommand)
    return {phrase: beside[0], kind: 'other', noun: beside[1] ?? '', trait: beside[1] ?? '', isBeside: true, isCommand};
  const placed = patterns.placed.exec(text) ?? patterns.shaped.exec(text);
  const [first = '', second = ''] = placed?.slice(1) ?? patterns.shapedBefore.exec(text)?.slice(1).toReversed() ?? [];
  if (first)
    return {
      phrase: (placed ?? patterns.shapedBefore.exec(text))?.[0] ?? '',
      kind: kindOf(first),
      noun: first,
      trait: second,
      isBeside: false,
      isCommand,
    };
  const bare = isCommand ? patterns.bare.exec(text) : null;
  return bare ? {phrase: bare[0], kind: 'other', noun: '', trait: bare[0], isBeside: false, isCommand} : undefined;
}

const kindOf = (word: string): SeenKind =>
  nouns.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0] ?? 'other';
