/**
 * What is left of a page once its values are gone: two visits of the same page in the same state give the same text.
 *
 * Gone: what a visitor typed, ticked or chose; figures of the text (dates, times, amounts, sizes, counts); numbers of
 * dossiers, tokens, addresses of files and origins; names of files. Kept: elements and their order, ids and what refers
 * to them, labels, words, errors, what is hidden, open, busy or disabled. The texts of answers are kept too, but for
 * their figures: nothing tells them from what the page says.
 */
export function pageState(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi, tagState)
    .replaceAll(/(<textarea\b[^>]*>)[^<]*/gi, '$1')
    .replaceAll(/(?<=>)[^<]+/g, textState);
}

const dossier = /\b[A-Z]\d{2}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g;
const fileName = /[\p{L}\d_-]+\.(?:pdf|png|jpe?g|docx|odt|txt)\b/gu;
const uuid = /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi;

const named = (text: string) =>
  text.replaceAll(dossier, 'DOSSIER').replaceAll(fileName, 'FICHIER').replaceAll(uuid, 'ID');

function tagState(tag: string): string {
  const isButton = /^<(?:button|option|li|data|meter|progress)\b/i.test(tag) || /type="?(?:submit|button)/i.test(tag);
  return named(
    (isButton ? tag : tag.replaceAll(/\svalue(?:="[^"]*"|=[^\s>]*|(?=[\s>]))/gi, ''))
      .replaceAll(/\s(?:checked|selected)(?:="[^"]*")?(?=[\s/>])/gi, '')
      .replaceAll(/\s(?:datetime|content|aria-valuenow|data-version)="[^"]*"/gi, attribute =>
        attribute.replaceAll(/\d+/g, '0'),
      )
      .replaceAll(/(<progress\b[^>]*?)\svalue="[^"]*"/gi, '$1')
      .replaceAll(/https?:\/\/(?:127\.0\.0\.1|localhost):\d+/g, 'ORIGIN')
      .replaceAll(/(\/(?:suivi|depots)\/)[^"?\s]*/g, '$1ID')
      .replaceAll(/([?&](?:cle|jeton|code|state|transaction)=)[^"&\s]*/g, '$1KEY'),
  );
}

const textState = (text: string) => named(text).replaceAll(/\d+/g, '0').replaceAll(/\s+/g, ' ');
