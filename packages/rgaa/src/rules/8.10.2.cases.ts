import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'Arabic read from right to left',
    outcome: 'C',
    html: '<p lang="ar" dir="rtl">يولد جميع الناس أحرارا متساوين</p>',
  },
  {
    name: 'a value that does not exist',
    outcome: 'NC',
    html: '<p lang="ar" dir="right" id="p">مرحبا بكم</p>',
    at: ['#p'],
  },
  {
    name: 'French read from right to left',
    outcome: 'NC',
    html: '<p dir="rtl" id="p">La mairie vous accueille tous les matins.</p>',
    at: ['#p'],
  },
  {
    name: 'Hebrew read from left to right',
    outcome: 'NC',
    html: '<p lang="he" dir="ltr" id="p">כל בני האדם נולדו בני חורין</p>',
    at: ['#p'],
  },
  {name: 'a direction that the browser chooses', outcome: 'AV', html: '<p dir="auto">Bonjour</p>'},
  {name: 'both directions at once', outcome: 'AV', html: '<p dir="rtl">Bonjour et bienvenue : مرحبا بكم</p>'},
  {name: 'the usual direction said again', outcome: 'NA', html: '<p dir="ltr">La mairie vous accueille.</p>'},
];
