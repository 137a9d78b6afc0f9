import type {RowState} from '../upload/row.js';

const n = '\u202f';
const quoted = (name: string) => `«${n}${name}${n}»`;
const files = (count: number) => `${count} fichier${count > 1 ? 's' : ''}`;

/** What the sending of files says, in French: only pages that send them before the form carry it. */
export const uploadFr = {
  /** Of a row. `percent`: how far a sending has got. */
  states: {
    refused: () => 'Refusé',
    queued: () => 'En attente d’envoi',
    connecting: () => 'Connexion…',
    sending: (percent: number) => `Envoi${n}: ${percent}${n}%`,
    stalled: (percent: number) => `Envoi ralenti à ${percent}${n}%${n}: plus rien ne passe pour le moment`,
    offline: (percent: number) => `Pas de connexion${n}: l’envoi reprendra à ${percent}${n}%`,
    retrying: (percent: number) => `Envoi coupé à ${percent}${n}%${n}: nouvel essai en cours`,
    checking: () => 'Vérification…',
    failed: (percent: number) => `Envoi arrêté à ${percent}${n}%`,
    interrupted: (percent: number) => `Envoi interrompu à ${percent}${n}%${n}: choisissez de nouveau ce fichier`,
    waiting: () => 'Reçu, en attente d’analyse',
    sound: () => 'Reçu, sain',
    unscanned: () => 'Reçu, non analysé',
    unscannable: () => 'Reçu, analyse impossible',
    rejected: () => 'Rejeté',
  } as Record<RowState, (percent: number) => string>,
  slow: 'L’analyse prend plus de temps que prévu. Cela ne vous empêche pas de continuer.',
  left: (words: string) => `encore ${words}`,
  lessThanAMinute: 'moins d’une minute',
  minutes: (count: number) => `environ ${count} minute${count > 1 ? 's' : ''}`,
  hours: (count: number) => `environ ${count} heure${count > 1 ? 's' : ''}`,
  progress: (name: string) => `Envoi de ${name}`,
  faults: {
    different: (name: string) =>
      `${quoted(name)} n’est pas le même fichier que celui dont l’envoi s’est interrompu. Choisissez l’autre, ou retirez-le puis ajoutez celui-ci.`,
    unreadable: (name: string) =>
      `${quoted(name)} n’est plus lisible${n}: il a changé ou été déplacé sur votre appareil. Choisissez-le de nouveau.`,
    failed: (name: string) =>
      `${quoted(name)} n’a pas pu être envoyé. Vérifiez votre connexion, puis réessayez, ou retirez-le.`,
    refused: (name: string) =>
      `${quoted(name)} n’a pas été accepté. Rechargez la page, puis choisissez-le de nouveau, ou retirez-le.`,
    rejected: (name: string) =>
      `${quoted(name)} a été rejeté par l’antivirus, et n’a pas été gardé. Choisissez un autre fichier, ou retirez-le.`,
    interrupted: (name: string) =>
      `L’envoi de ${quoted(name)} s’est interrompu. Choisissez de nouveau ce fichier, ou retirez-le.`,
    count: (name: string, max: number) =>
      `${quoted(name)} est en trop${n}: ${files(max)} au maximum. Retirez un autre fichier, puis réessayez, ou retirez celui-ci.`,
    total: (name: string, max: string) =>
      `${quoted(name)} est de trop${n}: ${max} au plus pour tous les fichiers. Allégez-le, ou retirez-en un autre, puis réessayez.`,
    onTheirWay: (count: number) =>
      count > 1
        ? `${files(count)} sont encore en cours d’envoi${n}: attendez la fin, ou annulez l’envoi.`
        : `Un fichier est encore en cours d’envoi${n}: attendez la fin, ou annulez l’envoi.`,
  },
  started: (name: string) => `${name}${n}: envoi en cours.`,
  startedSeveral: (count: number) => `${files(count)} ajoutés${n}: envoi en cours.`,
  soFar: (percent: number) => `Envoi${n}: ${percent}${n}%.`,
  troubled: 'L’envoi est interrompu. Il reprendra dès que possible.',
  resumed: 'L’envoi a repris.',
  ended: (name: string, state: string) => `${name}${n}: ${state}.`,
  endedSeveral: (received: number, others: number) =>
    others
      ? `Envoi terminé${n}: ${files(received)} reçu${received > 1 ? 's' : ''} sur ${received + others}.`
      : `Envoi terminé${n}: ${files(received)} reçu${received > 1 ? 's' : ''}.`,
  cancelled: (name: string) => `${name}${n}: envoi annulé.`,
  notRemoved: (name: string) => `${name} n’a pas pu être retiré. Réessayez dans un moment.`,
  kind: (name: string) => `le type du document ${quoted(name)}`,
  preview: (name: string) => `Aperçu de ${name}`,
  close: 'Fermer',
};
