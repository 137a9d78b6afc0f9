import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'Arabic with its direction', outcome: 'C', html: '<div dir="rtl"><p lang="ar">مرحبا بكم</p></div>'},
  {
    name: 'Arabic without it',
    outcome: 'NC',
    html: '<p>Bienvenue : <span lang="ar" id="s">مرحبا بكم</span></p>',
    at: ['#s'],
  },
  {
    name: 'Hebrew of which only CSS says the direction',
    outcome: 'NC',
    html: '<p lang="he" style="direction: rtl">שלום עליכם</p>',
  },
  {
    name: 'a page of which every text is read from left to right',
    outcome: 'NA',
    html: '<p>Bienvenue, Добро пожаловать, 欢迎</p>',
  },
];
