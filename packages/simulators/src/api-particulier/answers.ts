import type {Person} from '../identities/identities.js';

/** An answer of API Particulier v3, before it is sent. */
export interface ApiAnswer {
  status: 200 | 401 | 403 | 404 | 422 | 429 | 503;
  body: object;
}

/** What the CAF or the MSA knows of a person; an error's name for who gets one instead. */
const FILES: Record<
  string,
  {fournisseur: 'CNAF' | 'MSA'; valeur: number; enfants: string[]} | 'not-at-msa' | 'down' | 'too-many'
> = {
  'angela-dubois': {fournisseur: 'CNAF', valeur: 730, enfants: ['Léo', 'Jade']},
  'mathieu-legoff': {fournisseur: 'MSA', valeur: 512, enfants: ['Maël']},
  'maria-ferreira': {fournisseur: 'CNAF', valeur: 1045, enfants: ['Tiago']},
  'rozenn-tanguy': 'not-at-msa',
  'karim-benali': 'down',
  'ines-petit': 'too-many',
};

/** The answer of the quotient familial for a person, at that date. */
export function quotientFamilial(person: Person, now: Date): ApiAnswer {
  const file = FILES[person.id];
  if (file === 'down') return errors.down();
  if (file === 'too-many') return errors.tooMany();
  if (file === 'not-at-msa') return errors.notFoundMsa();
  if (!file) return errors.notFound();

  const month = {annee: now.getFullYear(), mois: now.getMonth() + 1};
  return {
    status: 200,
    body: {
      data: {
        allocataires: [holder(person)],
        enfants: file.enfants.map((given, index) =>
          civil(usualName(person), given, `${2016 + index * 2}-05-14`, index % 2 ? 'F' : 'M'),
        ),
        adresse: {
          destinataire: `${person.given_name} ${usualName(person)}`.toUpperCase(),
          complement_information: null,
          complement_information_geographique: null,
          numero_libelle_voie: '3 RUE DES TILLEULS',
          lieu_dit: null,
          code_postal_ville: '14000 CAEN',
          pays: 'FRANCE',
        },
        quotient_familial: {
          fournisseur: file.fournisseur,
          valeur: file.valeur,
          ...month,
          annee_calcul: month.annee,
          mois_calcul: month.mois,
        },
      },
      links: {},
      meta: {},
    },
  };
}

function holder({family_name, given_name, birthdate, gender, preferred_username}: Person): object {
  return civil(family_name, given_name, birthdate, gender === 'female' ? 'F' : 'M', preferred_username);
}

function usualName({preferred_username, family_name}: Person): string {
  return preferred_username ?? family_name;
}

function civil(name: string, given: string, birthdate: string, sexe: 'F' | 'M', usage?: string): object {
  return {
    nom_naissance: name.toUpperCase(),
    nom_usage: usage?.toUpperCase() ?? null,
    prenoms: given.toUpperCase(),
    date_naissance: birthdate,
    sexe,
  };
}

/** The documented refusals. The codes are the API's, except 503's, which we did not find. */
export const errors = {
  noToken: () => refusal(401, '00101', 'Non autorisé', 'Le jeton FranceConnect est absent, expiré ou inconnu.'),
  noScope: () => refusal(403, '00100', 'Accès interdit', 'Le jeton ne permet pas de lire le quotient familial.'),
  noRecipient: () =>
    refusal(
      422,
      '00203',
      'Entité non traitable',
      'Le paramètre recipient doit être le SIRET (14 chiffres) du destinataire.',
      'recipient',
    ),
  notFound: () =>
    refusal(
      404,
      '23003',
      'Dossier allocataire absent',
      'Le dossier n’a pas été trouvé auprès de la CNAF.',
      undefined,
      'CNAF',
    ),
  notFoundMsa: () =>
    refusal(
      404,
      '10003',
      'Dossier allocataire absent',
      'Le dossier n’a pas été trouvé auprès de la MSA.',
      undefined,
      'MSA',
    ),
  tooMany: () => refusal(429, '00429', 'Trop de requêtes', 'Vous avez effectué trop de requêtes.'),
  down: () =>
    refusal(503, '23001', 'Erreur du fournisseur', 'Le fournisseur de données ne répond pas.', undefined, 'CNAF'),
};

function refusal(
  status: ApiAnswer['status'],
  code: string,
  title: string,
  detail: string,
  parameter?: string,
  provider?: string,
): ApiAnswer {
  return {
    status,
    body: {errors: [{code, title, detail, source: parameter ? {parameter} : null, meta: provider ? {provider} : {}}]},
  };
}
