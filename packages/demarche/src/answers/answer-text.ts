import type {AddressParts} from '@socle/core/address-rules';
import {formatDate} from '@socle/core/formats';
import {civilDate, civilText, type CivilDate} from '@socle/core/rules';
import type {Answers} from '@socle/services/drafts';
import {addressPartsOf, communeOf, datePartsOf, textOf, valuesOf} from './answers.js';
import type {AddressItem, RowItem} from '../description/contract.js';
import {isKind, kinds} from '../questions/field/shapes.js';

/** What was answered to one question, as it is shown again; empty when nothing was, or nothing that can be read. */
export function answerText(item: RowItem, answers: Answers): string | string[] {
  if (item.kind === 'date') {
    const known = civilDate(datePartsOf(answers, item.name));
    return known ? dateText(known) : '';
  }
  if (item.kind === 'address') return addressLines(item, addressPartsOf(answers, item.name));
  if (item.kind === 'commune') return communeOf(answers, item.name).nom;
  const options = item.options ?? [];
  const label = (value: string) => options.find(option => option.value === value)?.label ?? value;
  if (item.kind === 'field')
    return isKind(item.type) ? kinds[item.type].format(textOf(answers, item.name)) : label(textOf(answers, item.name));
  const chosen = valuesOf(answers, item.name).map(label);
  return chosen.length === 1 ? (chosen[0] ?? '') : chosen;
}

/** « 24 août 1962 »; « août 1962 » or « 1962 » when nobody knows more. */
function dateText(date: CivilDate): string {
  if (date.day) return formatDate(civilText(date));
  if (!date.month) return String(date.year);
  const instant = Date.UTC(date.year, date.month - 1);
  return new Intl.DateTimeFormat('fr-FR', {month: 'long', year: 'numeric', timeZone: 'UTC'}).format(instant);
}

/** An address as on an envelope, a line each; the country last, when one was given. */
function addressLines({country}: AddressItem, parts: Required<AddressParts>): string[] {
  const {voie, complement, codePostal, commune, pays} = parts;
  const known = Array.isArray(country) ? country.find(({value}) => value === pays)?.label : undefined;
  return [voie, complement, `${codePostal} ${commune}`.trim(), known ?? pays].filter(line => line.trim() !== '');
}
