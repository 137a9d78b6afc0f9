import type {RuleCase} from './case.js';

const page = (body: string, title = 'Démarches – Ville d’Aubremer') =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`;
const links =
  '<nav><a href="/a">Agenda</a> <a href="/b">Budget</a> <a href="/c">Culture</a> <a href="/d">Démarches</a> <a href="/e">École</a></nav>';
const main = '<main id="contenu"><h1>Titre</h1><p>Texte.</p><a href="/f">Suite</a></main>';
const skip = '<a id="s" href="#contenu">Aller au contenu</a>';

export const cases: readonly RuleCase[] = [
  {name: 'a link that works', outcome: 'C', html: page(`${skip}${links}${main}`)},
  {
    name: 'a link seen only when it has the focus',
    outcome: 'C',
    html: page(
      `<style>#s { position: absolute; top: -100px; transition: top 1s } #s:focus { top: 0 }</style>${skip}${links}${main}`,
    ),
  },
  {
    name: 'a link that is never seen',
    outcome: 'NC',
    html: page(`<style>#s { position: absolute; left: -9999px }</style>${skip}${links}${main}`),
    at: ['#s'],
  },
  {
    name: 'a link to an id that is not there',
    outcome: 'NC',
    html: page(`<a id="s" href="#perdu">Aller au contenu</a>${links}${main}`),
    at: ['#s'],
  },
  {
    name: 'a link that a script keeps from working',
    outcome: 'NC',
    html: page(`${skip.replace('<a', '<a onclick="return false"')}${links}${main}`),
    at: ['#s'],
  },
  {name: 'no link, a menu to pass', outcome: 'NC', html: page(`${links}${main}`)},
  {
    name: 'no link, little to pass, on one page',
    outcome: 'AV',
    html: page(`<nav><a href="/a">Agenda</a></nav>${main}`),
  },
  {
    name: 'no link, little to pass, on two pages',
    outcome: 'NC',
    html: page(`<nav><a href="/a">Agenda</a> <a href="/b">Budget</a></nav>${main}`),
    others: [page(`<nav><a href="/a">Agenda</a> <a href="/b">Budget</a></nav>${main}`)],
  },
  {name: 'nothing to pass', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
