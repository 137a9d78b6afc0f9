import type {RuleCase} from './case.js';

const list = (does: string, before = '') => `${before}<form action="/x"><p><label for="l">Langue</label>
  <select id="l" name="l" onchange="${does}"><option value="/fr">Français</option><option value="/en">Anglais</option></select></p></form>`;

export const cases: readonly RuleCase[] = [
  {name: 'a list that sends its form', outcome: 'NC', html: list('this.form.submit()'), at: ['#l']},
  {name: 'a list that leads elsewhere', outcome: 'NC', html: list('location.href = this.value'), at: ['#l']},
  {name: 'a list that opens a window', outcome: 'NC', html: list('window.open(this.value)'), at: ['#l']},
  {
    name: 'one that says so before',
    outcome: 'AV',
    html: list('location.href = this.value').replace('Langue', 'Langue (la page se recharge aussitôt)'),
  },
  {name: 'a list that changes nothing but a text', outcome: 'AV', html: list('document.title = this.value')},
  {
    name: 'a field that sends the focus to another',
    outcome: 'NC',
    html: '<label for="a">A</label> <input id="a" onfocus="b.focus()"> <label for="b">B</label> <input id="b">',
    at: ['#a'],
  },
  {
    name: 'the boxes of a code, one after the other',
    outcome: 'AV',
    html: '<input aria-label="1" id="a" maxlength="1" oninput="b.focus()"> <input aria-label="2" id="b" maxlength="1">',
  },
  {name: 'fields without scripts', outcome: 'NA', html: '<label for="a">A</label> <input id="a">'},
];
