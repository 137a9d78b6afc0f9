const inline = new Set(['a', 'abbr', 'b', 'br', 'cite', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'time']);
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const verbatim = new Set(['textarea', 'pre', 'svg']);

/** Attributes of HTML that say something by their presence; those of our elements and `data-…` are told by their names. */
const booleans = new Set(
  'checked disabled formnovalidate hidden inline multiple novalidate open outcome past readonly required selected'.split(
    ' ',
  ),
);

/** A line as long as this, and no longer, holds an element whole. */
const LINE = 120;

type Node = string | Part;

interface Part {
  name: string;
  /** The opening tag, as it is written. */
  tag: string;
  children: Node[];
}

/**
 * HTML as one would write it, to be read and copied: Lit's comments gone, two spaces a level, short elements on a line.
 * What is already so comes back the same.
 *
 * @param html - as the browser writes it (`innerHTML`): every element is closed.
 */
export function formatHtml(html: string): string {
  return lines(parse(html.replace(/<!--[\s\S]*?-->/g, '')), '').join('\n');
}

function parse(html: string): Node[] {
  const root: Part = {name: '', tag: '', children: []};
  const open = [root];
  for (const [token, closing, name] of html.matchAll(/<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|[^">])*>|[^<]+/gi)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) parent.children.push(token);
    else if (closing) open.pop();
    else {
      const part = {name: name.toLowerCase(), tag: tidyTag(token), children: []};
      parent.children.push(part);
      if (!empty.has(part.name) && !token.endsWith('/>')) open.push(part);
    }
  }
  return root.children;
}

/** One space between attributes, no empty value where the name is enough. */
const tidyTag = (tag: string) =>
  tag
    .replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ' ')
    .replace(/ ?(\/?)>$/, '$1>')
    .replace(/ ([a-z-]+)=""/g, (whole, name: string) => (isBoolean(name) ? ` ${name}` : whole));

const isBoolean = (name: string) => booleans.has(name) || name.startsWith('data-');

function lines(nodes: Node[], indent: string): string[] {
  const written: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    const text = run.map(whole).join('').replace(/\s+/g, ' ').trim();
    if (text) written.push(indent + text);
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else {
      flush();
      written.push(...block(node, indent));
    }
  }
  flush();
  return written;
}

/** Text, and what stands in a line of text. */
const isInline = (node: Node): node is string | Part =>
  typeof node === 'string' || (inline.has(node.name) && node.children.every(isInline));

function block(node: Node, indent: string): string[] {
  if (typeof node === 'string') return [indent + node];
  const {name, tag, children} = node;
  if (verbatim.has(name)) return [indent + whole(node)];
  if (empty.has(name) || tag.endsWith('/>')) return [indent + tag];
  const inside = lines(children, '');
  const short = `${tag}${inside.join('')}</${name}>`;
  if (inside.length <= 1 && indent.length + short.length <= LINE && children.every(isInline)) return [indent + short];
  return [indent + tag, ...lines(children, `${indent}  `), `${indent}</${name}>`];
}

function whole(node: Node): string {
  if (typeof node === 'string') return node;
  const {name, tag, children} = node;
  return empty.has(name) || tag.endsWith('/>') ? tag : `${tag}${children.map(whole).join('')}</${name}>`;
}
