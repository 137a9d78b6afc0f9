import {PayfipFault} from './fault.js';

/** A demand for payment, with PayFiP's own names; every value is text, `montant` in cents. */
export interface Order {
  exer: string;
  mel: string;
  montant: string;
  numcli: string;
  objet: string;
  refdet: string;
  saisie: string;
  urlnotif: string;
  urlredirect: string;
}

/** A régie that PayFiP knows. */
export interface PayfipClient {
  /** Six digits. */
  numcli: string;
  /** Name shown to the person who pays. */
  libelle: string;
}

type Rule = [name: keyof Order, code: string, refused: (value: string) => boolean, libelle: string];

// Codes found in integrators' accounts; those of exer, objet and the T series are assigned by analogy (README).
const RULES: Rule[] = [
  ['numcli', 'T1', value => !value, 'Le numéro de client est absent.'],
  ['numcli', 'T2', value => !/^\d{6}$/.test(value), 'Le numéro de client doit compter 6 chiffres.'],
  ['exer', 'E1', value => !/^\d{4}$/.test(value), 'L’exercice doit compter 4 chiffres.'],
  [
    'refdet',
    'R3',
    value => !/^[A-Za-z0-9]{6,30}$/.test(value),
    'La référence de la dette doit compter de 6 à 30 lettres ou chiffres.',
  ],
  [
    'objet',
    'O1',
    value => !/^[A-Za-z0-9 ]{0,100}$/.test(value),
    'L’objet compte 100 caractères au plus : lettres sans accent, chiffres, espaces.',
  ],
  ['montant', 'M1', value => !value, 'Le montant est absent.'],
  [
    'montant',
    'M5',
    value => !/^\d{1,7}$/.test(value),
    'Le montant doit être un nombre entier de centimes, 9999999 au plus.',
  ],
  ['montant', 'M3', value => Number(value) < 100, 'Le montant doit être d’au moins 100 centimes.'],
  ['mel', 'A1', value => !value, 'L’adresse électronique est absente.'],
  [
    'mel',
    'A2',
    value => !/^[^\s@]+@[^\s@]+$/.test(value) || value.length < 6 || value.length > 80,
    'L’adresse électronique n’est pas valable.',
  ],
  ['saisie', 'S1', value => !/^[TXW]$/.test(value), 'Le mode de saisie doit être T, X ou W.'],
  ['urlnotif', 'N1', isNotAddress, 'L’adresse de notification doit être absolue et compter moins de 250 caractères.'],
  ['urlredirect', 'D1', isNotAddress, 'L’adresse de retour doit être absolue et compter moins de 250 caractères.'],
];

/** The order, when it keeps every rule; throws the fault of the first broken one. */
export function orderFrom(given: Partial<Record<keyof Order, unknown>>, clients: readonly PayfipClient[]): Order {
  const order = {} as Order;
  for (const [name] of RULES) order[name] = textOf(given[name]);
  for (const [name, code, refused, libelle] of RULES) if (refused(order[name])) throw new PayfipFault(code, libelle);
  clientOf(order.numcli, clients);
  return order;
}

/** The régie of that number; throws T4 when it is unknown. */
export function clientOf(numcli: unknown, clients: readonly PayfipClient[]): PayfipClient {
  const client = clients.find(known => known.numcli === textOf(numcli));
  if (!client) throw new PayfipFault('T4', 'Ce numéro de client est inconnu.');
  return client;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isNotAddress(value: string): boolean {
  return value.length >= 250 || !/^https?:\/\//.test(value) || !URL.canParse(value);
}
