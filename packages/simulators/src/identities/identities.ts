/** The identity that FranceConnect certifies, with the names of its claims. Dates are ISO; places are INSEE codes (COG). */
export interface Pivot {
  given_name: string;
  /** Name at birth. */
  family_name: string;
  birthdate: string;
  gender: 'male' | 'female';
  /** Empty when born abroad. */
  birthplace: string;
  /** `99100` is France. */
  birthcountry: string;
}

/** A fictional person who can connect. */
export interface Person extends Pivot {
  /** What the form of the simulator sends. */
  id: string;
  /** Usage name, when it differs from the name at birth. */
  preferred_username?: string;
  email: string;
  /** What choosing this person leads to, in French. */
  leadsTo: string;
}

/** A connection that fails after an identity was chosen. */
export interface FailedConnection {
  id: string;
  label: string;
  leadsTo: string;
  /** OAuth error sent to the callback. */
  error: 'access_denied' | 'temporarily_unavailable';
  /** ASCII only (RFC 6749 §4.1.2.1). The codes are FranceConnect's, the sentences are ours. */
  description: string;
}

/** Everyone who can connect; see the README for what each is for. */
export const people: readonly Person[] = [
  {
    id: 'angela-dubois',
    given_name: 'Angela Claire Louise',
    family_name: 'Dubois',
    birthdate: '1962-08-24',
    gender: 'female',
    birthplace: '75107',
    birthcountry: '99100',
    email: 'angela.dubois@example.fr',
    leadsTo: 'Allocataire de la CAF, quotient familial 730.',
  },
  {
    id: 'mathieu-legoff',
    given_name: 'Mathieu Yann',
    family_name: 'Le Goff',
    birthdate: '1987-03-02',
    gender: 'male',
    birthplace: '29232',
    birthcountry: '99100',
    email: 'mathieu.legoff@example.fr',
    leadsTo: 'Allocataire de la MSA, quotient familial 512.',
  },
  {
    id: 'chantal-lefevre',
    given_name: 'Chantal',
    family_name: 'Lefèvre',
    birthdate: '1979-11-30',
    gender: 'female',
    birthplace: '14118',
    birthcountry: '99100',
    email: 'chantal.lefevre@example.fr',
    leadsTo: 'Inconnue de la CAF : le quotient familial n’est pas trouvé (404).',
  },
  {
    id: 'rozenn-tanguy',
    given_name: 'Rozenn',
    family_name: 'Tanguy',
    birthdate: '1982-04-18',
    gender: 'female',
    birthplace: '29232',
    birthcountry: '99100',
    email: 'rozenn.tanguy@example.fr',
    leadsTo: 'Inconnue de la MSA : le quotient familial n’est pas trouvé (404).',
  },
  {
    id: 'karim-benali',
    given_name: 'Karim',
    family_name: 'Benali',
    birthdate: '1990-06-15',
    gender: 'male',
    birthplace: '69383',
    birthcountry: '99100',
    email: 'karim.benali@example.fr',
    leadsTo: 'API Particulier est en panne au moment de lire son quotient familial (503).',
  },
  {
    id: 'maria-ferreira',
    given_name: 'Maria José',
    family_name: 'Ferreira da Silva',
    preferred_username: 'Martin',
    birthdate: '1985-01-01',
    gender: 'female',
    birthplace: '',
    birthcountry: '99139',
    email: 'maria.martin@example.fr',
    leadsTo: 'Née au Portugal, nom d’usage Martin, jour de naissance présumé ; quotient familial 1 045 (CAF).',
  },
  {
    id: 'ines-petit',
    given_name: 'Inès',
    family_name: 'Petit',
    birthdate: '1994-09-09',
    gender: 'female',
    birthplace: '2A004',
    birthcountry: '99100',
    email: 'ines.petit@example.fr',
    leadsTo: 'API Particulier répond qu’il y a trop de demandes (429).',
  },
];

/** The connections that fail. */
export const failedConnections: readonly FailedConnection[] = [
  {
    id: 'jean-moreau',
    label: 'Jean Moreau',
    error: 'access_denied',
    description: 'Identity not matched (010004)',
    leadsTo: 'Son identité ne correspond pas aux registres de l’état civil (010004).',
  },
  {
    id: 'yvette-garnier',
    label: 'Yvette Garnier',
    error: 'access_denied',
    description: 'Identity not usable (010015)',
    leadsTo: 'Ses données d’identité ne permettent pas de se connecter (010015).',
  },
  {
    id: 'panne',
    label: 'Vérification d’identité en panne',
    error: 'temporarily_unavailable',
    description: 'Identity check unavailable (010011)',
    leadsTo: 'Le service demandeur apprend que la connexion est momentanément impossible (010011).',
  },
  {
    id: 'session-expiree',
    label: 'Session expirée',
    error: 'access_denied',
    description: 'Session expired (190001)',
    leadsTo: 'Comme après trente minutes sans rien faire (190001).',
  },
];

/** The person of that id. */
export function personOf(id: string): Person | undefined {
  return people.find(person => person.id === id);
}

/** The person whom an identity pivot designates, as an agency would look one up. */
export function personWithPivot(pivot: Partial<Pivot>): Person | undefined {
  return people.find(
    person =>
      person.family_name === pivot.family_name &&
      person.given_name === pivot.given_name &&
      person.birthdate === pivot.birthdate,
  );
}
