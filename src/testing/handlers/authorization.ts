import { empty, json, type Answer } from '../answer.js';
import { oauthError } from '../errors.js';
import { text } from '../read.js';
import { readAssertion, refused } from '../state/jwt.js';
import type { UserRecord } from '../state/records.js';
import type { ClientRecord, TokenRecord } from '../state/tokens.js';
import type { World } from '../state/world.js';
import type { Call, Handler, Handlers } from './call.js';

export const authorizationHandlers: Handlers = {
  /** Consents at once, in the name of the account that the mock starts with: nobody is there to press a button. */
  'authorization.authorize'({ world, query }) {
    const redirectUri = text(query, 'redirect_uri');
    if (world.tokens.client(text(query, 'client_id') ?? '') === undefined) return page('There is no such client.', 400);
    const code = world.tokens.issueCode(firstUser(world), redirectUri);
    if (redirectUri === undefined) return page(`The code is ${code}`, 200);
    const location = new URL(redirectUri);
    location.searchParams.set('code', code);
    const state = text(query, 'state');
    if (state !== undefined) location.searchParams.set('state', state);
    return empty(302, { location: location.href });
  },
  'authorization.requestToken': (call) => grants[text(call.body, 'grant_type') ?? '']?.(call) ?? Promise.reject(unsupported()),
  'authorization.revokeToken'(call) {
    clientOf(call);
    call.world.tokens.revoke(text(call.body, 'token') ?? '');
    return empty(200);
  },
};

const grants: Readonly<Record<string, Handler>> = {
  client_credentials(call) {
    const { world, body } = call;
    const client = clientOf(call);
    const id = text(body, 'box_subject_id');
    return answer(world, world.tokens.issue(subject(world, client, text(body, 'box_subject_type') ?? 'enterprise', id)));
  },
  authorization_code(call) {
    clientOf(call);
    const grant = call.world.tokens.takeCode(text(call.body, 'code') ?? '');
    if (grant === undefined) throw refused('The authorization code has expired or is unknown');
    const redirectUri = text(call.body, 'redirect_uri');
    if (redirectUri !== undefined && redirectUri !== grant.redirectUri) throw refused('The redirect_uri is not that of the code');
    return withRefresh(call.world, call.world.tokens.issue(grant.user));
  },
  refresh_token(call) {
    clientOf(call);
    const before = call.world.tokens.takeRefresh(text(call.body, 'refresh_token') ?? '');
    if (before === undefined || before.user.deleted) throw refused('Refresh token has expired');
    return withRefresh(call.world, call.world.tokens.issue(before.user, undefined, before.restrictedTo));
  },
  async 'urn:ietf:params:oauth:grant-type:jwt-bearer'(call) {
    const { world, body } = call;
    const client = clientOf(call);
    const claims = await readAssertion(text(body, 'assertion') ?? '', client, world.settings.now());
    if (!world.tokens.useAssertion(String(claims['jti']))) throw refused("Please check the 'jti' claim");
    return answer(world, world.tokens.issue(subject(world, client, String(claims['box_sub_type']), String(claims['sub']))));
  },
  /** The narrowed token says what it is for; the mock does not hold calls against it. */
  'urn:ietf:params:oauth:grant-type:token-exchange'({ world, body }) {
    const before = world.tokens.find(text(body, 'subject_token') ?? '');
    if (before === undefined) throw refused('The subject_token has expired or is unknown');
    const scopes = (text(body, 'scope') ?? '').split(' ').filter((scope) => scope !== '');
    const resource = resourceAt(world, text(body, 'resource'));
    const restrictedTo = scopes.map((scope) => ({ scope, ...(resource === undefined ? {} : { object: resource }) }));
    const token = world.tokens.issue(before.user, Math.floor((before.expiresAt - world.settings.now()) / 1000), restrictedTo);
    return answer(world, token, { issued_token_type: 'urn:ietf:params:oauth:token-type:access_token' });
  },
};

function answer(world: World, token: TokenRecord, more: Record<string, unknown> = {}): Answer {
  // Rounded: a millisecond may have passed since the token was made.
  const seconds = Math.round((token.expiresAt - world.settings.now()) / 1000);
  return json({ access_token: token.access, expires_in: seconds, restricted_to: token.restrictedTo, token_type: 'bearer', ...more });
}

const withRefresh = (world: World, token: TokenRecord): Answer => answer(world, token, { refresh_token: world.tokens.issueRefresh(token) });

const unsupported = () => oauthError('unsupported_grant_type', 'The grant type is not one that the service knows');

function clientOf({ world, body }: Call): ClientRecord {
  const client = world.tokens.client(text(body, 'client_id') ?? '');
  if (client === undefined || client.clientSecret !== text(body, 'client_secret')) {
    throw oauthError('invalid_client', 'The client credentials are invalid', 400);
  }
  return client;
}

/** The enterprise's service account is the account that the mock starts with, so that both see the same files. */
function subject(world: World, client: ClientRecord, type: string, id: string | undefined): UserRecord {
  if (type === 'enterprise') {
    if (id !== undefined && id !== client.enterpriseId) throw refused('Grant credentials are invalid');
    return firstUser(world);
  }
  const user = world.users.find(id ?? '');
  if (user === undefined) throw refused('Grant credentials are invalid');
  return user;
}

function firstUser(world: World): UserRecord {
  const [user] = world.users.all();
  if (user === undefined) throw refused('The enterprise has no user');
  return user;
}

function resourceAt(world: World, url: string | undefined): Record<string, unknown> | undefined {
  const match = /\/(files|folders)\/(\d+)$/.exec(url ?? '');
  const type = match?.[1] === 'files' ? 'file' : 'folder';
  const item = match === null ? undefined : world.items.find(type, match[2] ?? '');
  return item === undefined
    ? undefined
    : { type, id: item.id, etag: String(item.changes), sequence_id: String(item.changes), name: item.name };
}

const page = (words: string, status: number): Answer => ({
  status,
  body: { kind: 'text', mediaType: 'text/html', value: `<!doctype html><title>Mock Box</title><p>${words}</p>` },
});
