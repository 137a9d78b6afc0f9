import {formatBytes} from '@socle/core/formats';
import {n, quoted, type FileRefusal, type Named} from './refusals.js';

/** The files of the field would weigh too much together. */
export const tooMuch = ({name}: Named, maxTotalBytes: number): FileRefusal<'total'> => ({
  reason: 'total',
  message: `${quoted(name)} n’a pas été ajouté${n}: les fichiers de cette question ne peuvent pas dépasser ${formatBytes(maxTotalBytes)} ensemble. Retirez un fichier, ou choisissez-en un plus léger.`,
});

/** All the files of the demande would. */
export const overQuota = ({name}: Named, quotaBytes: number): FileRefusal<'quota'> => ({
  reason: 'quota',
  message: `${quoted(name)} n’a pas été ajouté${n}: les fichiers de cette demande ne peuvent pas dépasser ${formatBytes(quotaBytes)} ensemble. Retirez un fichier, ou choisissez-en un plus léger.`,
});

/** What was received is not what was sent. */
export const damaged = ({name}: Named): FileRefusal<'damaged'> => ({
  reason: 'damaged',
  message: `${quoted(name)} a été abîmé pendant l’envoi. Envoyez-le de nouveau.`,
});

/** The antivirus found something in it. */
export const infected = ({name}: Named): string =>
  `${quoted(name)} contient un virus${n}: il a été supprimé. Envoyez un autre fichier.`;
