/**
 * What is left of a page once its values are gone: two visits of the same page in the same state give the same text.
 *
 * Gone: what a visitor typed, ticked or chose; figures of the text (dates, times, amounts, sizes, counts); numbers of
 * dossiers, tokens, addresses of files and origins; names of files and of who is connected; answers that stand alone in
 * a `<dd>`. Kept: elements and their order, ids and what refers
 * to them, labels, words, errors, what is hidden, open, busy or disabled, who has a file and who has none.
 */
export function pageState(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi, tagState)
    .replaceAll(/(<textarea\b[^>]*>)[^<]*/gi, '$1')
    .replaceAll(/(<dd\b[^>]*>)[^<]+(?=<\/dd>)/gi, '$1ANSWER')
    .replaceAll(/(Connecté : <\/span>)[^<]*/g, '$1USER')
    .replaceAll(/(?<=>)[^<]+/g, textState);
}

/** What the server makes anew for each visitor, in texts and attributes. */
const made: readonly [RegExp, string][] = [
  [/\bA\d{2}-?[0-9A-Z]{4}-?[0-9A-Z]{4,}\b/g, 'DOSSIER'],
  [/[\p{L}\d_-]+\.(?:pdf|png|jpe?g|docx|odt|txt)\b/gu, 'FICHIER'],
  [/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi, 'ID'],
  [/\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?/g, 'DATE'],
  [/https?:\/\/(?:127\.0\.0\.1|localhost):\d+/g, 'ORIGIN'],
  [/(\/(?:suivi|depots)\/)[^"?\s<]*/g, '$1ID'],
  [/([?&](?:amp;)?(?:cle|jeton|code|state|transaction)=)[^"&\s<]*/g, '$1KEY'],
];
const named = (text: string) => made.reduce((result, [pattern, name]) => result.replaceAll(pattern, name), text);

/** Where `value` is a name or a fixed choice, not what somebody typed. */
const saysItself = /^<(?:button|option|li|data)\b|\stype="?(?:submit|button)/i;

function tagState(tag: string): string {
  const emptied = saysItself.test(tag) ? tag : tag.replaceAll(/\svalue(?:="[^"]*"|=[^\s>]*|(?=[\s>]))/gi, '');
  return named(
    emptied
      .replaceAll(/\s(?:checked|selected)(?:="[^"]*")?(?=[\s/>])/gi, '')
      .replaceAll(/(\sdata-(?:size|offset)=")\d+/g, '$10')
      .replaceAll(/\s+/g, ' ')
      .replace(/ (?=\/?>$)/, ''),
  );
}

const textState = (text: string) => named(text).replaceAll(/\d+/g, '0').replaceAll(/\s+/g, ' ');
