import {moreTimeControl, offersMoreTime, saysExpired, spellDelay} from '../kinds/timers.js';
import type {PageEvidence} from '../page/evidence.js';
import type {Rule} from '../rule.js';

/** RGAA 13.1.4 – the time that a session lasts may be lengthened, or is of twenty hours at least. */
export const rule: Rule = {
  test: '13.1.4',
  needs: ['time'],
  *judgePage(page) {
    const [view] = page.views;
    if (!view) return;
    const expiry = page.probes.time?.departures.find(({url, text}) => saysExpired.test(`${url} ${text}`));
    if (expiry) {
      const ends = `La session prend fin${expiry.after === undefined ? '' : ` au bout de ${spellDelay(expiry.after)}`} (la page renvoie vers ${expiry.url})`;
      if (moreTimeControl(view) || offersMoreTime(expiry.text))
        yield {outcome: 'AV', message: `${ends} : l’usager peut-il la prolonger ?`};
      else yield {outcome: 'NC', message: `${ends}, et rien ne permet de la prolonger.`};
    } else if (opensSession(page))
      yield {
        outcome: 'AV',
        message: 'Cette page ouvre ou garde une session : combien de temps dure-t-elle, et peut-on la prolonger ?',
      };
  },
};

const sessionCookie = /(^|[\n,;]\s*)[^=;,\s]*(sess|sid|auth|token)[^=;,\s]*=/i;
const signOut = /(se |me )?déconne(cter|xion)|log ?out|sign ?out/i;

/** Signs of a session: one signs in or out, the server gives a cookie named after one, a text tells of its end. */
const opensSession = ({views: [view], response}: PageEvidence): boolean =>
  view !== undefined &&
  (view.queryAll('input[type=password i]').some(field => !field.isHiddenToAll) ||
    view.byTag('a', 'button').some(({name}) => signOut.test(name)) ||
    sessionCookie.test(response?.headers['set-cookie'] ?? '') ||
    /session.{0,40}(expire|se termine|inactivité)|temps restant/i.test(view.body?.visibleText ?? ''));
