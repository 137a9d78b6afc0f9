import {createServer} from 'node:http';

/**
 * Pages of the kinds that a démarche has: `/page-500` of about 500 elements, `/form-3` the third step of a form. Counts
 * what it is asked for.
 */
export async function servePages() {
  const asked = {documents: 0, requests: 0};
  const server = createServer((request, response) => {
    asked.requests += 1;
    if (request.headers['sec-fetch-dest'] === 'document') asked.documents += 1;
    const [type, body] = answerTo(request.url) ?? [];
    if (!body) response.writeHead(request.url === '/favicon.ico' ? 204 : 404, {'content-type': 'text/html'}).end();
    else response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerTo(url) {
  const elements = Number(/page-(\d+)/.exec(url)?.[1] ?? 0);
  if (elements > 0) return ['text/html', pageOf(elements)];
  const step = Number(/form-(\d+)/.exec(url)?.[1] ?? 0);
  if (step > 0) return ['text/html', formOf(step)];
  if (url === '/form.css') return ['text/css', formStyles];
  if (url === '/form.js') return ['text/javascript', `(${formScript.toString()})();`];
  return undefined;
}

/** 25 elements a section. */
const section = index => `<section><h2>Rubrique ${index}</h2>
<p>La commune accueille les enfants de <a href="/ecoles-${index}">l’école numéro ${index}</a> du lundi au vendredi.</p>
<ul><li>Lundi et mardi</li><li>Jeudi</li><li><strong>Vendredi</strong></li></ul>
<table><caption>Tarifs ${index}</caption><tr><th scope="col">Quotient</th><th scope="col">Prix</th></tr><tr><td>500</td><td>2 €</td></tr></table>
<form action="/envoi-${index}"><p><label for="nom-${index}">Nom de l’enfant ${index}</label> <input id="nom-${index}" name="nom"></p>
<p><label for="jour-${index}">Jour ${index}</label> <select id="jour-${index}"><option>Lundi</option></select></p><button>Envoyer la rubrique ${index}</button></form></section>`;

const pageOf =
  elements => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page de ${elements} éléments</title>
<style>body { font: 1rem/1.5 sans-serif; margin: 1rem; color: #222; background: #fff } a { color: #00489a }</style></head>
<body><header><a href="#contenu">Aller au contenu</a><nav aria-label="Principal"><a href="/">Accueil</a></nav></header>
<main id="contenu"><h1>Restauration scolaire</h1>${Array.from({length: Math.ceil((elements - 12) / 26)}, (_none, index) => section(index)).join('')}</main>
<footer><a href="/plan">Plan du site</a></footer></body></html>`;

const field = (id, label, {type = 'text', hint = '', autocomplete = ''} = {}) => `<div class="field">
<label for="${id}">${label} (obligatoire)</label>${hint ? `<p id="${id}-aide">${hint}</p>` : ''}
<input id="${id}" name="${id}" type="${type}" required ${autocomplete ? `autocomplete="${autocomplete}"` : ''} aria-describedby="${hint ? `${id}-aide ` : ''}${id}-erreur">
<p id="${id}-erreur" class="error" hidden></p></div>`;

/** A step of a démarche: steps, an error summary that scripts write, fields, choices, a disclosure and two buttons. */
const formOf =
  step => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Vos coordonnées – étape ${step} sur 30 – Ville d’Aubremer</title><link rel="stylesheet" href="/form.css"><script src="/form.js" defer></script></head>
<body><a class="skip" href="#contenu">Aller au contenu</a>
<header role="banner"><p>Ville d’Aubremer</p><nav aria-label="Menu principal"><ul><li><a href="/">Accueil</a></li><li><a href="/demarches">Démarches</a></li></ul></nav></header>
<main id="contenu" role="main" tabindex="-1"><p>Étape ${step} sur 30</p><h1>Vos coordonnées</h1>
<div id="resume" role="alert" tabindex="-1"></div>
<form action="/form-${step + 1}" method="post" novalidate>
${field(`nom-${step}`, 'Nom', {autocomplete: 'family-name'})}${field(`prenom-${step}`, 'Prénom', {autocomplete: 'given-name'})}
${field(`courriel-${step}`, 'Adresse électronique', {type: 'email', hint: 'Exemple : nom@exemple.fr', autocomplete: 'email'})}
${field(`telephone-${step}`, 'Téléphone', {type: 'tel', hint: 'Exemple : 01 23 45 67 89', autocomplete: 'tel'})}
<fieldset><legend>Mode de réponse</legend><div><input type="radio" id="ecrit-${step}" name="mode" value="ecrit" checked><label for="ecrit-${step}">Par courriel</label></div>
<div><input type="radio" id="appel-${step}" name="mode" value="appel"><label for="appel-${step}">Par téléphone</label></div></fieldset>
<details><summary>Pourquoi ces informations ?</summary><p>Elles servent à vous répondre, et à rien d’autre.</p></details>
<div class="buttons"><button type="submit">Continuer</button> <button type="submit" name="retour" formnovalidate>Revenir à l’étape précédente</button></div>
</form></main>
<footer role="contentinfo"><ul><li><a href="/plan">Plan du site</a></li><li><a href="/accessibilite">Accessibilité : conforme</a></li></ul></footer></body></html>`;

const formStyles = `body { font: 1rem/1.5 sans-serif; margin: 0 auto; max-width: 45rem; color: #222; background: #fff }
a { color: #00489a } input { font: inherit; padding: 0.5rem; border: 1px solid #555 } .error, .summary { color: #a40000 }
.skip:not(:focus) { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
:focus-visible { outline: 3px solid #00489a; outline-offset: 2px } .summary { border: 2px solid #a40000; padding: 1rem }`;

/** Runs in the page: what such a page does when it is sent. */
function formScript() {
  const {document} = globalThis;
  const link = (id, text) => {
    const item = document.createElement('li');
    const anchor = item.appendChild(document.createElement('a'));
    anchor.href = `#${id}`;
    anchor.textContent = text;
    return item;
  };
  const form = document.querySelector('form');
  const summary = document.querySelector('#resume');
  const judge = control => {
    const error = document.getElementById(`${control.id}-erreur`);
    const isWrong = !control.checkValidity();
    const label = document.querySelector(`label[for="${control.id}"]`).textContent.replace(' (obligatoire)', '');
    const text = control.value
      ? `Le champ « ${label} » est mal écrit. Exemple : nom@exemple.fr.`
      : `Le champ « ${label} » est obligatoire.`;
    error.textContent = isWrong ? text : '';
    error.hidden = !isWrong;
    if (isWrong) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
    return isWrong ? [link(control.id, text)] : [];
  };
  form.addEventListener('submit', event => {
    if (event.submitter?.formNoValidate) return;
    const items = [...form.querySelectorAll('input[required]')].flatMap(judge);
    if (items.length === 0) return;
    event.preventDefault();
    summary.className = 'summary';
    const title = document.createElement('h2');
    title.textContent = `Il y a ${items.length} erreurs`;
    const list = document.createElement('ul');
    list.append(...items);
    summary.replaceChildren(title, list);
    summary.focus();
  });
  form.addEventListener('change', ({target}) => {
    if (target.getAttribute('aria-invalid') === 'true') judge(target);
  });
}
