/** Where clamd listens, as `net.connect` takes it. */
export type ClamdAddress = {path: string} | {host: string; port: number};

/** What an address may be, for the sentence that refuses another. */
export const ADDRESS_WORDING =
  'the path of a socket or a port of this machine (127.0.0.1:3310): to another one, files would travel unencrypted to whoever answers';

/**
 * `/run/clamav/clamd.ctl`, `127.0.0.1:3310`, `localhost:3310` or `[::1]:3310`; undefined for anything else.
 * clamd's TCP is neither encrypted nor authenticated: it never leaves the machine.
 */
export function clamdAddress(text: string): ClamdAddress | undefined {
  if (/^\/[^\0]+$/.test(text)) return {path: text};
  const [, host, digits] = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\]):(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (!host || port < 1 || port > 65_535) return undefined;
  return {host: host.replace(/[[\]]/g, ''), port};
}
