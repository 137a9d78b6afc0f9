import {bare, fold} from './field-words.js';

/** What a field asks about a person: the first token is what to write, all of them are right. */
export interface Purpose {
  tokens: readonly string[];
  /** Labels that ask it, and nothing else, as a regular expression over their bare words. */
  french: RegExp;
  english: RegExp;
}

const address = ['street-address', 'address-line1', 'address-line2', 'address-line3'];
const tel = ['tel', 'tel-national', 'tel-local', 'tel-country-code', 'tel-area-code'];
const names = ['name', 'cc-name'];

/** In the order in which they are tried: « adresse électronique » before « adresse ». */
export const purposes: readonly Purpose[] = [
  {
    tokens: ['email', 'username'],
    french:
      /^(l' ?)?((adresse )?(e ?mail|mail|courriel|electronique|mel|de messagerie( electronique)?|de courriel|de courrier electronique)|courrier electronique)( personnelle?| professionnelle?)?$/,
    english: /^(e ?mail|e ?mail address)$/,
  },
  {
    tokens: tel,
    french:
      /^(le )?((numeros? de |n (de )?)?(telephone|tel|portable|mobile|telephone (portable|mobile|fixe))|tel portable)( personnel| professionnel)?$/,
    english: /^(phone|telephone|mobile|phone number|telephone number|mobile number|cell phone)$/,
  },
  {
    tokens: ['given-name', 'cc-given-name'],
    french: /^(le )?prenoms?$/,
    english: /^(first name|given name|forename)$/,
  },
  {
    tokens: ['family-name', 'cc-family-name'],
    french: /^(le )?nom (de famille|d'usage|de naissance|d'epouse|marital)$/,
    english: /^(last name|family name|surname)$/,
  },
  {tokens: names, french: /^(nom (et )?prenoms?|prenoms? (et )?nom|nom complet)$/, english: /^full name$/},
  {
    tokens: ['family-name', ...names, 'cc-family-name', 'nickname', 'username'],
    french: /^(le )?nom$/,
    english: /^name$/,
  },
  {
    tokens: ['postal-code'],
    french: /^(le )?code postal$/,
    english: /^(zip|zip code|postal code|postcode)$/,
  },
  {
    tokens: ['address-level2', 'address-level1', 'address-level3'],
    french: /^(la )?(ville|commune)( de residence)?$/,
    english: /^(city|town)$/,
  },
  {tokens: ['country-name', 'country'], french: /^(le )?pays( de residence)?$/, english: /^country$/},
  {
    tokens: address,
    french: /^(l' ?)?adresse( postale| du domicile| personnelle| de residence)?$/,
    english: /^(address|street|street address|postal address)$/,
  },
  {
    tokens: ['bday'],
    french: /^((la )?date de naissance|ne e? le)$/,
    english: /^(date of birth|birthday|birth date)$/,
  },
  {
    tokens: ['honorific-prefix', 'sex'],
    french: /^(la )?civilite$/,
    english: /^(title|salutation)$/,
  },
  {
    tokens: ['username', 'email', 'nickname'],
    french: /^(nom d'utilisateur|pseudo|pseudonyme)$/,
    english: /^user ?name$/,
  },
  {
    tokens: ['current-password', 'new-password'],
    french: /^(le )?(nouveau )?mot de passe( actuel)?$/,
    english: /^(new |current )?password$/,
  },
  {
    tokens: ['cc-number'],
    french: /^(numero|n) de (la )?carte( bancaire| de credit)?$/,
    english: /^(credit )?card number$/,
  },
];

/** « Votre », « mon »: the user, and nobody else. */
const own = /^(votre|vos|mon|ma|mes|your|my) /;

export interface Asked {
  purpose: Purpose;
  /** True when the label says that it is about the user: « Votre nom ». */
  isOwn: boolean;
  isFrench: boolean;
}

/** What a label asks, when its words leave no doubt about it. */
export function askedBy(label: string): Asked | undefined {
  const words = bare(label).replace(/^(indiquez|saisissez|entrez|renseignez) /, '');
  const rest = words.replace(own, '');
  for (const purpose of purposes) {
    const isFrench = purpose.french.test(rest);
    if (isFrench || purpose.english.test(rest)) return {purpose, isOwn: rest !== words, isFrench};
  }
  return undefined;
}

/** Words that speak of somebody else than who fills the form. */
export const speaksOfOthers = (text: string): boolean =>
  /\b(enfants?|bebe|fils|fille|eleves?|etudiants?|mineurs?|conjoint|conjointe|epoux|epouse|partenaire|parents?|pere|mere|tuteur|tutrice|famille|foyer|proches?|tiers|personnes?|beneficiaires?|destinataires?|expediteurs?|amis?|invites?|participants?|passagers?|voyageurs?|accompagnants?|membres?|patients?|clients?|salaries?|employes?|employeurs?|agents?|candidats?|responsables?|representants?|titulaires?|proprietaires?|locataires?|contacts? d'urgence|urgence|entreprises?|societes?|associations?|organismes?|etablissements?|ecoles?|structures?|collectivites?|fournisseurs?|magasins?|agences?|lieux?|evenements?|projets?|travaux|vehicules?|defunts?|temoins?|auteurs?|child(ren)?|friends?|company|companies|guests?|recipients?|employees?|employers?|organi[sz]ations?|students?|spouse|partner|relatives?)\b/.test(
    fold(text),
  );

const contactTokens =
  'tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp';
const plainTokens =
  'name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password current-password organization-title organization street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo one-time-code';

const contact = new Set(contactTokens.split(' '));
const plain = new Set(plainTokens.split(' '));

/** The purpose that an `autocomplete` names; undefined when it is not written as HTML asks, `null` when it names none. */
export function tokenOf(autocomplete: string | undefined): string | undefined | null {
  const tokens = fold(autocomplete ?? '')
    .split(' ')
    .filter(Boolean);
  if (tokens.at(-1) === 'webauthn' && tokens.length > 1) tokens.pop();
  if (tokens.length === 0 || (tokens.length === 1 && /^(on|off)$/.test(tokens[0] ?? ''))) return null;
  if (tokens[0]?.startsWith('section-')) tokens.shift();
  if (/^(shipping|billing)$/.test(tokens[0] ?? '')) tokens.shift();
  const isContact = /^(home|work|mobile|fax|pager)$/.test(tokens[0] ?? '');
  if (isContact) tokens.shift();
  const [token] = tokens;
  if (tokens.length !== 1 || token === undefined) return undefined;
  return contact.has(token) || (plain.has(token) && !isContact) ? token : undefined;
}

/** Kinds of data of which none is another: a token of one is never right for a label of another. */
const families: readonly RegExp[] = [
  /^email$/,
  /^tel/,
  /^(name|given-name|additional-name|family-name|cc-(name|given-name|family-name))$/,
  /^postal-code$/,
  /^(street-address|address-line\d)$/,
  /^address-level\d$/,
  /^country/,
  /^bday/,
  /password$/,
  /^cc-(number|exp.*|csc)$/,
];

/** True when a token names what a label surely does not ask. */
export function contradicts(token: string, {tokens}: Purpose): boolean {
  if (tokens.includes(token)) return false;
  const family = families.findIndex(words => words.test(token));
  const asked = families.findIndex(words => words.test(tokens[0] ?? ''));
  if (family < 0 || asked < 0) return false;
  return family !== asked || (/^(given|family)-name$/.test(token) && /^(given|family)-name$/.test(tokens[0] ?? ''));
}
