/** Narrow no-break space, which French puts before « : » and « ? » and inside quotation marks. */
const n = '\u202f';
const example = 'par exemple 24 08 1962';
const decimal = (value: number | string) => String(value).replace('.', ',');
const plural = (n: number) => `${n} caractère${n > 1 ? 's' : ''}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What scripts and server rules say, in French. Kept short: every form page carries it.
 * `subject` is the field's name inside a sentence, with its article: « l’adresse électronique ».
 */
export const fr = {
  /** The subject of a field that has no name of its own for sentences. */
  unnamed: (label: string) => `le champ «${n}${label}${n}»`,
  unnamedBox: (label: string) => `la case «${n}${label}${n}»`,
  missing: (subject: string) => `Saisissez ${subject}.`,
  unchosen: (subject: string) => `Choisissez ${subject}.`,
  unticked: (subject: string) => `Cochez ${subject}.`,
  noFile: (subject: string) => `Ajoutez ${subject}.`,
  unknownChoice: (subject: string) => `Choisissez ${subject} parmi les réponses proposées.`,
  notAlone: (label: string) => `Décochez «${n}${label}${n}», ou décochez les autres réponses.`,
  unticking: (labels: string) => `Décoché${n}: ${labels}.`,
  short: (subject: string, min: number) => `Saisissez ${subject} en ${min} caractères au moins.`,
  long: (subject: string, max: number) => `Saisissez ${subject} en ${max} caractères au plus.`,
  min: (subject: string, min: number | string) => `Saisissez ${subject}${n}: ${decimal(min)} au moins.`,
  max: (subject: string, max: number | string) => `Saisissez ${subject}${n}: ${decimal(max)} au plus.`,
  step: (subject: string, step: number) =>
    step === 1
      ? `Saisissez ${subject} en nombre entier.`
      : `Saisissez ${subject} de ${decimal(step)} en ${decimal(step)}.`,
  format: (subject: string) => `Vérifiez ${subject}${n}: le format n’est pas celui attendu.`,
  formats: {
    email: (subject: string) => `Saisissez ${subject} en entier, par exemple nom@exemple.fr.`,
    tel: (subject: string) => `Saisissez ${subject} en chiffres, par exemple 06 12 34 56 78.`,
    postcode: (subject: string) => `Saisissez ${subject} en 5 chiffres, par exemple 14000.`,
    number: (subject: string) => `Saisissez ${subject} en chiffres, par exemple 12.`,
    url: (subject: string) => `Saisissez ${subject} en entier, par exemple https://www.exemple.fr.`,
  } as Record<string, ((subject: string) => string) | undefined>,
  parts: {jour: 'le jour', mois: 'le mois', annee: 'l’année'},
  dateMissing: (subject: string) => `Saisissez ${subject}, ${example}.`,
  dateIncomplete: (subject: string, parts: string[]) =>
    `${capital(subject)}${n}: ajoutez ${parts.join(' et ')}, ${example}.`,
  dateWrong: (subject: string, parts: string[]) =>
    `${capital(subject)}${n}: vérifiez ${parts.join(' et ')}, ${example}.`,
  dateCentury: (subject: string, years: string[]) =>
    `${capital(subject)}${n}: écrivez l’année en quatre chiffres, ${years.join(' ou ')}.`,
  datePresumed: 'Si le jour ou le mois n’est pas connu, laissez sa case vide.',
  datePast: (subject: string) => `${capital(subject)} doit être passée, ${example}.`,
  dateMin: (subject: string, day: string) => `${capital(subject)} doit être le ${day} ou après.`,
  dateMax: (subject: string, day: string) => `${capital(subject)} doit être le ${day} ou avant.`,
  errorPrefix: `Erreur${n}: `,
  errorTitle: (errors: string) => `Il y a ${errors} dans le formulaire`,
  error: {one: 'erreur', other: 'erreurs'},
  errorInRow: (row: string, message: string) => `${row}${n}: ${message}`,
  sending: 'Envoi en cours…',
  charactersLeft: (left: number) => `Il vous reste ${plural(left)}.`,
  charactersOver: (over: number) => `${plural(over)} en trop.`,
  passwordShown: 'Mot de passe affiché.',
  passwordHidden: 'Mot de passe masqué.',
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
  fileName: (name: string) =>
    `${name ? `«${n}${name}${n}»` : 'Un fichier'} n’a pas de nom${n}: renommez ce fichier, puis ajoutez-le.`,
  fileDouble: (name: string, better: string) =>
    `«${n}${name}${n}» porte deux extensions. Renommez-le «${n}${better}${n}», puis ajoutez-le.`,
  fileContent: (name: string, kinds: string) =>
    `«${n}${name}${n}» n’est pas lisible${n}: son contenu ne correspond pas à son nom. Enregistrez-le de nouveau au format ${kinds}, puis ajoutez-le.`,
  fileProtected: (name: string) =>
    `«${n}${name}${n}» est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis ajoutez-le.`,
  fileDuplicate: (name: string) =>
    `«${n}${name}${n}» est déjà dans la liste. Si c’est un autre fichier, renommez-le, puis ajoutez-le.`,
  filesTooHeavy: (size: string, max: string) =>
    `Vos fichiers sont trop lourds ensemble (${size} pour ${max} au plus)${n}: retirez-en ou allégez-en.`,
  fileFaults: {
    type: 'Format non accepté',
    size: 'Trop lourd',
    empty: 'Vide',
    double: 'Deux extensions',
    name: 'Sans nom',
    content: 'Non lisible',
    protected: 'Protégé par un mot de passe',
    duplicate: 'Déjà dans la liste',
    total: 'Trop lourd avec les autres',
    count: 'En trop',
  },
};
