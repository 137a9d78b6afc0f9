import type {Problem} from '@socle/core/problem';
import {problemResponse} from '../../problem/problem.js';
import type {Refusal} from '../contract.js';

/** tus's own version, said in every answer of it. */
export const TUS = {'tus-resumable': '1.0.0'};

type Said = Problem & {code: string};

const CODES: Record<Refusal['reason'], string> = {
  type: 'fichier:type',
  size: 'fichier:taille',
  empty: 'fichier:vide',
  name: 'fichier:nom',
  content: 'fichier:contenu',
  protected: 'fichier:protege',
  bomb: 'fichier:bombe',
  damaged: 'fichier:abime',
  count: 'fichier:nombre',
  total: 'fichier:total',
  quota: 'fichier:quota',
  unreadable: 'fichier:illisible',
};

/** A file that is not kept: 413 when it weighs too much, else 422. */
export function refusal({reason, message}: Pick<Refusal, 'reason' | 'message'>): Response {
  const status = reason === 'size' ? 413 : 422;
  return answer({code: CODES[reason], title: 'Le fichier est refusé', status, detail: message});
}

const again = 'Vérifiez votre connexion, puis réessayez.';
const anew = 'Choisissez de nouveau ce fichier.';
const later = 'Ce qui a été reçu est gardé. Réessayez dans quelques minutes.';

const KNOWN = {
  foreign: {status: 403, code: 'fichier:acces', title: 'Ce fichier n’est pas accessible', detail: anew},
  noField: {
    status: 422,
    code: 'fichier:question',
    title: 'Cette question n’attend pas de fichier',
    detail: 'Rechargez la page, puis choisissez de nouveau ce fichier.',
  },
  malformed: {status: 400, code: 'fichier:requete', title: 'La demande d’envoi n’est pas lisible', detail: anew},
  version: {status: 412, code: 'fichier:version', title: 'Version de tus non acceptée', detail: anew},
  unsupported: {status: 415, code: 'fichier:requete', title: 'La demande d’envoi n’est pas lisible', detail: anew},
  notThere: {status: 404, code: 'fichier:adresse', title: 'Cette adresse n’existe pas', detail: anew},
  method: {status: 405, code: 'fichier:adresse', title: 'Cette adresse ne répond pas à cette demande', detail: anew},
  partial: {status: 409, code: 'fichier:incomplet', title: 'Le fichier n’est pas arrivé en entier', detail: again},
  position: {status: 409, code: 'fichier:position', title: 'L’envoi ne reprend pas au bon endroit', detail: again},
  gone: {status: 410, code: 'fichier:disparu', title: 'Cet envoi n’existe plus', detail: anew},
  beyond: {status: 413, code: 'fichier:taille', title: 'Le fichier n’a pas la taille annoncée', detail: anew},
  locked: {status: 423, code: 'fichier:occupe', title: 'Ce fichier est déjà en cours d’envoi', detail: again},
  cut: {status: 400, code: 'fichier:coupe', title: 'L’envoi a été interrompu', detail: again},
  full: {status: 507, code: 'fichier:stockage', title: 'Il n’y a plus de place pour ce fichier', detail: later},
  away: {status: 503, code: 'fichier:stockage', title: 'Le fichier ne peut pas être enregistré', detail: later},
} satisfies Record<string, Said>;

export type Known = keyof typeof KNOWN;

export const problem = (known: Known, headers: Record<string, string> = {}): Response =>
  answer(KNOWN[known], {...(known === 'version' && {'tus-version': '1.0.0'}), ...headers});

const answer = (said: Said, headers: Record<string, string> = {}): Response =>
  problemResponse(said, {...TUS, ...headers});
