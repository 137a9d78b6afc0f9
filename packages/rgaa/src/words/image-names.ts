/** Words that say that there is an image, and nothing of what it shows. */
const kinds =
  "image|img|picture|pic|ic[oô]ne|icon|logo|logotype|visuel|vignette|thumbnail|thumb|pictogramme|picto|banni[eè]re|banner|bouton|button|canvas|svg|clip ?art|image d[’']illustration|photo d[’']illustration";
/** The same, where they do not say what a link or a button is for. */
const things = "photo|photographie|illustration|graphique|graphic|dessin|capture d[’']?[eé]cran|screenshot";
/** Words that stand where nobody wrote an alternative. */
const unwritten =
  'alt|alternative|textes? alternatifs?|alt(ernative)? text|untitled|sans (titre|nom)|no (name|title)|placeholder|blank|null|undefined|nan|\\[object object\\]|lorem ipsum.*|[aà] (compl[eé]ter|d[eé]finir|remplir)|todo|tbd|x{3,}|image (alt|description)|(your|insert) image|votre image|file ?name|nom (du|de) fichier|(zone|area) ?\\d*|object|embed';
/** Words that only a decoration could say. */
const decorative =
  'spacer|espaceur|s[eé]parateur|separator|bullet|pixel( transparent)?|transparent (gif|pixel)|d[eé]coratif|d[eé]corative|d[eé]coration|(image|illustration|ic[oô]ne|photo|motif) (purement |de )?d[eé]corati(ve|f|on)|(purely )?decorative (image|picture|icon)';

const whole = (words: string) => new RegExp(`^(${words})$`, 'i');
const sameKinds = whole(kinds);
const sameThings = whole(things);
const numbered = new RegExp(`^(${kinds}|${things})[ _-]*(n[°o] ?|#)?\\d+$`, 'i');
const placeholders = whole(unwritten);
const decorations = whole(decorative);

const fileName = /^\S.*[^\s.]\.(png|jpe?g|jfif|gif|svg|webp|avif|bmp|ico|tiff?|psd|heic)$/i;
const address = /^(https?:\/\/|www\.|data:image|file:\/\/|\/[\w-]+\/)\S*$/i;
const camera =
  /^(img|imag|image|dsc[nf]?|pict|pxl|gopr|mvi|sam|screenshot|screen shot|capture|whatsapp image|scan|adobestock|shutterstock|istock|gettyimages)[-_ ]?\(?\d{4,}[\d\w .:_()-]*$/i;
const identifier = /^([0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|0\d{2,})$/i;
const prefixed =
  /^(ic|ico|icon|icone|img|image|photo|pic|picto|logo|banner|banniere|bg|btn|bouton|visuel|thumb|vignette)_[\w-]+$/i;
const template = /\{\{\s*[a-z_$][\w$]*([.[][\w.\]]+|\s*\|.*)?\s*\}\}|\$\{[a-z_$][\w$.]*\}|<%.*%>/i;
const markup =
  /<\/?(br|b|i|em|strong|p|span|div|img|h[1-6])( [^>]*)?\/?>|&(amp|nbsp|quot|lt|gt|eacute|egrave|agrave|rsquo|#\d{2,5});/i;
const garbled = /Ã[©¨ª §¢´®»¯]|â€[™œ“¦]|\uFFFD/;
const dashes = /^[\s\-–—_.…|*•·,;:~="'’]+$/;
const noSupport =
  /\b(navigateur|browser)\b.*(ne |n[’']|not |doesn|pas compatible)|(canvas|html5) (is )?not supported|^non (supporté|pris en charge)/i;

interface Context {
  /** Address of what the image shows. */
  source?: string;
  /** True when the words are all that a link or a button says: « Photo » may be what it is for. */
  isControl?: boolean;
}

/**
 * Why words can be no alternative of an informative image, in French after « : »; undefined when they may be one.
 * What is not sure is not said: a human judges whether words tell what is seen.
 */
export function worthless(words: string, {source = '', isControl = false}: Context = {}): string | undefined {
  const text = words.replace(/\s+/g, ' ').trim();
  const bare = text.replace(/^[\s"'«»([]+|[\s"'«»)\].:…]+$/g, '');
  if (dashes.test(text) && !(isControl && /^(\.{3}|…)$/.test(text))) return 'elle n’est faite que de ponctuation';
  if (garbled.test(text)) return 'ses caractères sont abîmés par une erreur d’encodage';
  // A backslash: a formula in TeX has braces too.
  if (template.test(text) && !text.includes('\\')) return 'c’est un gabarit qui n’a pas été rempli';
  if (markup.test(text)) return 'elle contient du code HTML, qui sera lu tel quel';
  if (isFileName(text) || address.test(text)) return 'c’est un nom de fichier ou une adresse';
  if (camera.test(bare) || identifier.test(bare) || prefixed.test(bare)) return 'c’est un nom technique de fichier';
  if (isStem(bare, source)) return 'c’est le nom du fichier, sans son extension';
  if (noSupport.test(text)) return 'elle parle du navigateur, et non de ce que montre l’image';
  if (placeholders.test(bare)) return 'c’est un texte de remplissage';
  if (sameKinds.test(bare) || numbered.test(bare) || (!isControl && sameThings.test(bare)))
    return 'elle dit qu’il y a une image, et rien de ce qu’elle montre';
  return undefined;
}

/** True for words such as « image décorative » that say themselves that an image needs none. */
export const saysDecorative = (words: string): boolean => decorations.test(words.trim());

/** True for a file name, and not for a sentence that ends with one. */
export const isFileName = (words: string): boolean =>
  fileName.test(words) && (words.split(' ').length < 4 || /\d{4}/.test(words));

/** True when words are the name of the file with signs that no sentence has: `plan_acces`, not `saint-denis`. */
function isStem(words: string, source: string): boolean {
  if (!/^[^\s]*_[^\s]*$/.test(words)) return false;
  const stem = /([^/\\]+)\.\w{2,5}(?:[?#].*)?$/.exec(source)?.[1] ?? '';
  return stem.toLowerCase() === words.toLowerCase();
}
