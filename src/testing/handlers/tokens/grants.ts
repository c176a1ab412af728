import type { MockResponse } from '../../http/response.js';
import { oauthError } from '../../http/errors.js';
import { matchesChallenge } from '../../contract/pkce.js';
import { textField } from '../../http/fields.js';
import { covers, scopesIn } from '../../contract/scopes.js';
import { jwtBearer } from '../../state/oauth/clients.js';
import { readAssertion, invalidGrant } from '../../state/oauth/jwt.js';
import type { UserRecord } from '../../state/records.js';
import type { TokenRecord } from '../../state/oauth/tokens.js';
import type { World } from '../../state/world.js';
import type { Handler } from '../shared/call.js';
import { authenticateClient, firstUser, authenticateAuthorizedClient } from '../shared/authenticate-client.js';
import { tokenResponse } from '../shared/token-response.js';
import { exchangeToken } from './token-exchange.js';

/** By `grant_type`. */
export const grants: Readonly<Record<string, Handler>> = {
  client_credentials(call) {
    const { world, body } = call;
    const client = authenticateAuthorizedClient(call);
    const id = textField(body, 'box_subject_id');
    if ((textField(body, 'box_subject_type') ?? 'enterprise') === 'user')
      return tokenResponse(world.tokens.issue({ client, user: userOf(world, id, 'Grant credentials are invalid') }));
    if (id !== undefined && id !== client.enterpriseId) throw invalidGrant('Grant credentials are invalid');
    return tokenResponse(world.tokens.issue({ client, user: firstUser(world), isServiceAccount: true }));
  },
  async authorization_code(call) {
    const { world, body } = call;
    const client = authenticateClient(call);
    const consent = world.codes.redeem(textField(body, 'code') ?? '', client);
    if (consent === 'unknown') throw invalidGrant("Auth code doesn't exist or is invalid for the client");
    if (consent === 'expired') throw invalidGrant('The authorization code has expired');
    // Optional: the service does not require it, and its own clients omit it.
    const redirectUri = textField(body, 'redirect_uri');
    if (redirectUri !== undefined && redirectUri !== consent.redirectUri)
      throw invalidGrant('The redirect_uri differs from that of the authorization');
    if (!(await matchesChallenge(consent.challenge, textField(body, 'code_verifier'))))
      throw invalidGrant('The code_verifier does not match the code_challenge');
    const { user, scopes = client.scopes } = consent;
    return withRefresh(world, world.tokens.issue({ client, user, scopes }));
  },
  refresh_token(call) {
    const { world, body } = call;
    const client = authenticateClient(call);
    const before = world.tokens.findRefresh(textField(body, 'refresh_token') ?? '', client);
    if (before === 'unknown') throw invalidGrant('Invalid refresh token');
    if (before === 'expired') throw invalidGrant('Refresh token has expired');
    const requested = scopesIn(textField(body, 'scope'));
    if (!covers(before.scopes, requested))
      throw oauthError('invalid_scope', 'The scope is unknown, or wider than that of the refresh token');
    before.isUsed = true;
    const token = world.tokens.issue({ ...before.token, scopes: requested.length === 0 ? before.scopes : requested });
    return withRefresh(world, token, before.scopes);
  },
  async [jwtBearer](call) {
    const { world, body } = call;
    const client = authenticateAuthorizedClient(call);
    const { jti, sub, isEnterprise } = await readAssertion(textField(body, 'assertion') ?? '', client, world.settings);
    if (!world.tokens.useAssertion(jti)) throw invalidGrant("Please check the 'jti' claim. A unique 'jti' value is required.");
    const wrongSub = "Please check the 'sub' claim. The 'sub' specified is invalid.";
    if (!isEnterprise) return tokenResponse(world.tokens.issue({ client, user: userOf(world, sub, wrongSub) }));
    if (sub !== client.enterpriseId) throw invalidGrant(wrongSub);
    return tokenResponse(world.tokens.issue({ client, user: firstUser(world), isServiceAccount: true }));
  },
  'urn:ietf:params:oauth:grant-type:token-exchange': exchangeToken,
};

/** A refresh can narrow the scopes of the access token only (RFC 6749, section 6). The refresh token keeps its scopes. */
const withRefresh = ({ tokens }: World, token: TokenRecord, scopes = token.scopes): MockResponse =>
  tokenResponse(token, { refresh_token: tokens.issueRefresh(token, scopes) });

function userOf(world: World, id: string | undefined, errorMessage: string): UserRecord {
  const user = world.users.find(id ?? '');
  if (user === undefined) throw invalidGrant(errorMessage);
  return user;
}
