import {formatAmount, judgeAmount} from '@socle/core/kinds/amount';
import {formatIban, judgeIban} from '@socle/core/kinds/iban';
import {formatNir, judgeNir} from '@socle/core/kinds/nir';
import {formatPhone, judgePhone} from '@socle/core/kinds/phone';
import {formatSiret, judgeSiret} from '@socle/core/kinds/siret';
import {amount} from '@socle/elements/amount/template';
import {iban} from '@socle/elements/iban/template';
import {nir} from '@socle/elements/nir/template';
import {phone} from '@socle/elements/phone/template';
import {siret} from '@socle/elements/siret/template';

/** Answers that have a key or a shape of their own: how each is written, judged and shown again. */
export const kinds = {
  siret: {write: siret, judge: judgeSiret, format: formatSiret},
  iban: {write: iban, judge: judgeIban, format: formatIban},
  nir: {write: nir, judge: judgeNir, format: formatNir},
  phone: {write: phone, judge: judgePhone, format: formatPhone},
  amount: {write: amount, judge: judgeAmount, format: formatAmount},
};

export type KindName = keyof typeof kinds;

/** Whether a type of field is one of these. */
export function isKind(type: string | undefined): type is KindName {
  return type !== undefined && type in kinds;
}
