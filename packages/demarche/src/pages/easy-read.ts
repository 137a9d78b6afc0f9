import {html} from 'lit';
import {nameOf} from '../routes/chosen-version.js';
import type {Visit} from '../routes/visit.js';
import {page} from './layout.js';
import {notFoundPage} from './messages.js';
import {crumbs} from './step.js';

const title = 'La version facile à lire';

/** GET /facile-a-lire: what the easy version is and what it is not, in easy words for everybody. */
export function easyReadPage(visit: Visit): Response {
  if (!visit.sites.easy) return notFoundPage(visit);
  const isEasy = visit.site.version === 'easy';
  return page(visit, {
    title,
    crumbs: crumbs(title),
    body: html`
      <div class="socle-prose">
        <h1>${title}</h1>
        <p>Ce site a 2 versions : la version habituelle et la version facile à lire.</p>
        <p>Dans la version facile à lire, les phrases sont courtes. Les mots difficiles sont expliqués.</p>
        <p>Dans les 2 versions, les questions sont les mêmes. Vos réponses ne changent pas.</p>
        <p>Vous pouvez changer de version quand vous voulez, en haut de chaque page. Vous ne perdez pas vos réponses.</p>
        <form method="post" action="/texte">
          <input type="hidden" name="retour" value="/">
          <button type="submit" class="socle-button" name="version" value=${nameOf(isEasy ? 'usual' : 'easy')}>
            ${isEasy ? 'Lire la version habituelle' : 'Lire la version facile à lire'}
          </button>
        </form>
        <h2>Qui a relu ces textes ?</h2>
        <p>
          Ces textes n’ont pas encore été relus par des personnes concernées, par exemple des personnes avec un handicap
          intellectuel. C’est pourquoi ce site n’utilise pas le logo européen « Facile à lire ».
        </p>
        <p>
          Vous ne comprenez pas un texte ? Dites-le-nous :
          <a href="mailto:${visit.site.territory.service.email}">${visit.site.territory.service.email}</a> ou
          ${visit.site.territory.service.phone}.
        </p>
        <h2>Comment le site retient votre choix</h2>
        <p>
          Le site garde votre choix sur votre appareil pendant 1 an, dans un petit fichier appelé « cookie ». Ce fichier ne
          dit pas qui vous êtes. Si vous reprenez la version habituelle, le fichier est effacé.
        </p>
      </div>
    `,
  });
}
