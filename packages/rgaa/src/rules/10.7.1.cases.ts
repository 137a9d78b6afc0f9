import type {RuleCase} from './case.js';

const link = (style: string, extra = '') =>
  `<style>${style}</style>${extra}<p><a id="t" href="/page-0">Un lien</a></p>`;

export const cases: readonly RuleCase[] = [
  {name: 'links and buttons as the browser shows them', outcome: 'C', html: link('', '<button>Envoyer</button>')},
  {
    name: 'the outline is taken away and nothing comes instead',
    outcome: 'NC',
    html: link('a:focus { outline: none }'),
    at: ['#t'],
  },
  {
    name: 'the outline of everything is taken away, that of a button comes back',
    outcome: 'NC',
    html: link('* { outline: none } button:focus-visible { outline: 2px solid #000 }', '<button>Envoyer</button>'),
    at: ['#t'],
  },
  {
    name: 'a field whose caret is all that tells it has the focus',
    outcome: 'NC',
    html: '<style>input:focus { outline: 0 }</style><label for="t">Nom</label> <input id="t">',
    at: ['#t'],
  },
  {
    name: 'an outline of its own',
    outcome: 'C',
    html: link('a:focus-visible { outline: 3px solid #00f; outline-offset: 2px }'),
  },
  {
    name: 'an outline too pale to be seen',
    outcome: 'NC',
    html: link('a:focus { outline: 2px solid #ddd }'),
    at: ['#t'],
  },
  {
    name: 'a dark ring drawn as a shadow',
    outcome: 'C',
    html: link('a:focus { outline: none; box-shadow: 0 0 0 3px #036 }'),
  },
  {
    name: 'a pale ring drawn as a shadow, as Bootstrap does',
    outcome: 'NC',
    html: '<style>button { border: 1px solid #036; background: #fff } button:focus { outline: none; box-shadow: 0 0 0 3px #cde }</style><button id="t">Envoyer</button>',
    at: ['#t'],
  },
  {
    name: 'a background that becomes dark',
    outcome: 'C',
    html: link('a:focus { outline: none; background: #003; color: #fff }'),
  },
  {
    name: 'a style that comes slowly',
    outcome: 'C',
    html: link('a { transition: all 3s } a:focus { outline: none; background: #003; color: #fff }'),
  },
  {
    name: 'a checkbox out of sight whose label shows the focus',
    outcome: 'C',
    html: `<style>input { position: absolute; opacity: 0 } input:focus + label { outline: 2px solid #000 }</style>
      <input type="checkbox" id="c"> <label for="c">J’accepte</label>`,
  },
  {
    name: 'a checkbox out of sight whose label shows nothing',
    outcome: 'NC',
    html: '<style>input { position: absolute; opacity: 0 }</style><input type="checkbox" id="t"> <label for="t">J’accepte</label>',
    at: ['#t'],
  },
  {
    name: 'a script that draws the focus elsewhere in the page',
    outcome: 'AV',
    html: `<style>a:focus { outline: none } #signe { position: fixed; right: 0; bottom: 0; width: 40px; height: 40px }</style>
      <p><a href="/page-0">Un lien</a></p><div id="signe"></div>
      <script>document.querySelector('a').onfocus = () => { signe.style.background = '#000'; };
      document.querySelector('a').onblur = () => { signe.style.background = ''; };</script>`,
  },
  {
    name: 'a script that draws a ring around the focus',
    outcome: 'C',
    html: `<style>a:focus { outline: none } #anneau { position: absolute; border: 2px solid #000; display: none }</style>
      <p><a href="/page-0">Un lien</a></p><div id="anneau"></div>
      <script>const lien = document.querySelector('a');
      lien.onfocus = () => { const b = lien.getBoundingClientRect(); anneau.style = 'display: block; left: ' + b.left + 'px; top: ' + b.top + 'px; width: ' + b.width + 'px; height: ' + b.height + 'px'; };
      lien.onblur = () => { anneau.style = ''; };</script>`,
  },
  {
    name: 'a link in an open shadow root without outline',
    outcome: 'NC',
    html: '<x-lien><template shadowrootmode="open"><style>a { outline: none }</style><a href="/page-0">Un lien</a></template></x-lien>',
  },
  {
    name: 'a link inside a frame is left to a human',
    outcome: 'AV',
    html: '<iframe title="Cadre" srcdoc="<a href=/>Un lien</a>"></iframe>',
  },
  {
    name: 'nothing takes the focus',
    outcome: 'NA',
    html: '<p>Du texte. <a href="/page-0" tabindex="-1">Un lien hors du parcours</a> <button disabled>Envoyer</button></p>',
  },
];
