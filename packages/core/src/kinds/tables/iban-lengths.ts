/** How long an IBAN is in each country of the registry of ISO 13616: SEPA countries, then the others. */
const registry =
  'AD24AL28AT20BE16BG22CH21CY28CZ24DE22DK18EE20ES24FI18FR27GB22GI23GR27HR21HU28IE22IS26IT27LI21LT20LU20LV21MC27MD24' +
  'ME22MK19MT31NL18NO15PL28PT25RO24RS22SE24SI19SK24SM27VA22' +
  'AE23AZ28BA20BH22BI27BR29BY28CR22DJ27DO28EG29FK18FO18GE22GL18GT28HN28IL23IQ23JO30KW30KZ20LB28LC32LY25MN20MR27MU30' +
  'NI28OM23PK24PS29QA29RU33SA24SC31SD18SO23ST25SV28TL23TN24TR26UA29VG24XK20YE30';

/** The length of an IBAN of this country (two capital letters); undefined where there are none. */
export function ibanLength(country: string): number | undefined {
  const place = registry.indexOf(country);
  return country.length === 2 && place >= 0 ? Number(registry.slice(place + 2, place + 4)) : undefined;
}
