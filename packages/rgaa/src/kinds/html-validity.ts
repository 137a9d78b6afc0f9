import {ErrorCodes, Parser, type DefaultTreeAdapterMap, type ParserError, type Token} from 'parse5';

/** One place where the source of a page breaks the rules of writing of HTML that RGAA 8.2.1 names. */
export interface SourceFault {
  /** In French, with the line. */
  message: string;
  /** What is written there. */
  snippet: string;
}

/** What the tokenizer of HTML says of tags and attributes that are badly written; it says more, which 8.2.1 does not ask. */
const writingFaults: Partial<Record<string, string>> = {
  [ErrorCodes.duplicateAttribute]: 'un attribut est écrit deux fois sur la même balise',
  [ErrorCodes.missingWhitespaceBetweenAttributes]: 'il manque une espace entre deux attributs',
  [ErrorCodes.unexpectedCharacterInAttributeName]: 'un guillemet ou un chevron est au milieu d’un nom d’attribut',
  [ErrorCodes.unexpectedEqualsSignBeforeAttributeName]: 'un signe « = » n’a pas de nom d’attribut devant lui',
  [ErrorCodes.missingAttributeValue]: 'un attribut suivi de « = » n’a pas de valeur',
  [ErrorCodes.eofInTag]: 'une balise n’est pas terminée : un guillemet ou un chevron manque',
  [ErrorCodes.eofInElementThatCanContainOnlyText]: 'un élément n’est pas fermé',
  [ErrorCodes.endTagWithAttributes]: 'une balise fermante porte des attributs',
  [ErrorCodes.endTagWithTrailingSolidus]: 'une balise fermante se termine par « / »',
  [ErrorCodes.missingEndTagName]: 'une balise fermante n’a pas de nom',
  [ErrorCodes.unexpectedSolidusInTag]: 'une barre « / » est au milieu d’une balise',
  [ErrorCodes.nonVoidHtmlElementStartTagWithTrailingSolidus]:
    'un élément qui doit être fermé par sa balise fermante l’est par « / »',
};

/** Elements that HTML lets unclosed. */
const mayStayOpen = new Set(
  'html head body p li dt dd option optgroup rb rp rt rtc colgroup caption thead tbody tfoot tr td th'.split(' '),
);

const tableParts = new Set('caption colgroup col thead tbody tfoot tr td th'.split(' '));
const tableContexts = new Set('table thead tbody tfoot tr'.split(' '));
const inTables = new Set([...tableParts, 'script', 'template', 'style', 'input', 'form']);
const notInThemselves = new Set(['a', 'button', 'form', 'nobr']);
const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const limit = 40;

type Node = DefaultTreeAdapterMap['parentNode'];

const nameOf = (node: Node | undefined) => (node && 'tagName' in node ? node.tagName.toLowerCase() : '');

/** Watches the parser of HTML at work: it mends in silence what is wrongly opened, closed or nested. */
class WatchedParser extends Parser<DefaultTreeAdapterMap> {
  readonly told = new Map<number, string>();
  #last: Token.Token | undefined;

  #tell(token: Token.Token, message: string) {
    const at = token.location?.startOffset ?? 0;
    if (!this.told.has(at)) this.told.set(at, message);
  }

  /** The parser may go over the same token several times. */
  #isAgain(token: Token.Token) {
    const isAgain = token === this.#last;
    this.#last = token;
    return isAgain;
  }

  /** Names of the elements that are open, the outermost first; those around a template are out of reach. */
  get #open(): string[] {
    const names = this.openElements.items.slice(0, this.openElements.stackTop + 1).map(nameOf);
    return names.slice(names.lastIndexOf('template') + 1);
  }

  override onStartTag(token: Token.TagToken): void {
    if (!this.#isAgain(token) && this.told.size < limit) this.#watchStart(token);
    super.onStartTag(token);
  }

  #watchStart(token: Token.TagToken) {
    const name = token.tagName.toLowerCase();
    const open = this.#open;
    const around = open.at(-1) ?? '';
    const isForeign = open.includes('svg') || open.includes('math');
    if (isForeign) return;
    if ((name === 'body' || name === 'html' || name === 'head') && open.includes(name))
      this.#tell(token, `la balise <${name}> est écrite deux fois`);
    else if (notInThemselves.has(name) && open.includes(name))
      this.#tell(token, `un élément <${name}> en contient un autre, ou n’est pas fermé`);
    else if (headings.has(name) && headings.has(around))
      this.#tell(token, `le titre <${name}> est dans le titre <${around}>, ou celui-ci n’est pas fermé`);
    else if (tableParts.has(name) && this.openElements.tmplCount === 0 && !open.includes('table'))
      this.#tell(token, `la balise <${name}> n’est pas dans un tableau`);
    else if (tableContexts.has(around) && !inTables.has(name))
      this.#tell(token, `la balise <${name}> est dans <${around}>, hors de toute cellule`);
  }

  override onEndTag(token: Token.TagToken): void {
    if (!this.#isAgain(token) && this.told.size < limit) this.#watchEnd(token);
    super.onEndTag(token);
  }

  #watchEnd(token: Token.TagToken) {
    const name = token.tagName.toLowerCase();
    const open = this.#open;
    if (name === 'body' || name === 'html') this.#watchUnclosed(token, open);
    else if (name === 'head' || name === 'template') return;
    // The new `<select>` of HTML holds what the parser here still throws away.
    else if (open.includes('select') && name !== 'select') return;
    else if (headings.has(name) && open.some(one => headings.has(one)) && !open.includes(name))
      this.#tell(token, `la balise fermante </${name}> ferme un titre d’un autre niveau`);
    else if (!open.includes(name)) this.#tell(token, `la balise fermante </${name}> ne ferme rien`);
    else {
      const left = open.slice(open.lastIndexOf(name) + 1).filter(one => !mayStayOpen.has(one));
      if (left.length > 0) this.#tell(token, `la balise </${name}> vient avant que <${left.at(-1)}> soit fermée`);
    }
  }

  override onEof(token: Token.EOFToken): void {
    if (!this.#isAgain(token)) this.#watchUnclosed(token, this.#open);
    super.onEof(token);
  }

  #watchUnclosed(token: Token.Token, open: readonly string[]) {
    const left = [...new Set(open.filter(name => name && !mayStayOpen.has(name)))];
    if (left.length > 0 && ![...this.told.values()].some(message => message.startsWith('ne sont pas fermées')))
      this.#tell(token, `ne sont pas fermées avant la fin du document : ${left.map(name => `<${name}>`).join(', ')}`);
  }
}

/** Faults of writing, nesting and closing in the source of a page, the first forty of them. */
export function sourceFaults(source: string): SourceFault[] {
  const written = new Map<number, string>();
  const parser = new WatchedParser({
    sourceCodeLocationInfo: true,
    onParseError: ({code, startOffset}: ParserError) => {
      const message = writingFaults[code];
      if (message && written.size < limit) written.set(startOffset, message);
    },
  });
  parser.tokenizer.write(source, true);
  return [...written, ...parser.told]
    .sort(([one], [other]) => one - other)
    .slice(0, limit)
    .map(([offset, message]) => ({
      message: `Ligne ${lineOf(source, offset)} du code source : ${message}.`,
      snippet: source
        .slice(Math.max(0, source.lastIndexOf('<', offset)), offset + 80)
        .replace(/\s+/g, ' ')
        .slice(0, 160),
    }));
}

const lineOf = (source: string, offset: number) => source.slice(0, offset).split('\n').length;
