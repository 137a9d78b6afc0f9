import type {Oddity, Result} from './operations.js';

/** How the notification reaches the service. */
export type Delivery = 'normale' | 'perdue' | 'double' | 'tardive';

/** How the person comes back to the service. */
export type WayBack = 'get' | 'post' | 'aucun';

/** What was chosen on the payment page. */
export interface Choice {
  idop: string;
  resultat: Result;
  notification: Delivery;
  retour: WayBack;
  reponse: Oddity;
}

/** Reads the form of the payment page; undefined when no known button was pressed. An option left out has its first value. */
export function choiceFrom(form: FormData): Choice | undefined {
  const resultat = oneOf<Result>(form.get('resultat'), ['P', 'V', 'R', 'Z', 'A']);
  if (!resultat) return undefined;
  const idop = form.get('idop');
  return {
    idop: typeof idop === 'string' ? idop : '',
    resultat,
    notification: oneOf<Delivery>(form.get('notification'), ['normale', 'perdue', 'double', 'tardive']) ?? 'normale',
    retour: oneOf<WayBack>(form.get('retour'), ['get', 'post', 'aucun']) ?? 'get',
    reponse: oneOf<Oddity>(form.get('reponse'), ['aucune', 'inconnu', 'purge', 'montant']) ?? 'aucune',
  };
}

function oneOf<Value extends string>(given: unknown, values: Value[]): Value | undefined {
  return values.find(value => value === given);
}
