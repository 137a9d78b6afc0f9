import type {PageText} from '../page/element.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';
import {spacedWords} from '../words/spaced.js';

/** RGAA 10.1.3 – spaces part neither the letters of a word, nor the columns of a table or of a text. */
export const rule: Rule = {
  test: '10.1.3',
  *judge(view) {
    const texts = view.texts.filter(({box, data, parent}) => box && parent.namespace === 'html' && data.trim());
    if (texts.length > 0) yield judgementOf('C');
    for (const text of texts) {
      const answer = answerOf(text);
      if (answer) yield judgementOf(answer, text.parent);
    }
  },
};

const code = ['code', 'samp', 'kbd', 'var', 'textarea', 'option'];

function answerOf({data, parent}: PageText): Answer | undefined {
  if (parent.closest(({tag}) => code.includes(tag))) return undefined;
  const keepsSpaces = /preserve|break-spaces/.test(parent.css('white-space-collapse'));
  const shown = keepsSpaces ? data : data.replace(/[ \t\n\r\f]+/g, ' ');
  for (const {written, isWord} of spacedWords(shown))
    return isWord
      ? nc(`Les lettres de « ${written} » sont séparées par des espaces : employez la propriété « letter-spacing ».`)
      : av(`Ces lettres séparées par des espaces forment-elles un mot : « ${written} » ?`);
  if (keepsSpaces && columnsOf(data) >= 2)
    return nc(
      'Des espaces alignent ce texte comme un tableau : employez un élément <table>, ou des styles pour des colonnes.',
    );
  if (/\S[\u00a0\u2002\u2003\u3000 ]*[\u00a0\u2002\u2003\u3000]{3,}[\u00a0\u2002\u2003\u3000 ]*\S/.test(shown))
    return nc('Plusieurs espaces insécables écartent ces mots : employez un tableau ou des marges en CSS.');
  if (/^\s*[\u00a0\u2002\u2003\u3000]{3,}/.test(shown) || (keepsSpaces && columnsOf(data) === 1))
    return av('Des espaces écartent ou alignent ce texte : imitent-elles une marge, une colonne ou un tableau ?');
  return undefined;
}

/** How many gaps of spaces stand at the same place on three lines, or more, that follow each other. */
function columnsOf(text: string): number {
  const lines = text.split('\n').slice(0, 500);
  const endsOf = (line: string) =>
    new Set([...line.matchAll(/\S {2,}(?=\S)/g)].map(({index, 0: gap}) => index + gap.length));
  const gaps = lines.map(endsOf);
  let most = 0;
  for (const [index, first] of gaps.entries()) {
    const shared = [...first].filter(end => gaps[index + 1]?.has(end) && gaps[index + 2]?.has(end));
    most = Math.max(most, shared.length);
  }
  return most;
}
