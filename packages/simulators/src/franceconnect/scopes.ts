const PIVOT = ['given_name', 'given_name_array', 'family_name', 'birthdate', 'gender', 'birthplace', 'birthcountry'];

/** Claims behind each identity scope of FranceConnect (eidas1). */
export const claimsOfScopes: Record<string, string[]> = {
  openid: ['sub'],
  given_name: ['given_name', 'given_name_array'],
  family_name: ['family_name'],
  preferred_username: ['preferred_username'],
  birthdate: ['birthdate'],
  gender: ['gender'],
  birthplace: ['birthplace'],
  birthcountry: ['birthcountry'],
  email: ['email'],
  profile: ['given_name', 'given_name_array', 'family_name', 'birthdate', 'gender', 'preferred_username'],
  birth: ['birthplace', 'birthcountry'],
  identite_pivot: PIVOT,
};

/** Scopes that open an agency's data to the service, with what the information page calls them. */
export const dataScopes: Record<string, string> = {
  cnaf_quotient_familial: 'Quotient familial (CAF ou MSA)',
  cnaf_allocataires: 'Identité des allocataires (CAF ou MSA)',
  cnaf_enfants: 'Enfants à charge (CAF ou MSA)',
  cnaf_adresse: 'Adresse (CAF ou MSA)',
  revenu_solidarite_active: 'Revenu de solidarité active',
  revenu_solidarite_active_majoration: 'Majoration du revenu de solidarité active',
  prime_activite: 'Prime d’activité',
  prime_activite_majoration: 'Majoration de la prime d’activité',
  allocation_adulte_handicape: 'Allocation aux adultes handicapés',
  allocation_soutien_familial: 'Allocation de soutien familial',
  complementaire_sante_solidaire: 'Complémentaire santé solidaire',
  dgfip_rfr: 'Revenu fiscal de référence',
  dgfip_nbpart: 'Nombre de parts fiscales',
};

const CLAIM_LABELS: Record<string, string> = {
  given_name: 'Prénoms',
  family_name: 'Nom de naissance',
  preferred_username: 'Nom d’usage',
  birthdate: 'Date de naissance',
  gender: 'Sexe',
  birthplace: 'Commune de naissance (code INSEE)',
  birthcountry: 'Pays de naissance (code INSEE)',
  email: 'Adresse électronique',
};

/** What the information page lists for these scopes: identity first, then data of agencies. */
export function transmitted(scopes: string[]): {claims: [name: string, label: string][]; data: string[]} {
  const names = new Set(scopes.flatMap(scope => claimsOfScopes[scope] ?? []));
  return {
    claims: Object.entries(CLAIM_LABELS).filter(([name]) => names.has(name)),
    data: scopes.flatMap(scope => dataScopes[scope] ?? []),
  };
}
