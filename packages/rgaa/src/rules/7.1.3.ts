import {holdsVisible} from '../kinds/name-holds.js';
import {componentsOf, fold, isWidget} from '../kinds/widgets.js';
import type {PageElement} from '../page/element.js';
import {av, eachElement, nc, type Answer} from '../rule.js';

/** Roles that must have a name; fields have their label (11.1), native buttons their own test (11.9). */
const named = new Set(
  'button link menuitem menuitemcheckbox menuitemradio tab treeitem dialog alertdialog meter progressbar tooltip'.split(
    ' ',
  ),
);
const fields = new Set(
  'checkbox radio switch textbox searchbox combobox spinbutton slider listbox option gridcell'.split(' '),
);
/** Names that say what kind of thing it is, or that a script forgot to fill. */
const saysNothing =
  /^(bouton|button|btn|lien|link|ic[oô]ne?|icon|image|img|menuitem|menu item|tab|onglet|dialog|dialogue|modal|modale|popup|undefined|null|nan|object object|click|cliquer|label|aria label|todo|test|lorem ipsum)$/;

/** RGAA 7.1.3 – each scripted component has a name that fits, holds what one sees, and a role that fits. */
export const rule = eachElement({
  test: '7.1.3',
  states: ['opened'],
  applies: view => componentsOf(view),
  judge: element => (element.name ? ofName(element) : ofNone(element)),
});

function ofNone(element: PageElement): Answer {
  const role = element.writtenRole ?? '';
  if (!named.has(role) || (role === 'tooltip' && element.text !== ''))
    return av('Ce composant a-t-il besoin d’un nom pour qu’on sache à quoi il sert ?');
  return nc(`Ce composant de rôle « ${role} » n’a pas de nom : donnez-lui un texte, aria-label ou aria-labelledby.`);
}

function ofName(element: PageElement): Answer {
  const {name} = element;
  if (saysNothing.test(fold(name))) return nc(`Le nom de ce composant, « ${name} », ne dit pas à quoi il sert.`);
  const isButton = isWidget(element) || element.tag === 'button';
  const seen = element.visibleText;
  const canCompare = isButton && !fields.has(element.writtenRole ?? '') && element.tag !== 'input' && seen.length < 80;
  if (canCompare && seen && holdsVisible(name, seen) === 'no')
    return nc(`Le nom « ${name} » ne reprend pas l’intitulé visible « ${seen} ».`);
  return av(`Le nom « ${name} » et le rôle « ${element.role} » conviennent-ils à ce que fait le composant ?`);
}
