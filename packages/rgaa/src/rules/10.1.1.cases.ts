import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a page without them', outcome: 'C', html: '<p>Un <strong>texte</strong>.</p>'},
  {name: 'a centred text', outcome: 'NC', html: '<center id="c">Un texte.</center>', at: ['#c']},
  {name: 'a struck text', outcome: 'NC', html: '<p>Prix : <s id="s">10 €</s> <del>12 €</del> 8 €</p>', at: ['#s']},
  {
    name: 'one that is not shown',
    outcome: 'NC',
    html: '<div hidden><font id="f" color="red">Un texte.</font></div>',
    at: ['#f'],
  },
  {name: 'an underline in HTML 5', outcome: 'C', html: '<p>Un <u>mot</u>.</p>'},
  {
    name: 'an underline in HTML 4',
    outcome: 'NC',
    html: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><html lang="fr"><head><title>Vieux</title></head><body><p>Un <u id="u">mot</u>.</p></body></html>',
    at: ['#u'],
  },
  {name: 'a font of SVG', outcome: 'C', html: '<svg aria-hidden="true"><font></font></svg>'},
];
