/** Names of controls that show the page with more contrast. */
export const contrastModes =
  /^contrastes?$|\b(version|mode|affichage|th[eè]me|activer|passer|augmenter|am[eé]liorer|renforcer|plus de|haut|fort|high)\b.*\bcontrast|\bcontrastes?\b.*\b([eé]lev[eé]|renforc|fort|augment|adapt|accentu|invers|mode)/i;

/** Classes and ids of what is a logo or a brand. */
export const logos = /(^|[-_ ])(logo|logotype|brand|marque)([-_ ]|$)/i;

/** Classes of fonts whose words are drawn as icons. */
export const iconFonts =
  /(^|[-_ ])(icons?|material-(icons|symbols)\S*|glyphicon|fa|fas|far|fab|fi|ri|bi|picto)([-_ ]|$)/i;
