/** Narrow no-break space, which French puts before « : » and « ? » and inside quotation marks. */
const n = '\u202f';
const example = 'par exemple 24 08 1962';
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What scripts and server rules say, in French. Kept short: every form page carries it.
 * `subject` is the field's name inside a sentence, with its article: « l’adresse électronique ».
 */
export const fr = {
  /** The subject of a field that has no name of its own for sentences. */
  unnamed: (label: string) => `le champ «${n}${label}${n}»`,
  missing: (subject: string) => `Saisissez ${subject}.`,
  unchosen: (subject: string) => `Choisissez ${subject}.`,
  unticked: (subject: string) => `Cochez ${subject}.`,
  noFile: (subject: string) => `Ajoutez ${subject}.`,
  unknownChoice: (subject: string) => `Choisissez ${subject} parmi les réponses proposées.`,
  short: (subject: string, min: number) => `Saisissez ${subject} en ${min} caractères au moins.`,
  long: (subject: string, max: number) => `Saisissez ${subject} en ${max} caractères au plus.`,
  format: (subject: string) => `Vérifiez ${subject}${n}: le format n’est pas celui attendu.`,
  formats: {
    email: (subject: string) => `Saisissez ${subject} en entier, par exemple nom@exemple.fr.`,
    tel: (subject: string) => `Saisissez ${subject} en chiffres, par exemple 06 12 34 56 78.`,
    postcode: (subject: string) => `Saisissez ${subject} en 5 chiffres, par exemple 14000.`,
    number: (subject: string) => `Saisissez ${subject} en chiffres, par exemple 12.`,
  } as Record<string, ((subject: string) => string) | undefined>,
  parts: {jour: 'le jour', mois: 'le mois', annee: 'l’année'},
  dateMissing: (subject: string) => `Saisissez ${subject}, ${example}.`,
  dateIncomplete: (subject: string, parts: string[]) =>
    `${capital(subject)}${n}: ajoutez ${parts.join(' et ')}, ${example}.`,
  dateWrong: (subject: string, parts: string[]) =>
    `${capital(subject)}${n}: vérifiez ${parts.join(' et ')}, ${example}.`,
  datePast: (subject: string) => `${capital(subject)} doit être passée, ${example}.`,
  dateMin: (subject: string, day: string) => `${capital(subject)} doit être le ${day} ou après.`,
  dateMax: (subject: string, day: string) => `${capital(subject)} doit être le ${day} ou avant.`,
  errorPrefix: `Erreur${n}: `,
  errorTitle: (errors: string) => `Il y a ${errors} dans le formulaire`,
  error: {one: 'erreur', other: 'erreurs'},
  sending: 'Envoi en cours…',
  removed: (item: string) => `${item}${n}: retrait effectué.`,
  filesAdded: {one: 'fichier ajouté', other: 'fichiers ajoutés'},
  filesTooMany: (max: number, excess: number) =>
    `${max} fichier${max > 1 ? 's' : ''} au maximum${n}: retirez-en ${excess} pour continuer.`,
  fileType: (name: string, kinds: string) =>
    `«${n}${name}${n}» n’est pas au bon format. Choisissez un fichier ${kinds}.`,
  fileSize: (name: string, size: string, max: string) =>
    `«${n}${name}${n}» est trop lourd (${size}). Choisissez un fichier de ${max} au plus.`,
  fileEmpty: (name: string) =>
    `«${n}${name}${n}» est vide. Vérifiez ce fichier sur votre appareil, ou choisissez-en un autre.`,
  fileFaults: {type: 'Format non accepté', size: 'Trop lourd', empty: 'Vide'},
};
