import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a page that leaves out the closing tags that HTML lets out',
    outcome: 'C',
    html: '<ul><li>Mairie<li>École</ul><p>Texte<table><tr><td>1<td>2</table><br/><img src="data:," alt="">',
  },
  {
    name: 'drawings, custom elements and templates, which have rules of their own',
    outcome: 'C',
    html: `<svg viewBox="0 0 1 1"><path d="M0 0"/><a href="/plan"><text>Plan</text></a></svg>
      <x-carte><div>Carte</div></x-carte><template><tr><td>1</td></tr></template>
      <dl><div><dt>Lieu</dt><dd>Mairie</dd></div></dl>`,
  },
  {
    name: 'the same id in the page and in a shadow root',
    outcome: 'C',
    html: '<p id="a">Texte</p><x-champ><template shadowrootmode="open"><p id="a">Texte</p></template></x-champ>',
  },
  {name: 'two elements with the same id', outcome: 'NC', html: '<p id="a">Un</p><p id="a">Deux</p>'},
  {name: 'an attribute written twice', outcome: 'NC', html: '<p class="a" class="b">Texte</p>'},
  {name: 'two attributes without a space between them', outcome: 'NC', html: '<p class="a"title="b">Texte</p>'},
  {name: 'a quotation mark that is never closed', outcome: 'NC', html: '<p class="a>Texte</p>'},
  {name: 'an element that is not closed', outcome: 'NC', html: '<div><p>Texte</p>'},
  {name: 'a closing tag that closes nothing', outcome: 'NC', html: '<p>Texte</p></div>'},
  {name: 'two elements that overlap', outcome: 'NC', html: '<p><b>Un <i>deux</b> trois</i></p>'},
  {name: 'a block in a paragraph', outcome: 'NC', html: '<p>Un<div>deux</div></p>'},
  {name: 'a div in a span', outcome: 'NC', html: '<span><div id="bloc">Un</div></span>', at: ['#bloc']},
  {name: 'a link in a button', outcome: 'NC', html: '<button>Aller <a href="/">là</a></button>'},
  {
    name: 'a block that a script puts in a paragraph',
    outcome: 'NC',
    html: '<p id="p">Un</p><script>document.getElementById("p").append(document.createElement("ul"))</script>',
  },
  {name: 'an item outside of any list', outcome: 'NC', html: '<div><li id="seul">Mairie</li></div>', at: ['#seul']},
];
