/** Letters without their accents, in lower case, white space folded: what two texts are compared by. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[’ʼ`]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a text alone: no punctuation, no mark of what is mandatory. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/\((?:[^()]*)\)/g, ' ')
    .replace(/\b(champs? )?(obligatoires?|requis|facultatifs?|optionnels?|required|optional)\b/g, ' ')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** « * », « … », « : »: a sign that stands for nothing, unlike a star or « + ». */
export const isPunctuation = (text: string): boolean => /^[\s*.:;,!?…|_/\\()[\]#–—-]*$/.test(text);

/** What is left of a template or of a program that was never given its value. */
export const isUnfilled = (text: string): boolean =>
  /\{\{.*\}\}|\$\{.*\}|^%[sd@]$|\[object \w+\]|^(undefined|null|nan|todo|tbd|fixme|lorem ipsum.*)$/i.test(
    text.trim(),
  ) || /^[a-z]+([._][a-z]+){2,}$|^[A-Z]+(_[A-Z]+)+$/.test(text.trim());

/** Words that name what a field is in HTML, and not what is asked. */
const anyField =
  /^(le |un |ce |votre )?(champs?|champs? (de )?(saisie|texte|formulaire)|zone (de )?(texte|saisie)|saisie|saisir|saisissez|input|field|form field|text ?field|text ?box|text ?area|etiquette|form label|placeholder|sans titre|sans nom|untitled|unnamed|no name|no label|case a cocher|checkbox|bouton radio|radio ?button|liste deroulante|menu deroulant|dropdown|select|selectionnez|choisissez|cliquez ici|click here|xxx+|aaa+|texte ici|votre texte( ici)?|enter text( here)?|your text( here)?)( ?\d+)?$/;

/** As these, where something is typed; the name of a choice may well be « Menu » or « Infos ». */
const typedField = /^(texte?|infos?|menu|label|form|formulaire)( ?\d+)?$/;

/** True when a label says of no field what is asked. */
export function saysNothing(text: string, isTyped: boolean): boolean {
  if (isPunctuation(text) || isUnfilled(text)) return true;
  const words = bare(text);
  return isOnlyMark(text) || anyField.test(words) || (isTyped && typedField.test(words));
}

/** « (obligatoire) » alone; a star or « + » may say something. */
const isOnlyMark = (text: string) => bare(text) === '' && /\p{L}/u.test(text);

/** Words of a legend that tell no group from another. */
export const saysNoGroup = (text: string): boolean =>
  isPunctuation(text) ||
  isUnfilled(text) ||
  isOnlyMark(text) ||
  /^((groupe de champs|fieldset|field ?set|legende|legend|radiogroup|radio group|champs|fields|cases? a cocher|checkbox(es)?|boutons? radio|radio ?buttons?|untitled|sans titre|xxx+)( ?\d+)?)$/.test(
    bare(text),
  );

/** Words of a button that tell no action; those that tell one, however briefly, are for a human. */
export const saysNoAction = (text: string): boolean =>
  isUnfilled(text) ||
  isOnlyMark(text) ||
  /^[*.…:;,_|–—-]+$/.test(text.trim()) ||
  /^((le |un )?(bouton|button|btn|img|untitled|sans titre|input|xxx+)( ?\d+)?)$/.test(bare(text)) ||
  /^\S+\.(png|gif|jpe?g|svg|webp|bmp)$/i.test(text.trim());

/** Words of a button beside a field that cannot be the label of that field. */
export const labelsNoField = (text: string): boolean =>
  isPunctuation(text) || /^(ok|go|ok go|valider|envoyer|submit|send|validate|c'est parti)$/.test(bare(text));

/** A mark or a word for what must be filled. */
export const mentionsRequired = (text: string): boolean => starred.test(text) || saysRequired(text);

/** The same in words. */
export const saysRequired = (text: string): boolean =>
  /\b(obligatoires?|requise?s?|indispensables?|required|mandatory)\b/.test(fold(text)) &&
  !/\b(non|pas) obligatoire/.test(fold(text));

/** A sign that needs an explanation. */
export const starred = /[*＊✱∗]/;

/** A word for what may be left empty. */
export const saysOptional = (text: string): boolean =>
  /\b(facultati(f|ve)s?|optionnel(le)?s?|optional|non obligatoires?|pas obligatoires?)\b/.test(fold(text));

/** Words that say how, and not only that, a value is wrong: a form, an example, a bound. */
export const suggestsFormat = (text: string): boolean =>
  /\d|@|exemples?\b|\bex\b|\be\.?g\b|for example|\bformats?\s*:|au format|forme\s*:|jj|mm\/|aaaa|yyyy|dd\/|chiffres?\b|lettres?\b|caracteres?\b|majuscules?\b|digits?\b|characters?\b|letters?\b|nombre\b|number\b|entier\b|positif|inferieur|superieur|entre\b|au moins|au plus|au maximum|at least|at most|between|minimum|maximum|arobase|commence|termine|sous la forme|de la forme|doit (etre|contenir|comporter)|must (be|contain|have)|choisissez|selectionnez/.test(
    fold(text),
  );

/** Words of a message that a value is missing. */
export const saysMissing = (text: string): boolean =>
  /obligatoire|requis|renseign|remplir|remplissez|complete|manqu|vide\b|saisissez|veuillez (saisir|entrer|indiquer|choisir|selectionner|cocher)|indiquez|entrez|choisissez|selectionnez|cochez|required|missing|empty|fill|cannot be blank|can't be blank|please enter|please (select|choose)/.test(
    fold(text),
  );

/** Words of a message that a value is not right. */
export const saysWrong = (text: string): boolean =>
  /invalid|pas valide|non valide|incorrect|erron|errone|mauvais|pas correct|format|inexact|doit\b|doivent|must\b|not valid|wrong|correctly|correctement|trop (long|court|grand|petit)|too (long|short)/.test(
    fold(text),
  );

/** Words that are not about any field in particular: what is left of a message without them names one. */
export const namesNobody = (text: string): boolean =>
  /^((erreur|error|attention|for|pour|ce|cette|le|la|les|ces|un|une|des|tous|toutes|champs?|zone|valeur|saisie|donnees?|reponse|information|informations|est|sont|obligatoires?|requise?s?|vide|vides|ne|n'est|pas|peut|doit|doivent|etre|veuillez|merci|de|du|d'|s'il|vous|plait|svp|remplir|remplissez|renseigner|renseignez|completer|completez|saisir|saisissez|corriger|corrigez|verifier|verifiez|indiquer|entrer|entrez|correctement|correct|correcte|invalide|invalides|incorrect|incorrecte|incorrecte?s|non|valide|valides|manquante?s?|manquant|format|mauvais|errone|erronee|ici|this|the|a|an|field|fields|is|are|required|mandatory|please|fill|in|out|out|enter|value|valid|invalid|wrong|incorrect|correctly|missing|cannot|can|not|be|empty|blank|must|all|complete|input|entry|format|au|moins|et|ou|and|or|you|your|to|it|of|filled|oops|desole|sorry) ?)+$/.test(
    bareWords(text),
  );

const bareWords = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/** Words of a text that carry meaning, for looking for one text inside another. */
export const meaningfulWords = (text: string): string[] =>
  bare(text)
    .replace(/\b(\p{L}{1,2})'/gu, '')
    .split(' ')
    .filter(word => word.length > 2 && !smallWords.has(word));

const smallWords = new Set(
  'les des une est sur par pour dans avec vos votre mon mes son ses leur the your for and with from champ field'.split(
    ' ',
  ),
);
