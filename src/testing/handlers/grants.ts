import type { MockResponse } from '../http/response.js';
import { oauthError } from '../http/errors.js';
import { matchesChallenge } from '../contract/pkce.js';
import { textField } from '../http/fields.js';
import { covers, scopesIn } from '../contract/scopes.js';
import { jwtBearer } from '../state/clients.js';
import { readAssertion, invalidGrant } from '../state/jwt.js';
import type { UserRecord } from '../state/records.js';
import type { TokenRecord } from '../state/tokens.js';
import type { World } from '../state/world.js';
import type { Handler } from './shared/call.js';
import { clientOf, firstUser, serverOf } from './clients.js';
import { tokenAnswer } from './shared/token-response.js';
import { exchangeToken } from './token-exchange.js';

/** By `grant_type`. */
export const grants: Readonly<Record<string, Handler>> = {
  client_credentials(call) {
    const { world, body } = call;
    const client = serverOf(call);
    const id = textField(body, 'box_subject_id');
    if ((textField(body, 'box_subject_type') ?? 'enterprise') === 'user')
      return tokenAnswer(world.tokens.issue({ client, user: userOf(world, id, 'Grant credentials are invalid') }));
    if (id !== undefined && id !== client.enterpriseId) throw invalidGrant('Grant credentials are invalid');
    return tokenAnswer(world.tokens.issue({ client, user: firstUser(world), isServiceAccount: true }));
  },
  async authorization_code(call) {
    const { world, body } = call;
    const client = clientOf(call);
    const consent = world.codes.take(textField(body, 'code') ?? '', client);
    if (consent === 'unknown') throw invalidGrant("Auth code doesn't exist or is invalid for the client");
    if (consent === 'expired') throw invalidGrant('The authorization code has expired');
    // The service does without the address, and its own clients leave it out.
    const redirectUri = textField(body, 'redirect_uri');
    if (redirectUri !== undefined && redirectUri !== consent.redirectUri) throw invalidGrant('The redirect_uri is not that of the code');
    if (!(await matchesChallenge(consent.challenge, textField(body, 'code_verifier'))))
      throw invalidGrant('The code_verifier does not answer the code_challenge of the code');
    const { user, scopes = client.scopes } = consent;
    return withRefresh(world, world.tokens.issue({ client, user, scopes }));
  },
  refresh_token(call) {
    const { world, body } = call;
    const client = clientOf(call);
    const before = world.tokens.findRefresh(textField(body, 'refresh_token') ?? '', client);
    if (before === 'unknown') throw invalidGrant('Invalid refresh token');
    if (before === 'expired') throw invalidGrant('Refresh token has expired');
    const wanted = scopesIn(textField(body, 'scope'));
    if (!covers(before.scopes, wanted)) throw oauthError('invalid_scope', 'The scope is unknown, or wider than that of the refresh token');
    before.isUsed = true;
    const token = world.tokens.issue({ ...before.token, scopes: wanted.length === 0 ? before.scopes : wanted });
    return withRefresh(world, token, before.scopes);
  },
  async [jwtBearer](call) {
    const { world, body } = call;
    const client = serverOf(call);
    const { jti, sub, isEnterprise } = await readAssertion(textField(body, 'assertion') ?? '', client, world.settings.now());
    if (!world.tokens.useAssertion(jti)) throw invalidGrant("Please check the 'jti' claim. A unique 'jti' value is required.");
    const wrongSub = "Please check the 'sub' claim. The 'sub' specified is invalid.";
    if (!isEnterprise) return tokenAnswer(world.tokens.issue({ client, user: userOf(world, sub, wrongSub) }));
    if (sub !== client.enterpriseId) throw invalidGrant(wrongSub);
    return tokenAnswer(world.tokens.issue({ client, user: firstUser(world), isServiceAccount: true }));
  },
  'urn:ietf:params:oauth:grant-type:token-exchange': exchangeToken,
};

/** What a refresh narrows is the access token (RFC 6749, section 6): the refresh token keeps its scopes. */
const withRefresh = ({ tokens }: World, token: TokenRecord, scopes = token.scopes): MockResponse =>
  tokenAnswer(token, { refresh_token: tokens.issueRefresh(token, scopes) });

function userOf(world: World, id: string | undefined, words: string): UserRecord {
  const user = world.users.find(id ?? '');
  if (user === undefined) throw invalidGrant(words);
  return user;
}
