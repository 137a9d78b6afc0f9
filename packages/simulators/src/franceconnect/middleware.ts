import type {KoaContextWithOIDC, Provider} from 'oidc-provider';
import {personOf} from '../identities/identities.js';
import {pageHeaders} from '../page/page.js';
import {refusalOf} from './closed-list.js';
import {errorPage} from './error-page.js';

type Context = Parameters<Parameters<Provider['use']>[0]>[0];
type Middleware = (context: Context, next: () => Promise<void>) => Promise<void>;

/** Refuses what FranceConnect refuses, on a page of its own. A POST is then handled as the same GET. */
export const closedList: Middleware = async (context, next) => {
  if (context.path !== '/authorize') return next();
  if (context.method === 'POST') {
    context.url = `/authorize?${await bodyOf(context.req)}`;
    context.method = 'GET';
  }
  const refusal = refusalOf(new URLSearchParams(context.querystring));
  if (!refusal) return next();

  context.status = 400;
  context.set(pageHeaders([]));
  context.type = 'html';
  context.body = String(
    await errorPage({
      title: 'Une erreur est survenue',
      code: 'Y030007',
      explanation: 'La demande du service n’est pas conforme.',
      detail: refusal,
    }),
  );
};

/** Refuses `client_secret_basic`, which oidc-provider takes for `client_secret_post`. */
export const noBasicAuthentication: Middleware = async (context, next) => {
  if (!/^basic /i.test(context.get('authorization'))) return next();
  context.status = 401;
  context.body = {
    error: 'invalid_client',
    error_description: 'client_secret_post is the only client authentication here',
  };
};

/** Logs out and returns at once: oidc-provider's own page asks for a script or a click, FranceConnect for neither. */
export const logoutWithoutAsking: Middleware = async (context, next) => {
  await next();
  const {oidc} = context as KoaContextWithOIDC;
  if (oidc?.route !== 'end_session' || context.status !== 200) return;

  const {session, params, provider} = oidc;
  await session!.destroy();
  oidc.cookies.set(provider.cookieName('session'), null, {overwrite: true});
  context.status = 303;
  context.redirect(returnAddress(oidc.urlFor('end_session_success'), params ?? {}));
};

function returnAddress(fallback: string, {post_logout_redirect_uri: uri, state}: Record<string, unknown>): string {
  if (typeof uri !== 'string') return fallback;
  const address = new URL(uri);
  if (typeof state === 'string') address.searchParams.set('state', state);
  return address.href;
}

/** Tells agencies whose token it is, by the identity pivot: a `sub` means nothing to them. */
export const pivotInIntrospection: Middleware = async (context, next) => {
  await next();
  const {oidc} = context as KoaContextWithOIDC;
  const answer = context.body as {active?: boolean} | undefined;
  if (oidc?.route !== 'introspection' || !answer?.active) return;

  const person = personOf(oidc.entities.AccessToken?.accountId ?? '');
  if (!person) return;
  const {given_name, family_name, birthdate, gender, birthplace, birthcountry} = person;
  context.body = {
    ...answer,
    sub: undefined,
    acr: 'eidas1',
    given_name,
    family_name,
    birthdate,
    gender,
    birthplace,
    birthcountry,
  };
};

async function bodyOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > 65_536) throw Object.assign(new Error('authorize parameters are too long'), {status: 413, expose: true});
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
