import { empty, type MockResponse } from '../../http/response.js';
import { oauthError } from '../../http/errors.js';
import { challengeIn } from '../../contract/pkce.js';
import { textField } from '../../http/fields.js';
import { covers, scopesIn } from '../../contract/scopes.js';
import { mayUse } from '../../state/oauth/clients.js';
import type { Call, Handlers } from '../shared/call.js';
import { authenticateClient, firstUser } from '../shared/authenticate-client.js';
import { grants } from './grants.js';

export const authorizationHandlers: Handlers = {
  /** Grants consent immediately in the name of the first user, without a consent page. */
  'authorization.authorize'(call) {
    const { world, query } = call;
    const client = world.clients.find(textField(query, 'client_id') ?? '');
    if (client === undefined) return page('There is no such client.', 400);
    if (!mayUse(client, 'authorization_code')) return redirectBack(call, { error: 'unauthorized_client' });
    const challenge = challengeIn(query);
    if (challenge === 'invalid')
      return redirectBack(call, { error: 'invalid_request', error_description: 'The code challenge does not conform to RFC 7636' });
    const requested = scopesIn(textField(query, 'scope'));
    if (!covers(client.scopes, requested)) return redirectBack(call, { error: 'invalid_scope' });
    const scopes = requested.length === 0 ? undefined : requested;
    const consent = { client, user: firstUser(world), redirectUri: textField(query, 'redirect_uri'), scopes, challenge };
    return redirectBack(call, { code: world.codes.issue(consent) });
  },
  'authorization.requestToken': (call) => grants[textField(call.body, 'grant_type') ?? '']?.(call) ?? Promise.reject(unsupported()),
  'authorization.revokeToken'(call) {
    const client = authenticateClient(call);
    const isRevoked = call.world.tokens.revoke(textField(call.body, 'token') ?? '', client);
    // RFC 7009, section 2.1.
    if (!isRevoked) throw oauthError('unauthorized_client', 'The token was not issued to this client');
    return empty(200);
  },
};

const unsupported = () => oauthError('unsupported_grant_type', 'The grant type is not supported by the service');

/** Redirects to the `redirect_uri` with the result. Without one, a page shows the result. */
function redirectBack({ query }: Call, outcome: { code: string } | { error: string; error_description?: string }): MockResponse {
  const redirectUri = textField(query, 'redirect_uri');
  if (redirectUri === undefined) return 'code' in outcome ? page(`The code is ${outcome.code}`, 200) : page(outcome.error, 400);
  const location = new URL(redirectUri);
  const state = textField(query, 'state');
  for (const [name, value] of Object.entries({ ...outcome, ...(state === undefined ? {} : { state }) }))
    location.searchParams.set(name, value);
  return empty(302, { location: location.href });
}

const page = (text: string, status: number): MockResponse => ({
  status,
  body: { kind: 'text', mediaType: 'text/html', value: `<!doctype html><title>Mock Box</title><p>${text}</p>` },
});
