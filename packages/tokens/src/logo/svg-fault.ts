/** Elements that run something, or bring a document of their own. */
const forbiddenElements = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'handler',
  'listener',
  'link',
  'animate',
  'animatetransform',
  'animatemotion',
  'set',
  'a',
]);

/** Names that only a document reads: they let words of its own be put in for others. */
const declarations = /<!|<\?(?!xml[\s?])/i;

/** What drawing tools write first; without a part between brackets it declares nothing. */
const plainDoctype = /<!DOCTYPE[^>[]*>/i;

/**
 * Why a drawing may not be shown, in French; undefined when nothing in it runs, moves by itself, or asks another site.
 * What cannot be read is refused too.
 */
export function svgFault(text: string): string | undefined {
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(plainDoctype, '');
  if (declarations.test(source)) return 'il contient une déclaration (DOCTYPE, ENTITY, CDATA ou instruction)';
  const tags = [...source.matchAll(/<\/?([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)];
  if (source.replace(/<\/?[^\s/>]+(?:[^>"']|"[^"]*"|'[^']*')*>/g, '').includes('<')) return 'il est mal formé';
  for (const [, name = '', attributes = ''] of tags) {
    const local = name.toLowerCase().split(':').at(-1) ?? '';
    if (forbiddenElements.has(local)) return `il contient l’élément <${name}>`;
    const fault = attributesFault(attributes);
    if (fault) return fault;
  }
  const sheets = [...source.matchAll(/<(?:\w+:)?style[^>]*>([\s\S]*?)<\/(?:\w+:)?style\s*>/gi)];
  return sheets.map(([, css = '']) => styleFault(css)).find(Boolean);
}

function attributesFault(attributes: string): string | undefined {
  const read = [...attributes.matchAll(/([^\s"'=/>]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)];
  for (const [, name = '', double, single, bare] of read) {
    const local = name.toLowerCase().split(':').at(-1) ?? '';
    const value = decoded(double ?? single ?? bare ?? '');
    const compact = value.replace(/[\s\p{Cc}]+/gu, '').toLowerCase();
    if (local.startsWith('on')) return `il contient l’attribut ${name}`;
    if (/(?:javascript|vbscript):/.test(compact)) return 'il contient une adresse javascript:';
    if (['href', 'src', 'base'].includes(local) && !isInside(compact))
      return `il renvoie à une ressource extérieure (${value})`;
    const fault = styleFault(value);
    if (fault) return fault;
  }
  return undefined;
}

/** An address inside the drawing: one of its parts, or a picture written in it. */
const isInside = (address: string) => address.startsWith('#') || /^data:image\/(png|jpeg|webp);/.test(address);

function styleFault(text: string): string | undefined {
  // A backslash writes a letter by its number in CSS: u\72l() is url().
  const css = decoded(text).toLowerCase();
  if (/\\|@import|expression\s*\(|-moz-binding/.test(css)) return 'son style importe ou exécute quelque chose';
  const addresses = [...css.matchAll(/(?:url|src|image-set)\s*\(\s*["']?([^"')]*)/g)].map(([, each = '']) =>
    each.trim(),
  );
  const outside = addresses.find(each => !isInside(each));
  return outside === undefined ? undefined : `son style renvoie à une ressource extérieure (${outside})`;
}

/** The text that a browser reads: `&#106;` is j. */
function decoded(text: string): string {
  const names: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    colon: ':',
    tab: '\t',
    newline: '\n',
  };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? parseInt(hex, 16) : decimal ? parseInt(decimal, 10) : undefined;
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return names[(name ?? '').toLowerCase()] ?? whole;
  });
}
