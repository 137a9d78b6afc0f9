import {Hono} from 'hono';
import {html} from 'hono/html';
import {style} from './style.js';

/** Escaped HTML, as `html` of hono writes it. */
export type Html = ReturnType<typeof html>;

/** What a page of a simulator says. */
export interface PageContent {
  /** The real service, with its article: « ceci n’est pas {service} ». */
  service: string;
  /** Title of the page, also its `h1`. */
  title: string;
  body: Html;
}

/** A whole page: French, no script, no inline style, and a banner that says what it is not. */
export function page({service, title, body}: PageContent): Html {
  return html`<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${title} – Simulateur</title>
  <link rel="stylesheet" href="/style.css">
</head>
<body>
  <header role="banner"><p><strong>Simulateur</strong> – ceci n’est pas ${service}. Personnes et sommes fictives.</p></header>
  <main id="contenu">
    <h1>${title}</h1>
    ${body}
  </main>
  <footer role="contentinfo"><p>Service d’essai de Socle, sur cet ordinateur seulement.</p></footer>
</body>
</html>`;
}

/**
 * A web application that serves `/style.css` and puts a strict policy on every answer.
 * Chromium follows `form-action` through redirects: `formActions` lists the origins where our forms may end.
 */
export function simulatorPages<Bindings extends object = object>(
  formActions: string[] = [],
): Hono<{Bindings: Bindings}> {
  const pages = new Hono<{Bindings: Bindings}>();
  const headers = pageHeaders(formActions);
  pages.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value); // A page may have its own policy.
    }
  });
  pages.get('/style.css', context => context.body(style, 200, {'content-type': 'text/css; charset=utf-8'}));
  return pages;
}

/** Headers of every page of a simulator. */
export function pageHeaders(formActions: string[]): Record<string, string> {
  const forms = ["'self'", ...new Set(formActions)].join(' ');
  return {
    'content-security-policy': `default-src 'none'; style-src 'self'; form-action ${forms}; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

/** The origin of each address, for `form-action`. */
export function originsOf(addresses: string[]): string[] {
  return addresses.map(address => new URL(address).origin);
}
