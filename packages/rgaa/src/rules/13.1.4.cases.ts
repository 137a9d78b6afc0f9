import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a session that ends after a quarter of an hour',
    outcome: 'NC',
    html: '<p>Votre demande</p><script>setTimeout(() => { location.href = "/session-expiree"; }, 900000)</script>',
  },
  {
    name: 'a session that may be made longer',
    outcome: 'AV',
    html: '<p>Votre demande</p><button>Prolonger ma session</button><script>setTimeout(() => { location.href = "/session-expiree"; }, 900000)</script>',
  },
  {
    name: 'a page where one signs in',
    outcome: 'AV',
    html: '<form><label>Mot de passe <input type="password" autocomplete="current-password"></label></form>',
  },
  {name: 'a page where one is signed in', outcome: 'AV', html: '<a href="/sortie">Se déconnecter</a>'},
  {
    name: 'a cookie of a session',
    outcome: 'AV',
    html: '<p>Texte.</p>',
    headers: {'set-cookie': 'PHPSESSID=abc; Path=/'},
  },
  {name: 'nothing of a session', outcome: 'NA', html: '<p>Texte.</p>'},
];
