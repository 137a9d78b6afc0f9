import type {HttpBindings} from '@hono/node-server';
import type {Hono} from 'hono';
import type {InteractionResults, Provider} from 'oidc-provider';
import {failedConnections, personOf} from '../identities/identities.js';
import {originsOf, simulatorPages} from '../page/page.js';
import {choicePage, homePage, informationPage} from './pages.js';
import {errorPage} from './error-page.js';
import {errors} from './oidc-provider.js';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The pages between « authorize » and the callback: who connects, then what is sent. `redirectUris`: where they may end. */
export function interactions(provider: Provider, redirectUris: string[]): Hono<{Bindings: HttpBindings}> {
  const pages = simulatorPages<HttpBindings>(originsOf(redirectUris));

  pages.get('/', context => context.html(homePage(provider.issuer)));

  pages.get('/api/v2/interaction/:uid', async context => {
    const interaction = await provider.interactionDetails(context.env.incoming, context.env.outgoing);
    const service = await serviceName(provider, interaction);
    if (interaction.prompt.name === 'login') return context.html(choicePage(service));

    const person = personOf(interaction.session?.accountId ?? '');
    if (!person) throw new errors.SessionNotFound('no person in the session');
    return context.html(informationPage(service, person, scopesOf(interaction)));
  });

  pages.post('/api/v2/interaction/:uid', async context => {
    const {incoming, outgoing} = context.env;
    const interaction = await provider.interactionDetails(incoming, outgoing);
    const form = await context.req.formData();
    if (form.get('action') === 'autre-identite') return context.redirect(loginAgain(interaction), 303);

    const result = await resultOf(provider, interaction, form);
    if (!result) return context.redirect(`/api/v2/interaction/${interaction.uid}`, 303);
    const address = await provider.interactionResult(incoming, outgoing, result);
    if (result.login) await forgetPrevious(provider, interaction, result.login.accountId);
    return context.redirect(address, 303);
  });

  pages.onError((error, context) => {
    const expired = error instanceof errors.SessionNotFound;
    return context.html(
      errorPage(
        expired
          ? {
              title: 'Votre session a expiré',
              code: 'Y190001',
              explanation: 'Plus de trente minutes ont passé, ou cette page a déjà servi.',
            }
          : {
              title: 'Une erreur est survenue',
              explanation: 'Le simulateur n’a pas pu répondre.',
              detail: error.message,
            },
      ),
      expired ? 400 : 500,
    );
  });
  return pages;
}

/** What the buttons of the two pages mean; undefined when nothing known was pressed. */
async function resultOf(
  provider: Provider,
  interaction: Interaction,
  form: FormData,
): Promise<InteractionResults | undefined> {
  if (form.get('action') === 'revenir') return {error: 'access_denied', error_description: 'User auth aborted'};
  if (interaction.prompt.name !== 'login') {
    return form.get('action') === 'continuer' ? {consent: {grantId: await grant(provider, interaction)}} : undefined;
  }

  const chosen = form.get('identite');
  const failure = failedConnections.find(({id}) => id === chosen);
  if (failure) return {error: failure.error, error_description: failure.description};
  const person = typeof chosen === 'string' ? personOf(chosen) : undefined;
  return person && {login: {accountId: person.id, acr: 'eidas1', amr: ['pwd']}};
}

async function grant(provider: Provider, interaction: Interaction): Promise<string> {
  const given = new provider.Grant({
    accountId: interaction.session!.accountId,
    clientId: String(interaction.params.client_id),
  });
  given.addOIDCScope(scopesOf(interaction).join(' '));
  return given.save();
}

/**
 * Someone else connects over an open session: oidc-provider would post a form by script to change it,
 * so the session is emptied before it looks.
 */
async function forgetPrevious(provider: Provider, interaction: Interaction, accountId: string): Promise<void> {
  if (!interaction.session?.accountId || interaction.session.accountId === accountId) return;
  const session = await provider.Session.findByUid(interaction.session.uid);
  if (!session) return;
  delete session.accountId;
  delete session.authorizations;
  await session.persist();
}

function loginAgain(interaction: Interaction): string {
  const parameters = Object.entries(interaction.params).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return `/api/v2/authorize?${new URLSearchParams({...Object.fromEntries(parameters), prompt: 'login'})}`;
}

function scopesOf(interaction: Interaction): string[] {
  return String(interaction.params.scope).split(' ');
}

async function serviceName(provider: Provider, interaction: Interaction): Promise<string> {
  const client = await provider.Client.find(String(interaction.params.client_id));
  return client?.clientName ?? 'le service';
}
