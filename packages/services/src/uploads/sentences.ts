import {formatBytes} from '@socle/core/formats';
import type {Refusal} from './contract.js';

/** A narrow no-break space, before « : » and inside quotation marks. */
const n = '\u202F';
const quoted = (name: string) => `«${n}${name}${n}»`;

type Judgement = Pick<Refusal, 'reason' | 'message'>;
interface Named {
  name: string;
}

/** The files of the field would weigh too much together. */
export const tooMuch = ({name}: Named, maxTotalBytes: number): Judgement => ({
  reason: 'total',
  message: `${quoted(name)} n’a pas été ajouté${n}: les fichiers de cette question ne peuvent pas dépasser ${formatBytes(maxTotalBytes)} ensemble. Retirez un fichier, ou choisissez-en un plus léger.`,
});

/** All the files of the demande would. */
export const overQuota = ({name}: Named, quotaBytes: number): Judgement => ({
  reason: 'quota',
  message: `${quoted(name)} n’a pas été ajouté${n}: les fichiers de cette demande ne peuvent pas dépasser ${formatBytes(quotaBytes)} ensemble. Retirez un fichier, ou choisissez-en un plus léger.`,
});

/** What was received is not what was sent. */
export const damaged = ({name}: Named): Judgement => ({
  reason: 'damaged',
  message: `${quoted(name)} a été abîmé pendant l’envoi. Envoyez-le de nouveau.`,
});

/** The antivirus found something in it. */
export const infected = ({name}: Named): string =>
  `${quoted(name)} contient un virus${n}: il a été supprimé. Envoyez un autre fichier.`;
