import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'dark text on white', outcome: 'C', html: '<p id="t" style="color: #333">Un texte lisible.</p>'},
  {
    name: 'light grey text on white',
    outcome: 'NC',
    html: '<p id="t" style="color: #aaa">Un texte pâle.</p>',
    at: ['#t'],
  },
  {
    name: 'light grey text in an open shadow root',
    outcome: 'NC',
    html: '<x-texte><template shadowrootmode="open"><p id="t" style="color: #aaa">Un texte pâle.</p></template></x-texte>',
  },
  {
    name: 'a half transparent text, whose contrast is that of what is seen',
    outcome: 'NC',
    html: '<p id="t" style="color: rgb(0 0 0 / 40%)">Un texte à demi transparent.</p>',
    at: ['#t'],
  },
  {
    name: 'a text made pale by the opacity of what is around it',
    outcome: 'NC',
    html: '<div style="opacity: .5"><p id="t" style="color: #555">Un texte affaibli.</p></div>',
    at: ['#t'],
  },
  {
    name: 'an oklch colour, as Tailwind writes them',
    outcome: 'NC',
    html: '<p id="t" style="color: oklch(0.75 0.05 250)">Un texte pâle.</p>',
    at: ['#t'],
  },
  {
    name: 'white text over a dark gradient',
    outcome: 'C',
    html: '<p style="color: #fff; background: linear-gradient(to right, #222, #005)">Un texte sur un dégradé.</p>',
  },
  {
    name: 'grey text over a pale gradient',
    outcome: 'NC',
    html: '<p id="t" style="color: #999; background: linear-gradient(to right, #fff, #eef)">Un texte sur un dégradé.</p>',
    at: ['#t'],
  },
  {
    name: 'a gradient of which only the short text’s part is light enough',
    outcome: 'C',
    html: '<p style="color: #333; background: linear-gradient(to right, #fff, #00f); width: 900px">Un texte court.</p>',
  },
  {
    name: 'white text over a dark image laid under it by position',
    outcome: 'C',
    html: `<div style="position: relative; height: 100px"><img alt="" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='400' height='100'%3E%3Crect width='400' height='100' fill='%23123'/%3E%3C/svg%3E" width="400" height="100" style="position: absolute; inset: 0"><p style="position: absolute; color: #fff; margin: 20px">Un texte sur une photo.</p></div>`,
  },
  {
    name: 'white text over a light image',
    outcome: 'NC',
    html: `<div id="t" style="color: #fff; padding: 20px; background: url(&quot;data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'%3E%3Crect width='9' height='9' fill='%23cde'/%3E%3C/svg%3E&quot;)">Un texte sur une photo.</div>`,
    at: ['#t'],
  },
  {
    name: 'a pale hint in a field',
    outcome: 'NC',
    html: '<style>#t::placeholder { color: #bbb }</style><label for="t">Nom</label> <input id="t" placeholder="Dupont">',
    at: ['#t'],
  },
  {
    name: 'a pale value in a field',
    outcome: 'NC',
    html: '<label for="t">Nom</label> <input id="t" value="Dupont" style="color: #aaa">',
    at: ['#t'],
  },
  {
    name: 'a pale text far down the page',
    outcome: 'NC',
    html: '<div style="height: 3000px"></div><p id="t" style="color: #aaa; background: linear-gradient(#fff, #eee)">Un texte pâle.</p>',
    at: ['#t'],
  },
  {
    name: 'labels of a field that is off, however they are tied to it',
    outcome: 'NA',
    html: `<style>.pale { color: #aaa }</style>
      <label class="pale" for="a">Nom</label> <input id="a" disabled>
      <label class="pale">Prénom <input disabled></label>
      <span id="b" class="pale">Ville</span> <input aria-labelledby="b" disabled>
      <fieldset disabled><label class="pale" for="c">Rue</label> <input id="c"></fieldset>
      <div role="group" aria-disabled="true"><span class="pale">Rien à faire ici</span></div>
      <button class="pale" disabled>Envoyer</button> <button class="pale" aria-disabled="true">Envoyer</button>`,
  },
  {
    name: 'signs that are no words, text left to screen readers, text of the colour of nothing',
    outcome: 'NA',
    html: `<p style="color: #ccc">----====++++ → ★</p>
      <p style="color: #ccc; position: absolute; left: -999em">Hors de la page</p>
      <p style="color: #ccc; position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">Pour l’oreille</p>
      <p style="color: #ccc; opacity: 0">Transparent</p><p style="color: #ccc; visibility: hidden">Caché</p>`,
  },
  {
    name: 'a text of the very colour of its background is hidden on purpose, perhaps',
    outcome: 'AV',
    html: '<p style="color: #fff; background: #fff">Un texte invisible.</p>',
  },
  {
    name: 'a text whose shadow makes up for its colour',
    outcome: 'AV',
    html: '<p style="color: #fff; text-shadow: 0 0 3px #000, 0 0 3px #000">Un texte ombré.</p>',
  },
  {
    name: 'a text filled with a gradient',
    outcome: 'AV',
    html: '<p style="color: transparent; background: linear-gradient(#000, #00f); background-clip: text">Un texte.</p>',
  },
  {
    name: 'a pale text that a mechanism may mend',
    outcome: 'AV',
    html: '<button>Contraste renforcé</button><p style="color: #aaa">Un texte pâle.</p>',
  },
  {name: 'the pale name of a logo', outcome: 'AV', html: '<p class="logo" style="color: #aaa">Aubremer</p>'},
  {
    name: 'an informative image may show text',
    outcome: 'AV',
    html: `<img alt="Horaires de la mairie" width="200" height="100" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">`,
  },
  {
    name: 'large and bold texts are of other tests',
    outcome: 'C',
    html: '<p style="color: #888; font-size: 30px">Grand.</p><p style="color: #888; font-weight: bold">Gras.</p><p>Texte.</p>',
  },
  {
    name: 'text that a box over it hides is not read',
    outcome: 'AV',
    html: `<div style="position: relative; height: 60px"><p style="color: #aaa; margin: 0">Un texte caché.</p>
      <div style="position: absolute; inset: 0; background: #fff"></div></div>`,
  },
  {
    name: 'no text',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><title>Plan – Aubremer</title><body><hr></body></html>',
  },
];
