import type { Answer } from '../http/response.js';
import { oauthError } from '../http/errors.js';
import { answersChallenge } from '../contract/pkce.js';
import { text } from '../http/fields.js';
import { covers, scopesIn } from '../contract/scopes.js';
import { jwtBearer } from '../state/clients.js';
import { readAssertion, refused } from '../state/jwt.js';
import type { UserRecord } from '../state/records.js';
import type { TokenRecord } from '../state/tokens.js';
import type { World } from '../state/world.js';
import type { Handler } from './shared/call.js';
import { clientOf, firstUser, serverOf } from './clients.js';
import { tokenAnswer } from './token-answer.js';
import { exchangeToken } from './token-exchange.js';

/** By `grant_type`. */
export const grants: Readonly<Record<string, Handler>> = {
  client_credentials(call) {
    const { world, body } = call;
    const client = serverOf(call);
    const id = text(body, 'box_subject_id');
    if ((text(body, 'box_subject_type') ?? 'enterprise') === 'user')
      return tokenAnswer(world.tokens.issue({ client, user: userOf(world, id, 'Grant credentials are invalid') }));
    if (id !== undefined && id !== client.enterpriseId) throw refused('Grant credentials are invalid');
    return tokenAnswer(world.tokens.issue({ client, user: firstUser(world), isServiceAccount: true }));
  },
  async authorization_code(call) {
    const { world, body } = call;
    const client = clientOf(call);
    const consent = world.codes.take(text(body, 'code') ?? '', client);
    if (consent === 'unknown') throw refused("Auth code doesn't exist or is invalid for the client");
    if (consent === 'expired') throw refused('The authorization code has expired');
    // The service does without the address, and its own clients leave it out.
    const redirectUri = text(body, 'redirect_uri');
    if (redirectUri !== undefined && redirectUri !== consent.redirectUri) throw refused('The redirect_uri is not that of the code');
    if (!(await answersChallenge(consent.challenge, text(body, 'code_verifier'))))
      throw refused('The code_verifier does not answer the code_challenge of the code');
    const { user, scopes = client.scopes } = consent;
    return withRefresh(world, world.tokens.issue({ client, user, scopes }));
  },
  refresh_token(call) {
    const { world, body } = call;
    const client = clientOf(call);
    const before = world.tokens.findRefresh(text(body, 'refresh_token') ?? '', client);
    if (before === 'unknown') throw refused('Invalid refresh token');
    if (before === 'expired') throw refused('Refresh token has expired');
    const wanted = scopesIn(text(body, 'scope'));
    if (!covers(before.scopes, wanted)) throw oauthError('invalid_scope', 'The scope is unknown, or wider than that of the refresh token');
    before.isUsed = true;
    const token = world.tokens.issue({ ...before.token, scopes: wanted.length === 0 ? before.scopes : wanted });
    return withRefresh(world, token, before.scopes);
  },
  async [jwtBearer](call) {
    const { world, body } = call;
    const client = serverOf(call);
    const { jti, sub, isEnterprise } = await readAssertion(text(body, 'assertion') ?? '', client, world.settings.now());
    if (!world.tokens.useAssertion(jti)) throw refused("Please check the 'jti' claim. A unique 'jti' value is required.");
    const wrongSub = "Please check the 'sub' claim. The 'sub' specified is invalid.";
    if (!isEnterprise) return tokenAnswer(world.tokens.issue({ client, user: userOf(world, sub, wrongSub) }));
    if (sub !== client.enterpriseId) throw refused(wrongSub);
    return tokenAnswer(world.tokens.issue({ client, user: firstUser(world), isServiceAccount: true }));
  },
  'urn:ietf:params:oauth:grant-type:token-exchange': exchangeToken,
};

/** What a refresh narrows is the access token (RFC 6749, section 6): the refresh token keeps its scopes. */
const withRefresh = ({ tokens }: World, token: TokenRecord, scopes = token.scopes): Answer =>
  tokenAnswer(token, { refresh_token: tokens.issueRefresh(token, scopes) });

function userOf(world: World, id: string | undefined, words: string): UserRecord {
  const user = world.users.find(id ?? '');
  if (user === undefined) throw refused(words);
  return user;
}
