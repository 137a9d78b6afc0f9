import ts from 'typescript';

/**
 * What a file makes a browser, a bundler or a reader of code do: the same text, of the same length, with blanks
 * instead of what only people read. So names may be given to say that they are not used:
 *
 * - scripts: in comments, and in regular expressions (which write nothing: tests refuse with them);
 * - style sheets, HTML and SVG: in comments;
 * - Markdown: everywhere but in fenced code, in HTML attributes and in the targets of links and images.
 */
export function codeOf(path: string, text: string): string {
  if (/\.[cm]?[jt]sx?$/.test(path)) return scriptCode(path, text);
  if (path.endsWith('.css')) return blanked(text, /\/\*[^]*?\*\//g);
  if (/\.(?:html?|svg)$/.test(path)) return blanked(text, /<!--[^]*?-->/g);
  return path.endsWith('.md') ? markdownCode(text) : text;
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
const blanked = (text: string, pattern: RegExp) => text.replace(pattern, blank);

function scriptCode(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  let code = '';
  let done = 0;
  const keep = (from: number, to: number, asIs: boolean) => {
    code += text.slice(done, from) + (asIs ? text.slice(from, to) : blank(text.slice(from, to)));
    done = to;
  };
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file);
    if (children.length > 0) return children.forEach(visit);
    const start = node.getStart(file);
    keep(node.getFullStart(), start, false); // Only spaces and comments stand there.
    keep(start, node.end, !ts.isRegularExpressionLiteral(node));
  };
  visit(file);
  return code + text.slice(done);
}

function markdownCode(text: string): string {
  const kept = /^(`{3,}|~{3,})[^\n]*\n[^]*?^\1|\]\([^)\n]*\)|<[a-z][^>]*>/gm;
  let code = '';
  let done = 0;
  for (const found of text.matchAll(kept)) {
    code += blank(text.slice(done, found.index)) + found[0];
    done = found.index + found[0].length;
  }
  return code + blank(text.slice(done));
}
