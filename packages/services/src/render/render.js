import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
/**
 * Writes a template as plain HTML: values escaped, custom elements as the tags they are, Lit's own comments taken out
 * (the page is never hydrated) and other comments kept. The only importer of `@lit-labs/ssr`.
 * @throws when a template holds what cannot be written on the server (a promise; an expression in `<title>`).
 */
export function renderHtml(template) {
    // No element renderer: even an element that somebody registered is written as a plain tag, never as a shadow root.
    return withoutMarkers(collectResultSync(render(template, { elementRenderers: [] })));
}
/**
 * Lit writes `<!--lit-part …-->`, `<!--/lit-part-->`, `<!--lit-node 0-->`, and `<?>` after an expression that ends a
 * template; an escaped value cannot hold any of them.
 */
const withoutMarkers = (text) => text.replace(/<!--(?:\/?lit-part(?: [\w+/=]+)?|lit-node \d+)-->|<\?>/g, '');
/** Writes a whole document. Nothing in it is inline: it obeys the policy of `securityHeaders`. */
export function renderPage({ lang, title, stylesheets, scripts, body, bodyClass, headExtra, theme, }) {
    return renderHtml(html `<!DOCTYPE html>
<html lang=${lang} data-theme=${theme ?? nothing}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${stylesheets.map(href => html `<link rel="stylesheet" href=${href}>
`)}${scripts.map(src => html `<script type="module" src=${src}></script>
`)}${headExtra ?? nothing}
</head>
<body class=${bodyClass ?? nothing}>
${body}
</body>
</html>
`);
}
//# sourceMappingURL=render.js.map