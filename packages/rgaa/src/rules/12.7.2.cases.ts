import type {RuleCase} from './case.js';

const page = (body: string, title = 'Démarches – Ville d’Aubremer') =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`;
const links = '<nav><a href="/a">Agenda</a> <a href="/b">Budget</a></nav>';
const main = '<main id="contenu"><h1>Titre</h1><p>Texte.</p></main>';
const skip = '<a id="s" href="#contenu">Aller au contenu</a>';

export const cases: readonly RuleCase[] = [
  {
    name: 'the same place on two pages',
    outcome: 'C',
    html: page(`${skip}${links}${main}`),
    others: [page(`${skip}${links}${main}`)],
  },
  {name: 'one page', outcome: 'AV', html: page(`${skip}${links}${main}`)},
  {
    name: 'before the menu here and after it there',
    outcome: 'NC',
    html: page(`${skip}${links}${main}`),
    others: [page(`${links}${skip}${main}`)],
  },
  {
    name: 'a link that is never seen',
    outcome: 'NC',
    html: page(`<style>#s { position: absolute; left: -9999px }</style>${skip}${links}${main}`),
    at: ['#s'],
  },
  {name: 'no link', outcome: 'NA', html: page(`${links}${main}`)},
];
