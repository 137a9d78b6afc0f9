import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a smiley in a sentence', outcome: 'NC', html: '<p id="p">Merci de votre visite :-)</p>', at: ['#p']},
  {
    name: 'a smiley with its title',
    outcome: 'C',
    html: '<p>Merci de votre visite <abbr title="sourire">:-)</abbr></p>',
  },
  {name: 'a smiley explained beside it', outcome: 'AV', html: '<p>Merci de votre visite :-) (sourire)</p>'},
  {
    name: 'a drawing made of signs',
    outcome: 'NC',
    html: `<pre id="chat"> /\\_/\\
( o.o )
 > ^ <</pre>`,
    at: ['#chat'],
  },
  {
    name: 'a drawing with a role and a name',
    outcome: 'C',
    html: `<pre role="img" aria-label="Un chat"> /\\_/\\
( o.o )
 > ^ <</pre>`,
  },
  {
    name: 'a drawing with a caption',
    outcome: 'C',
    html: `<figure><pre id="chat"> /\\_/\\
( o.o )
 > ^ <</pre><figcaption>Un chat</figcaption></figure>`,
  },
  {
    name: 'a drawing after a short sentence',
    outcome: 'AV',
    html: `<p>Voici un chat :</p><pre id="chat"> /\\_/\\
( o.o )
 > ^ <</pre>`,
  },
  {name: 'letters written as figures', outcome: 'AV', html: '<p>Bienvenue sur le forum, n00b !</p>'},
  {
    name: 'plain punctuation',
    outcome: 'NA',
    html: '<p>Horaires : (voir ci-dessous) ; 8) autres. Liste : a) un ; b) deux. Note : 3:30, ratio 16:9, « oui ? »</p><p>Les options :</p><p>(1) une (2) deux ;)x</p><p>http://a.fr/:d et C:\\\\Docs, if (a) :(b)</p>',
  },
  {
    name: 'code in a block',
    outcome: 'NA',
    html: `<pre><code>if (a && (b || c)) { d[0] = {}; }
}) ) => { ... };
/* [x] */ @#{$</code></pre>`,
  },
  {
    name: 'a smiley hidden from assistive technologies',
    outcome: 'NA',
    html: '<p>Merci <span aria-hidden="true">:-)</span></p>',
  },
  {
    name: 'a table drawn with lines',
    outcome: 'NA',
    html: `<pre>+----+----+
| a  | b  |
+----+----+</pre>`,
  },
];
