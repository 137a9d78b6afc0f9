import {accessibleVersion, documentFormat, documentLinks} from '../kinds/documents.js';
import type {PdfFacts} from '../probes/documents.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';

/** RGAA 13.3.1 – each office document to download is accessible, or has a version that is. */
export const rule: Rule = {
  test: '13.3.1',
  needs: ['documents'],
  *judgePage(page) {
    const [view] = page.views;
    const facts = new Map(page.probes.documents?.map(each => [each.address, each]));
    for (const link of view ? documentLinks(view) : []) {
      const format = documentFormat(link)?.toUpperCase() ?? '';
      const version = accessibleVersion(link);
      if (version && version !== link)
        yield judgementOf(av(`« ${version.text} » est-il la version accessible de ce document ${format} ?`), link);
      else yield judgementOf(answerTo(facts.get(link.attribute('href') ?? ''), format), link);
    }
  },
};

/** What a PDF says of itself proves a fault, and never that it has none. */
function answerTo(pdf: PdfFacts | undefined, format: string): Answer {
  if (!pdf) return av(`Ce document ${format} est-il accessible, ou a-t-il une version qui l’est ?`);
  if (!pdf.facts) return av(`Ce document PDF n’a pas été examiné : ${pdf.why}. Est-il accessible ?`);
  const {isTagged, lang, title, hasText} = pdf.facts;
  const faults = [
    ...(hasText ? [] : ['ses premières pages ne contiennent aucun texte']),
    ...(isTagged ? [] : ['il n’est pas balisé']),
    ...(lang ? [] : ['sa langue n’est pas indiquée']),
    ...(title ? [] : ['il n’a pas de titre']),
  ];
  // A plan or a form to fill may hold no text of its own.
  if (faults.length === 0 || (isTagged && lang && title))
    return av('Ce document PDF est balisé, et dit sa langue et son titre : le reste en est-il accessible ?');
  return nc(
    `Ce document PDF n’est pas accessible : ${faults.join(', ')}. Corrigez-le, ou donnez-en une version accessible.`,
  );
}
