import {PaymentOrderError} from './errors.js';
import type {PaymentOrder} from './contract.js';

export interface PayfipSettings {
  wsdl: string;
  /** Six digits, one for each régie. */
  numcli: string;
  /** T test, X activation, W production. */
  saisie: 'T' | 'X' | 'W';
}

/** Least and greatest amounts, in cents. Sources differ on the greatest; this is the smaller one (protocols.md §2.2). */
export const AMOUNT = {min: 100, max: 9_999_999};

const RULES: [field: keyof PaymentOrder, accepts: (order: PaymentOrder) => boolean][] = [
  ['amount', ({amount}) => Number.isInteger(amount) && amount >= AMOUNT.min && amount <= AMOUNT.max],
  ['reference', ({reference}) => /^[A-Za-z0-9]{6,30}$/.test(reference)],
  ['object', ({object}) => plainObject(object).length > 0],
  ['email', ({email}) => /^[^\s@]+@[^\s@]+$/.test(email) && email.length >= 6 && email.length <= 80],
  ['year', ({year}) => /^\d{4}$/.test(String(year))],
  ['returnUrl', ({returnUrl}) => isAddress(returnUrl)],
  ['notifyUrl', ({notifyUrl}) => isAddress(notifyUrl)],
];

const isAddress = (url: string) => /^https?:\/\//.test(url) && URL.canParse(url) && url.length < 250;

/** The fields of `creerPaiementSecurise`. Throws PaymentOrderError on the first one PayFiP would refuse. */
export function toPayfip(order: PaymentOrder, {numcli, saisie}: PayfipSettings): Record<string, string> {
  const wrong = RULES.find(([, accepts]) => !accepts(order));
  if (wrong) throw new PaymentOrderError(`The ${wrong[0]} of the order is not one PayFiP accepts.`);
  return {
    exer: String(order.year),
    mel: order.email,
    montant: String(order.amount),
    numcli,
    objet: plainObject(order.object),
    refdet: order.reference,
    saisie,
    urlnotif: order.notifyUrl,
    urlredirect: order.returnUrl,
  };
}

/** What a payment is for, in the only characters PayFiP takes: « Établissement hors-sol n°1 » is `Etablissement hors sol no1`. */
export function plainObject(text: string): string {
  const letters = text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'AE')
    .normalize('NFKD');
  return letters
    .replace(/['’\-–\s]+/g, ' ')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 100)
    .trim();
}
