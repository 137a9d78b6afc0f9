import type {RuleCase} from './case.js';

const english = 'The visitors can discover the castle and its gardens throughout the summer season.';

export const cases: readonly RuleCase[] = [
  {
    name: 'a page in one language, whose words only a human can read one by one',
    outcome: 'AV',
    html: '<p>La mairie vous accueille du lundi au vendredi, de neuf heures à midi.</p>',
    at: [''],
  },
  {
    name: 'a paragraph in English without a word of it',
    outcome: 'NC',
    html: `<p>La mairie vous accueille du lundi au vendredi.</p><p id="anglais">${english}</p>`,
    at: ['#anglais'],
  },
  {
    name: 'a paragraph in Arabic script',
    outcome: 'NC',
    html: '<p>La mairie vous accueille.</p><p dir="rtl" id="arabe">يولد جميع الناس أحرارا متساوين في الكرامة والحقوق</p>',
    at: ['#arabe'],
  },
  {
    name: 'a paragraph in English that says so',
    outcome: 'AV',
    html: `<p>La mairie vous accueille du lundi au vendredi.</p><div lang="en"><p>${english}</p></div>`,
    at: [''],
  },
  {
    name: 'names of places, people and brands',
    outcome: 'AV',
    html: `<p>Arctic Monkeys, The Cure et Florence and the Machine jouent au festival Rock en Seine cet été.</p>
      <p>Avenue Winston Churchill, place John Fitzgerald Kennedy et rue de Washington.</p>`,
    at: [''],
  },
  {
    name: 'a page that is all in English and says to be in French',
    outcome: 'AV',
    html: `<!doctype html><html lang="fr"><title>Castle</title><p>${english}</p><p>${english}</p></html>`,
    at: [''],
  },
  {name: 'a page without words', outcome: 'NA', html: '<!doctype html><html lang="fr"><title>Rien</title><hr></html>'},
];
