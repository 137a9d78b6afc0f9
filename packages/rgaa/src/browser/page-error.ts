/** Why a page cannot be audited. */
export type PageErrorKind =
  | 'timeout'
  | 'frozen'
  | 'redirects'
  | 'status'
  | 'download'
  | 'notHtml'
  | 'empty'
  | 'tooBig'
  | 'tls'
  | 'unknownHost'
  | 'refused'
  | 'network'
  | 'closed'
  | 'crashed'
  | 'dialogs'
  | 'windows';

/** A page that cannot be audited: its message says why, in a French sentence. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly kind: PageErrorKind;

  constructor(kind: PageErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What Chromium and Playwright say, and what it is to whoever reads the report; the first that is said counts. */
const readings: readonly (readonly [RegExp, PageErrorKind, string])[] = [
  [/ERR_TOO_MANY_REDIRECTS/, 'redirects', 'La page renvoie sans fin d’une adresse à l’autre.'],
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION/, 'unknownHost', 'Aucun serveur ne porte le nom de cette adresse.'],
  [/ERR_CERT/, 'tls', 'Le certificat du serveur n’est pas valable : la connexion chiffrée est refusée.'],
  [/ERR_SSL|ERR_TLS/, 'tls', 'La connexion chiffrée avec le serveur a échoué.'],
  [/ERR_CONNECTION_REFUSED/, 'refused', 'Le serveur refuse la connexion.'],
  [/ERR_EMPTY_RESPONSE/, 'empty', 'Le serveur a coupé la connexion sans répondre.'],
  [/Download is starting/, 'download', 'L’adresse donne un fichier à télécharger, et non une page.'],
  [/ERR_INVALID_URL|invalid URL|ERR_UNKNOWN_URL_SCHEME/i, 'network', 'Cette adresse n’est pas celle d’une page.'],
  [/ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT/, 'timeout', 'Le serveur n’a pas répondu.'],
  [/ERR_ABORTED/, 'empty', 'Le serveur a répondu sans page à montrer.'],
  [/Timeout \d+ms exceeded/, 'timeout', 'La page n’a pas répondu à temps.'],
  [/crashed/i, 'crashed', 'La page a fait s’arrêter le navigateur.'],
  [/has been closed|Target closed|detached/i, 'closed', 'La page s’est fermée d’elle-même.'],
  [/net::ERR_/, 'network', 'La page n’a pas pu être lue'],
];

/** What an error of the browser says of the page; undefined when it says nothing of it: the fault is then ours. */
export function pageErrorOf(error: unknown): PageError | undefined {
  if (error instanceof PageError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const reading = readings.find(([said]) => said.test(text));
  if (!reading) return undefined;
  const [, kind, message] = reading;
  const code = /net::(ERR_\w+)/.exec(text)?.[1];
  return new PageError(kind, message.endsWith('.') ? message : `${message} (${code ?? 'réseau'}).`);
}
