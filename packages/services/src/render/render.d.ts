/**
 * Writes a template as plain HTML: values escaped, custom elements as the tags they are, Lit's own comments taken out
 * (the page is never hydrated) and other comments kept. The only importer of `@lit-labs/ssr`.
 * @throws when a template holds what cannot be written on the server (a promise; an expression in `<title>`).
 */
export declare function renderHtml(template: unknown): string;
/** A whole page. */
export interface PageContent {
    /** Language of the page: `fr`. */
    lang: string;
    title: string;
    /** Addresses of linked sheets, in order. */
    stylesheets: string[];
    /** Addresses of module scripts, in order. */
    scripts: string[];
    /** Content of `<body>`. */
    body: unknown;
    bodyClass?: string;
    /** Added at the end of `<head>`: icons, `<meta name="robots">`… */
    headExtra?: unknown;
    /** Name of the territory's theme: `data-theme` of `<html>`. */
    theme?: string;
}
/** Writes a whole document. Nothing in it is inline: it obeys the policy of `securityHeaders`. */
export declare function renderPage({ lang, title, stylesheets, scripts, body, bodyClass, headExtra, theme, }: PageContent): string;
//# sourceMappingURL=render.d.ts.map