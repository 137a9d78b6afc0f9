/** The value of one cookie of a request; the first one when a name comes twice. */
export function readCookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map(pair => pair.trim());
  return pairs.find(pair => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/**
 * A `Set-Cookie` that lasts as long as the browser is open, or `maxAge` seconds; an empty value clears it.
 * `SameSite=Lax`: the cookie must come back with the provider's redirect, which is a navigation from another site.
 */
export function writeCookie(name: string, value: string, {secure, maxAge}: {secure: boolean; maxAge?: number}): string {
  return [
    `${name}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
    ...(value ? [] : ['Max-Age=0']),
    ...(value && maxAge ? [`Max-Age=${maxAge}`] : []),
  ].join('; ');
}
