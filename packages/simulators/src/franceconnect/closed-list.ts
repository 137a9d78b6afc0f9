const ALLOWED = new Set([
  'client_id',
  'response_type',
  'redirect_uri',
  'scope',
  'acr_values',
  'state',
  'nonce',
  'prompt',
  'claims',
  'idp_hint',
  'ui_locales',
]);
const REQUIRED = ['client_id', 'response_type', 'redirect_uri', 'scope', 'acr_values', 'state', 'nonce'];

/**
 * Why FranceConnect refuses these authorize parameters, in French; undefined when it accepts them.
 * Its list is closed (`forbidNonWhitelisted`): one unknown parameter, PKCE's included, and the user is stranded on an error page.
 */
export function refusalOf(parameters: URLSearchParams): string | undefined {
  for (const name of new Set(parameters.keys())) {
    if (!ALLOWED.has(name)) return `Le paramètre « ${name} » n’est pas prévu.`;
    if (parameters.getAll(name).length > 1) return `Le paramètre « ${name} » est donné plusieurs fois.`;
  }
  const missing = REQUIRED.find(name => !parameters.get(name));
  if (missing) return `Le paramètre « ${missing} » manque.`;

  if (parameters.get('response_type') !== 'code') return 'Le paramètre « response_type » doit valoir « code ».';
  if (!words(parameters, 'scope').includes('openid')) return 'Le paramètre « scope » doit contenir « openid ».';
  if (parameters.get('acr_values') !== 'eidas1') return 'Le paramètre « acr_values » doit valoir « eidas1 ».';
  if (parameters.get('nonce')!.length < 22) return 'Le paramètre « nonce » doit compter 22 caractères au moins.';
  if (words(parameters, 'prompt').some(word => word !== 'login' && word !== 'consent')) {
    return 'Le paramètre « prompt » n’accepte que « login » et « consent ».';
  }
  return undefined;
}

function words(parameters: URLSearchParams, name: string): string[] {
  return parameters.get(name)?.split(' ').filter(Boolean) ?? [];
}
