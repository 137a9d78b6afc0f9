import type {Provider} from 'oidc-provider';

type Token = InstanceType<Provider['IdToken']>;

/** `issue` with its `this` told, to be kept and called on another token. */
interface Issuing {
  issue: (this: Token, ...given: Parameters<Token['issue']>) => Promise<string>;
}

/**
 * Puts `at_hash` in the id_token, as FranceConnect does: oidc-provider 9.13 (9.1 did it) leaves this optional claim
 * out of the code flow. It hashes the value by itself when it signs.
 */
export function addAccessTokenHash({IdToken}: Provider): void {
  const prototype: Issuing = IdToken.prototype;
  const {issue} = prototype;
  prototype.issue = function (context) {
    const accessToken = this.ctx?.oidc.entities.AccessToken?.jti; // An opaque token is its own identifier.
    if (context.use === 'idtoken' && accessToken) this.set('at_hash', accessToken);
    return issue.call(this, context);
  };
}
