import type {PageEvidence} from '../page/evidence.js';

/** The doctype of a page as it was sent. */
export interface Doctype {
  /** As it is written; undefined without one. */
  written: string | undefined;
  isValid: boolean;
  /** True for the doctype of HTML today, without a public identifier. */
  isHtml5: boolean;
  /** True when nothing but white space, comments and an XML declaration comes before it. */
  isFirst: boolean;
}

/** Public identifiers of the HTML that was (HTML 4, XHTML 1). */
const publicIds = new RegExp(
  '^-//W3C//DTD (HTML 4\\.0(1)?( Transitional| Frameset)?|XHTML 1\\.0 (Strict|Transitional|Frameset)|XHTML 1\\.1|' +
    'XHTML Basic 1\\.[01]|XHTML\\+RDFa 1\\.[01]|HTML\\+RDFa 1\\.[01]|XHTML 1\\.1 plus MathML 2\\.0( plus SVG 1\\.1)?|HTML 3\\.2( Final)?)//EN$',
  'i',
);

/** Whether the page is an HTML document at all: not an image, nor a text that the browser shows in its own page. */
export const isHtmlDocument = ({views, response}: PageEvidence): boolean =>
  views[0]?.root?.tag === 'html' && /html|^$/i.test(response?.headers['content-type'] ?? '');

/** The doctype of the page; undefined when its source is not at hand. */
export function doctypeOf({response}: PageEvidence): Doctype | undefined {
  if (response === undefined) return undefined;
  const source = response.html.replace(/<!--[\s\S]*?(-->|$)/g, '').replace(/^\uFEFF?\s*(<\?xml[^>]*>)?\s*/i, '');
  const written = /<!doctype[^>]*>/i.exec(source)?.[0];
  if (written === undefined) return {written, isValid: false, isHtml5: false, isFirst: false};
  const [, kind, publicId = '', systemId = ''] =
    /^<!doctype\s+html(?:\s+(public|system)(?:\s+["']([^"']*)["'])?(?:\s+["']([^"']*)["'])?)?\s*>$/i.exec(written) ??
    [];
  const isPlain = /^<!doctype\s+html\s*>$/i.test(written);
  const isLegacy = kind?.toLowerCase() === 'system' && publicId === 'about:legacy-compat' && !systemId;
  const isOlder = kind?.toLowerCase() === 'public' && publicIds.test(publicId.trim());
  const isHtml5 = isPlain || isLegacy;
  return {written, isValid: isHtml5 || isOlder, isHtml5, isFirst: /^<!doctype/i.test(source)};
}
