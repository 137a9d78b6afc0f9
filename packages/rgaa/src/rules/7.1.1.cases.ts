import type {RuleCase} from './case.js';

const opens = (expanded: string) => `
  <button type="button" id="b" aria-expanded="false">Horaires</button><div id="d" hidden><p>Ouvert le samedi.</p></div>
  <script>b.onclick = () => { d.hidden = !d.hidden; ${expanded} };</script>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'a text that a script makes a button, with no role',
    outcome: 'NC',
    html: '<span id="s" onclick="alert(1)" style="cursor: pointer">Afficher le plan</span>',
    at: ['#s'],
  },
  {
    name: 'the same, listened to by a script',
    outcome: 'NC',
    html: '<span id="s" style="cursor: pointer">Afficher le plan</span><script>s.addEventListener("click", () => {});</script>',
    at: ['#s'],
  },
  {
    name: 'one that takes the focus and still has no role',
    outcome: 'NC',
    html: '<div id="s" tabindex="0" style="cursor: pointer">Afficher le plan</div><script>s.addEventListener("click", () => {});</script>',
    at: ['#s'],
  },
  {
    name: 'a card whose click does what the link in it does',
    outcome: 'AV',
    html: '<div id="c" style="cursor: pointer"><h2><a href="/a">Piscine</a></h2></div><script>c.addEventListener("click", () => {});</script>',
  },
  {
    name: 'a button that says it is open when it is',
    outcome: 'AV',
    html: opens('b.setAttribute("aria-expanded", !d.hidden)'),
  },
  {name: 'a button that goes on saying that it is closed', outcome: 'NC', html: opens(''), at: ['#b']},
  {name: 'a role that does not exist', outcome: 'NC', html: '<div role="bouton" tabindex="0">Envoyer</div>'},
  {
    name: 'a state that the role does not have',
    outcome: 'NC',
    html: '<button type="button" aria-sort="none">Trier</button>',
  },
  {
    name: 'a list that a script listens to for what is in it',
    outcome: 'NA',
    html: '<ul id="u"><li><a href="/a">A</a></li></ul><script>u.addEventListener("click", () => {});</script>',
  },
  {name: 'a page without scripts', outcome: 'NA', html: '<p>Bonjour.</p><a href="/a">A</a>'},
];
