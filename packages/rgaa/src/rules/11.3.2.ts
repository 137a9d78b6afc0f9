import {agree, comparable, isWorthComparing} from '../kinds/same-fields.js';
import {htmlOf, selectorOf} from '../page/place.js';
import {acrossPages, type Judgement, type Rule} from '../rule.js';

interface Facts {
  url: string;
  fields: {key: string; token: string; label: string; place: {selector: string; html: string}}[];
}

/** RGAA 11.3.2 – labels of fields with the same function are consistent in a set of pages. */
export const rule: Rule = {
  test: '11.3.2',
  sample: acrossPages<Facts>({
    gather: ({url, views: [view]}) => ({
      url,
      fields: (view ? comparable(view).filter(isWorthComparing) : [])
        .filter(({key, token}) => key || token)
        .slice(0, 300)
        .map(({key, token, label, element}) => ({
          key,
          token,
          label,
          place: {selector: selectorOf(element), html: htmlOf(element)},
        })),
    }),
    compare(pages) {
      const seen = new Map<string, {url: string; label: string}[]>();
      for (const {url, fields} of pages)
        for (const {key, token, label} of fields)
          for (const name of [key, token].filter(Boolean)) {
            const known = seen.get(name) ?? [];
            if (!known.some(one => one.url === url && one.label === label)) seen.set(name, [...known, {url, label}]);
          }
      return pages.map(page => judgementsOf(page, seen));
    },
  }),
};

function* judgementsOf(
  {url, fields}: Facts,
  seen: ReadonlyMap<string, {url: string; label: string}[]>,
): Iterable<Judgement> {
  for (const {key, token, label, place} of fields)
    for (const name of [key, token].filter(Boolean)) {
      const others = (seen.get(name) ?? []).filter(other => other.url !== url);
      if (others.length === 0) continue;
      const worst =
        others.find(other => agree(label, other.label) === 'no') ??
        others.find(other => agree(label, other.label) === 'maybe');
      if (!worst) yield {outcome: 'C', message: '', place};
      else if (name === key && agree(label, worst.label) === 'no')
        yield {
          outcome: 'NC',
          message: `Ce champ s’appelle ici « ${label} » et « ${worst.label} » sur ${worst.url}.`,
          place,
        };
      else
        yield {
          outcome: 'AV',
          message: `Un champ qui semble demander la même chose s’appelle ici « ${label} » et « ${worst.label} » sur ${worst.url} : est-ce cohérent ?`,
          place,
        };
    }
}
