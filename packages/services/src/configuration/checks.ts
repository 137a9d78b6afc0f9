/** A value of the environment is missing or wrong; the message is one sentence naming the variable, the fault and an example. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/** The environment, as `process.env` gives it. */
export type Environment = Record<string, string | undefined>;

/** One variable's value; an empty one counts as absent. */
export function read(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

/** A whole number between two bounds, both included. */
export function readInteger(
  env: Environment,
  name: string,
  fallback: number,
  bounds: {min: number; max: number},
): number {
  const text = read(env, name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= bounds.min && value <= bounds.max) return value;
  throw new ConfigurationError(
    `${name} must be a whole number from ${bounds.min} to ${bounds.max}, for example ${fallback}.`,
  );
}

/** A URL of one of the given schemes; never quoted in the message, because it may hold a password. */
export function readUrl(env: Environment, name: string, schemes: string[], example: string): string | undefined {
  const text = read(env, name);
  if (text === undefined) return undefined;
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol)) return text;
  throw new ConfigurationError(
    `${name} must be an address beginning with ${schemes.map(scheme => `${scheme}//`).join(' or ')}, for example ${example}.`,
  );
}

/** An http address of a service: https, or http on this machine only (tokens and identities must not travel in clear). */
export function readHttpUrl(env: Environment, name: string, example: string): string | undefined {
  const text = readUrl(env, name, ['http:', 'https:'], example);
  if (text === undefined || isSafe(new URL(text))) return text;
  throw new ConfigurationError(
    `${name} must begin with https://, except on this machine (127.0.0.1, localhost), for example ${example}.`,
  );
}

const isSafe = (url: URL) => url.protocol === 'https:' || isLoopback(url);

/** Whether an address names this very machine. */
export function isLoopback({hostname}: URL): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d+){3}$/.test(hostname)
  );
}

/** A text of a given form. */
export function readPattern(
  env: Environment,
  name: string,
  pattern: RegExp,
  wording: string,
  example: string,
): string | undefined {
  const text = read(env, name);
  if (text === undefined || pattern.test(text)) return text;
  throw new ConfigurationError(`${name} must be ${wording}, for example ${example}.`);
}

/** Variables that only make sense together: all of them, or none. */
export function readGroup<Name extends string>(
  env: Environment,
  names: readonly Name[],
): Record<Name, string> | undefined {
  const values = names.map(name => [name, read(env, name)] as const);
  const missing = values.filter(([, value]) => value === undefined).map(([name]) => name);
  if (missing.length === names.length) return undefined;
  if (missing.length > 0)
    throw new ConfigurationError(
      `${missing[0]} is missing: ${names.join(', ')} go together, give all of them or none.`,
    );
  return Object.fromEntries(values) as Record<Name, string>;
}
