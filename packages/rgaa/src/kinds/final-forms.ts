import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {fold} from '../words/field-words.js';
import {formOf} from './fields.js';
import {buttonsOf, nameOf} from './form-buttons.js';

const engages =
  /\b(payer|paiement|commander|acheter|regler|virement|souscrire|signer|resilier|desinscrire|annuler (ma|la|mon|cette)|supprimer|effacer|modifier|mettre a jour|enregistrer|publier|transmettre|deposer|teledeclarer|declarer|voter|reserver|envoyer (ma|mon|la) (demande|dossier|declaration|reponse)|valider (ma|mon|la|le|mes) (demande|dossier|commande|declaration|paiement|reponses?|panier|inscription)|confirmer|pay|buy|order|purchase|checkout|delete|remove|update|save|subscribe|unsubscribe|sign|submit (my|the|your) )\b/;

const changesData =
  /\b(supprimer|effacer|resilier|desinscrire|modifier|mettre a jour|enregistrer|cloturer|delete|remove|update|save|unsubscribe)\b/;

/** A form, and the words of the button that commit the user. */
export interface FinalForm {
  form: PageElement;
  words: string;
}

/** Forms whose button says that data are changed, or that the user is committed, one button each. */
export function finalForms(view: View, kind: 'any' | 'data'): FinalForm[] {
  const found = new Map<PageElement, string>();
  for (const button of buttonsOf(view)) {
    const form = formOf(button);
    const words = nameOf(button);
    if (form && !found.has(form) && (kind === 'any' ? engages : changesData).test(fold(words))) found.set(form, words);
  }
  return [...found].map(([form, words]) => ({form, words}));
}
