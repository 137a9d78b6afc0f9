import type {RuleCase} from './case.js';

const french =
  'La mairie vous accueille du lundi au vendredi, de neuf heures à midi. Pour déposer une demande de place en crèche, ' +
  'apportez un justificatif de domicile et le livret de famille de votre enfant.';
const english =
  'The city council welcomes you from Monday to Friday, between nine and noon. To apply for a place at the nursery, ' +
  'please bring proof of your address.';
const page = (html: string, body: string) =>
  `<!doctype html><html ${html}><head><title>Mairie</title></head><body><p>${body}</p></body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'a page in French that says so', outcome: 'C', html: page('lang="fr-FR"', french)},
  {name: 'a code of three letters', outcome: 'C', html: page('lang="FRA"', french)},
  {name: 'a page in English that says to be in French', outcome: 'NC', html: page('lang="fr"', english)},
  {name: 'a page in French that says to be in English', outcome: 'NC', html: page('lang="en"', french), at: ['html']},
  {name: 'a code that does not exist', outcome: 'NC', html: page('lang="français"', french)},
  {name: 'an underscore instead of a dash', outcome: 'NC', html: page('lang="fr_FR"', french)},
  {name: 'two languages at once', outcome: 'NC', html: page('lang="fr" xml:lang="en"', french)},
  {
    name: 'a few words that could be of several languages',
    outcome: 'AV',
    html: page('lang="fr"', 'Paul put dire comment on tape'),
  },
  {
    name: 'a text of no language',
    outcome: 'AV',
    html: page('lang="fr"', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit'),
  },
  {
    name: 'a French page that quotes English, and says so',
    outcome: 'C',
    html: page('lang="fr"', `${french} <q lang="en">${english} ${english}</q>`),
  },
  {name: 'a code that only experts know', outcome: 'AV', html: page('lang="i-lux"', french)},
  {name: 'no language', outcome: 'NA', html: page('', french)},
];
