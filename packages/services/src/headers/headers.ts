export interface HeaderOptions {
  /** Origins, other than ours, where a form may end up: the identity and payment providers (Chromium follows redirects). */
  formActions: string[];
  /** Whether the page holds personal data: nothing then stays in any cache. */
  personal?: boolean;
}

/** The headers of every page: nothing runs, loads or frames but what we serve. Trusted Types: Lit's own policy, and the one that names our worker. */
export function securityHeaders({formActions, personal = false}: HeaderOptions): Record<string, string> {
  return {
    'content-security-policy': policy([
      `default-src 'none'`,
      `script-src 'self'`,
      `style-src 'self'`,
      // « blob: » is a picture that the visitor has just chosen, shown to him before it is sent.
      `img-src 'self' data: blob:`,
      `font-src 'self'`,
      `connect-src 'self'`,
      `worker-src 'self'`,
      ['form-action', `'self'`, ...formActions.map(origin)].join(' '),
      `frame-ancestors 'none'`,
      `base-uri 'none'`,
      `require-trusted-types-for 'script'`,
      `trusted-types lit-html socle-worker`,
    ]),
    'x-content-type-options': 'nosniff',
    // Not `no-referrer`: a form of our own pages would then be sent with « Origin: null », and be refused as a forgery.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'x-frame-options': 'DENY',
    ...(personal ? {'cache-control': 'no-store'} : {}),
  };
}

const policy = (directives: string[]) => directives.join('; ');

/** Throws on what is no URL, at the first page rather than in a browser's console. */
const origin = (url: string) => new URL(url).origin;
